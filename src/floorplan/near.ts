import { bodyOf, outsideOf, type Door, type FloorPlan, type Placement, type Room } from './floor-plan.ts';
import { distance, edges, forward, isInside, nearestOn, type Point, type Polygon } from './geometry.ts';

/** The room that a point lies in; nothing in doors and outside. */
export const roomAt = (plan: FloorPlan, point: Point): Room | undefined =>
  plan.rooms.find((room) => isInside(room.outline, point));

/** A room's outline leaves out the corners of its doors, and so begins up to 9 cm behind them; in metres. */
const CRACK = 0.09;

/** The door in whose passage a point lies; nothing in rooms and outside. */
export const doorAt = (plan: FloorPlan, point: Point): Door | undefined =>
  roomAt(plan, point)
    ? undefined
    : plan.doors.find(({ at, heading, length, width }) => {
        const ahead = forward(heading);
        const [x, y] = [point.x - at.x, point.y - at.y];
        return (
          Math.abs(x * ahead.x + y * ahead.y) <= length / 2 + CRACK && Math.abs(x * ahead.y - y * ahead.x) <= width / 2
        );
      });

/** So near to the outer end of a door's passage, in metres, one has gone through. */
const THROUGH = 0.42;

/** The hall's own door that who stands at a point has gone through. */
export const doorThrough = (plan: FloorPlan, point: Point): Door | undefined =>
  plan.doors.find((door) => door.kind !== 'threshold' && distance(point, outsideOf(door)) <= THROUGH);

/** The point of an exhibit that is nearest to a place; within it, the place itself. */
export const nearestPointOf = (placement: Placement, place: Point): Point => nearestPointIn(bodyOf(placement), place);

export function nearestPointIn(body: Polygon, place: Point): Point {
  if (isInside(body, place)) return place;
  return edges(body)
    .map((side) => nearestOn(side, place))
    .reduce((best, spot) => (distance(spot, place) < distance(best, place) ? spot : best));
}
