import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, distanceToSegment, edges, isInside } from '../../src/floorplan/geometry.ts';
import { EYE_HEIGHT } from '../../src/floorplan/look.ts';
import { overlookOf } from '../../src/floorplan/overlook.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { boundsOn, cornersOf } from '../../src/floorplan/shot.ts';
import { anyHall, area, hall, panel, PATIENT, thing, tries } from './some-halls.ts';

const WIDE = 1200 / 630;

test('every hall is looked into from its own floor, and the same hall always from the same place', PATIENT, () => {
  fc.assert(
    fc.property(anyHall, (some) => {
      const plan = planHall(some);
      const shot = overlookOf(plan, WIDE);
      expect(isInside(plan.outline, shot.at)).toBe(true);
      // Not pressed to a wall, unless one stands where a visit begins: in the entrance.
      const free = Math.min(...edges(plan.outline).map((wall) => distanceToSegment(wall, shot.at)));
      expect(free >= 1.4 || distance(shot.at, plan.start.at) === 0).toBe(true);
      expect(shot.height).toBe(EYE_HEIGHT);
      expect(overlookOf(planHall(some), WIDE)).toEqual(shot);
    }),
    tries(15),
  );
});

test('one looks where the large things are, and the largest of them are not cut', () => {
  const plan = planHall(
    hall(
      area('words', panel('one'), panel('two')),
      area('yard', thing('car', 4, 2, 2), thing('truck', 6, 2.6, 2.4), thing('mast', 1, 5, 1)),
      area('more-words', panel('three')),
    ),
  );
  const shot = overlookOf(plan, WIDE);
  const whole = plan.placements
    .filter((placement) => {
      const bounds = boundsOn(shot, WIDE, cornersOf(placement));
      return bounds && bounds.left > -1 && bounds.right < 1 && bounds.low > -1 && bounds.high < 1;
    })
    .map(({ exhibit }) => exhibit);
  expect(whole).toEqual(expect.arrayContaining(['truck', 'mast']));
});

test('an empty hall is seen as one enters it', () => {
  const plan = planHall(hall(area('empty')));
  expect(overlookOf(plan, WIDE)).toMatchObject(plan.start);
});
