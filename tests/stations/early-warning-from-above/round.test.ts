import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  flyCircle,
  groundSpeed,
  planRound,
  RESERVE,
  windAt,
  type Plan,
} from '../../../src/stations/early-warning-from-above/round.ts';

const plan: fc.Arbitrary<Plan> = fc.record({
  height: fc.integer({ min: 10, max: 150 }),
  radius: fc.integer({ min: 300, max: 1200 }),
  airspeed: fc.integer({ min: 4, max: 24 }),
  wind: fc.integer({ min: 0, max: 10 }),
});

describe('a round in the wind', () => {
  test('is with the wind the sum of both speeds, against it the difference, and across it the side of a right angle', () => {
    expect(groundSpeed(5, 3, 0)).toBe(8);
    expect(groundSpeed(5, 3, Math.PI)).toBeCloseTo(2, 12);
    expect(groundSpeed(5, 3, Math.PI / 2)).toBeCloseTo(4, 12);
  });

  test('takes its length by its speed when the air is still', () => {
    expect(flyCircle(700, 10, 0).at(-1)).toBeCloseTo((2 * Math.PI * 700) / 10, 6);
  });

  test('takes in half its own speed of wind 4 E ÷ (2π × 0.75) times as long, E being 1.46746 (Abramowitz & Stegun, table 17.1)', () => {
    const [still, windy] = [flyCircle(700, 10, 0).at(-1)!, flyCircle(700, 10, 5).at(-1)!];
    expect(windy / still).toBeCloseTo((4 * 1.46746) / (2 * Math.PI * 0.75), 4);
  });

  test('is never shorter for more wind', () => {
    const share = fc.double({ min: 0, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(flyCircle(500, 12, 12 * more).at(-1)).toBeGreaterThanOrEqual(
          flyCircle(500, 12, 12 * less).at(-1)! - 1e-9,
        );
      }),
    );
  });
});

test('at 100 m the wind blows 1.39 times as fast as at 10 m', () => {
  expect(windAt(10, 6)).toBe(6);
  expect(windAt(100, 6)).toBeCloseTo(6 * 1.39, 2);
});

test('no flight takes from the reserve, and what is not flown is not seen', () => {
  fc.assert(
    fc.property(plan, (some) => {
      const { used, rounds, between, seconds, wind } = planRound(some);
      expect(used.rounds + used.way).toBeLessThanOrEqual(1 - RESERVE + 1e-9);
      expect(seconds === undefined).toBe(some.airspeed <= wind);
      expect(between === undefined).toBe(rounds === 0);
      // The quickest that is possible: never to come home.
      if (between !== undefined) expect(between).toBeGreaterThan(seconds!);
    }),
  );
});

test('a band that touches the village passes over it', () => {
  const isOver = (radius: number, height: number) => planRound({ radius, height, airspeed: 15, wind: 0 }).isOverVillage;
  expect([540, 560, 700, 840, 860].map((radius) => isOver(radius, 90))).toEqual([false, true, true, true, false]);
  expect(isOver(840, 60)).toBe(false);
});
