import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runDays, type Day, type World } from '../../../src/stations/resource-and-stock-management/model.ts';

/** Ten a day, twenty days to wait, a road that is always open, and food that keeps. */
const EVEN: World = {
  need: () => 10,
  wait: () => 20,
  isOpen: () => true,
  isBeforeRain: () => false,
  keeps: 1e6,
};
const sumOf = (days: readonly Day[], what: keyof Day) => days.reduce((sum, day) => sum + day[what], 0);
const always = (point: number, quantity: number) => ({ point, pointBeforeRain: point, quantity });

describe('a stock that is ordered by (s, Q)', () => {
  test('runs from nothing to Q and back if the order point is just what is eaten meanwhile', () => {
    // Ordered in the evening, there in the morning: nineteen days lie between.
    const days = runDays(always(190, 300), EVEN, 3000, 490);
    const cycle = days.slice(2000, 2030).map(({ stock }) => stock);
    expect({
      missing: sumOf(days, 'missing'),
      orders: sumOf(days, 'orders'),
      least: Math.min(...cycle),
      most: Math.max(...cycle),
    }).toEqual({ missing: 0, orders: 100, least: 0, most: 290 });
  });

  test('lacks in each round what the order point falls short of', () => {
    // A round is 300 eaten and 40 missed: 34 days.
    const days = runDays(always(150, 300), EVEN, 3740, 450).slice(340);
    expect(sumOf(days, 'missing')).toBe(100 * 40);
  });

  test('with a safety stock of 1.645 or 1 standard deviations runs out in 5 or 16 rounds of a hundred (Silver, Pyke & Thomas)', () => {
    const [MEAN, SPREAD, QUANTITY, DAYS] = [10, 2, 400, 40_000];
    const needs = normals(DAYS).map((normal) => Math.max(0, MEAN + SPREAD * normal));
    const world: World = { ...EVEN, need: (day) => needs[day]!, wait: () => 26 };
    // Looking in the evening only, one finds the stock a little below the point: Silver, Pyke & Thomas’ undershoot.
    const under = { mean: (MEAN ** 2 + SPREAD ** 2) / (2 * MEAN), variance: MEAN ** 2 / 12 };
    const deviation = Math.sqrt(25 * SPREAD ** 2 + under.variance);
    const shareOut = (factor: number) => {
      const point = 25 * MEAN + under.mean + factor * deviation;
      const days = runDays(always(point, QUANTITY), world, DAYS, point + QUANTITY);
      const arrivals = days.flatMap(({ arrived }, day) => (arrived > 0 ? [day] : []));
      return arrivals.filter((day) => days[day - 1]!.missing > 0).length / arrivals.length;
    };
    expect(shareOut(1.645)).toBeCloseTo(0.05, 1.5);
    expect(shareOut(1)).toBeCloseTo(0.159, 1.5);
  });

  test('waits for the road, and throws away what is too old', () => {
    const world: World = { ...EVEN, wait: () => 1, isOpen: (day) => day >= 5, keeps: 3 };
    expect(runDays(always(0, 100), world, 9, 20)).toEqual([
      { stock: 10, arrived: 0, eaten: 10, missing: 0, spoiled: 0, orders: 0 },
      { stock: 0, arrived: 0, eaten: 10, missing: 0, spoiled: 0, orders: 1 },
      { stock: 0, arrived: 0, eaten: 0, missing: 10, spoiled: 0, orders: 0 },
      { stock: 0, arrived: 0, eaten: 0, missing: 10, spoiled: 0, orders: 0 },
      { stock: 0, arrived: 0, eaten: 0, missing: 10, spoiled: 0, orders: 0 },
      { stock: 90, arrived: 100, eaten: 10, missing: 0, spoiled: 0, orders: 0 },
      { stock: 80, arrived: 0, eaten: 10, missing: 0, spoiled: 0, orders: 0 },
      { stock: 70, arrived: 0, eaten: 10, missing: 0, spoiled: 0, orders: 0 },
      { stock: 0, arrived: 0, eaten: 0, missing: 10, spoiled: 70, orders: 1 },
    ]);
  });

  const policy = fc.record({
    point: fc.integer({ min: 0, max: 120 }),
    pointBeforeRain: fc.integer({ min: 0, max: 260 }),
    quantity: fc.integer({ min: 1, max: 120 }),
  });
  const world = fc
    .record({
      needs: fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 9 }),
      waits: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 9 }),
      closed: fc.integer({ min: 0, max: 90 }),
      keeps: fc.integer({ min: 1, max: 300 }),
    })
    .map(({ needs, waits, closed, keeps }): World => ({
      need: (day) => needs[day % needs.length]!,
      wait: (day) => waits[day % waits.length]!,
      isOpen: (day) => day % 100 >= closed,
      isBeforeRain: (day) => day % 100 >= 80,
      keeps,
    }));

  test('neither makes nor loses food: what was there and came is eaten, spoilt or left, and needs are met or missed', () => {
    fc.assert(
      fc.property(policy, world, fc.integer({ min: 0, max: 200 }), (some, where, first) => {
        const days = runDays(some, where, 400, first);
        let [stock, came, wrong] = [first, 0, 0];
        days.forEach((day, index) => {
          const [kept, met] = [stock + day.arrived - day.spoiled - day.eaten, day.eaten + day.missing];
          wrong = Math.max(wrong, Math.abs(day.stock - kept), Math.abs(met - where.need(index)));
          wrong = Math.max(wrong, -Math.min(day.stock, day.eaten, day.missing, day.spoiled));
          if (!where.isOpen(index)) wrong = Math.max(wrong, day.arrived);
          stock = day.stock;
          came += day.arrived;
        });
        expect(wrong).toBeLessThan(1e-6);
        expect(came).toBeLessThanOrEqual(sumOf(days, 'orders') * some.quantity);
      }),
      { numRuns: 60 },
    );
  });

  test('never holds anything older than it keeps', () => {
    fc.assert(
      fc.property(policy, world, (some, where) => {
        const days = runDays(some, where, 400, 0);
        const tooOld = days.filter(({ stock }, index) => {
          const fresh = sumOf(days.slice(Math.max(0, index - where.keeps + 1), index + 1), 'arrived');
          return stock > fresh + 1e-6;
        });
        expect(tooOld).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('in an even world never lacks more for a higher order point', () => {
    const point = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(point, point, fc.integer({ min: 10, max: 400 }), (one, other, quantity) => {
        const missing = (at: number) => sumOf(runDays(always(at, quantity), EVEN, 2000, 400), 'missing');
        expect(missing(Math.max(one, other))).toBeLessThanOrEqual(missing(Math.min(one, other)) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

/** Normal numbers, the same in every run: Box and Muller’s, from a row of Lehmer’s. */
function normals(count: number): number[] {
  let state = 20_211_204;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next()));
}
