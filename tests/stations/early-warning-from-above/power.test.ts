import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AIR,
  blown,
  blownAtRest,
  DISC,
  powerAt,
  WEIGHT,
} from '../../../src/stations/early-warning-from-above/power.ts';

const speed = fc.double({ min: 0, max: 40, noNaN: true });

describe('the air that rotors blow downwards', () => {
  test('is that of momentum theory in hover: twice the thrust blows √2 times as fast, and so does half of the disc', () => {
    const v = blownAtRest(34, 0.45, 1.2);
    expect(v).toBeCloseTo(Math.sqrt(34 / (2 * 1.2 * 0.45)), 12);
    expect(blownAtRest(68, 0.45, 1.2) / v).toBeCloseTo(Math.SQRT2, 12);
    expect(blownAtRest(34, 0.225, 1.2) / v).toBeCloseTo(Math.SQRT2, 12);
  });

  test('is in a straight climb what the quadratic of momentum theory gives', () => {
    fc.assert(
      fc.property(speed, (climb) => {
        expect(blown(6, 0, climb)).toBeCloseTo(-climb / 2 + Math.sqrt((climb / 2) ** 2 + 36), 9);
      }),
    );
  });

  test('is at high speed v₀² ÷ speed, as for a wing (Glauert)', () => {
    expect(blown(6, 60, 0)).toBeCloseTo(36 / 60, 3);
  });

  test('meets Glauert’s equation, and the more air comes by the less it is blown', () => {
    fc.assert(
      fc.property(speed, speed, (along, through) => {
        const v = blown(6, along, through);
        expect(v * Math.hypot(along, through + v)).toBeCloseTo(36, 6);
        expect(blown(6, along + 1, through)).toBeLessThan(v);
      }),
    );
  });
});

test('to hang still takes 386 W: ideal power by 0.55, and 20 W for the devices', () => {
  expect(powerAt(0)).toBeCloseTo((WEIGHT * Math.sqrt(WEIGHT / (2 * AIR * DISC))) / 0.55 + 20, 9);
  expect(Math.round(powerAt(0))).toBe(386);
});

test('slow flight takes less than to hang still, and fast flight more', () => {
  expect([0, 4, 8, 12, 16, 20, 24].map((airspeed) => Math.round(powerAt(airspeed)))).toEqual([
    386, 350, 298, 332, 489, 790, 1258,
  ]);
});
