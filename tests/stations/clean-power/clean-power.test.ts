import { expect, test } from 'vitest';
import { cleanPower } from '../../../src/stations/clean-power/clean-power.ts';

test('at first the camp burns diesel alone', () => {
  const { says, isReached } = cleanPower.attempt({ panels: 0, battery: 0, generator: 100 });
  expect(says.map(({ en }) => en)).toEqual([
    '214,655 litres of diesel a year, 100 % of what it takes without sun; 0 hours without enough power; 1 container.',
    'That is 575 tonnes of carbon dioxide. 0 kilowatt-hours of sun find no use.',
    'It costs some 327,000 dollars a year, 322,000 of them for diesel.',
  ]);
  expect(isReached).toBe(false);
});

test('the goal can be reached, and not by one thing alone', () => {
  expect(cleanPower.attempt({ panels: 280, battery: 500, generator: 100 }).isReached).toBe(true);
  expect(cleanPower.attempt({ panels: 600, battery: 0, generator: 100 }).isReached).toBe(false);
  expect(cleanPower.attempt({ panels: 0, battery: 3000, generator: 100 }).isReached).toBe(false);
});
