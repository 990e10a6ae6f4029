import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pulled } from '../../../src/scene/turning/pull.ts';
import { tries } from '../../floorplan/some-halls.ts';

const SIZE = { width: 0.3, height: 0.2, depth: 0.3 };

test('the near side stays under the hand', () => {
  // A degree on a radius of 15 cm is 2.6 mm, which from 1.5 m is so much of a view of 60 degrees.
  const heights = ((0.15 * Math.PI) / 180 / 1.5) * (0.5 / Math.tan(Math.PI / 6));
  expect(pulled(heights, 1.65, SIZE, 60)).toBeCloseTo(-1, 9);
});

test('pulled to the right it turns anticlockwise; who leans in turns it more finely', () => {
  const lengths = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(lengths, fc.double({ min: 1, max: 8, noNaN: true }), (right, far) => {
      expect(pulled(right, far, SIZE, 58)).toBeLessThan(0);
      expect(pulled(-right, far, SIZE, 58)).toBeCloseTo(-pulled(right, far, SIZE, 58), 9);
      expect(Math.abs(pulled(right, far, SIZE, 20))).toBeLessThan(Math.abs(pulled(right, far, SIZE, 58)));
    }),
    tries(100),
  );
});
