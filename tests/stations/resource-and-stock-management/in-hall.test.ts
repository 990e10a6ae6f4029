import { expect, test } from 'vitest';
import { runCamp } from '../../../src/stations/resource-and-stock-management/camp.ts';
import { inHall } from '../../../src/stations/resource-and-stock-management/in-hall.ts';
import type { Policy } from '../../../src/stations/resource-and-stock-management/model.ts';
import { tallyOf } from '../../../src/stations/resource-and-stock-management/tally.ts';

const show = (policy: Policy) => inHall(tallyOf(runCamp(policy)));
const bars = (shapes: ReturnType<typeof show>) =>
  shapes.slice(1).flatMap((shape) => (shape.kind === 'filling' ? [shape] : []));

test('twelve months stand on a board, with the leanest year and the mean; it runs out from June to October', () => {
  const [board, ...months] = show({ point: 60, pointBeforeRain: 60, quantity: 30 });
  expect(board).toMatchObject({ tone: 'white', foot: [0, 2.4, 0.3] });
  expect(months.map(({ tone }) => tone)).toEqual(
    Array.from({ length: 12 }, (_, month) => ['deep', month >= 5 && month <= 9 ? 'grey' : 'blue']).flat(),
  );
});

test('bars are as tall as the shelf was full, three hundred days in half a metre', () => {
  const policy = { point: 60, pointBeforeRain: 180, quantity: 60 };
  const { shelf, fullest } = tallyOf(runCamp(policy));
  expect(fullest).toBeLessThan(300);
  const [least, rest] = bars(show(policy)).map(({ size }) => size.height) as [number, number];
  expect(least + rest).toBeCloseTo((shelf[15]!.mean * 0.5) / 300, 9);
});
