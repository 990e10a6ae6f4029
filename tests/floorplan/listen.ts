import type { PlaceWords } from '../../src/floorplan/describe.ts';
import { bodyOf, placementOf, type FloorPlan, type Viewpoint } from '../../src/floorplan/floor-plan.ts';
import {
  distanceToSegment,
  edges,
  headingTo,
  isInside,
  rectangle,
  turn,
  type Point,
  type Polygon,
} from '../../src/floorplan/geometry.ts';
import type { Language } from '../../src/model/language.ts';

/** Titles by which everything can be found again in what is said. */
export function markedWords(plan: FloorPlan): PlaceWords {
  const marked = (id: string) => ({ title: { en: `<${id}>`, ko: `<${id}>` } });
  return {
    areas: Object.fromEntries(plan.rooms.map(({ area }) => [area, marked(area)])),
    exhibits: Object.fromEntries(plan.placements.map(({ exhibit }) => [exhibit, marked(exhibit)])),
  };
}

/** Something that was said to be so far away, to this side: in eighths of a turn clockwise from ahead. */
export interface Heard {
  name: string;
  metres: number;
  side: number;
}

const SIDES: Record<Language, readonly string[]> = {
  en: [
    'ahead',
    'ahead on the right',
    'on the right',
    'behind on the right',
    'behind',
    'behind on the left',
    'on the left',
    'ahead on the left',
  ],
  ko: ['앞', '오른쪽 앞', '오른쪽', '오른쪽 뒤', '뒤', '왼쪽 뒤', '왼쪽', '왼쪽 앞'],
};

export function sideOf(words: string, language: Language): number {
  const side = SIDES[language].indexOf(words.toLowerCase());
  if (side === -1) throw new RangeError(`“${words}” is no direction.`);
  return side;
}

/** What `describePlace` says of things near, after where one is. */
export function heardNear(said: string, language: Language): Heard[] {
  const pattern = {
    en: /(?<name>“<[^>]+>”|The door to [^.]*?>|The entrance|The exit), (?<metres>\d+) metres? (?<side>[a-z ]+)\./g,
    ko: /(?<side>[가-힣 ]+) (?<metres>\d+)미터: (?<name>‘<[^>]+>’|[^.]* 쪽 문|입구|출구)\./g,
  };
  return [...said.matchAll(pattern[language])].map(({ groups }) => heard(groups!, language));
}

/** What `whatIsHere` says of things around. */
export function heardAround(said: string, language: Language): Heard[] {
  const all = {
    en: /(?<side>(?:Ahead|Behind|On)[a-z ]*), (?<things>\d+ metres?: [^.]*)\./g,
    ko: /(?<side>[가-힣 ]+)에는 (?<things>\d+미터에 [^.]*)[이가] 있습니다\./g,
  };
  const one = { en: /^(?<metres>\d+) metres?: (?<name>.+)$/, ko: /^(?<metres>\d+)미터에 (?<name>.+)$/ };
  const between = { en: '; ', ko: /, (?=\d+미터에)/ };
  return [...said.matchAll(all[language])].flatMap(({ groups }) =>
    groups!
      ['things']!.split(between[language])
      .map((thing) => heard({ ...groups, ...one[language].exec(thing)?.groups }, language)),
  );
}

const heard = (groups: Record<string, string>, language: Language): Heard => ({
  name: groups['name']!.toLowerCase(),
  metres: Number(groups['metres']),
  side: sideOf(groups['side']!.trim(), language),
});

/** The number of the area that one is said to be in, or to look into; in the exit the last. */
export const areaHeard = (plan: FloorPlan, said: string) =>
  Number(
    /<area-(\d+)>, (?:looking|\S+쪽을)|<area-(\d+)> (?:앞에서|쪽 문에서)/.exec(said)?.slice(1).find(Boolean) ??
      plan.rooms.length,
  );

/** Where what was named is, for who is in an area: its middle, and what it takes up of the floor. */
export function placeOf(plan: FloorPlan, name: string, area: number): { middle: Point; body: Polygon } {
  const exhibit = /<(exhibit-\d+)>/.exec(name)?.[1];
  if (exhibit !== undefined) {
    const placement = placementOf(plan, exhibit);
    return { middle: placement.at, body: bodyOf(placement) };
  }
  const beyond = Number(/<area-(\d+)>/.exec(name)?.[1] ?? (/entrance|입구/.test(name) ? 0 : plan.rooms.length + 1));
  // The nth area lies between the doors n - 1 and n.
  const door = plan.doors[Math.min(beyond, area)];
  if (!door || Math.abs(beyond - area) !== 1) throw new RangeError(`No door leads from area ${area} to ${name}.`);
  return { middle: door.at, body: rectangle(door.at, door.heading, door.width, door.length) };
}

export const farOf = (body: Polygon, at: Point) =>
  isInside(body, at) ? 0 : Math.min(...edges(body).map((side) => distanceToSegment(side, at)));

/** What is wrong about what was said of a thing; nothing where it is true. */
export function faultOf(
  plan: FloorPlan,
  { name, metres, side }: Heard,
  area: number,
  here: Viewpoint,
): string | undefined {
  const { middle, body } = placeOf(plan, name, area);
  const aside = turn(side * 45, headingTo(here.at, middle) - here.heading);
  const far = farOf(body, here.at);
  if (Math.abs(aside) > 22.5 + 1e-6) return `${name} is ${aside}° off its direction.`;
  if (metres !== Math.max(1, Math.round(far))) return `${name} is ${far} metres away, not ${metres}.`;
  return undefined;
}
