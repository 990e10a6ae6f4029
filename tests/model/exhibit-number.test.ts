import { expect, test } from 'vitest';
import { exhibitNumber } from '../../src/model/exhibit-number.ts';
import { exhibitsOf, type Exhibit, type Hall } from '../../src/model/exhibition.ts';
import { area, hall, panel, thing } from '../floorplan/some-halls.ts';

const station = (id: string, task?: number): Exhibit => {
  const stood = thing(id, 1);
  return stood.kind === 'object' ? { ...stood, kind: 'station', task } : stood;
};
const numbersIn = (some: Hall) => exhibitsOf(some).map((exhibit) => exhibitNumber(exhibit, some));

test('exhibits are numbered through the hall, from area to area', () => {
  expect(numbersIn(hall(area('a', panel('one'), station('two')), area('b', panel('three'))))).toEqual([1, 2, 3]);
});

test('where stations are numbered as tasks, no other exhibit has a number', () => {
  const some = hall(area('a', panel('words'), station('first', 1)), area('b', station('demo'), station('second', 2)));
  expect(numbersIn(some)).toEqual([undefined, 1, undefined, 2]);
});
