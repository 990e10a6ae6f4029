import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearsBetween } from '../../src/figures/years.ts';

const yearsIn = (from: string, to: string, most: number) =>
  yearsBetween(Date.parse(from), Date.parse(to), most).map((year) => year.getUTCFullYear());

test('years on an axis are those that people count in, as many as there is room for', () => {
  expect(yearsIn('2019-01-01', '2022-06-01', 8)).toEqual([2019, 2020, 2021, 2022]);
  expect(yearsIn('1947-01-01', '2026-01-01', 5)).toEqual([1960, 1980, 2000, 2020]);
});

test('a year that began before the axis does is not written on it', () => {
  expect(yearsIn('1993-07-01', '1996-01-01', 8)).toEqual([1994, 1995, 1996]);
});

test('years on an axis lie on it, and are never many more than there is room for', () => {
  const instant = fc.integer({ min: Date.parse('1500-01-01'), max: Date.parse('2500-01-01') });
  fc.assert(
    fc.property(instant, instant, fc.integer({ min: 2, max: 30 }), (one, other, most) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const years = yearsBetween(from, to, most).map(Number);
      expect(years.filter((year) => year < from || year > to)).toEqual([]);
      // Both ends may be written.
      expect(years.length).toBeLessThanOrEqual(most + 1);
    }),
  );
});
