import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/telemedicine/in-hall.ts';
import { schedule, type Wish } from '../../../src/stations/telemedicine/schedule.ts';

const show = (wish: Wish) => inHall(schedule(wish), wish, 0.35);
const levels = (wish: Wish) =>
  show(wish).map((shape) => (shape.kind === 'filling' ? `${shape.tone} ${shape.level.toFixed(2)}` : shape.kind));

test('of a large photograph on a thin line little has come within a minute, and there is no room for pictures', () => {
  expect(levels({ share: 64, heart: 'twelve', photo: 3000, video: 'now' })).toEqual([
    'blue 1.00',
    'blue 1.00',
    'grey 0.17',
    'grey 0.00',
  ]);
});

test('what is not asked for is not there', () => {
  expect(levels({ share: 64, heart: 'number', photo: 0, video: 'none' })).toEqual(['blue 1.00']);
});

test('a larger share of the line never fills less', () => {
  const wish = fc.record({
    share: fc.integer({ min: 2, max: 15 }).map((steps) => 16 * steps),
    heart: fc.constantFrom('number', 'curve', 'twelve'),
    photo: fc.nat(40).map((steps) => 100 * steps),
    video: fc.constantFrom('none', 'after'),
  });
  const filled = (some: Wish) =>
    show(some).reduce((sum, shape) => sum + (shape.kind === 'filling' ? shape.level : 0), 0);
  fc.assert(
    fc.property(wish, (some) => {
      // Live pictures wait for room, so they are left out here: they may take what the photograph had.
      const still = { ...some, video: 'none' } as const;
      expect(filled({ ...still, share: 256 })).toBeGreaterThanOrEqual(filled(still) - 1e-9);
    }),
  );
});
