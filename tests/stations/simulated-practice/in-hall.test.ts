import { expect, test } from 'vitest';
import { inHall } from '../../../src/stations/simulated-practice/in-hall.ts';

test('three drums are as full as the measures are high, blue where it is enough', () => {
  const drums = inHall({ now: 4, tomorrow: 3, trust: 5 });
  expect(drums.map(({ foot: [x], level, tone }) => [x.toFixed(2), level, tone])).toEqual([
    ['-1.78', 0.8, 'blue'],
    ['-1.54', 0.6, 'grey'],
    ['-1.30', 1, 'blue'],
  ]);
});
