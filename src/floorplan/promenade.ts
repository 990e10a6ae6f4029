import type { FloorPlan } from './floor-plan.ts';
import { doorAt, roomAt } from './near.ts';
import { distance, forward, nearestOn, type Point, type Segment } from './geometry.ts';

/** The promenade in straight pieces. */
export const promenadePieces = ({ promenade }: FloorPlan): Segment[] =>
  promenade.slice(1).flatMap((point, index) => {
    const before = promenade[index];
    return before ? [[before, point] as const] : [];
  });

export interface Passing {
  /** The point of the promenade that is nearest to a place. */
  at: Point;
  /** Metres from the entrance, along the promenade. */
  along: number;
}

/** Where the promenade passes a place. */
export function whereItPasses(plan: FloorPlan, place: Point): Passing | undefined {
  let passing: Passing | undefined;
  let walked = 0;
  for (const piece of promenadePieces(plan)) {
    const at = nearestOn(piece, place);
    if (!passing || distance(at, place) < distance(passing.at, place)) passing = { at, along: walked + distance(piece[0], at) };
    walked += distance(...piece);
  }
  return passing;
}

/**
 * Whoever goes from one room to another passes the thresholds between, and may as well keep to the promenade from the first
 * of them to the last. In walking order; nothing for two points in one room.
 */
export function promenadeBetween(plan: FloorPlan, from: Point, to: Point): Point[] {
  const [start, goal] = [roomNumberAt(plan, from), roomNumberAt(plan, to)];
  // The door into room n is the nth.
  const doors = plan.doors.slice(Math.min(start, goal), Math.max(start, goal)).map(({ at }) => at);
  const [first, last] = [doors[0], doors.at(-1)];
  if (!first || !last) return [];
  const [begin, end] = [whereItPasses(plan, first)?.along ?? 0, whereItPasses(plan, last)?.along ?? 0];
  const way = [first, ...pointsBetween(plan, begin, end), last];
  return start < goal ? way : way.toReversed();
}

function pointsBetween({ promenade }: FloorPlan, begin: number, end: number): Point[] {
  let walked = 0;
  return promenade.filter((point, index) => {
    walked += distance(promenade[index - 1] ?? point, point);
    return walked > begin && walked < end;
  });
}

/** From 1. A threshold belongs half to the room before and half to the one behind it; what is outside, to the first. */
function roomNumberAt(plan: FloorPlan, point: Point): number {
  const room = roomAt(plan, point);
  const door = room ? undefined : doorAt(plan, point);
  if (!door) return room?.number ?? 1;
  const ahead = forward(door.heading);
  const isPast = (point.x - door.at.x) * ahead.x + (point.y - door.at.y) * ahead.y > 0;
  return Math.min(plan.rooms.length, Math.max(1, plan.doors.indexOf(door) + (isPast ? 1 : 0)));
}
