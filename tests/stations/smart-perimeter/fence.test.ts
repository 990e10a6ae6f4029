import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LENGTH, placesOf, pointAt, SECTION, seenBy, underCable } from '../../../src/stations/smart-perimeter/fence.ts';

const metres = (sections: readonly unknown[]) => sections.filter(Boolean).length * SECTION;

test('four cameras that see 120 m to each side cover 960 m of 2,800', () => {
  expect(placesOf(4)).toEqual([0, 700, 1400, 2100]);
  expect(metres(seenBy(4, 120))).toBe(960);
});

test('twelve cover all of it, and some of it twice', () => {
  const seen = seenBy(12, 120);
  expect([Math.min(...seen), Math.max(...seen)]).toEqual([1, 2]);
});

test('a cable lies where nobody sees, then where few do, and is as long as it is', () => {
  fc.assert(
    fc.property(fc.nat(24), fc.nat(14), (cameras, reels) => {
      const seen = seenBy(cameras, 60);
      const cable = underCable(reels * 200, seen);
      expect(metres(cable)).toBe(reels * 200);
      const [under, beside] = [true, false].map((laid) => seen.filter((_, index) => cable[index] === laid));
      expect(Math.max(0, ...under!)).toBeLessThanOrEqual(Math.min(Infinity, ...beside!));
    }),
  );
});

test('one who walks along the fence goes round the camp and comes back', () => {
  expect([0, 800, 1400, 2200, LENGTH].map(pointAt)).toEqual([
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
    { x: 0, y: 0 },
  ]);
});
