import { LEFT_BEHIND, standingBefore } from '../../floorplan/describe.ts';
import { placementOf, type FloorPlan, type Viewpoint } from '../../floorplan/floor-plan.ts';
import { distance } from '../../floorplan/geometry.ts';

/** The exhibit that one can lay hands on: what one stands before, else what was at hand `before` and is not left behind. */
export function exhibitAtHand(
  plan: FloorPlan,
  { at, heading }: Viewpoint,
  before: string | undefined,
): string | undefined {
  const now = standingBefore(plan, at, heading)?.exhibit;
  if (now !== undefined || before === undefined) return now;
  return distance(placementOf(plan, before).viewpoint.at, at) <= LEFT_BEHIND ? before : undefined;
}
