import { say, type Language, type Translated } from '../model/language.ts';
import { doorsOf, eighthOf, exhibitsInSight, isDoorInSight, type DoorAround } from './around.ts';
import type { Door, FloorPlan, Placement, Room } from './floor-plan.ts';
import { distance, headingTo, turn, type Heading, type Point } from './geometry.ts';
import { doorAt, roomAt } from './near.ts';
import { PLACE_PHRASES } from './place-phrases.ts';

/** The titles of what stands in the plan. */
export interface PlaceWords {
  /** By area id. */
  areas: Readonly<Record<string, { title: Translated }>>;
  /** By exhibit id; the number is that of its task, and empty or missing where exhibits are not numbered. */
  exhibits: Readonly<Record<string, { title: Translated; number?: string }>>;
  /** What lies beyond the hall's own doors, where that is known. */
  doors?: Readonly<Partial<Record<'entrance' | 'exit', { title: Translated }>>>;
}

/** Nearer than this to its viewpoint, in metres, and turned no farther away than this, in degrees, one stands before an exhibit. */
const BEFORE = { metres: 0.5, degrees: 45 } as const;
/** Farther than this from its viewpoint, in metres, an exhibit is left behind: its article closes. */
export const LEFT_BEHIND = 2.5;
/** What is farther away is not near, in metres; more than this many exhibits at once would be a list. */
const NEAR = { metres: 6, most: 3, door: 4 } as const;

/**
 * Says in words where one stands, which way one looks, and what can be seen near there, the nearest first, doors last:
 * «Area 2, Camp protection, looking south. “Smart perimeter”, 2 metres ahead on the left. The exit, 4 metres ahead.»
 * Distances are to the nearest side of a thing, its direction is that of its middle. Of an area that was `told` just before,
 * the number is enough.
 */
export function describePlace(
  plan: FloorPlan,
  words: PlaceWords,
  at: Point,
  heading: Heading,
  language: Language,
  told?: string,
): string {
  const phrases = PLACE_PHRASES[language];
  const before = standingBefore(plan, at, heading);
  const room = roomAt(plan, at);
  const exhibits = exhibitsInSight(plan, at, heading, NEAR.metres).filter(({ placement }) => placement !== before);
  const doors = room ? doorsOf(plan, room, at, heading) : [];
  return [
    tellWhere(plan, words, at, heading, language, told),
    ...exhibits
      .slice(0, NEAR.most)
      .map(({ placement, far, side }) =>
        phrases.near(titleOf(words, placement.exhibit, language), wholeMetres(far), side),
      ),
    ...doors
      .filter(({ door, far }) => far <= NEAR.door && isDoorInSight(plan, door, at))
      .map((door) => phrases.nearDoor(nameOfDoor(words, door, language), wholeMetres(door.far), door.side)),
  ].join(' ');
}

/** Where one stands, what one stands before, and which way one looks: what every description of a place begins with. */
export function tellWhere(
  plan: FloorPlan,
  words: PlaceWords,
  at: Point,
  heading: Heading,
  language: Language,
  told?: string,
): string {
  const room = tellRoom(plan, words, at, heading, language, told);
  const before = standingBefore(plan, at, heading)?.exhibit;
  if (before === undefined) return room;
  const { number = '' } = words.exhibits[before] ?? {};
  return `${PLACE_PHRASES[language].before(titleOf(words, before, language), number)} ${room}`;
}

/** Never none: at no distance one would stand in it. */
export const wholeMetres = (far: number) => Math.max(1, Math.round(far));

/** A title that is missing is a fault of the content, told elsewhere; the id says more here than nothing. */
const sayOr = (id: string, title: Translated | undefined, language: Language) =>
  title ? say(title, language).words : id;

export const titleOf = ({ exhibits }: PlaceWords, exhibit: string, language: Language) =>
  sayOr(exhibit, exhibits[exhibit]?.title, language);

/** «area 2, Camp protection» */
export const nameOfRoom = ({ areas }: PlaceWords, { number, area }: Room, language: Language) =>
  PLACE_PHRASES[language].area(number, sayOr(area, areas[area]?.title, language));

/** «the door to area 2, Camp protection», or «the exit to the PKO Equipment Hall» */
export function nameOfDoor(
  words: PlaceWords,
  { door, leadsTo }: Pick<DoorAround, 'door' | 'leadsTo'>,
  language: Language,
) {
  const phrases = PLACE_PHRASES[language];
  if (leadsTo) return phrases.door(nameOfRoom(words, leadsTo, language));
  const own = door.kind === 'entrance' ? 'entrance' : 'exit';
  return phrases[own](sayOr('', words.doors?.[own]?.title, language));
}

function tellRoom(
  plan: FloorPlan,
  words: PlaceWords,
  at: Point,
  heading: Heading,
  language: Language,
  told: string | undefined,
): string {
  const phrases = PLACE_PHRASES[language];
  const towards = eighthOf(heading);
  const room = roomAt(plan, at);
  if (room)
    return phrases.inArea(
      room.area === told ? phrases.areaTold(room.number) : nameOfRoom(words, room, language),
      towards,
    );
  const door = doorAt(plan, at);
  if (!door) return phrases.outside(towards);
  const ahead = aheadThrough(plan, door, heading);
  if (!ahead) return phrases.atExit(towards);
  const area = nameOfRoom(words, ahead, language);
  return door.kind === 'entrance' ? phrases.atEntrance(area, towards) : phrases.atThreshold(area, towards);
}

/** The room that lies beyond a threshold for who looks that way; at the entrance the first, at the exit none. */
function aheadThrough({ rooms }: FloorPlan, door: Door, heading: Heading): Room | undefined {
  const into = rooms.findIndex(({ area }) => area === door.into);
  const isBackward = door.kind === 'threshold' && Math.abs(turn(door.heading, heading)) > 90;
  return rooms[isBackward ? into - 1 : into];
}

/** The room that one is told of: in a door the one that one looks into, in the exit the last, whichever way one looks. */
export function roomTold(plan: FloorPlan, at: Point, heading: Heading): Room | undefined {
  const door = doorAt(plan, at);
  return door ? (aheadThrough(plan, door, heading) ?? plan.rooms.at(-1)) : roomAt(plan, at);
}

/** The exhibit that one stands before: where it is seen from, and looking its way. */
export function standingBefore(plan: FloorPlan, at: Point, heading: Heading): Placement | undefined {
  return plan.placements
    .filter((placement) => distance(placement.viewpoint.at, at) <= BEFORE.metres)
    .filter((placement) => Math.abs(turn(heading, headingTo(at, placement.at))) <= BEFORE.degrees)
    .sort((a, b) => distance(a.viewpoint.at, at) - distance(b.viewpoint.at, at))[0];
}
