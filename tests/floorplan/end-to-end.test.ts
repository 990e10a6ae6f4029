import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setEndToEnd } from '../../src/floorplan/end-to-end.ts';
import { outsideOf } from '../../src/floorplan/floor-plan.ts';
import { distance, type Polygon } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

test('halls end to end: each begins where the one before ends, straight to the right', PATIENT, () => {
  fc.assert(
    fc.property(fc.array(anyHall, { minLength: 1, maxLength: 3 }), (halls) => {
      const plans = halls.map(planHall);
      let right = 0;
      for (const [index, { promenade }] of setEndToEnd(plans).entries()) {
        const [first, last] = [promenade[0]!, promenade.at(-1)!];
        expect([first.x, first.y]).toEqual([expect.closeTo(right, 6), expect.closeTo(0, 6)]);
        right += distance({ x: 0, y: 0 }, outsideOf(plans[index]!.doors.at(-1)!));
        expect([last.x, last.y]).toEqual([expect.closeTo(right, 6), expect.closeTo(0, 6)]);
      }
    }),
    tries(10),
  );
});

test('halls end to end are turned, and neither scaled nor mirrored', PATIENT, () => {
  /** Square metres; less than nothing where the corners go around the other way. */
  const area = (outline: Polygon) =>
    outline.reduce((sum, { x, y }, index) => {
      const next = outline[(index + 1) % outline.length]!;
      return sum + (x * next.y - next.x * y) / 2;
    }, 0);
  fc.assert(
    fc.property(anyHall, (hall) => {
      const plan = planHall(hall);
      const [, placed] = setEndToEnd([plan, plan]);
      expect(area(placed!.outline)).toBeCloseTo(area(plan.outline), 4);
    }),
    tries(10),
  );
});
