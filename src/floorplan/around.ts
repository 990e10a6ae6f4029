import { bodyOf, type Door, type FloorPlan, type Placement, type Room } from './floor-plan.ts';
import {
  cross,
  distance,
  edges,
  headingTo,
  move,
  normalise,
  rectangle,
  turn,
  type Heading,
  type Point,
  type Polygon,
} from './geometry.ts';
import { nearestPointIn } from './near.ts';

/** Eighths of a turn, clockwise: from north, or from straight ahead. */
export type Eighth = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const eighthOf = (heading: Heading) => (Math.round(normalise(heading) / 45) % 8) as Eighth;

/** What is around a place: how far its nearest side is, in metres, and where its middle is as one looks. */
interface Around {
  far: number;
  side: Eighth;
}

export interface ExhibitAround extends Around {
  placement: Placement;
}

export interface DoorAround extends Around {
  door: Door;
  /** Nothing for the hall's own doors. */
  leadsTo: Room | undefined;
}

/** What is shown within `reach` metres and behind no wall, the nearest first. */
export const exhibitsInSight = (plan: FloorPlan, at: Point, heading: Heading, reach = Infinity): ExhibitAround[] =>
  plan.placements
    .map((placement) => ({ placement, ...around(bodyOf(placement), placement.at, at, heading) }))
    .filter(({ placement, far }) => far <= reach && isInSight(plan, bodyOf(placement), placement.at, at))
    .sort((a, b) => a.far - b.far);

/** The two doors of a room, the nearer first. */
export const doorsOf = (plan: FloorPlan, room: Room, at: Point, heading: Heading): DoorAround[] =>
  [-1, 0]
    .flatMap((step) => {
      const door = plan.doors[room.number + step];
      // Behind the nth door is room n, before it the one before.
      const leadsTo = plan.rooms[room.number - 1 + (step === 0 ? 1 : -1)];
      return door ? [{ door, leadsTo, ...around(passageOf(door), door.at, at, heading) }] : [];
    })
    .sort((a, b) => a.far - b.far);

export const isDoorInSight = (plan: FloorPlan, door: Door, from: Point) =>
  isInSight(plan, passageOf(door), door.at, from);

const passageOf = ({ at, heading, width, length }: Door): Polygon => rectangle(at, heading, width, length);

function around(body: Polygon, middle: Point, at: Point, heading: Heading): Around {
  return { far: distance(at, nearestPointIn(body, at)), side: eighthOf(turn(heading, headingTo(at, middle))) };
}

/** Walls hide; exhibits do not, for one sees over or past most of them. A corner that is seen is enough. */
const isInSight = (plan: FloorPlan, body: Polygon, middle: Point, from: Point) =>
  [nearestPointIn(body, from), middle, ...body].some((spot) => !isWallBetween(plan, from, spot));

/** What hangs on a wall all but touches it, so the last centimetre does not count. */
function isWallBetween(plan: FloorPlan, from: Point, to: Point): boolean {
  const sight = [from, move(from, headingTo(from, to), Math.max(0, distance(from, to) - 0.01))] as const;
  return edges(plan.outline).some((wall) => cross(wall, sight));
}
