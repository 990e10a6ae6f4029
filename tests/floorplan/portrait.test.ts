import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { distance, headingTo, isInside, turn } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { portraitOf } from '../../src/floorplan/portrait.ts';
import { boundsOn, cornersOf } from '../../src/floorplan/shot.ts';
import { anyHall, area, hall, panel, PATIENT, thing, tries } from './some-halls.ts';

const WIDE = 1200 / 630;

test('in every hall, each exhibit is whole, in the middle and large, seen from within its hall', PATIENT, () => {
  fc.assert(
    fc.property(anyHall, fc.constantFrom(WIDE, 1, 0.6), (some, aspect) => {
      const plan = planHall(some);
      for (const placement of plan.placements) {
        const shot = portraitOf(plan, placement, aspect);
        expect(isInside(plan.outline, shot.at)).toBe(true);
        // From a child's eyes to those of who stands on a step.
        expect(shot.height).toBeGreaterThanOrEqual(1);
        expect(shot.height).toBeLessThanOrEqual(2.4);
        const { left, right, low, high } = boundsOn(shot, aspect, cornersOf(placement))!;
        const fullest = Math.max(right, -left, high, -low);
        expect(fullest).toBeGreaterThan(0.6);
        expect(fullest).toBeLessThan(0.85);
        expect(Math.abs(left + right)).toBeLessThan(0.05);
      }
    }),
    tries(15),
  );
});

test('what stands is seen from its corner, what hangs almost from the front', () => {
  const plan = planHall(hall(area('a', thing('car', 4, 2, 2), panel('words'))));
  const aside = (exhibit: string) => {
    const placement = placementOf(plan, exhibit);
    return Math.abs(turn(placement.heading, headingTo(placement.at, portraitOf(plan, placement, WIDE).at)));
  };
  expect(aside('car')).toBeCloseTo(34, 0);
  expect(aside('words')).toBeCloseTo(9, 0);
});

test('one bends over what is small', () => {
  const plan = planHall(hall(area('a', thing('medal', 0.06, 0.07, 0.03))));
  const placement = placementOf(plan, 'medal');
  const shot = portraitOf(plan, placement, WIDE);
  expect(distance(shot.at, placement.at)).toBeLessThan(0.8);
  expect(shot.pitch).toBeLessThan(0);
});

test('what one walks along, and no place shows whole, is seen from its viewpoint', () => {
  const plan = planHall(hall(area('a', thing('strip', 14, 0.8, 0.7))));
  const placement = placementOf(plan, 'strip');
  const shot = portraitOf(plan, placement, 0.6);
  expect(isInside(plan.outline, shot.at)).toBe(true);
  expect(shot.pitch).toBeLessThan(0);
});
