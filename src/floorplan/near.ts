import { bodyOf, type Door, type FloorPlan, type Placement, type Room } from './floor-plan.ts';
import { distance, edges, forward, isInside, nearestOn, type Point } from './geometry.ts';

/** The room that a point lies in; nothing in doors and outside. */
export const roomAt = (plan: FloorPlan, point: Point): Room | undefined =>
  plan.rooms.find((room) => isInside(room.outline, point));

/** Rounding between a door and its rooms, in metres. */
const CRACK = 0.01;

/** The door in whose passage a point lies. */
export const doorAt = (plan: FloorPlan, point: Point): Door | undefined =>
  plan.doors.find(({ at, heading, length, width }) => {
    const ahead = forward(heading);
    const [x, y] = [point.x - at.x, point.y - at.y];
    return (
      Math.abs(x * ahead.x + y * ahead.y) <= length / 2 + CRACK && Math.abs(x * ahead.y - y * ahead.x) <= width / 2
    );
  });

/** The point of an exhibit that is nearest to a place; within it, the place itself. */
export function nearestPointOf(placement: Placement, place: Point): Point {
  const body = bodyOf(placement);
  if (isInside(body, place)) return place;
  return edges(body)
    .map((side) => nearestOn(side, place))
    .reduce((best, spot) => (distance(spot, place) < distance(best, place) ? spot : best));
}

/** The exhibit whose nearest side is nearest to a point; walls between do not count. */
export function nearestPlacement(plan: FloorPlan, point: Point): Placement | undefined {
  const far = (placement: Placement) => distance(nearestPointOf(placement, point), point);
  return plan.placements.reduce<Placement | undefined>(
    (best, placement) => (!best || far(placement) < far(best) ? placement : best),
    undefined,
  );
}
