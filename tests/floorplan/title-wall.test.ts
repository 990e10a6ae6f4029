import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, edges, isInside, turn } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { titleWall } from '../../src/floorplan/title-wall.ts';
import { ribsOf } from '../../src/floorplan/ribs.ts';
import { distanceToSegment } from '../../src/floorplan/geometry.ts';
import { area, hall, panel, thing } from './some-halls.ts';

const anyPlan = fc
  .array(fc.array(fc.integer({ min: 2, max: 80 }), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })
  .map((areas) =>
    planHall(
      hall(
        ...areas.map((sizes, place) =>
          area(
            `a${place}`,
            ...sizes.map((size, index) =>
              size % 3 === 0 ? panel(`p${place}-${index}`) : thing(`t${place}-${index}`, size / 10),
            ),
          ),
        ),
      ),
    ),
  );

test('beside every threshold a title has its place: inside the room before it, close to the wall, clear of what is shown', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      plan.doors.forEach((door, index) => {
        const wall = titleWall(plan, index);
        if (door.kind !== 'threshold' || !wall) return;
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
    { numRuns: 30 },
  );
});

test('there is none beside the entrance', () => {
  expect(titleWall(planHall(hall(area('a', thing('mast', 1)))), 0)).toBeUndefined();
});
