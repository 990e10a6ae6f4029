import type { FloorPlan, Viewpoint } from './floor-plan.ts';
import { distance, forward, nearestOn, normalise, turn, type Point, type Segment } from './geometry.ts';
import { doorAt, roomAt } from './near.ts';
import { between } from './ribs.ts';

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
    if (!passing || distance(at, place) < distance(passing.at, place))
      passing = { at, along: walked + distance(piece[0], at) };
    walked += distance(...piece);
  }
  return passing;
}

/** Metres from the entrance to where the promenade passes a place. */
export const alongOf = (plan: FloorPlan, place: Point): number => whereItPasses(plan, place)?.along ?? 0;

export const promenadeLength = (plan: FloorPlan): number =>
  promenadePieces(plan).reduce((length, piece) => length + distance(...piece), 0);

/** Where one stands on the promenade, so many metres from the entrance, and which way it goes there. */
export function promenadeAt(plan: FloorPlan, along: number): Viewpoint {
  let rest = along;
  const { promenade, start } = plan;
  for (const [index, to] of promenade.entries()) {
    const from = promenade[index - 1];
    if (!from) continue;
    const length = distance(from, to);
    if (rest <= length || index === promenade.length - 1) {
      const share = Math.min(1, Math.max(0, rest / length));
      return {
        at: between(from, to, share),
        heading: normalise(from.heading + share * turn(from.heading, to.heading)),
      };
    }
    rest -= length;
  }
  return start;
}

/** Where a room is long, the promenade is joined so far ahead, and left so far before, in metres along it. */
const JOIN = 15;
/** A stretch shorter than this is not worth the detour: twice as long as `JOIN`, it stays below a quarter in the widest room. */
const LONG = 2 * JOIN;
/** Nearer than this, along the promenade, to keep to it would be a detour. */
const NEAR = 12;

/**
 * Whoever goes from one room to another passes the thresholds between, and may as well keep to the promenade from the first
 * of them to the last; in long rooms, for longer. In walking order; nothing for two points near to each other in one room.
 */
export function promenadeBetween(plan: FloorPlan, from: Point, to: Point): Point[] {
  const ends = [from, to].map((point) => ({
    along: alongOf(plan, point),
    room: roomNumberAt(plan, point),
  }));
  const [start, goal] = ends.toSorted((a, b) => a.room - b.room || a.along - b.along);
  if (!start || !goal) return [];
  // The door into room n is the nth.
  const doors = plan.doors.slice(start.room, goal.room).map(({ at }) => alongOf(plan, at));
  const [first, last] = [doors[0], doors.at(-1)];
  if (goal.along - start.along < NEAR) return [];
  if ((first === undefined || last === undefined) && goal.along - start.along < 2 * LONG) return [];
  const begin = first !== undefined && first - start.along < LONG ? first : start.along + JOIN;
  const end = last !== undefined && goal.along - last < LONG ? last : goal.along - JOIN;
  const way = stretchBetween(plan, begin, end);
  return ends[0] === start ? way : way.toReversed();
}

/** The promenade from one length along it to another. */
function stretchBetween(plan: FloorPlan, begin: number, end: number): Point[] {
  let walked = 0;
  return promenadePieces(plan).flatMap(([a, b]) => {
    const [before, length] = [walked, distance(a, b)];
    walked += length;
    const stops = new Set(
      [begin, walked, end].filter((along) => along > before && along <= walked && along >= begin && along <= end),
    );
    return [...stops].sort((one, other) => one - other).map((along) => between(a, b, (along - before) / length));
  });
}

/** From 1. A threshold belongs half to the room before and half to the one behind it; what is outside, to the first. */
function roomNumberAt(plan: FloorPlan, point: Point): number {
  const door = doorAt(plan, point);
  if (!door) return roomAt(plan, point)?.number ?? 1;
  const ahead = forward(door.heading);
  const isPast = (point.x - door.at.x) * ahead.x + (point.y - door.at.y) * ahead.y > 0;
  return Math.min(plan.rooms.length, Math.max(1, plan.doors.indexOf(door) + (isPast ? 1 : 0)));
}
