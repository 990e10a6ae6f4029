import type { Language } from '../model/language.ts';
import { eighthOf } from './around.ts';
import { exhibitBeside } from './choose-exhibit.ts';
import { nameOfDoor, nameOfRoom, roomTold, titleOf, wholeMetres, type PlaceWords } from './describe.ts';
import { outsideOf, type FloorPlan, type Placement, type Viewpoint } from './floor-plan.ts';
import type { FreeSpace } from './free-space.ts';
import { headingTo, turn, type Point } from './geometry.ts';
import { HERE_PHRASES } from './here-phrases.ts';
import { ledWay } from './led-way.ts';
import { between, lengthsAlong } from './ribs.ts';

/** Nearer than this to where it is seen from, in metres, one is there. */
const THERE = 0.5;
/** To which side a way leads is told by where it is after so many metres: its very first corner may lie at one's feet. */
const SET_OUT = 2;

/** What is asked for. */
interface Asked {
  /** What comes next, or what was before. */
  step: 1 | -1;
  /** The exhibit that one is at already: its article is open. */
  open?: string | undefined;
}

/**
 * Says what comes next on the way through the hall or was before, how far it is to go, and to which side the way sets out:
 * «Next: “Smart perimeter” (task 3), in area 2, Camp protection. 12 metres from here; the way sets out ahead on the left.»
 * Beyond the last exhibit comes the exit, before the first the entrance.
 */
export function onTheWay(
  plan: FloorPlan,
  space: FreeSpace,
  words: PlaceWords,
  here: Viewpoint,
  language: Language,
  { step, open }: Asked,
): string {
  const phrases = HERE_PHRASES[language];
  const exhibit = comesNext(plan, here.at, step, open);
  const door = plan.doors.at(step === 1 ? -1 : 0)!;
  const [name, area] = exhibit
    ? [nameOf(exhibit, words, language), areaElsewhere(plan, words, here, exhibit, language)]
    : [nameOfDoor(words, { door, leadsTo: undefined }, language), ''];
  const [stand, at] = exhibit ? [exhibit.viewpoint.at, exhibit.at] : [door.at, outsideOf(door)];
  const way = ledWay(plan, space, here.at, stand) ?? [here.at, stand];
  const length = lengthsAlong(way).at(-1) ?? 0;
  const sideOf = (spot: Point) => eighthOf(turn(here.heading, headingTo(here.at, spot)));
  const comes = phrases.comes(step, name, area);
  if (length <= THERE) return `${comes} ${phrases.there(sideOf(at))}`;
  return `${comes} ${phrases.way(wholeMetres(length), sideOf(pointAfter(way, SET_OUT)))}`;
}

/** What one is at is known from its open article; otherwise from where one stands. */
function comesNext(plan: FloorPlan, at: Point, step: 1 | -1, open: string | undefined): Placement | undefined {
  const index = plan.placements.findIndex(({ exhibit }) => exhibit === open);
  return index === -1 ? exhibitBeside(plan, at, step) : plan.placements[index + step];
}

const nameOf = ({ exhibit }: Placement, words: PlaceWords, language: Language) =>
  HERE_PHRASES[language].exhibit(titleOf(words, exhibit, language), words.exhibits[exhibit]?.number ?? '');

/** Empty for the area that one is in, or looks into. */
function areaElsewhere(plan: FloorPlan, words: PlaceWords, here: Viewpoint, { area }: Placement, language: Language) {
  const room = plan.rooms.find((candidate) => candidate.area === area);
  return room && room !== roomTold(plan, here.at, here.heading) ? nameOfRoom(words, room, language) : '';
}

/** The point of a way after so many metres; where it is shorter, its end. */
function pointAfter(way: readonly Point[], metres: number): Point {
  const along = lengthsAlong(way);
  const next = along.findIndex((far) => far >= metres);
  if (next < 1) return way.at(-1)!;
  const [from, to] = [along[next - 1]!, along[next]!];
  return between(way[next - 1]!, way[next]!, (metres - from) / (to - from));
}
