import { expect, test } from 'vitest';
import { monthOf, YEAR } from '../../src/stations/calendar.ts';

test('every month has its days, in every year', () => {
  for (const first of [0, YEAR, 9 * YEAR]) {
    const days = Array.from({ length: 12 }, () => 0);
    for (let day = first; day < first + YEAR; day++) days[monthOf(day)]!++;
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  }
});
