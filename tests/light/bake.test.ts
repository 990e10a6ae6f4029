import { describe, expect, test } from 'vitest';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { buildHall, type HallForm } from '../../src/form/hall-form.ts';
import { bakeHall } from '../../src/light/bake/bake-hall.ts';
import { standing } from '../../src/light/standing.ts';
import { area, hall, thing } from '../floorplan/some-halls.ts';

/** A hall of two rooms with a table, baked as coarsely as tells anything. */
const QUALITY = { coarseness: 4, bounce: 2, looks: 16 };
const plan = roundPlan(planHall(hall(area('a', thing('table', 2, 1, 2)), area('b', thing('mast', 1, 4)))));

/** A flat top one metre above the ground, two metres square, seen from both sides. */
const TABLE = Float32Array.from([-1, 1, 1, 1, 1, 1, 1, 1, -1, -1, 1, 1, 1, 1, -1, -1, 1, -1]);
const models = standing(plan, (exhibit) => (exhibit === 'table' ? { triangles: TABLE, scale: 1 } : undefined));

const form = buildHall(plan, QUALITY.coarseness);
const light = await bakeHall(plan, models, QUALITY);

/** The light on the dot of a level sheet that is nearest to a place. */
function lightAt({ pieces, width }: HallForm, x: number, z: number): number {
  let best = { away: Infinity, value: NaN };
  for (const piece of pieces) {
    const { cell, corners, columns, rows } = piece;
    if (!cell || !corners.every(([, height]) => height === 0)) continue;
    for (let row = 0; row < cell.height; row++)
      for (let column = 0; column < cell.width; column++) {
        const at =
          corners[
            Math.round((row / (cell.height - 1)) * (rows - 1)) * columns +
              Math.round((column / (cell.width - 1)) * (columns - 1))
          ]!;
        const away = Math.hypot(at[0] - x, at[2] - z);
        if (away < best.away) best = { away, value: light[(cell.y + row) * width + cell.x + column]! };
      }
  }
  return best.value;
}

describe('baked daylight', () => {
  test('reaches nearly every dot, and is never negative', () => {
    const lit = form.pieces.flatMap(({ cell, isOpen }) =>
      cell && !isOpen
        ? Array.from(
            { length: cell.width * cell.height },
            (_, dot) => light[(cell.y + Math.floor(dot / cell.width)) * form.width + cell.x + (dot % cell.width)]!,
          )
        : [],
    );
    expect(Math.min(...lit)).toBeGreaterThanOrEqual(0);
    // The joints under plinths lie in the dark.
    expect(lit.filter((value) => value > 0.01).length / lit.length).toBeGreaterThan(0.95);
  });

  test('is the same each time', async () => {
    expect(await bakeHall(plan, models, QUALITY)).toEqual(light);
  });

  test('is fainter where something stands in its way', async () => {
    const free = await bakeHall(plan, new Float32Array(0), QUALITY);
    const lost = light.map((value, dot) => free[dot]! - value);
    const { at } = placementOf(plan, 'table');
    // The dot that loses most lies under the table.
    const darkest = lost.indexOf(Math.max(...lost));
    const piece = form.pieces.find(
      ({ cell }) =>
        cell &&
        darkest % form.width >= cell.x &&
        darkest % form.width < cell.x + cell.width &&
        Math.floor(darkest / form.width) >= cell.y &&
        Math.floor(darkest / form.width) < cell.y + cell.height,
    )!;
    expect(piece.rooms).toContain(0);
    expect(piece.corners.every(([, height]) => height === 0)).toBe(true);
    expect(Math.max(...lost)).toBeGreaterThan(0.1);
    expect(at).toBeDefined();
  });

  test('leaves a room under an open slot brighter than the passage into it', () => {
    const { centre } = plan.rooms[0]!;
    const { at } = plan.doors[1]!;
    expect(lightAt(form, centre.x, centre.y)).toBeGreaterThan(1.3 * lightAt(form, at.x, at.y));
  });

  test('tells how far it is, from nothing to all', async () => {
    const told: number[] = [];
    await bakeHall(plan, models, QUALITY, (done) => told.push(done));
    expect(told.length).toBeGreaterThan(1);
    expect(Math.max(...told)).toBe(1);
  });
});
