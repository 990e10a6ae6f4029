import { say, type Language, type Translated } from '../model/language.ts';
import type { Door, FloorPlan, Placement, Room } from './floor-plan.ts';
import { cross, distance, edges, headingTo, move, normalise, turn, type Heading, type Point } from './geometry.ts';
import { doorAt, nearestPointOf, roomAt } from './near.ts';
import { PLACE_PHRASES, type Eighth } from './place-phrases.ts';

/** The titles of what stands in the plan. */
export interface PlaceWords {
  /** By area id. */
  areas: Readonly<Record<string, { title: Translated }>>;
  /** By exhibit id; the number is that of its task, and empty or missing where exhibits are not numbered. */
  exhibits: Readonly<Record<string, { title: Translated; number?: string }>>;
}

/** Nearer than this to its viewpoint, in metres, and turned no farther away than this, in degrees, one stands before an exhibit. */
const BEFORE = { metres: 0.5, degrees: 45 } as const;
/** What is farther away is not near, in metres; more than this many things at once would be a list. */
const NEAR = { metres: 6, most: 3 } as const;

/**
 * Says in words where one stands, which way one looks, and what can be seen near there, the nearest first:
 * «Area 2, Camp protection, looking south. Smart perimeter, 2 m ahead on the left.»
 * Distances are to the nearest side of a thing, its direction is that of its middle.
 */
export function describePlace(
  plan: FloorPlan,
  words: PlaceWords,
  at: Point,
  heading: Heading,
  language: Language,
): string {
  const phrases = PLACE_PHRASES[language];
  const titleOf = (exhibit: string) => sayOr(exhibit, words.exhibits[exhibit]?.title, language);
  const before = standingBefore(plan, at, heading);
  const near = seenNear(plan, at).filter(({ placement }) => placement !== before);
  return [
    ...(before ? [phrases.before(titleOf(before.exhibit), words.exhibits[before.exhibit]?.number ?? '')] : []),
    tellRoom(plan, words, at, heading, language),
    ...near.slice(0, NEAR.most).map(({ placement, far }) => {
      const side = eighthOf(turn(heading, headingTo(at, placement.at)));
      return phrases.near(titleOf(placement.exhibit), Math.max(1, Math.round(far)), side);
    }),
  ].join(' ');
}

/** A title that is missing is a fault of the content, told elsewhere; the id says more here than nothing. */
const sayOr = (id: string, title: Translated | undefined, language: Language) =>
  title ? say(title, language).words : id;

const eighthOf = (heading: Heading) => (Math.round(normalise(heading) / 45) % 8) as Eighth;

function tellRoom(plan: FloorPlan, words: PlaceWords, at: Point, heading: Heading, language: Language): string {
  const phrases = PLACE_PHRASES[language];
  const towards = eighthOf(heading);
  const tell = ({ number, area }: Room) => phrases.area(number, sayOr(area, words.areas[area]?.title, language));
  const room = roomAt(plan, at);
  if (room) return phrases.inArea(tell(room), towards);
  const door = doorAt(plan, at);
  if (!door) return phrases.outside(towards);
  const ahead = aheadThrough(plan, door, heading);
  if (!ahead) return phrases.atExit(towards);
  return door.kind === 'entrance'
    ? phrases.atEntrance(tell(ahead), towards)
    : phrases.atThreshold(tell(ahead), towards);
}

/** The room that lies beyond a threshold for who looks that way; at the entrance the first, at the exit none. */
function aheadThrough({ rooms }: FloorPlan, door: Door, heading: Heading): Room | undefined {
  const into = rooms.findIndex(({ area }) => area === door.into);
  const isBackward = door.kind === 'threshold' && Math.abs(turn(door.heading, heading)) > 90;
  return rooms[isBackward ? into - 1 : into];
}

function standingBefore(plan: FloorPlan, at: Point, heading: Heading): Placement | undefined {
  return plan.placements
    .filter((placement) => distance(placement.viewpoint.at, at) <= BEFORE.metres)
    .filter((placement) => Math.abs(turn(heading, headingTo(at, placement.at))) <= BEFORE.degrees)
    .sort((a, b) => distance(a.viewpoint.at, at) - distance(b.viewpoint.at, at))[0];
}

function seenNear(plan: FloorPlan, at: Point) {
  return plan.placements
    .map((placement) => ({ placement, spot: nearestPointOf(placement, at) }))
    .map(({ placement, spot }) => ({ placement, spot, far: distance(spot, at) }))
    .filter(({ spot, far }) => far <= NEAR.metres && !isWallBetween(plan, at, spot))
    .sort((a, b) => a.far - b.far);
}

/** What hangs on a wall all but touches it, so the last centimetre does not count. */
function isWallBetween(plan: FloorPlan, from: Point, to: Point): boolean {
  const sight = [from, move(from, headingTo(from, to), Math.max(0, distance(from, to) - 0.01))] as const;
  return edges(plan.outline).some((wall) => cross(wall, sight));
}
