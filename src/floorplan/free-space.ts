import { obstaclesOf, type FloorPlan } from './floor-plan.ts';
import { boundsOf, distanceBetween, distanceToSegment, edges, isInside, type Point, type Polygon, type Segment } from './geometry.ts';
import { RULES } from './rules.ts';

/** Where a visitor can stand: the floor without its obstacles, kept clear of every wall by the visitor's radius. */
export interface FreeSpace {
  /** In metres. */
  radius: number;
  /** Whether a visitor can stand here. */
  isFree(at: Point): boolean;
  /** Whether a visitor can go straight from one point to the other. */
  isClear(from: Point, to: Point): boolean;
  /** Walls and sides of obstacles within `reach` metres of a point, and perhaps a few more. */
  wallsNear(at: Point, reach: number): readonly Segment[];
}

/** Walls are looked up by squares of this size, in metres. */
const SQUARE = 2;

export function freeSpace(plan: FloorPlan, radius: number = RULES.visitor): FreeSpace {
  const obstacles = obstaclesOf(plan);
  const walls = [...edges(plan.outline), ...obstacles.flatMap(edges)];
  const lookUp = indexWalls(walls);

  const isOnFloor = (at: Point) => isInside(plan.outline, at) && !obstacles.some((obstacle) => isInside(obstacle, at));
  const wallsNear = (at: Point, reach: number) => lookUp(at.x - reach, at.y - reach, at.x + reach, at.y + reach);
  const isFree = (at: Point) => isOnFloor(at) && wallsNear(at, radius).every((wall) => distanceToSegment(wall, at) >= radius);
  return {
    radius,
    isFree,
    wallsNear,
    isClear(from, to) {
      const { left, top, width, height } = boundsOf([from, to]);
      const near = lookUp(left - radius, top - radius, left + width + radius, top + height + radius);
      return isFree(from) && isFree(to) && near.every((wall) => distanceBetween(wall, [from, to]) >= radius);
    },
  };
}

function indexWalls(walls: readonly Segment[]) {
  const squares = new Map<string, Segment[]>();
  const eachSquare = (left: number, top: number, right: number, bottom: number, visit: (key: string) => void) => {
    for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++) {
      for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++) visit(`${column},${row}`);
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
    eachSquare(left, top, right, bottom, (key) => found.push(...(squares.get(key) ?? [])));
    return found;
  };
}

export const isOverlapping = (one: Polygon, other: Polygon): boolean =>
  edges(one).some((a) => edges(other).some((b) => distanceBetween(a, b) === 0)) ||
  one.some((point) => isInside(other, point)) ||
  other.some((point) => isInside(one, point));
