import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CAMERA,
  groundOfPoint,
  sharpnessOf,
  widthSeen,
} from '../../../src/stations/early-warning-from-above/camera.ts';
import { record, SHADES, STRIP } from '../../../src/stations/early-warning-from-above/recorded.ts';

test('a sensor of 13.125 mm behind 15.4 mm sees 85 m from a height of 100 m, in points of 1.85 cm (Pix4D’s calculator)', () => {
  const camera = { sensor: 13.125, focal: 15.4, points: 4608 };
  expect(widthSeen(camera, 100)).toBeCloseTo(85, 0);
  expect(100 * groundOfPoint(camera, 100)).toBeCloseTo(1.85, 2);
});

test('from 10 m somebody is recognised, from 20 m their clothes; up to 100 m people are told from cattle', () => {
  const heights = [10, 20, 30, 100, 110, 150];
  expect(heights.map((height) => sharpnessOf(groundOfPoint(CAMERA, height)))).toEqual([
    'recognised',
    'clothes',
    'people',
    'people',
    'blurred',
    'blurred',
  ]);
});

test('however wide its points are, a picture holds as much darkness as there is', () => {
  const darkness = (point: number) =>
    record(point).reduce((sum, { from, to, shade }) => sum + ((to - from) * point * shade) / SHADES, 0);
  const exact = darkness(0.004);
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 94 }), (millimetres) => {
      expect(Math.abs(darkness(millimetres / 1000) - exact) / exact).toBeLessThan(0.1);
    }),
  );
});

test('the stripes of a shirt are in the picture at 12 mm, and gone at 60 mm', () => {
  const shadesOfShirt = (point: number) =>
    new Set(
      record(point)
        .filter(({ from, to, y }) => from > 0.6 && to < 0.74 && Math.abs(y + point / 2 - STRIP.height / 2) < point)
        .map(({ shade }) => shade),
    );
  expect(shadesOfShirt(0.012)).toEqual(new Set([1, 4]));
  expect(shadesOfShirt(0.06).has(4)).toBe(false);
});
