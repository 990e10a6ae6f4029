import { expect, test } from 'vitest';
import { daysUp, fetchedIn, isLineUp } from '../../../src/stations/remote-learning-and-experts/line.ts';

test('64 kilobits a second are 201.6 megabytes in a night of seven hours', () => {
  expect(fetchedIn(7 * 3600)).toBeCloseTo(201.6, 9);
});

test('the line is the mission’s by day, up on most nights, and down at 19 o’clock on every other day', () => {
  expect([8, 11, 15].map(daysUp)).toEqual([0, 0, 0]);
  expect([0, 5, 16, 19, 21].map(daysUp)).toEqual([26, 27, 27, 15, 29]);
});

test('an outage begins in the last hour of the first day and lasts three', () => {
  expect([22, 23, 24, 25, 26].map(isLineUp)).toEqual([true, false, false, false, true]);
});
