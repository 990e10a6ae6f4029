/** Where the camp stands, and what it needs. Latitude of Bor, South Sudan; all else here is ours, as `about.ts` says. */

import { monthOf } from '../calendar.ts';
import { PEOPLE } from '../people.ts';

export const LATITUDE = 6.2;

/** Mean cloud cover of each month in eighths of the sky: a dry season from November to March, rain from April to October. */
const CLOUDS = [2, 2.5, 4, 5, 5.5, 6, 6.5, 6.5, 6, 5, 3, 2] as const;

/** Cloud cover of a day, counted from 1: clear and grey spells follow one another, the same in every try. */
export function cloudsOn(day: number): number {
  const spell = Math.sin((2 * Math.PI * day) / 9) + Math.sin((2 * Math.PI * day) / 23);
  return Math.min(8, Math.max(0, CLOUDS[monthOf(day - 1)]! + 1.5 * spell));
}

/** Kilowatt-hours a head and day. */
const A_DAY = 6;
/** Share of the day's need in each hour from midnight: kitchens in the morning, cooling in the afternoon, lamps in the evening. */
const SHARES = [3, 3, 3, 3, 3, 4, 5, 5, 4, 4, 4, 4, 5, 5, 5, 5, 4, 4, 5, 6, 6, 5, 5, 4] as const;
const WHOLE = SHARES.reduce((sum, share) => sum + share, 0);

/** Kilowatts that the camp draws in an hour of the day, 0 to 23. */
export const needAt = (hour: number) => (PEOPLE * A_DAY * SHARES[hour]!) / WHOLE;
