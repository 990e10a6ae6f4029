import { expect, test } from 'vitest';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { distance, move } from '../../src/floorplan/geometry.ts';
import { standing } from '../../src/light/standing.ts';
import { area, hall, thing } from '../floorplan/some-halls.ts';

test('a model stands on its place with its front to where the exhibit looks, at its scale', () => {
  const plan = planHall(hall(area('a', thing('mast', 0.8, 3), thing('medal', 0.06))));
  const { at, heading, base } = placementOf(plan, 'medal');
  // A tongue of one metre to the south, which is the front of a model, half a metre above the ground.
  const tongue = Float32Array.from([0, 0.5, 0, 0, 0.5, 0, 0, 0.5, 1]);
  const [, y, , , , , tipX, , tipZ] = standing(plan, (id) =>
    id === 'medal' ? { triangles: tongue, scale: 2 } : undefined,
  );
  expect(y).toBeCloseTo(base + 1, 5);
  expect(distance({ x: tipX!, y: tipZ! }, move(at, heading, 2))).toBeLessThan(1e-4);
});
