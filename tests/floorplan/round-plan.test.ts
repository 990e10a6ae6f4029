import { expect, test } from 'vitest';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { buildHall } from '../../src/form/hall-form.ts';
import { area, hall, thing } from './some-halls.ts';

const plan = planHall(
  hall(area('one', thing('mast', 0.8, 3), thing('medal', 0.06)), area('two', thing('gate', 1.2, 2))),
);

test('a plan is rounded to millimetres and thousandths of a degree', () => {
  const numbers = JSON.stringify(roundPlan(plan)).match(/-?\d+\.\d+/g) ?? [];
  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.filter((number) => /\.\d{4}/.test(number))).toEqual([]);
});

test('who builds from it after it went through JSON builds the very same hall', () => {
  const rounded = roundPlan(plan);
  const travelled = JSON.parse(JSON.stringify(rounded)) as typeof rounded;
  expect(JSON.stringify(buildHall(travelled))).toBe(JSON.stringify(buildHall(rounded)));
});
