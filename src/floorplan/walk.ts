import type { FreeSpace } from './free-space.ts';
import { distance, nearestOn, type Point } from './geometry.ts';

/** Shares of the visitor's radius: no step is longer, so that none goes through a wall. */
const STEP = 0.5;
/** How often a step is pushed off the walls before it is given up. */
const PUSHES = 4;
/** Longest way taken at once, in metres: what is beyond was a pause, not a stride. */
const LONGEST = 10;
const HAIR = 1e-4;

/**
 * Where a visitor who stands on `from` and wants to go by `by` metres ends up: kept inside free space, sliding along walls.
 * From a free point the result is always free; in the open it is exactly where the visitor wants to go.
 * What is no way, because it has no length or is no number, leads nowhere.
 */
export function walk(space: FreeSpace, from: Point, by: Point): Point {
  const length = Math.hypot(by.x, by.y);
  if (!Number.isFinite(length) || length === 0) return from;
  const wanted = Math.min(length, LONGEST);
  const way = { x: (by.x / length) * wanted, y: (by.y / length) * wanted };
  const goal = length > LONGEST ? { x: from.x + way.x, y: from.y + way.y } : { x: from.x + by.x, y: from.y + by.y };
  if (space.isClear(from, goal)) return goal;

  const steps = Math.ceil(wanted / (space.radius * STEP));
  let at = from;
  for (let index = 0; index < steps; index++) {
    const next = pushOff(space, { x: at.x + way.x / steps, y: at.y + way.y / steps });
    // Pushed from wall to wall, a step could end up on the far side of something thin.
    if (!space.isFree(next) || distance(at, next) > 2 * space.radius * STEP) break;
    at = next;
  }
  return at;
}

/** Moves a point that is too near to walls straight away from them. */
function pushOff(space: FreeSpace, point: Point): Point {
  let at = point;
  for (let push = 0; push < PUSHES; push++) {
    const nearest = space
      .wallsNear(at, space.radius)
      .map((wall) => nearestOn(wall, at))
      .reduce<Point | undefined>(
        (best, spot) => (!best || distance(spot, at) < distance(best, at) ? spot : best),
        undefined,
      );
    if (!nearest) return at;
    const gap = distance(nearest, at);
    if (gap >= space.radius || gap === 0) return at;
    const out = (space.radius + HAIR) / gap;
    at = { x: nearest.x + (at.x - nearest.x) * out, y: nearest.y + (at.y - nearest.y) * out };
  }
  return at;
}
