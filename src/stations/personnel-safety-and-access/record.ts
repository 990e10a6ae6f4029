import { PEOPLE } from '../people.ts';

/** What a camp writes down about who is where. */
export type Knowledge = 'list' | 'gate' | 'doors' | 'tags';

/** Doors that somebody passes in each hour of the day, from midnight, on average. Ours. */
const DOORS = [0.1, 0.1, 0.1, 0.1, 0.1, 1.5, 3, 3, ...Array.from({ length: 13 }, () => 2), 1.5, 1, 0.5] as const;
/** Passes of the gate by somebody in a day. Ours. */
const GATE = 0.5;
/** The hour in which the alarm goes. */
const ALARM = 5;

/** Doors that somebody has passed in the hours before the alarm. */
export function doorsIn(hours: number): number {
  let passed = 0;
  for (let ago = 1; ago <= hours; ago++) passed += DOORS[(((ALARM - ago) % 24) + 24) % 24]!;
  return passed;
}

/**
 * Lines in the record, and so in the hands of whoever steals it: who is in camp, and all that is not wiped yet. A list is
 * written each evening, a line at each pass of the gate or of a door, or for each tag every minute.
 */
export function linesOf(knows: Knowledge, hours: number): number {
  const each = {
    list: Math.ceil(hours / 24),
    gate: 1 + (GATE * hours) / 24,
    doors: 1 + doorsIn(hours),
    tags: 1 + 60 * hours,
  }[knows];
  return Math.round(PEOPLE * each);
}
