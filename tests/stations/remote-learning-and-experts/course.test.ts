import { expect, test } from 'vitest';
import {
  areExpertsUp,
  DAYS,
  isOnDuty,
  LEARNERS,
  leavesQuestion,
  type Zone,
} from '../../../src/stations/remote-learning-and-experts/course.ts';

const hoursOf = (zone: Zone) =>
  Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => areExpertsUp(zone, hour));
const from = (first: number) => Array.from({ length: 8 }, (_, index) => first + index);

test('who works from 9 to 17 o’clock elsewhere works at other hours of the camp, two hours ahead of universal time', () => {
  expect(hoursOf('newYork')).toEqual(from(15));
  expect(hoursOf('entebbe')).toEqual(from(8));
  expect(hoursOf('islamabad')).toEqual(from(6));
  expect(hoursOf('seoul')).toEqual(from(2));
});

test('each learner is on duty on ten of thirty days, four learners each day', () => {
  const days = Array.from({ length: DAYS }, (_, day) => day);
  const learners = Array.from({ length: LEARNERS }, (_, learner) => learner);
  for (const learner of learners) expect(days.filter((day) => isOnDuty(learner, day))).toHaveLength(10);
  for (const day of days) expect(learners.filter((learner) => isOnDuty(learner, day))).toHaveLength(4);
});

test('a lesson brought along leaves twice as many questions, and all that a fetched one leaves', () => {
  const pairs = Array.from({ length: 12 * 16 }, (_, index) => [index % 12, Math.floor(index / 12)] as const);
  const asked = (brought: boolean) => pairs.filter(([learner, lesson]) => leavesQuestion(learner, lesson, brought));
  expect(asked(true)).toHaveLength(2 * asked(false).length);
  expect(asked(true)).toEqual(expect.arrayContaining(asked(false)));
});
