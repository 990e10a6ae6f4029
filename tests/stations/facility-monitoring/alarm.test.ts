import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, watch } from '../../../src/stations/facility-monitoring/alarm.ts';
import { normal } from '../../../src/stations/facility-monitoring/noise.ts';

/** Montgomery’s worked example: ten is aimed at, and from the 21st on eleven is what comes. */
// prettier-ignore
const MONTGOMERY = [
  9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08,
  9.37, 10.62, 10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
];

describe('the cumulative sum', () => {
  test('of Montgomery’s example calls at the 29th, where it has grown to 5.28', () => {
    const aboveTen = MONTGOMERY.map((value) => value - 10);
    const { sums, calls } = watch(aboveTen, { allowance: 0.5, limit: 5, doubt: Infinity });
    expect(Array.from(sums.subarray(21, 29), (sum) => Number(sum.toFixed(2)))).toEqual([
      0, 1.79, 2.79, 2.89, 3.47, 3.35, 4.47, 5.28,
    ]);
    expect(calls).toEqual([28]);
  });

  test('runs as long on average as Siegmund says, whether there is a shift of one standard deviation or none', () => {
    const run = (shift: number) => {
      const readings = Float64Array.from({ length: 200_000 }, (_, hour) => shift + normal(7, hour));
      return readings.length / watch(readings, { allowance: 0.5, limit: 5, doubt: Infinity }).calls.length;
    };
    expect(siegmund(1, 0.5, 5)).toBeCloseTo(10.34, 2);
    expect(siegmund(0, 0.5, 5)).toBeCloseTo(938.2, 1);
    expect(Math.abs(run(1) / siegmund(1, 0.5, 5) - 1)).toBeLessThan(0.05);
    expect(Math.abs(run(0) / siegmund(0, 0.5, 5) - 1)).toBeLessThan(0.15);
  });

  test('with a limit of 0 calls whenever a reading is above the allowance', () => {
    const readings = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(readings, fc.integer({ min: 0, max: 40 }), (some, allowance) => {
        const above = some.flatMap((reading, hour) => (reading - allowance > 0 ? [hour] : []));
        expect(watch(some, { allowance, limit: 0, doubt: Infinity }).calls).toEqual(above);
      }),
    );
  });

  test('does not believe one wild reading, but two in a row', () => {
    const alarm = { allowance: 4, limit: 50, doubt: 40 };
    expect(watch([0, 90, 0, 0, 90, 0], alarm).calls).toEqual([]);
    expect(watch([0, 90, 90, 0], alarm).calls).toEqual([2]);
    expect(watch([0, 90, 0, 0], { ...alarm, doubt: Infinity }).calls).toEqual([1]);
  });

  test('is never below nothing, and with more forgiven or a higher limit the first call never comes sooner', () => {
    const readings = fc.array(fc.integer({ min: -50, max: 120 }), { minLength: 1, maxLength: 60 });
    const alarm = fc.record({
      allowance: fc.integer({ min: 0, max: 40 }),
      limit: fc.integer({ min: 0, max: 200 }),
      doubt: fc.constantFrom(40, Infinity),
    });
    fc.assert(
      fc.property(readings, alarm, fc.nat(20), (some, one, more) => {
        const first = (other: typeof one) => watch(some, other).calls[0] ?? Infinity;
        expect(Math.min(...watch(some, one).sums)).toBeGreaterThanOrEqual(0);
        expect(first({ ...one, limit: one.limit + more })).toBeGreaterThanOrEqual(first(one));
        expect(first({ ...one, allowance: one.allowance + more })).toBeGreaterThanOrEqual(first(one));
      }),
    );
  });
});

test('a call before the leak is false, the first one after finds it, and what is not found lasts until the month ends', () => {
  const month = { readings: Float64Array.of(0, 9, 0, 0, 9, 9), leak: 3 };
  const alarm = { allowance: 5, limit: 0, doubt: Infinity };
  expect(judge(month, alarm)).toMatchObject({ falseCalls: [1], found: 4, delay: 2 });
  expect(judge(month, { ...alarm, limit: 90 })).toMatchObject({ falseCalls: [], found: undefined, delay: 3 });
});

/** Hours until a one-sided sum calls, on average; all in standard deviations. Siegmund’s approximation. */
function siegmund(shift: number, allowance: number, limit: number): number {
  const [drift, height] = [shift - allowance, limit + 1.166];
  return (Math.exp(-2 * drift * height) + 2 * drift * height - 1) / (2 * drift ** 2);
}
