import { obstaclesOf, type FloorPlan } from '../../src/floorplan/floor-plan.ts';
import {
  boundsOf,
  distanceToSegment,
  edges,
  isInside,
  type Point,
  type Segment,
} from '../../src/floorplan/geometry.ts';

/** The floor measured in the plainest way, to hold free space against: it knows nothing of `free-space.ts`. */
export interface PlainFloor {
  /** Whether a visitor can stand here; rounding is forgiven. */
  isFree(at: Point): boolean;
  /** Walls and sides of obstacles within reach of a way, and perhaps a few more. */
  wallsNear(way: Segment, reach: number): readonly Segment[];
}

export function plainFloor(plan: FloorPlan, radius: number): PlainFloor {
  const obstacles = obstaclesOf(plan);
  const walls = [...edges(plan.outline), ...obstacles.flatMap(edges)].map((wall) => ({ wall, ...boundsOf(wall) }));
  // By the metre that they pass from north to south, for halls are long that way.
  const rows = new Map<number, typeof walls>();
  for (const wall of walls) {
    for (let row = Math.floor(wall.top); row <= Math.floor(wall.top + wall.height); row++) {
      const others = rows.get(row);
      if (others) others.push(wall);
      else rows.set(row, [wall]);
    }
  }
  const wallsNear = (way: Segment, reach: number) => {
    const { left, top, width, height } = boundsOf(way);
    const found: Segment[] = [];
    for (let row = Math.floor(top - reach); row <= Math.floor(top + height + reach); row++)
      for (const other of rows.get(row) ?? [])
        if (other.left <= left + width + reach && other.left + other.width >= left - reach) found.push(other.wall);
    return found;
  };
  return {
    wallsNear,
    isFree: (at) =>
      isInside(plan.outline, at) &&
      !obstacles.some((obstacle) => isInside(obstacle, at)) &&
      wallsNear([at, at], radius).every((wall) => distanceToSegment(wall, at) >= radius - 1e-9),
  };
}
