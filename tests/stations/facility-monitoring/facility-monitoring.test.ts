import { expect, test } from 'vitest';
import { facilityMonitoring } from '../../../src/stations/facility-monitoring/facility-monitoring.ts';

test('at first each reading is judged alone: bubbles call, and the leak is found late', () => {
  const { says, isReached } = facilityMonitoring.attempt({ allowance: 30, limit: 0, doubt: 'none' });
  expect(says.map(({ en }) => en)).toEqual([
    'In this month the leak is found after 144 hours, when 1,152 litres are lost; false calls before it: 3.',
    'Over fifty other months: 62.3 hours on average until it is found or the month ends; false calls a month: 3.9; not found in 0.',
    'The leak begins on day 15. False calls in the hour of a wild reading: 3.',
  ]);
  expect(isReached).toBe(false);
});

test('a leak that is never found is told as such', () => {
  const [answer] = facilityMonitoring.attempt({ allowance: 40, limit: 200, doubt: 'twice' }).says;
  expect(answer.en).toBe('In this month the leak is not found; false calls before it: 0.');
});

test('the goal can be reached by a patient sum that doubts, neither by a hasty one nor by one that believes all', () => {
  const isReached = (limit: number, doubt = 'twice') =>
    facilityMonitoring.attempt({ allowance: 4, limit, doubt }).isReached;
  expect(isReached(70)).toBe(true);
  expect(isReached(40), 'too many false calls').toBe(false);
  expect(isReached(140), 'too late').toBe(false);
  const believing = Array.from({ length: 21 }, (_, index) => isReached(10 * index, 'none'));
  expect(believing).not.toContain(true);
});
