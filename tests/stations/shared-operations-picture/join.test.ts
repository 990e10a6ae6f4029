import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, found, joinsOf, type Sighting } from '../../../src/stations/shared-operations-picture/join.ts';

const sighting: fc.Arbitrary<Sighting> = fc.record({
  x: fc.integer({ min: 0, max: 1100 }),
  y: fc.integer({ min: 0, max: 600 }),
  metres: fc.integer({ min: 1, max: 200 }),
  at: fc.integer({ min: 0, max: 1440 }),
  minutes: fc.integer({ min: 1, max: 180 }),
});

describe('how far apart two reports are', () => {
  test('is counted in their errors: 50 m with errors of 30 m and 40 m is one, and two such in place and time are √2', () => {
    const one = { x: 0, y: 0, metres: 30, at: 600, minutes: 3 };
    expect(apart(one, { x: 30, y: 40, metres: 40, at: 600, minutes: 4 })).toBe(1);
    expect(apart(one, { x: 30, y: 40, metres: 40, at: 605, minutes: 4 })).toBeCloseTo(Math.SQRT2, 12);
  });

  test('is the same from both ends, nothing from a report to itself, and never more when an error grows', () => {
    fc.assert(
      fc.property(sighting, sighting, fc.nat(100), (one, other, more) => {
        expect(apart(one, other)).toBe(apart(other, one));
        expect(apart(one, one)).toBe(0);
        const vaguer = { ...one, metres: one.metres + more, minutes: one.minutes + more };
        expect(apart(vaguer, other)).toBeLessThanOrEqual(apart(one, other));
      }),
    );
  });

  test('does not change with the units', () => {
    const inFeet = ({ x, y, metres, at, minutes }: Sighting) => ({
      x: x / 0.3048,
      y: y / 0.3048,
      metres: metres / 0.3048,
      at: at * 60,
      minutes: minutes * 60,
    });
    fc.assert(
      fc.property(sighting, sighting, (one, other) => {
        expect(apart(inFeet(one), inFeet(other))).toBeCloseTo(apart(one, other), 6);
      }),
    );
  });
});

test('a wider gate keeps every join of a narrower one', () => {
  const gate = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.array(sighting, { maxLength: 8 }), gate, gate, (sightings, one, other) => {
      const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
      expect(joinsOf(sightings, wide)).toEqual(expect.arrayContaining(joinsOf(sightings, narrow)));
    }),
  );
});

describe('the share of true pairs within a gate', () => {
  test('is that of χ² with three degrees of freedom (Abramowitz & Stegun, table 26.8)', () => {
    const table = [
      [0.584375, 0.1],
      [2.36597, 0.5],
      [4.10835, 0.75],
      [6.25139, 0.9],
      [7.81473, 0.95],
      [11.3449, 0.99],
    ] as const;
    for (const [chiSquared, share] of table) expect(found(Math.sqrt(chiSquared))).toBeCloseTo(share, 5);
  });

  test('is what the density of that distribution adds up to', () => {
    const [gate, steps] = [2.5, 1000];
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      const d = ((step + 0.5) * gate) / steps;
      sum += (Math.sqrt(2 / Math.PI) * d * d * Math.exp((-d * d) / 2) * gate) / steps;
    }
    expect(found(gate)).toBeCloseTo(sum, 5);
  });
});
