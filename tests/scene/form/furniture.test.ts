import { expect, test } from 'vitest';
import { placementOf } from '../../../src/floorplan/floor-plan.ts';
import { distance } from '../../../src/floorplan/geometry.ts';
import { planHall } from '../../../src/floorplan/plan-hall.ts';
import { buildFurniture } from '../../../src/scene/form/furniture.ts';
import { buildShadows } from '../../../src/scene/form/shadows.ts';
import { area, hall, thing } from '../../floorplan/some-halls.ts';
import { dot, EVERY_KIND, minus, numbersOf, trianglesOf, type Corner, type Triangle } from '../some-walk.ts';

const plan = planHall(EVERY_KIND);

/** A box without its bottom. */
const BOX = 10;

const boxesOf = (triangles: readonly Triangle[]) =>
  Array.from({ length: triangles.length / BOX }, (_, index) => triangles.slice(index * BOX, (index + 1) * BOX));

const middleOf = (box: readonly Triangle[]): Corner => {
  const corners = box.flatMap((triangle) => triangle.corners);
  const between = (axis: 0 | 1 | 2) =>
    (Math.min(...corners.map((corner) => corner[axis])) + Math.max(...corners.map((corner) => corner[axis]))) / 2;
  return [between(0), between(1), between(2)];
};

test('every box is seen from outside', () => {
  const boxes = boxesOf(trianglesOf(buildFurniture(plan)));
  const inward = boxes.flatMap((box) =>
    box.filter(({ middle, normal }) => dot(normal, minus(middle, middleOf(box))) <= 0),
  );
  expect(inward).toEqual([]);
});

test('a plinth carries what stands on it: as high as its foot, a border wider on every side', () => {
  const medal = planHall(hall(area('a', thing('medal', 0.06, 0.07, 0.03))));
  const { at, base } = placementOf(medal, 'medal');
  const [plinth = []] = boxesOf(trianglesOf(buildFurniture(medal)));
  const corners = plinth.flatMap((triangle) => triangle.corners);
  expect(Math.max(...corners.map(([, height]) => height))).toBeCloseTo(base, 5);
  expect(Math.min(...corners.map(([, height]) => height))).toBe(0);
  const reach = Math.hypot(0.06 / 2 + 0.1, 0.03 / 2 + 0.1);
  for (const [x, , z] of corners) expect(distance({ x, y: z }, at)).toBeCloseTo(reach, 5);
});

test('there is a plinth, a panel or nothing under each exhibit, and a label beside it', () => {
  const boxes = boxesOf(trianglesOf(buildFurniture(plan))).length;
  const expected = plan.placements.reduce(
    (sum, { mount, label }) => sum + (mount === 'floor' ? 0 : 1) + (label.footprint.length > 0 ? 3 : 1),
    0,
  );
  expect(boxes).toBe(expected);
});

test('shadows lie just above what they fall on and fade out to nothing', () => {
  const shadows = buildShadows(plan);
  const heights = new Set(
    trianglesOf(shadows).flatMap(({ corners }) => corners.map(([, height]) => height.toFixed(3))),
  );
  expect([...heights].sort()).toEqual(['0.004', (placementOf(plan, 'medal').base + 0.004).toFixed(3)].sort());
  const alphas = numbersOf(shadows, 'color').filter((_, index) => index % 4 === 3);
  expect(Math.min(...alphas)).toBe(0);
  expect(Math.max(...alphas)).toBeLessThan(0.5);
});
