import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squareName } from '../../../src/stations/settings.ts';
import { BUILDINGS, COLUMNS, ROWS } from '../../../src/stations/one-camp-network/camp.ts';
import { cutOff, PATH, reachIndoors, receptionOf } from '../../../src/stations/one-camp-network/coverage.ts';

const square = fc.record({ column: fc.nat(COLUMNS - 1), row: fc.nat(ROWS - 1) }).map(squareName);
const masts = fc.array(square, { minLength: 1, maxLength: 4 });
const power = fc.integer({ min: -60, max: 60 });

test('the ground takes over at 340 m, as the page says', () => {
  expect((4 * Math.PI * PATH.heights[0] * PATH.heights[1]) / PATH.wavelength).toBeCloseTo(340, 0);
});

test('a mast in B3 that is heard for 301 m serves what stands within, and no other', () => {
  expect(reachIndoors(21)).toBeCloseTo(301, -1);
  const served = receptionOf(['B3'], 21).filter(({ hears }) => hears.length > 0);
  expect(served.map(({ name }) => name.en)).toEqual(['tower', 'gate', 'command', 'clinic', 'hut 1', 'kitchen']);
});

test('who hears one mast alone is cut off with it', () => {
  const receptions = receptionOf(['B3', 'D4'], 21);
  expect(cutOff(receptions, 1).length).toBeGreaterThan(cutOff(receptions).length);
  expect(receptionOf(['B3'], 60).map(({ hears }) => hears)).toEqual(BUILDINGS.map(() => [0]));
  expect(cutOff(receptionOf(['B3'], 60), 0)).toHaveLength(BUILDINGS.length);
});

test('another mast or more power never cuts anybody off, and a silent mast never helps', () => {
  fc.assert(
    fc.property(masts, square, power, fc.nat(20), (some, another, dbm, more) => {
      const before = cutOff(receptionOf(some, dbm)).length;
      expect(cutOff(receptionOf([...some, another], dbm)).length).toBeLessThanOrEqual(before);
      expect(cutOff(receptionOf(some, dbm + more)).length).toBeLessThanOrEqual(before);
      expect(cutOff(receptionOf(some, dbm), 0).length).toBeGreaterThanOrEqual(before);
      expect(reachIndoors(dbm + more)).toBeGreaterThanOrEqual(reachIndoors(dbm));
    }),
  );
});
