import type { FloorPlan } from './floor-plan.ts';
import { distance, rectangle, type Point } from './geometry.ts';

/** Where a line across a room meets its walls, on the left and on the right of the way through it. */
export interface Rib {
  left: Point;
  right: Point;
}

/** Lines across a room, from the corners of the threshold that leads in to those of the one that leads on. */
export function ribsOf({ rooms, doors }: FloorPlan, index: number): Rib[] {
  const [room, entrance, exit] = [rooms[index], doors[index], doors[index + 1]];
  if (!room || !entrance || !exit) throw new RangeError(`The floor plan has no room ${index}.`);
  const [frontLeft, frontRight] = rectangle(entrance.at, entrance.heading, entrance.width, entrance.length);
  const [, , backRight, backLeft] = rectangle(exit.at, exit.heading, exit.width, exit.length);
  const count = room.outline.length / 2;
  return [
    { left: frontLeft!, right: frontRight! },
    ...Array.from({ length: count }, (_, rib) => ({
      left: room.outline[rib]!,
      right: room.outline[2 * count - 1 - rib]!,
    })),
    { left: backLeft!, right: backRight! },
  ];
}

export const middleOf = ({ left, right }: Rib): Point => ({ x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 });

export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Metres from the first of a row of points to each of them, along the row. */
export function lengthsAlong(points: readonly Point[]): number[] {
  let length = 0;
  return points.map((point, index) => (length += index === 0 ? 0 : distance(points[index - 1]!, point)));
}
