import TinyQueue from 'tinyqueue';
import { BEND_DEGREES, type Bend } from './bends.ts';
import type { FreeSpace } from './free-space.ts';
import { distance, type Point } from './geometry.ts';

/** Pieces of way that are tried before there is none; no hall needs as many. */
const MOST_TRIES = 20_000;

/**
 * A way on foot from one free point to another, as the corners where it turns: both ends included, never leaving free space.
 * Near by it goes from bend to bend, far away along the promenade, and is then pulled tight: at most a tenth longer than the
 * shortest, and two decimetres where it begins or ends close to a corner. Nothing, where there is no way.
 */
export function route(space: FreeSpace, from: Point, to: Point): Point[] | undefined {
  if (!space.isFree(from) || !space.isFree(to)) return undefined;
  const corners = findWayThroughDoors(space, from, to) ?? findWay(space, from, to);
  if (!corners) return undefined;
  // Each pass leaves out corners that lie before it; the way back finds those that the way there could not see past.
  const there = pullTight(space, corners);
  return pullTight(space, there.toReversed()).toReversed();
}

/** From room to room only the first and the last need to be searched, which on a phone makes the difference. */
function findWayThroughDoors(space: FreeSpace, from: Point, to: Point): Point[] | undefined {
  const middle = space.between(from, to);
  const [first, last] = [middle[0], middle.at(-1)];
  if (!first || !last || middle.some((point, index) => !space.isClear(middle[index - 1] ?? point, point)))
    return undefined;
  const there = findWay(space, from, first);
  const back = findWay(space, to, last);
  return there && back && [...there, ...middle.slice(1, -1), ...back.toReversed()];
}

/** The nearest point to `wanted` where a visitor can stand; looked for in rings, up to `reach` metres away. */
export function nearestFree(space: FreeSpace, wanted: Point, reach = 6): Point | undefined {
  if (space.isFree(wanted)) return wanted;
  if (!Number.isFinite(wanted.x) || !Number.isFinite(wanted.y)) return undefined;
  for (let ring = 0.1; ring <= reach; ring += 0.1) {
    const count = Math.ceil((2 * Math.PI * ring) / 0.2);
    for (let index = 0; index < count; index++) {
      const angle = (index / count) * 2 * Math.PI;
      const spot = { x: wanted.x + Math.cos(angle) * ring, y: wanted.y + Math.sin(angle) * ring };
      if (space.isFree(spot)) return spot;
    }
  }
  return undefined;
}

/** A piece of way that may be next. */
interface Step {
  to: Point;
  /** Nothing at the goal. */
  bend: Bend | undefined;
  /** Way walked when one gets there. */
  walked: number;
  /** The least that the whole way can come to. */
  rank: number;
  /** Nothing at the start. */
  before: Step | undefined;
}

/**
 * A* from bend to bend: a shortest way is straight between the corners that it is pulled around. Whether a piece is clear is
 * looked up as late as can be, when it is the most promising: most are never asked for. Both ends included.
 */
function findWay(space: FreeSpace, from: Point, to: Point): Point[] | undefined {
  if (space.isClear(from, to)) return [from, to];
  const bends = space.bends();
  const done = new Set<Bend>();
  const open = new TinyQueue<Step>([], (a, b) => a.rank - b.rank);
  const put = (before: Step, next: Point, bend: Bend | undefined) => {
    const walked = before.walked + distance(before.to, next);
    open.push({ to: next, bend, walked, rank: walked + distance(next, to), before });
  };
  const setOut = (step: Step) => {
    put(step, to, undefined);
    for (const bend of bends) if (!done.has(bend) && isTaut(step, bend)) put(step, bend.at, bend);
  };
  setOut({ to: from, bend: undefined, walked: 0, rank: 0, before: undefined });

  let tries = 0;
  for (let step = open.pop(); step?.before && tries < MOST_TRIES; step = open.pop()) {
    if (step.bend && done.has(step.bend)) continue;
    tries++;
    if (!space.isClear(step.before.to, step.to)) continue;
    if (!step.bend) return trace(step);
    done.add(step.bend);
    setOut(step);
  }
  return undefined;
}

/** From this near, in metres, a start may lie between two bends of one corner. */
const NEAR = 1;
const SLANT = Math.sin(((BEND_DEGREES / 2 + 1) * Math.PI) / 180);

/** A way pulled tight comes to a bend along the side of its corner and leaves it so; only the start may lie anywhere. */
function isTaut({ to: from, bend: left }: Step, { at, out }: Bend): boolean {
  const [x, y] = [at.x - from.x, at.y - from.y];
  const most = SLANT * Math.hypot(x, y);
  if (!left) return most < SLANT * NEAR || Math.abs(x * out.x + y * out.y) <= most;
  return Math.abs(x * out.x + y * out.y) <= most && Math.abs(x * left.out.x + y * left.out.y) <= most;
}

function trace(goal: Step): Point[] {
  const points: Point[] = [];
  for (let step: Step | undefined = goal; step; step = step.before) points.push(step.to);
  return points.toReversed();
}

/** Leaves out every corner that need not be turned: goes straight for as long as the next corner can be seen. */
function pullTight(space: FreeSpace, corners: readonly Point[]): Point[] {
  const tight: Point[] = corners.slice(0, 1);
  let here = corners[0];
  let seen = corners[1];
  for (const corner of corners.slice(2)) {
    if (here && seen && !space.isClear(here, corner)) {
      tight.push(seen);
      here = seen;
    }
    seen = corner;
  }
  return seen ? [...tight, seen] : tight;
}
