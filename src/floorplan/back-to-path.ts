import type { FloorPlan, Viewpoint } from './floor-plan.ts';
import type { FreeSpace } from './free-space.ts';
import type { Point } from './geometry.ts';
import { promenadeAt, promenadeLength, whereItPasses } from './promenade.ts';
import { nearestFree } from './route.ts';

/**
 * Where the promenade passes a place, and which way it goes there: for who has lost the way, in a corner, in a wall or outside.
 * From every place there is one; a visit begins there where the place is no place at all.
 */
export function backToPath(plan: FloorPlan, space: FreeSpace, place: Point): Viewpoint {
  const along = Number.isFinite(place.x) && Number.isFinite(place.y) ? whereItPasses(plan, place)?.along : undefined;
  if (along === undefined) return plan.start;
  // At its ends the promenade meets the outline, which closes the hall across its own doors; it is left in their middle.
  const [first, last] = [plan.doors[0], plan.doors.at(-1)];
  const least = (first?.length ?? 0) / 2;
  const most = promenadeLength(plan) - (last?.length ?? 0) / 2;
  const { at, heading } = promenadeAt(plan, Math.max(least, Math.min(most, along)));
  const free = nearestFree(space, at);
  return free ? { at: free, heading } : plan.start;
}
