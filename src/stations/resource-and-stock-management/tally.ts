import { monthOf, YEAR } from '../calendar.ts';
import type { Day } from './model.ts';

/** What whole years come to. */
export interface Tally {
  /** Days on which somebody got too little. */
  without: number;
  /** Thrown away: what so many days take. */
  spoiled: number;
  convoys: number;
  /** The most that ever lay on the shelf: what so many days take. */
  fullest: number;
  /** January to December: the same, by month. */
  months: readonly { without: number; spoiled: number }[];
  /** For each day of the year, what lay on the shelf: in the leanest of the years, on average, in the fullest. */
  shelf: readonly { least: number; mean: number; most: number }[];
}

export function tallyOf(days: readonly Day[]): Tally {
  const months = Array.from({ length: 12 }, () => ({ without: 0, spoiled: 0 }));
  const shelf = Array.from({ length: YEAR }, () => ({ least: Infinity, mean: 0, most: 0 }));
  let [without, spoiled, convoys, fullest] = [0, 0, 0, 0];
  days.forEach((day, index) => {
    // Less than a crumb is what is left of subtracting.
    const isShort = day.missing > 1e-9;
    if (isShort) without++;
    spoiled += day.spoiled;
    convoys += day.orders;
    fullest = Math.max(fullest, day.stock);
    if (isShort || day.spoiled > 0) {
      const month = months[monthOf(index)]!;
      month.without += Number(isShort);
      month.spoiled += day.spoiled;
    }
    const that = shelf[index % YEAR]!;
    that.least = Math.min(that.least, day.stock);
    that.mean += (day.stock * YEAR) / days.length;
    that.most = Math.max(that.most, day.stock);
  });
  return { without, spoiled, convoys, fullest, months, shelf };
}
