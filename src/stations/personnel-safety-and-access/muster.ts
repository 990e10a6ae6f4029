import {
  BUILDINGS,
  FLOORS,
  floorOf,
  MISSING,
  OPEN_GROUND,
  pointsOf,
  WATCH,
  type Building,
  type Missing,
} from './camp.ts';
import { countedAt } from './count.ts';
import type { Knowledge } from './record.ts';

export interface Plan {
  /** Muster points. */
  points: number;
  knows: Knowledge;
  /** Hours after which a line is wiped. */
  kept: number;
}

export interface Muster {
  /** How many are counted at each point. */
  counted: readonly number[];
  /** Minutes after the alarm: the last one is counted, the search begins, the last of the missing is found at the latest. */
  done: number;
  begun: number;
  found: number;
  /** Pairs that search. */
  pairs: number;
  search: Search;
}

/** Where is searched; everywhere, if the record says no more than names, or that they are in, or if the last door is wiped. */
export type Search =
  | { where: 'everywhere'; because: 'list' | 'gate' | 'wiped' }
  | { where: 'doors'; buildings: readonly Building[] }
  | { where: 'spots'; spots: readonly Missing[] };

/** Metres a second, where nobody is in the way: 0.85 · 1.40 m/s, SFPE Handbook, chap. 59. */
export const WALK = 0.85 * 1.4;
/** Seconds from the alarm to the first and to the last one at the door of a building; they are evenly spread. Ours. */
const UP = { first: 45, last: 240 } as const;
/** Seconds to call a name and tick it off, or to hold a badge or a tag to a reader. Ours. */
const EACH = { list: 5, reader: 2 } as const;
/** Minutes to tell the pairs, and until they are there. Ours. */
export const TOLD = 2;
/** Square metres that a pair searches in a minute: under beds and behind machines, or over open ground. Ours. */
const PACE = { inside: 30, outside: 1200 } as const;
/** How far off a tag may be, in metres. Ours. */
export const BLUR = 8;

/** From the alarm until all the missing are found. */
export function muster({ points, knows, kept }: Plan): Muster {
  const arrivals = arrivalsAt(points);
  const each = knows === 'list' ? EACH.list : EACH.reader;
  const done = Math.max(...arrivals.map((some) => countedAt(some, each).at(-1) ?? 0)) / 60;
  const pairs = WATCH / 2 - points;
  const search = searchFor(knows, kept);
  return {
    counted: arrivals.map(({ length }) => length),
    done,
    begun: done + TOLD,
    found: done + TOLD + workOf(search) / pairs,
    pairs,
    search,
  };
}

/** When who comes to each of the points, in seconds: everybody goes straight to the nearest. */
function arrivalsAt(count: number): number[][] {
  const points = pointsOf(count);
  const arrivals = points.map((): number[] => []);
  for (const { x, y, width, height, people } of BUILDINGS) {
    const ways = points.map((point) => Math.hypot(x + width / 2 - point.x, y + height / 2 - point.y));
    const way = Math.min(...ways);
    for (let one = 0; one < people; one++) {
      const up = UP.first + ((UP.last - UP.first) * (one + 1)) / people;
      arrivals[ways.indexOf(way)]!.push(up + way / WALK);
    }
  }
  return arrivals;
}

/** What the record says of the missing. If the last door of only one of them is wiped, the whole camp has to be searched. */
function searchFor(knows: Knowledge, kept: number): Search {
  if (knows === 'tags') return { where: 'spots', spots: MISSING };
  if (knows !== 'doors') return { where: 'everywhere', because: knows };
  return MISSING.every(({ since }) => since <= kept)
    ? { where: 'doors', buildings: MISSING.flatMap(({ building }) => building ?? []) }
    : { where: 'everywhere', because: 'wiped' };
}

/** How long one pair alone would search, in minutes, if it found them last of all. */
export function workOf(search: Search): number {
  const outside = OPEN_GROUND / PACE.outside;
  switch (search.where) {
    case 'everywhere':
      return outside + FLOORS / PACE.inside;
    case 'doors':
      return outside + search.buildings.reduce((sum, building) => sum + floorOf(building), 0) / PACE.inside;
    case 'spots': {
      const spot = Math.PI * BLUR ** 2;
      return search.spots.reduce((sum, { building }) => sum + spot / (building ? PACE.inside : PACE.outside), 0);
    }
  }
}
