import { squareName } from '../settings.ts';
import { DAY, PATH, SQUARE, TANK, type Kind, type Report } from './day.ts';
import { apart, joinsOf, type Join } from './join.ts';

export const FILTERS = {
  all: ['troops', 'facilities', 'resources'],
  'troops-facilities': ['troops', 'facilities'],
  'troops-resources': ['troops', 'resources'],
  'facilities-resources': ['facilities', 'resources'],
} as const satisfies Record<string, readonly Kind[]>;

/** What somebody at the desk has set. */
export interface Look {
  /** Hours since midnight. */
  hour: number;
  kinds: keyof typeof FILTERS;
  /** How far apart two reports may be to be joined, in their own errors. */
  gate: number;
  /** The square looked at: `C2`. */
  square: string;
}

/** What the desk then sees. */
export interface Desk {
  /** How many have come in. */
  arrived: number;
  /** Those of them that the filter lets through. */
  shown: readonly Report[];
  joins: readonly Join<Report>[];
  /** The report in the square looked at, if one is shown there. */
  chosen: Report | undefined;
  /** What it is joined with, the nearest first. */
  partners: readonly Report[];
}

export const squareOf = ({ x, y }: Report) =>
  squareName({ column: Math.floor(x / SQUARE), row: Math.floor(y / SQUARE) });

export function lookAt({ hour, kinds, gate, square }: Look): Desk {
  const arrived = DAY.filter(({ arrives }) => arrives <= 60 * hour);
  const shown = arrived.filter(({ kind }) => FILTERS[kinds].some((one) => one === kind));
  const joins = joinsOf(shown, gate);
  const chosen = shown.find((report) => squareOf(report) === square);
  const partners = joins
    .flatMap(([one, other]) => (one === chosen ? [other] : other === chosen ? [one] : []))
    .sort((one, other) => apart(one, chosen!) - apart(other, chosen!));
  return { arrived: arrived.length, shown, joins, chosen, partners };
}

/** Whether the two that belong together are joined, and with no third. */
export function areNamed({ chosen, partners: [partner, ...more] }: Desk): boolean {
  const pair = [TANK, PATH];
  return more.length === 0 && pair.some((one) => one === chosen) && pair.some((one) => one === partner);
}
