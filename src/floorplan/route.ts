import TinyQueue from 'tinyqueue';
import type { FreeSpace } from './free-space.ts';
import { distance, type Point } from './geometry.ts';

/** Size of the squares in which a way is looked for, in metres. */
const SQUARE = 0.25;
/** A point is joined to the squares' corners up to so many squares away. */
const REACH = 3;
/** More squares than any hall has; beyond, there is no way. */
const MOST_SQUARES = 200_000;

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const)).filter(([dx, dy]) => dx !== 0 || dy !== 0);

/**
 * A way on foot from one free point to another, as the corners where it turns: both ends included, never leaving free space.
 * Found by A* over squares, then pulled tight. Nothing, where there is no way.
 */
export function route(space: FreeSpace, from: Point, to: Point): Point[] | undefined {
  if (!space.isFree(from) || !space.isFree(to)) return undefined;
  if (space.isClear(from, to)) return [from, to];
  const squares = findWay(space, from, to);
  return squares && pullTight(space, [from, ...squares, to]);
}

/** The nearest point to `wanted` where a visitor can stand; looked for in rings, up to `reach` metres away. */
export function nearestFree(space: FreeSpace, wanted: Point, reach = 6): Point | undefined {
  if (space.isFree(wanted)) return wanted;
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

interface Visit {
  square: Point;
  /** Way walked to get here. */
  walked: number;
  /** The least that the whole way can come to. */
  rank: number;
  cameFrom: Visit | undefined;
}

function findWay(space: FreeSpace, from: Point, to: Point): Point[] | undefined {
  const pointOf = ({ x, y }: Point): Point => ({ x: x * SQUARE, y: y * SQUARE });
  const keyOf = ({ x, y }: Point) => `${x},${y}`;
  const best = new Map<string, number>();
  const closed = new Set<string>();
  const open = new TinyQueue<Visit>([], (a, b) => a.rank - b.rank);
  const put = (square: Point, walked: number, cameFrom: Visit | undefined) => {
    const key = keyOf(square);
    if (closed.has(key) || walked >= (best.get(key) ?? Infinity)) return;
    best.set(key, walked);
    open.push({ square, walked, rank: walked + distance(pointOf(square), to), cameFrom });
  };
  for (const square of squaresAround(from)) {
    const point = pointOf(square);
    if (space.isClear(from, point)) put(square, distance(from, point), undefined);
  }
  const goals = new Set(squaresAround(to).filter((square) => space.isClear(to, pointOf(square))).map(keyOf));

  for (let visit = open.pop(); visit && closed.size < MOST_SQUARES; visit = open.pop()) {
    const key = keyOf(visit.square);
    if (closed.has(key)) continue;
    closed.add(key);
    if (goals.has(key)) return trace(visit).map(pointOf);
    const here = pointOf(visit.square);
    for (const [dx, dy] of NEIGHBOURS) {
      const next = { x: visit.square.x + dx, y: visit.square.y + dy };
      if (closed.has(keyOf(next))) continue;
      const point = pointOf(next);
      if (space.isClear(here, point)) put(next, visit.walked + distance(here, point), visit);
    }
  }
  return undefined;
}

/** The squares' corners around a point. */
function squaresAround(point: Point): Point[] {
  const x = Math.round(point.x / SQUARE);
  const y = Math.round(point.y / SQUARE);
  const squares: Point[] = [];
  for (let dx = -REACH; dx <= REACH; dx++) for (let dy = -REACH; dy <= REACH; dy++) squares.push({ x: x + dx, y: y + dy });
  return squares;
}

function trace(visit: Visit): Point[] {
  const squares: Point[] = [];
  for (let step: Visit | undefined = visit; step; step = step.cameFrom) squares.unshift(step.square);
  return squares;
}

/** Leaves out every corner that need not be turned. */
function pullTight(space: FreeSpace, corners: readonly Point[]): Point[] {
  const tight: Point[] = corners.slice(0, 1);
  let index = 0;
  while (index < corners.length - 1) {
    let next = corners.length - 1;
    const here = corners[index];
    if (!here) break;
    while (next > index + 1 && !space.isClear(here, corners[next] ?? here)) next--;
    const corner = corners[next];
    if (corner) tight.push(corner);
    index = next;
  }
  return tight;
}
