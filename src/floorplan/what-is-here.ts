import type { Language } from '../model/language.ts';
import { doorsOf, exhibitsInSight, type Eighth } from './around.ts';
import { nameOfDoor, roomTold, standingBefore, tellWhere, titleOf, wholeMetres, type PlaceWords } from './describe.ts';
import type { FloorPlan } from './floor-plan.ts';
import type { Heading, Point } from './geometry.ts';
import { HERE_PHRASES } from './here-phrases.ts';
import { doorAt } from './near.ts';

/** More exhibits at once are hard to keep in mind; the others are counted. */
const MOST = 8;
const CLOCKWISE: readonly Eighth[] = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * Says all that can be seen of the room that one is in: «Area 2, Camp protection, looking north. Ahead, 3 metres: “Early
 * warning”; 5 metres: “Smart perimeter”. Behind, 2 metres: the door to area 3, Energy. 4 more exhibits in this area.»
 *
 * It goes around clockwise from straight ahead, as one would look around, and in each direction from near to far. Blind players
 * of NavStick (Nair and others, UIST 2021) who surveyed a room by direction knew better where things were than those who went
 * through a list, and Soundscape's “Around Me” tells ahead, right, behind, left. Every door is told, seen or not: it is the way on.
 */
export function whatIsHere(
  plan: FloorPlan,
  words: PlaceWords,
  at: Point,
  heading: Heading,
  language: Language,
): string {
  const phrases = HERE_PHRASES[language];
  const where = tellWhere(plan, words, at, heading, language);
  const room = roomTold(plan, at, heading);
  if (!room) return where;
  const before = standingBefore(plan, at, heading);
  const shown = plan.placements.filter(({ area }) => area === room.area);
  const exhibits = exhibitsInSight(plan, at, heading)
    .filter(({ placement }) => placement !== before && placement.area === room.area)
    .slice(0, MOST);
  const things = [
    ...exhibits.map(({ placement, ...place }) => ({
      name: phrases.quote(titleOf(words, placement.exhibit, language)),
      ...place,
    })),
    ...doorsOf(plan, room, at, heading)
      .filter(({ door }) => door !== doorAt(plan, at))
      .map((door) => ({ ...door, name: nameOfDoor(words, door, language) })),
  ].sort((a, b) => a.far - b.far);
  const more = shown.filter((placement) => placement !== before).length - exhibits.length;
  return [
    where,
    ...CLOCKWISE.flatMap((side) => {
      const there = things.filter((thing) => thing.side === side);
      if (there.length === 0) return [];
      return phrases.towards(
        side,
        there.map(({ name, far }) => ({ name, metres: wholeMetres(far) })),
      );
    }),
    ...(more > 0 ? [phrases.more(more)] : []),
  ].join(' ');
}
