import TinyQueue from 'tinyqueue';
import type { FreeSpace } from './free-space.ts';
import { distance, type Point } from './geometry.ts';

/** Size of the squares in which a way is looked for, in metres; a visitor passes gaps of two radii, more than twice as wide. */
const SQUARE = 0.25;
/** A point is joined to the squares' corners up to so many squares away. */
const REACH = 3;
/** More squares than any hall has; beyond, there is no way. */
const MOST_SQUARES = 200_000;

const NEIGHBOURS = [-1, 0, 1]
  .flatMap((dx) => [-1, 0, 1].map((dy) => ({ dx, dy, length: Math.hypot(dx, dy) * SQUARE })))
  .filter(({ length }) => length > 0);

/**
 * A way on foot from one free point to another, as the corners where it turns: both ends included, never leaving free space.
 * Within a room it is found by A* over squares, between rooms along the promenade, and then pulled tight:
 * at most three tenths longer than the shortest. Nothing, where there is no way.
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

/** A corner between squares, counted from the plan's origin. */
interface Corner {
  column: number;
  row: number;
  key: number;
  at: Point;
  /** Metres to the nearest wall, looked for a little farther than matters. */
  clearance: number;
}

/** Measured once for each space: the second way through a hall costs a fraction of the first. */
const cornersOf = new WeakMap<FreeSpace, Map<number, Corner>>();
/** More rows than any hall has. */
const COLUMN = 2 ** 20;

function cornersIn(space: FreeSpace) {
  const known = cornersOf.get(space) ?? new Map<number, Corner>();
  cornersOf.set(space, known);
  return (column: number, row: number): Corner => {
    const key = column * COLUMN + row;
    const corner = known.get(key);
    if (corner) return corner;
    const at = { x: column * SQUARE, y: row * SQUARE };
    const measured = { column, row, key, at, clearance: space.clearance(at, space.radius + SQUARE) };
    known.set(key, measured);
    return measured;
  };
}

interface Visit {
  corner: Corner;
  /** Way walked to get here. */
  walked: number;
  /** The least that the whole way can come to. */
  rank: number;
  cameFrom: Visit | undefined;
}

/** Both ends included. */
function findWay(space: FreeSpace, from: Point, to: Point): Point[] | undefined {
  if (space.isClear(from, to)) return [from, to];
  const cornerAt = cornersIn(space);
  const best = new Map<number, number>();
  const closed = new Set<number>();
  const open = new TinyQueue<Visit>([], (a, b) => a.rank - b.rank);
  const put = (corner: Corner, walked: number, cameFrom: Visit | undefined) => {
    if (walked >= (best.get(corner.key) ?? Infinity)) return;
    best.set(corner.key, walked);
    open.push({ corner, walked, rank: walked + distance(corner.at, to), cameFrom });
  };
  for (const corner of joinedTo(space, from, cornerAt)) put(corner, distance(from, corner.at), undefined);
  const goals = new Set(joinedTo(space, to, cornerAt).map(({ key }) => key));

  for (let visit = open.pop(); visit && closed.size < MOST_SQUARES; visit = open.pop()) {
    const { corner, walked } = visit;
    if (closed.has(corner.key)) continue;
    closed.add(corner.key);
    if (goals.has(corner.key)) return [from, ...trace(visit), to];
    for (const { dx, dy, length } of NEIGHBOURS) {
      const next = cornerAt(corner.column + dx, corner.row + dy);
      if (!closed.has(next.key) && isStepClear(space, corner, next, length)) put(next, walked + length, visit);
    }
  }
  return undefined;
}

/** Far enough from walls for the length of the step, nothing needs to be looked up: a point between is near to one end or the other. */
function isStepClear(space: FreeSpace, one: Corner, other: Corner, length: number): boolean {
  if (one.clearance < space.radius || other.clearance < space.radius) return false;
  return one.clearance + other.clearance >= 2 * space.radius + length || space.isClear(one.at, other.at);
}

/** The squares' corners around a point that can be reached straight from it. */
function joinedTo(space: FreeSpace, point: Point, cornerAt: (column: number, row: number) => Corner): Corner[] {
  const column = Math.round(point.x / SQUARE);
  const row = Math.round(point.y / SQUARE);
  const around = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  return around
    .flatMap((dx) => around.map((dy) => cornerAt(column + dx, row + dy)))
    .filter((corner) => corner.clearance >= space.radius && space.isClear(point, corner.at));
}

function trace(visit: Visit): Point[] {
  const points: Point[] = [];
  for (let step: Visit | undefined = visit; step; step = step.cameFrom) points.push(step.corner.at);
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
