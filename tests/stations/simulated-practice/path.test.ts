import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areEnough, MOST } from '../../../src/stations/simulated-practice/measures.ts';
import { isAskedOn, pathOf } from '../../../src/stations/simulated-practice/path.ts';
import { ARRIVAL, QUESTIONS, WAYS, type Question } from '../../../src/stations/simulated-practice/story.ts';

type Answers = Readonly<Record<string, string>>;

/** Every way through a day, from the first question to the last. */
const DAYS: readonly Answers[] = ARRIVAL.answers.flatMap(({ value }) =>
  WAYS[value]!.reduce<Answers[]>(
    (days, { name, answers }) => days.flatMap((day) => answers.map((answer) => ({ ...day, [name]: answer.value }))),
    [{ arrive: value }],
  ),
);
const answersTo = ({ answers }: Question) => fc.constantFrom('open', ...answers.map(({ value }) => value));
/** Whatever can be set, also for questions that nobody has come to. */
const anything = fc.record(Object.fromEntries(QUESTIONS.map((question) => [question.name, answersTo(question)])));
const namesOf = (settings: Answers) => pathOf(settings).taken.map(({ question }) => question.name);

describe('a day at the market', () => {
  test('begins with the arrival, and asks nothing else', () => {
    const { taken, next, measures } = pathOf({});
    expect({ taken, next: next?.name, measures }).toEqual({
      taken: [],
      next: 'arrive',
      measures: { now: 2, tomorrow: 2, trust: 2 },
    });
  });

  test('ends after four decisions, on all 81 ways', () => {
    expect(DAYS).toHaveLength(81);
    expect(DAYS.filter((day) => pathOf(day).next !== undefined || namesOf(day).length !== 4)).toEqual([]);
  });

  test('never takes families back to the market who were brought home', () => {
    // In the evening everybody is at home.
    const beforeEvening = (day: Answers) => Object.fromEntries(Object.entries(day).slice(0, 3));
    const home = DAYS.filter((day) => Object.values(day).includes('escort')).map(beforeEvening);
    expect(home).toHaveLength(9);
    expect(home.map((day) => pathOf(day).scene.families)).toEqual(home.map(() => 'home'));
  });

  test('goes well on five ways of 81: after speaking, standing or watching first, and never by one means alone', () => {
    const good = DAYS.filter((day) => areEnough(pathOf(day).measures).every(Boolean)).map((day) =>
      Object.values(day).join(' '),
    );
    expect(good).toEqual([
      'watch gather warn plan',
      'talk share warn night',
      'talk ask warn plan',
      'talk ask elders night',
      'stand both warn plan',
    ]);
  });

  test.each([
    ['whoever only watches', { arrive: 'watch', run: 'police', 'aim-watch': 'back', 'evening-watch': 'report' }],
    ['whoever only uses force', { arrive: 'stand', line: 'rifles', 'aim-stand': 'fire', 'evening-stand': 'night' }],
  ])('goes badly for %s: trust is gone, and so is tomorrow’s safety', (_, day) => {
    const { trust, tomorrow } = pathOf(day).measures;
    expect({ trust, isSafe: tomorrow > 2 }).toEqual({ trust: 0, isSafe: false });
  });

  test('counts no answer to a question of another way, whatever was answered there before', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const path = pathOf(some);
        const asked = Object.fromEntries(Object.entries(some).filter(([name]) => isAskedOn(path, name)));
        expect(pathOf(asked)).toEqual(path);
        const way = new Set(['arrive', ...(WAYS[some['arrive']!] ?? []).map(({ name }) => name)]);
        expect(namesOf(some).filter((name) => !way.has(name))).toEqual([]);
      }),
    );
  });

  test('asks the next question only when all before it are answered', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const { taken, next } = pathOf(some);
        const asked = QUESTIONS.map(({ name }) => name).filter((name) => isAskedOn(pathOf(some), name));
        expect(asked).toEqual([...taken.map(({ question }) => question.name), ...(next ? [next.name] : [])]);
        expect(asked.slice(0, taken.length).map((name) => some[name])).not.toContain('open');
      }),
    );
  });

  test('keeps every measure on its scale, in whole steps', () => {
    const scale = Array.from({ length: MOST + 1 }, (_, step) => step);
    fc.assert(
      fc.property(anything, (some) => {
        expect(Object.values(pathOf(some).measures).filter((value) => !scale.includes(value as number))).toEqual([]);
      }),
    );
  });
});

test('no two questions share a name, and none offers an answer twice', () => {
  expect(new Set(QUESTIONS.map(({ name }) => name)).size).toBe(QUESTIONS.length);
  expect(QUESTIONS.filter(({ answers }) => new Set(answers.map(({ value }) => value)).size < answers.length)).toEqual(
    [],
  );
});
