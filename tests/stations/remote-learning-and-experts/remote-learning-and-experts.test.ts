import { describe, expect, test } from 'vitest';
import { remoteLearning } from '../../../src/stations/remote-learning-and-experts/remote-learning-and-experts.ts';
import { startOf } from '../../../src/stations/settings.ts';

const { controls, attempt } = remoteLearning;

describe('remote learning', () => {
  test('at first has brought everything along, and calls Seoul when Seoul is asleep', () => {
    const { says, isReached } = attempt(startOf(controls));
    expect(says.map(({ en }) => en)).toEqual([
      'Finished by day 30: 0 of 12 learners; hours of the expert: 0.',
      'Those who have not finished waited, in hours on average: for answers 38, for lessons 0.',
      'By camp time the expert is at work from 2 to 10 o’clock. Learners, line and expert never come together.',
      'No lesson has to be fetched. Every other lesson leaves a question, for it was made elsewhere.',
    ]);
    expect(isReached).toBe(false);
  });

  test('reaches its goal by calling Seoul at dawn, with few lessons brought', () => {
    const { says, isReached } = attempt({ brought: 5, when: 'morning', zone: 'seoul', how: 'live' });
    expect(says.map(({ en }) => en)).toEqual([
      'Finished by day 30: 12 of 12 learners; hours of the expert: 23.',
      'Each waited, in hours on average: for answers 2, for lessons 1.',
      'By camp time the expert is at work from 2 to 10 o’clock. Learners, line and expert come together for 55 hours of the month, storms and outages taken off.',
      'Of the 13 lessons that are fetched, the last is there on day 25.',
    ]);
    expect(isReached).toBe(true);
  });

  test('reaches it in 20 of 456 ways, live or by mail, with some lessons brought but neither none nor all', () => {
    const ways = Array.from({ length: 19 }, (_, brought) => brought).flatMap((brought) =>
      ['morning', 'noon', 'evening'].flatMap((when) =>
        ['newYork', 'entebbe', 'islamabad', 'seoul'].flatMap((zone) =>
          ['live', 'mail'].map((how) => ({ brought, when, zone, how })),
        ),
      ),
    );
    expect(ways).toHaveLength(456);
    const won = Map.groupBy(
      ways.filter((way) => attempt(way).isReached),
      ({ when, zone, how }) => `${when} ${zone} ${how}`,
    );
    expect(Object.fromEntries([...won].map(([how, some]) => [how, some.map(({ brought }) => brought)]))).toEqual({
      'morning seoul live': [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
      'morning seoul mail': [4, 5, 6],
      'morning newYork mail': [4, 5, 6],
      'evening newYork mail': [4, 5, 6],
    });
  });
});
