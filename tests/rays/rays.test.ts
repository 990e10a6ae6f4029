import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockedBy, rays } from '../../src/rays/rays.ts';

/** A square of side 2 around (0, 0) at height 0 that looks up, as two triangles. */
const FLOOR = [-1, 0, 1, 1, 0, 1, 1, 0, -1, -1, 0, 1, 1, 0, -1, -1, 0, -1];

describe('a ray', () => {
  const { nearest, isBlocked } = rays(FLOOR);

  test('that comes down on a floor meets its front, as far away as it came from', () => {
    expect(nearest(0.5, 3, 0.25, 0, -1, 0)).toMatchObject({ distance: 3, isBack: false });
  });

  test('from below meets its back', () => {
    expect(nearest(0.5, -2, 0.25, 0, 1, 0)).toMatchObject({ distance: 2, isBack: true });
  });

  test('beside it meets nothing', () => {
    expect(nearest(1.5, 3, 0, 0, -1, 0)).toMatchObject({ triangle: -1, distance: Infinity });
  });

  test('is blocked only by what is within its reach', () => {
    expect(isBlocked(0, 3, 0, 0, -1, 0)).toBe(true);
    expect(isBlocked(0, 3, 0, 0, -1, 0, 2.9)).toBe(false);
    expect(isBlocked(0, 3, 0, 0, -3, 0, 1.01)).toBe(true);
  });

  test('through nothing at all meets nothing', () => {
    expect(blockedBy([])(0, 0, 0, 0, 1, 0)).toBe(false);
  });
});

test('among many triangles the tree finds what a search through all of them finds', () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  const triangle = fc.array(number, { minLength: 9, maxLength: 9 });
  // Whether a ray along an axis meets what ends exactly on it is a matter of the last digit.
  const aslant = number.filter((part) => Math.abs(part) > 0.01);
  const ray = fc.tuple(number, number, number, aslant, aslant, aslant);
  fc.assert(
    fc.property(fc.array(triangle, { minLength: 1, maxLength: 60 }), ray, (triangles, [x, y, z, dx, dy, dz]) => {
      const found = rays(triangles.flat()).nearest(x, y, z, dx, dy, dz).distance;
      const one = triangles.map((corners) => rays(corners).nearest(x, y, z, dx, dy, dz).distance);
      // A ray that starts on a triangle may meet it or not.
      fc.pre(Math.min(...one) > 0.01);
      expect(found).toBe(Math.min(...one));
    }),
  );
});
