import { YEAR } from '../calendar.ts';
import { evenly } from '../chance.ts';
import { runDays, type Day, type Policy } from './model.ts';

/** The camp and its road. All of it is ours, as `about.ts` says, but for the number of people. */

/** Years that are counted; one more goes before them, so that it does not matter how the shelf stood at first. */
const YEARS = 10;
/** Days that food keeps: seven months. */
export const KEEPS = 210;

/** Days of the year, counted from 0: the first one inside, the first one after. */
interface Season {
  from: number;
  to: number;
}
/** June to October: no lorry comes through. */
export const CLOSED: Season = { from: 151, to: 304 };
/** February to May: the order point before the rain is in force. */
export const BEFORE_RAIN: Season = { from: 31, to: 151 };
const isIn = ({ from, to }: Season, day: number) => day % YEAR >= from && day % YEAR < to;

/** Days from the order to the arrival. */
const WAIT = { least: 14, most: 42 } as const;
/** With patrols out or guests in, a day takes so much less or more than a usual one. */
const SPREAD = 0.2;

const DAYS = (YEARS + 1) * YEAR;
const NEEDS = Float64Array.from({ length: DAYS }, (_, day) => 1 + SPREAD * (2 * evenly(0, day) - 1));
/** Orders of the same fortnight find the same road. */
const WAITS = Float64Array.from({ length: DAYS }, (_, day) =>
  Math.round(WAIT.least + (WAIT.most - WAIT.least) * evenly(1, Math.floor(day / 14))),
);

/** Ten years, day by day. */
export const runCamp = (policy: Policy): Day[] =>
  runDays(
    policy,
    {
      need: (day) => NEEDS[day]!,
      wait: (day) => WAITS[day]!,
      isOpen: (day) => !isIn(CLOSED, day),
      isBeforeRain: (day) => isIn(BEFORE_RAIN, day),
      keeps: KEEPS,
    },
    DAYS,
    policy.point + policy.quantity,
  ).slice(YEAR);
