import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  A_LESSON,
  DAYS,
  HOURS,
  isMisunderstood,
  LEARNERS,
  leavesQuestion,
  LESSONS,
  ZONES,
} from '../../../src/stations/remote-learning-and-experts/course.ts';
import { runMonth, type Day, type Plan } from '../../../src/stations/remote-learning-and-experts/month.ts';

const keysOf = <Key extends string>(some: Readonly<Record<Key, unknown>>) => Object.keys(some) as Key[];
const plan: fc.Arbitrary<Plan> = fc.record({
  brought: fc.integer({ min: 0, max: LESSONS }),
  when: fc.constantFrom(...keysOf(HOURS)),
  zone: fc.constantFrom(...keysOf(ZONES)),
  how: fc.constantFrom('live', 'mail'),
});
const stepsOf = ({ learned, asked, answer, lesson, over }: Day) => learned + asked + answer + lesson + over;
const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);

/** Questions of all learners in all lessons, and how many of them are misunderstood. */
function questionsOf(brought: number) {
  const all = Array.from({ length: LEARNERS * LESSONS }, (_, index) => [
    index % LEARNERS,
    Math.floor(index / LEARNERS),
  ]);
  const asked = all.filter(([learner = 0, lesson = 0]) => leavesQuestion(learner, lesson, lesson < brought));
  return {
    asked: asked.length,
    again: asked.filter(([learner = 0, lesson = 0]) => isMisunderstood(learner, lesson)).length,
  };
}

describe('a month', () => {
  test('gives each learner twenty days of two hours, and each step goes into one thing', () => {
    fc.assert(
      fc.property(plan, (some) => {
        for (const { days } of runMonth(some).learners) {
          expect(days).toHaveLength(DAYS);
          const sessions = days.filter((day) => day !== undefined);
          expect(sessions.map(stepsOf)).toEqual(Array.from({ length: 20 }, () => 6));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('lets nobody finish a lesson without learning all of it, nor begin another with a question open', () => {
    fc.assert(
      fc.property(plan, (some) => {
        for (const { days, lessons, finished } of runMonth(some).learners) {
          const learned = sum(days.map((day) => day?.learned ?? 0));
          expect(learned).toBeGreaterThanOrEqual(A_LESSON * lessons);
          expect(learned).toBeLessThanOrEqual(A_LESSON * Math.min(LESSONS, lessons + 1));
          expect(finished !== undefined).toBe(lessons === LESSONS);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('has every question answered once, if it is asked live, and some of them twice by mail', () => {
    const seoul = { brought: 5, when: 'morning', zone: 'seoul' } as const;
    const [live, mail] = [runMonth({ ...seoul, how: 'live' }), runMonth({ ...seoul, how: 'mail' })];
    const { asked, again } = questionsOf(5);
    for (const { learners } of [live, mail]) expect(learners.every(({ lessons }) => lessons === LESSONS)).toBe(true);
    expect(live.answers).toBe(asked);
    expect(mail.answers).toBe(asked + again);
    expect(again).toBeGreaterThan(0);
  });

  test('ends at the first question of each, if they and the expert never meet and nobody writes', () => {
    const { learners, answers } = runMonth({ brought: LESSONS, when: 'evening', zone: 'seoul', how: 'live' });
    expect(answers).toBe(0);
    expect(learners.map(({ lessons }) => lessons)).toEqual(
      Array.from({ length: LEARNERS }, (_, learner) => (leavesQuestion(learner, 0, true) ? 0 : 1)),
    );
  });

  test('waits for no lesson if all are brought', () => {
    const { learners, fetched } = runMonth({ brought: LESSONS, when: 'morning', zone: 'seoul', how: 'mail' });
    expect(fetched).toBe(1);
    expect(sum(learners.flatMap(({ days }) => days.map((day) => day?.lesson ?? 0)))).toBe(0);
  });

  test('has the last lesson no later for one more that is brought, and no sooner than the line can carry the others', () => {
    const days = Array.from({ length: LESSONS }, (_, brought) => ({
      brought,
      fetched: runMonth({ brought, when: 'noon', zone: 'entebbe', how: 'mail' }).fetched ?? Infinity,
    }));
    days.forEach(({ brought, fetched }, index) => {
      expect(fetched).toBeLessThanOrEqual(days[index - 1]?.fetched ?? Infinity);
      expect(fetched).toBeGreaterThanOrEqual(((LESSONS - brought) * 350) / 201.6);
    });
  });
});
