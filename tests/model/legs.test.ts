import { expect, test } from 'vitest';
import { legsOf } from '../../src/model/tours.ts';
import type { Tour } from '../../src/model/exhibition.ts';

const tour = (...halls: string[]): Tour => ({
  id: 'round',
  title: { en: 'Round' },
  summary: { en: 'All.' },
  minutes: 5,
  stops: halls.map((hall) => ({ hall, exhibit: 'tent', says: { en: 'Look.' } })),
  prose: { en: 'tours/round.mdx' },
  cites: [],
  terms: [],
  aliases: [],
});

test('a tour is told hall by hall, and its numbers run through', () => {
  expect(
    legsOf(tour('a', 'a', 'b', 'c', 'a')).map(({ hall, stops }) => [hall, ...stops.map(({ number }) => number)]),
  ).toEqual([
    ['a', 1, 2],
    ['b', 3],
    ['c', 4],
    ['a', 5],
  ]);
});
