import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/floorplan/geometry.ts';
import { planHall } from '../../../src/floorplan/plan-hall.ts';
import type { Evidence } from '../../../src/model/exhibition.ts';
import { buildLens } from '../../../src/scene/lens/lens.ts';
import { area, hall, panel, thing } from '../../floorplan/some-halls.ts';
import { EVERY_KIND, trianglesOf, type Triangle } from '../some-walk.ts';

const EVIDENCE = ['documented', 'inferred', 'imagined'] as const;

/** Square metres. */
const inkOf = (triangles: readonly Triangle[]) =>
  triangles.reduce((sum, { corners: [[ax, , az], [bx, , bz], [cx, , cz]] }) => {
    return sum + Math.abs((bx - ax) * (cz - az) - (cx - ax) * (bz - az)) / 2;
  }, 0);

describe('the lens lays a mat under every exhibit', () => {
  test('on the floor, seen from above, and never far from what it tells of', () => {
    const plan = planHall(EVERY_KIND);
    const ids = plan.placements.map(({ exhibit }) => exhibit);
    const is = (id: string): Evidence['is'] => EVIDENCE[ids.indexOf(id) % 3]!;
    const triangles = trianglesOf(buildLens(plan, is));
    expect(triangles.filter(({ normal: [, up] }) => up < 0)).toEqual([]);
    for (const { corners } of triangles) {
      for (const [x, height, z] of corners) {
        expect(height).toBeCloseTo(0.009, 6);
        const reach = plan.placements.map(
          ({ at, size }) => distance({ x, y: z }, at) - Math.hypot(size.width, size.depth) / 2,
        );
        expect(Math.min(...reach)).toBeLessThan(1);
      }
    }
  });

  test.each([
    ['a thing', thing('it', 2, 1, 1)],
    ['a vehicle', thing('it', 7, 2.6, 2.7)],
    ['a sheet on the wall', panel('it', 2.6, 2)],
  ])('solid for what is documented, dotted for inferred, hatched for imagined: %s', (_, exhibit) => {
    const plan = planHall(hall(area('a', exhibit)));
    const [solid, dotted, hatched] = EVIDENCE.map((is) => trianglesOf(buildLens(plan, () => is)));
    const full = inkOf(solid!);
    expect(inkOf(dotted!) / full).toBeGreaterThan(0.15);
    expect(inkOf(dotted!) / full).toBeLessThan(0.55);
    expect(inkOf(hatched!) / full).toBeGreaterThan(0.3);
    expect(inkOf(hatched!) / full).toBeLessThan(0.65);
    expect(dotted!.length).toBeLessThan(3000);
  });
});
