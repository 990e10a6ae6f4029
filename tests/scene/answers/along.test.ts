import fc from 'fast-check';
import { expect, test } from 'vitest';
import { along } from '../../../src/scene/answers/along.ts';
import type { Spot } from '../../../src/stations/in-hall.ts';

const way: [Spot, ...Spot[]] = [
  [0, 0, 0],
  [3, 0, 0],
  [3, 1, 0],
];

test('half of the way is half of its length, not half of its places', () => {
  expect(along(way, 0.5)).toEqual([2, 0, 0]);
  expect(along(way, 0.75)).toEqual([3, 0, 0]);
});

test('before it begins one stands at its beginning, afterwards at its end', () => {
  expect([along(way, -1), along(way, 0), along(way, 1), along(way, 7)]).toEqual([way[0], way[0], way[2], way[2]]);
});

test('who goes nowhere stays', () => {
  const here: Spot = [1, 2, 3];
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (share) => {
      expect(along([here], share)).toEqual(here);
      expect(along([here, here], share)).toEqual(here);
    }),
  );
});
