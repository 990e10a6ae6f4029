import { expect, test } from 'vitest';
import { sharpnessInView } from '../../src/stills/in-view.ts';
import { FROM_ABOVE, NORTH } from './some-scenes.ts';

const box = (x: number, y: number, half = 0.5) =>
  [-half, half].flatMap((right) => [-half, half].map((up) => ({ x: x + right, y, height: up })));

test('what is before the eye is drawn the larger the nearer it is', () => {
  // A picture 100 pixels high shows two metres of what is one metre ahead.
  expect([1, 2, 10].map((ahead) => sharpnessInView(NORTH, 100, box(0, -ahead)))).toEqual([
    expect.closeTo(50),
    expect.closeTo(25),
    expect.closeTo(5),
  ]);
});

test('what is behind the eye or beside the picture is not in view; what reaches into it is', () => {
  expect(sharpnessInView(NORTH, 100, box(0, 3))).toBeUndefined();
  expect(sharpnessInView(NORTH, 100, box(9, -3))).toBeUndefined();
  expect(sharpnessInView(NORTH, 100, box(3.4, -3))).toBeGreaterThan(0);
});

test('from far above all is as large', () => {
  expect(sharpnessInView(FROM_ABOVE, 100, box(3, -3))).toBeCloseTo(100 / 8);
  expect(sharpnessInView(FROM_ABOVE, 100, box(9, -3))).toBeUndefined();
});
