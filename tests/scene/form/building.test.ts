import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, forward, isInside, type Polygon } from '../../../src/floorplan/geometry.ts';
import { doorAt } from '../../../src/floorplan/near.ts';
import { planHall } from '../../../src/floorplan/plan-hall.ts';
import { buildBuilding } from '../../../src/scene/form/building.ts';
import { anyHall, PATIENT, tries } from '../../floorplan/some-halls.ts';
import { EVERY_KIND, numbersOf, trianglesOf } from '../some-walk.ts';

/** Of a polygon, in square metres. */
const areaOf = (polygon: Polygon) =>
  Math.abs(
    polygon.reduce(
      (sum, { x, y }, index) =>
        sum + x * polygon[(index + 1) % polygon.length]!.y - y * polygon[(index + 1) % polygon.length]!.x,
      0,
    ),
  ) / 2;

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** As deep as the curve between floor and wall, and a little more. */
const BEHIND_THE_WALL = 0.32;

test('what hangs above a passage looks into the rooms before and behind it, and down', () => {
  const plan = planHall(EVERY_KIND);
  const triangles = trianglesOf(buildBuilding(plan));
  for (const door of plan.doors) {
    const above = triangles.filter(
      ({ middle: [x, height, z], corners }) =>
        doorAt(plan, { x, y: z }) &&
        height >= door.height - 1e-4 &&
        height < plan.ceiling - 0.1 &&
        corners.some((corner) => Math.abs(corner[1] - door.height) < 1e-4) &&
        distance({ x, y: z }, door.at) < door.length,
    );
    const ahead = forward(door.heading);
    const sides = above.map(({ normal, middle }) => {
      const along = (normal[0] * ahead.x + normal[2] * ahead.y) / Math.hypot(...normal);
      const isFront = (middle[0] - door.at.x) * ahead.x + (middle[2] - door.at.y) * ahead.y > 0.1;
      const isBack = (middle[0] - door.at.x) * ahead.x + (middle[2] - door.at.y) * ahead.y < -0.1;
      return normal[1] < -1e-6
        ? 'down'
        : isFront && along > 0.99
          ? 'ahead'
          : isBack && along < -0.99
            ? 'back'
            : 'wrong';
    });
    expect(new Set(sides), door.kind).toEqual(new Set(['ahead', 'back', 'down']));
  }
});

test('a hall is built of few triangles, white and light blue', () => {
  const building = buildBuilding(planHall(EVERY_KIND));
  const colours = numbersOf(building, 'color');
  expect(trianglesOf(building).length).toBeLessThan(5000);
  expect(Math.min(...colours)).toBeGreaterThan(0.05);
  expect(Math.max(...colours)).toBeLessThanOrEqual(1);
});

describe('in every hall', PATIENT, () => {
  test('all corners and colours are numbers', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const building = buildBuilding(planHall(some));
        expect(numbersOf(building, 'position').every(Number.isFinite)).toBe(true);
        expect(numbersOf(building, 'color').every(Number.isFinite)).toBe(true);
      }),
      tries(10),
    );
  });

  test('the floor is seen from above and covers the hall once, from wall to wall', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        const floor = trianglesOf(buildBuilding(plan)).filter(({ corners }) =>
          corners.every(([, height]) => height === 0),
        );
        const above = sum(floor.map(({ normal }) => Math.max(0, normal[1]) / 2));
        const below = sum(floor.map(({ normal }) => Math.max(0, -normal[1]) / 2));
        // Where the darker border folds in a bend, a sliver of it lies upside down below the rest.
        expect((above - below) / areaOf(plan.outline)).toBeCloseTo(1, 4);
        expect(below / areaOf(plan.outline)).toBeLessThan(0.01);
      }),
      tries(10),
    );
  });

  test('the ceiling is seen from below', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        const ceiling = trianglesOf(buildBuilding(plan)).filter(({ corners }) =>
          corners.every(([, height]) => Math.abs(height - plan.ceiling) < 1e-4),
        );
        expect(ceiling.length).toBeGreaterThan(0);
        expect(ceiling.filter((triangle) => triangle.normal[1] > 1e-6)).toEqual([]);
      }),
      tries(10),
    );
  });

  test('walls look into the room', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        const walls = trianglesOf(buildBuilding(plan)).filter(
          ({ normal, middle: [x, , z] }) => Math.hypot(normal[0], normal[2]) > 1e-5 && !doorAt(plan, { x, y: z }),
        );
        const turned = walls.filter(({ normal: [nx, , nz], middle: [x, , z] }) => {
          const length = Math.hypot(nx, nz);
          const behind = { x: x - (nx / length) * BEHIND_THE_WALL, y: z - (nz / length) * BEHIND_THE_WALL };
          const before = { x: x + (nx / length) * 0.02, y: z + (nz / length) * 0.02 };
          return isInside(plan.outline, behind) || !isInside(plan.outline, before);
        });
        expect(walls.length).toBeGreaterThan(0);
        expect(turned).toEqual([]);
      }),
      tries(4),
    );
  });
});
