import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

/** All numbers in a value, one after the other. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

test('a plan is rounded to millimetres and thousandths of a degree', PATIENT, () => {
  fc.assert(
    fc.property(anyHall, (some) => {
      const exact = planHall(some);
      const rounded = numbersIn(roundPlan(exact));
      const moved = numbersIn(exact).map((number, index) => Math.abs(number - rounded[index]!));
      expect(Math.max(...moved)).toBeLessThan(0.000501);
      expect(rounded.filter((number) => number !== Number(number.toFixed(3)))).toEqual([]);
    }),
    tries(20),
  );
});

test('it comes out of JSON just as it went in', PATIENT, () => {
  fc.assert(
    fc.property(anyHall, (some) => {
      const rounded = roundPlan(planHall(some));
      expect(JSON.parse(JSON.stringify(rounded))).toStrictEqual(rounded);
    }),
    tries(20),
  );
});
