import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Light } from '../../../src/stations/in-hall.ts';
import { inHall } from '../../../src/stations/smart-perimeter/in-hall.ts';
import { watchFence, type Devices } from '../../../src/stations/smart-perimeter/watch.ts';

const show = (devices: Devices) => inHall(watchFence(devices, { day: 1.5, night: 1.5 }), devices.cameras);

/** Of the lines around the camp, in metres of the hall. */
const lengthOf = (shapes: ReturnType<typeof show>, isSeen: boolean) =>
  shapes
    .filter((shape): shape is Light => shape.kind === 'light' && shape.tone !== 'white')
    .filter(({ tone }) => (tone === 'grey') !== isSeen)
    .reduce((sum, { corners: [a, b] }) => sum + Math.hypot(b![0] - a![0], b![2] - a![2]), 0);

test('without devices both lines are thin and grey, a side of the fence each', () => {
  const [ground, ...lines] = show({ cameras: 0, cable: 0 });
  expect(ground).toMatchObject({ kind: 'light', tone: 'white' });
  expect(lines.map(({ tone }) => tone)).toEqual(Array.from({ length: 8 }, () => 'grey'));
});

test('four cameras stand in a row around it', () => {
  const cameras = show({ cameras: 4, cable: 0 }).flatMap((shape) => (shape.kind === 'filling' ? [shape.foot] : []));
  expect(cameras.map(([x, , z]) => [x.toFixed(2), z.toFixed(2)])).toEqual([
    ['-0.58', '-0.34'],
    ['0.43', '-0.34'],
    ['0.58', '0.50'],
    ['-0.43', '0.50'],
  ]);
});

test('more cameras light no less of the fence, and with what is not seen it is always whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(14), (half, reels) => {
      const [few, many] = [half, 2 * half].map((cameras) => show({ cameras, cable: 200 * reels })) as [
        ReturnType<typeof show>,
        ReturnType<typeof show>,
      ];
      expect(lengthOf(many, true)).toBeGreaterThanOrEqual(lengthOf(few, true) - 1e-9);
      const whole = lengthOf(many, true) + lengthOf(many, false);
      expect(whole).toBeCloseTo(lengthOf(show({ cameras: 0, cable: 0 }), false), 9);
    }),
  );
});
