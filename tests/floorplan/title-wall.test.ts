import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, distanceToSegment, edges, isInside, turn } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { titleWall } from '../../src/floorplan/title-wall.ts';
import { ribsOf } from '../../src/floorplan/ribs.ts';
import { anyHall, area, hall, PATIENT, thing, tries } from './some-halls.ts';

test(
  'beside every threshold a title has its place: inside the room before it, close to the wall, clear of what is shown',
  PATIENT,
  () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        plan.doors.forEach((door, index) => {
          if (door.kind !== 'threshold') return;
          const wall = titleWall(plan, index)!;
          expect(wall.width).toBeGreaterThan(1.2);
          const ribs = ribsOf(plan, index - 1);
          const outline = [...ribs.map(({ left }) => left), ...ribs.map(({ right }) => right).toReversed()];
          for (const point of wall.line) {
            expect(isInside(outline, point)).toBe(true);
            expect(Math.min(...edges(outline).map((edge) => distanceToSegment(edge, point)))).toBeLessThan(0.04);
            for (const { at, size } of plan.placements)
              expect(distance(at, point)).toBeGreaterThan(Math.min(size.width, size.depth) / 2);
          }
          // It looks back at those who come.
          expect(Math.abs(turn(wall.heading, door.heading))).toBeGreaterThan(90);
        });
      }),
      tries(30),
    );
  },
);

test('there is none beside the entrance', () => {
  expect(titleWall(planHall(hall(area('a', thing('mast', 1)))), 0)).toBeUndefined();
});
