import { expect, test } from 'vitest';
import { evenly } from '../../../src/stations/chance.ts';
import { normal } from '../../../src/stations/facility-monitoring/noise.ts';

const HOURS = 50_000;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const series = Array.from({ length: HOURS }, (_, hour) => normal(3, hour));

test('the noise is about 0, with a standard deviation of 1, and 2.3 % of it lies above two of them', () => {
  expect(Math.abs(mean(series))).toBeLessThan(0.015);
  expect(Math.abs(mean(series.map((value) => value ** 2)) - 1)).toBeLessThan(0.02);
  expect(mean(series.map((value) => (value > 2 ? 1 : 0)))).toBeCloseTo(0.0228, 2);
});

test('an hour tells nothing about the next, nor a month about another', () => {
  expect(Math.abs(mean(series.map((value, hour) => value * normal(3, hour + 1))))).toBeLessThan(0.015);
  expect(Math.abs(mean(series.map((value, hour) => value * normal(4, hour))))).toBeLessThan(0.015);
});

test('it is the same in every try, and never 0 or 1, of which there is no logarithm or angle', () => {
  const near = (value: number) => expect.closeTo(value, 6) as number;
  expect([evenly(0, 0), evenly(0, 1), evenly(1, 0)]).toEqual([near(0.920916), near(0.137066), near(0.373821)]);
  const some = Array.from({ length: HOURS }, (_, index) => evenly(5, index));
  expect(Math.min(...some)).toBeGreaterThan(0);
  expect(Math.max(...some)).toBeLessThan(1);
});
