import { expect, test } from 'vitest';
import { dateInWords, dayInWords, daysInWords, firstInstant, lastInstant } from '../../src/model/days.ts';

test('a day, month or year is said as exactly as it is known', () => {
  expect(['2021-12-04', '2021-12', '2021'].map((day) => dayInWords(day, 'en'))).toEqual([
    '4 December 2021',
    'December 2021',
    '2021',
  ]);
  expect(['2021-12-04', '2021-12', '2021'].map((day) => dayInWords(day, 'ko'))).toEqual([
    '2021년 12월 4일',
    '2021년 12월',
    '2021년',
  ]);
  expect(dayInWords('1948-12-12', 'en', 'short')).toBe('12 Dec 1948');
});

test('a span says once what both its ends share', () => {
  // Between them stand thin spaces, in one version of Node and not in another.
  const plain = (words: string) => words.replace(/\s/g, ' ').replace(/ ?([–~]) ?/, ' $1 ');
  expect(plain(daysInWords('2021-12-03', '2021-12-12', 'en'))).toBe('3 – 12 December 2021');
  expect(plain(daysInWords('2021-12-03', '2021-12-12', 'ko'))).toBe('2021년 12월 3일 ~ 12일');
  expect(plain(dateInWords('1947/2025', 'en'))).toBe('1947 – 2025');
  expect(plain(dateInWords('1993/2021-12', 'ko'))).toBe('1993년 ~ 2021년 12월');
});

test('a month is over when the next begins', () => {
  expect(new Date(firstInstant('2021-12')).toISOString()).toBe('2021-12-01T00:00:00.000Z');
  expect(lastInstant('2021-12')).toBe(firstInstant('2022'));
  expect(lastInstant('2021-12-31')).toBe(lastInstant('2021'));
});

test('data that bear no date say so', () => {
  expect([dateInWords('undated', 'en'), dateInWords('undated', 'ko')]).toEqual(['undated', '날짜 없음']);
});
