import { expect, test } from 'vitest';
import { judge, type Alarm } from '../../../src/stations/facility-monitoring/alarm.ts';
import { inHall } from '../../../src/stations/facility-monitoring/in-hall.ts';
import { monthOf } from '../../../src/stations/facility-monitoring/month.ts';

const month = monthOf(42);
const show = (alarm: Alarm) => inHall(alarm, judge(month, alarm));
const days = (shapes: ReturnType<typeof show>) =>
  shapes.flatMap((shape) => (shape.kind === 'filling' ? [shape.tone] : []));

/** From left to right, in metres. */
function puddle(shapes: ReturnType<typeof show>) {
  const across = shapes.flatMap((shape) => (shape.kind === 'light' ? shape.corners.map(([x]) => x) : []));
  return Math.max(...across) - Math.min(...across);
}

test('the month stands on the board day by day: grey with a false call, deep on the day on which the leak is found', () => {
  const alarm: Alarm = { allowance: 4, limit: 100, doubt: 40 };
  const { found, falseCalls } = judge(month, alarm);
  const [last, wrong] = [Math.floor(found! / 24), new Set(falseCalls.map((hour) => Math.floor(hour / 24)))];
  expect(days(show(alarm))).toEqual(
    Array.from({ length: 30 }, (_, day) => (day === last ? 'deep' : wrong.has(day) ? 'grey' : 'blue')),
  );
});

test('a leak that nobody finds makes the larger puddle, and no day is deep', () => {
  const deaf = show({ allowance: 40, limit: 200, doubt: 40 });
  expect(days(deaf)).not.toContain('deep');
  expect(puddle(deaf)).toBeGreaterThan(puddle(show({ allowance: 4, limit: 100, doubt: 40 })));
});
