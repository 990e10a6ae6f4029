import { bendsAround, type Bend } from './bends.ts';
import { obstaclesOf, type FloorPlan } from './floor-plan.ts';
import {
  boundsOf,
  distanceBetween,
  distanceToSegment,
  edges,
  isInsideEdges,
  type Point,
  type Polygon,
  type Segment,
} from './geometry.ts';
import { promenadeBetween } from './promenade.ts';
import { RULES } from './rules.ts';

/** Where a visitor can stand: the floor without its obstacles, kept clear of every wall by the visitor's radius. */
export interface FreeSpace {
  /** In metres. */
  radius: number;
  /** Whether a visitor can stand here. */
  isFree(at: Point): boolean;
  /** Whether a visitor can go straight from one point to the other. */
  isClear(from: Point, to: Point): boolean;
  /** Metres to the nearest wall, looked for up to `reach`; 0 where there is no floor. */
  clearance(at: Point, reach: number): number;
  /** Walls and sides of obstacles within `reach` metres of a point, and perhaps a few more. */
  wallsNear(at: Point, reach: number): readonly Segment[];
  /** Where the shortest ways turn; measured when they are first asked for. */
  bends(): readonly Bend[];
  /** The way from the first to the last of the thresholds that lie between two points; nothing within one room. */
  between(from: Point, to: Point): readonly Point[];
}

/** Walls are looked up by squares of this size, in metres. */
const SQUARE = 2;
/** A longer way is looked at in halves, so that only walls along it are looked up. */
const LONG = 2 * SQUARE;

export function freeSpace(plan: FloorPlan, radius: number = RULES.visitor): FreeSpace {
  const obstacles = obstaclesOf(plan);
  const lookUp = indexWalls([...edges(plan.outline), ...obstacles.flatMap(edges)]);
  const isOnFloor = indexFloor(plan.outline, obstacles);

  const wallsNear = (at: Point, reach: number) => lookUp(at.x - reach, at.y - reach, at.x + reach, at.y + reach);
  const clearance = (at: Point, reach: number) => {
    if (!isOnFloor(at)) return 0;
    let least = reach;
    for (const wall of wallsNear(at, reach)) least = Math.min(least, distanceToSegment(wall, at));
    return least;
  };
  /** On the floor at one end and never near a wall, a way cannot leave the floor. */
  const keepsOffWalls = (from: Point, to: Point): boolean => {
    if (Math.hypot(to.x - from.x, to.y - from.y) > LONG) {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      return keepsOffWalls(from, middle) && keepsOffWalls(middle, to);
    }
    const { left, top, width, height } = boundsOf([from, to]);
    const near = lookUp(left - radius, top - radius, left + width + radius, top + height + radius);
    return near.every((wall) => distanceBetween(wall, [from, to]) >= radius);
  };
  const isFree = (at: Point) => clearance(at, radius) >= radius;
  let bends: Bend[] | undefined;
  return {
    radius,
    wallsNear,
    clearance,
    bends: () => (bends ??= bendsAround(plan.outline, obstacles, radius, isFree)),
    between: (from, to) => promenadeBetween(plan, from, to),
    isFree,
    isClear: (from, to) => isOnFloor(from) && isOnFloor(to) && keepsOffWalls(from, to),
  };
}

/** Finds walls by the squares of a grid that they pass. */
function indexWalls(walls: readonly Segment[]) {
  const squares = new Map<number, Segment[]>();
  const eachSquare = (left: number, top: number, right: number, bottom: number, visit: (key: number) => void) => {
    for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++) {
      for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++) visit(column * COLUMN + row);
    }
  };
  for (const wall of walls) {
    const { left, top, width, height } = boundsOf(wall);
    eachSquare(left, top, left + width, top + height, (key) => {
      const square = squares.get(key);
      if (square) square.push(wall);
      else squares.set(key, [wall]);
    });
  }
  return (left: number, top: number, right: number, bottom: number): Segment[] => {
    const found: Segment[] = [];
    eachSquare(left, top, right, bottom, (key) => {
      for (const wall of squares.get(key) ?? []) found.push(wall);
    });
    return found;
  };
}

/** More rows than any hall has. */
const COLUMN = 2 ** 20;

/** Tells what lies within the outline and outside of every obstacle, looking only at walls that pass a point's height. */
function indexFloor(outline: Polygon, obstacles: readonly Polygon[]) {
  const rows = new Map<number, Segment[]>();
  const rowOf = (y: number) => Math.floor(y / SQUARE);
  for (const wall of edges(outline)) {
    const [a, b] = wall;
    for (let row = rowOf(Math.min(a.y, b.y)); row <= rowOf(Math.max(a.y, b.y)); row++) {
      const walls = rows.get(row);
      if (walls) walls.push(wall);
      else rows.set(row, [wall]);
    }
  }
  const bodies = obstacles.map((obstacle) => ({ ...boundsOf(obstacle), walls: edges(obstacle) }));
  return (at: Point): boolean =>
    isInsideEdges(rows.get(rowOf(at.y)) ?? [], at) &&
    !bodies.some(
      ({ left, top, width, height, walls }) =>
        at.x >= left && at.x <= left + width && at.y >= top && at.y <= top + height && isInsideEdges(walls, at),
    );
}
