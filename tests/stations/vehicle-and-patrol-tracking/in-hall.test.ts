import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/vehicle-and-patrol-tracking/in-hall.ts';
import { wayOf, type Aim, type Season } from '../../../src/stations/vehicle-and-patrol-tracking/model.ts';

const show = (aim: Aim, season: Season, engineers: string) =>
  inHall(wayOf(aim, season, engineers), { season, engineers });
const count = (shapes: ReturnType<typeof show>, tone: string, corners: number) =>
  shapes.filter((shape) => shape.kind === 'light' && shape.tone === tone && shape.corners.length === corners).length;

test('the convoy sets out at the camp and goes by every place of its way to the town, once', () => {
  const movers = show('time', 'dry', 'B5').filter(({ kind }) => kind === 'mover');
  expect(movers).toEqual([
    {
      kind: 'mover',
      way: [
        [-0.6075, expect.closeTo(1.4225, 9), -0.778],
        [-0.3375, expect.closeTo(1.6925, 9), -0.778],
        [-0.0675, expect.closeTo(1.4225, 9), -0.778],
        [0.2025, expect.closeTo(1.6925, 9), -0.778],
        [0.6075, expect.closeTo(1.6925, 9), -0.778],
      ],
      seconds: 4,
      side: 0.075,
      tone: 'deep',
    },
  ]);
});

test('a road whose bridge is gone is broken: two pieces instead of one', () => {
  expect(count(show('time', 'dry', 'B5'), 'grey', 4)).toBe(17);
  expect(count(show('time', 'rain', 'B5'), 'grey', 4)).toBe(17 + 3);
  expect(count(show('time', 'rain', 'F5'), 'grey', 4)).toBe(17 + 2);
});
