import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/remote-learning-and-experts/in-hall.ts';
import { runMonth, type Day, type Month } from '../../../src/stations/remote-learning-and-experts/month.ts';

const nothing: Day = { learned: 0, asked: 0, answer: 0, lesson: 0, over: 0 };
const monthOf = (...days: (Day | undefined)[]): Month => ({ answers: 0, learners: [{ days, lessons: 0 }] });
const cells = (month: Month) =>
  inHall(month)
    .slice(1)
    .map((shape) => (shape.kind === 'light' ? `${shape.tone} ${shape.strength}` : shape.kind));

test('a day is lit that was learned on, pale that waited for an answer, grey that waited for a lesson', () => {
  const month = monthOf({ ...nothing, learned: 4, answer: 2 }, { ...nothing, answer: 6 }, { ...nothing, lesson: 6 });
  expect(cells(month)).toEqual(['blue 0.95', 'grey 0.4', 'grey 1']);
});

test('on duty, and when the course is over, nothing is shown', () => {
  expect(cells(monthOf(undefined, { ...nothing, over: 6 }))).toEqual([]);
});

test('a month of twelve learners has at most twenty days each, for every third is duty', () => {
  expect(cells(runMonth({ brought: 0, when: 'morning', zone: 'seoul', how: 'mail' })).length).toBeLessThanOrEqual(240);
});
