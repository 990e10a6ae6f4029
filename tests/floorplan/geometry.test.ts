import { expect, test } from 'vitest';
import {
  boundsOf,
  cross,
  distanceBetween,
  distanceToSegment,
  forward,
  headingTo,
  isInside,
  isOverlapping,
  move,
  normalise,
  rectangle,
  turn,
  type Segment,
} from '../../src/floorplan/geometry.ts';

const near = (x: number, y: number): unknown =>
  expect.objectContaining({ x: expect.closeTo(x) as number, y: expect.closeTo(y) as number });
const segment = (ax: number, ay: number, bx: number, by: number): Segment => [
  { x: ax, y: ay },
  { x: bx, y: by },
];
const SQUARE = rectangle({ x: 0, y: 0 }, 0, 2, 2);

test('headings are those of a compass: north is up, where y is negative', () => {
  expect([0, 90, 180, 270].map(forward)).toEqual([near(0, -1), near(1, 0), near(0, 1), near(-1, 0)]);
  expect(move({ x: 1, y: 1 }, 45, Math.SQRT2)).toEqual(near(2, 0));
  expect(headingTo({ x: 0, y: 0 }, { x: -1, y: 1 })).toBeCloseTo(225);
});

test('a heading is normalised, and a turn is the shorter one', () => {
  expect([-90, 0, 360, 725].map(normalise)).toEqual([270, 0, 0, 5]);
  expect([turn(350, 10), turn(10, 350), turn(0, 180)]).toEqual([20, -20, -180]);
});

test('a rectangle has its front where it looks: front left, front right, back right, back left', () => {
  expect(rectangle({ x: 0, y: 0 }, 180, 4, 2)).toEqual([near(2, 1), near(-2, 1), near(-2, -1), near(2, -1)]);
});

test('a point is inside or outside', () => {
  expect(isInside(SQUARE, { x: 0.9, y: -0.9 })).toBe(true);
  expect(isInside(SQUARE, { x: 1.1, y: 0 })).toBe(false);
  expect(isInside(SQUARE, { x: NaN, y: 0 })).toBe(false);
  expect(isInside([], { x: 0, y: 0 })).toBe(false);
});

test('segments cross, or touch, or lie on one line', () => {
  expect(cross(segment(0, 0, 2, 2), segment(0, 2, 2, 0))).toBe(true);
  expect(cross(segment(0, 0, 2, 2), segment(2, 2, 4, 0))).toBe(false);
  // In tenths, rounding alone would make these cross.
  expect(cross(segment(0.1, 0.1, 0.3, 0.3), segment(0.7, 0.7, 1.1, 1.1 + 1e-16))).toBe(false);
});

test('distances between points and segments', () => {
  expect(distanceToSegment(segment(0, 0, 2, 0), { x: 3, y: 1 })).toBeCloseTo(Math.SQRT2);
  expect(distanceToSegment(segment(1, 1, 1, 1), { x: 1, y: 3 })).toBe(2);
  expect(distanceBetween(segment(0, 0, 2, 0), segment(1, 3, 1, 1))).toBe(1);
  expect(distanceBetween(segment(0, 0, 2, 0), segment(1, 3, 1, -1))).toBe(0);
});

test('polygons overlap when they cross, hold each other or are the same', () => {
  const at = (x: number, side: number) => rectangle({ x, y: 0 }, 0, side, side);
  expect([at(1, 2), at(0, 1), at(0, 4), SQUARE].map((other) => isOverlapping(SQUARE, other))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([at(3.1, 2), at(-9, 1), []].map((other) => isOverlapping(SQUARE, other))).toEqual([false, false, false]);
});

test('bounds hold all points', () => {
  expect(
    boundsOf([
      { x: 1, y: 5 },
      { x: -2, y: 3 },
    ]),
  ).toEqual({ left: -2, top: 3, width: 3, height: 2 });
});
