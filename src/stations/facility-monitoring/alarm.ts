import type { Month } from './month.ts';

/** When somebody is called. */
export interface Alarm {
  /** Litres that are forgiven in each hour. */
  allowance: number;
  /** Litres; above it somebody is called. At 0 each reading is judged alone, by the allowance. */
  limit: number;
  /** Litres an hour: a reading above it is not believed unless the one before was as wild. */
  doubt: number;
}

export interface Watch {
  /** Litres that have added up by the end of each hour, before a call begins them anew. */
  sums: Float64Array;
  /** Hours in which somebody was called. */
  calls: readonly number[];
}

/**
 * Page’s cumulative sum: what is beyond the allowance adds up, never below nothing, and begins anew after a call.
 * After Lucas and Crosier’s two in a row a lone wild reading changes nothing; a second one counts like any other.
 */
export function watch(readings: ArrayLike<number>, { allowance, limit, doubt }: Alarm): Watch {
  const sums = new Float64Array(readings.length);
  const calls: number[] = [];
  let sum = 0;
  let wasWild = false;
  for (let hour = 0; hour < readings.length; hour++) {
    const reading = readings[hour]!;
    const isWild = reading > doubt;
    if (!isWild || wasWild) sum = Math.max(0, sum + reading - allowance);
    wasWild = isWild;
    sums[hour] = sum;
    if (sum > limit) {
      calls.push(hour);
      sum = 0;
    }
  }
  return { sums, calls };
}

export interface Finding {
  sums: Float64Array;
  /** Hours of the calls before anything leaked. */
  falseCalls: readonly number[];
  /** The hour of the first call after; `undefined` if the month ends before. */
  found: number | undefined;
  /** From the beginning of the leak to the end of the hour in which it is found, or of the month. */
  delay: number;
}

/** What an alarm makes of a month. */
export function judge({ readings, leak }: Month, alarm: Alarm): Finding {
  const { sums, calls } = watch(readings, alarm);
  const found = calls.find((hour) => hour >= leak);
  return {
    sums,
    falseCalls: calls.filter((hour) => hour < leak),
    found,
    delay: (found === undefined ? readings.length : found + 1) - leak,
  };
}

/** What it makes of many. */
export interface Findings {
  /** Hours, on average. */
  delay: number;
  /** In thirty days without a leak, on average. */
  falseCalls: number;
  /** Months in which the leak is not found. */
  missed: number;
}

export function judgeAll(months: readonly Month[], alarm: Alarm): Findings {
  const all = { delay: 0, calls: 0, quiet: 0, missed: 0 };
  for (const month of months) {
    const { falseCalls, found, delay } = judge(month, alarm);
    all.delay += delay;
    all.calls += falseCalls.length;
    all.quiet += month.leak;
    if (found === undefined) all.missed++;
  }
  return { delay: all.delay / months.length, falseCalls: (all.calls / all.quiet) * 30 * 24, missed: all.missed };
}
