import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/personnel-safety-and-access/in-hall.ts';

const columns = (minutes: number, lines: number) =>
  inHall([minutes, lines])
    .filter(({ tone }) => tone !== 'white')
    .map(({ level, tone }) => `${tone} ${level.toFixed(2)}`);

test('at its goal a column reaches the plate, and beyond it is grey', () => {
  const [column, plate] = inHall([1, 0]);
  expect(plate!.foot[1]).toBeCloseTo(column!.foot[1] + column!.level * column!.size.height, 9);
  expect([columns(1, 0.5), columns(1.2, 100)]).toEqual([
    ['blue 0.60', 'blue 0.30'],
    ['grey 0.72', 'grey 1.00'],
  ]);
});
