import { describe, expect, test } from 'vitest';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { buildHall } from '../../src/form/hall-form.ts';
import { bakeHall } from '../../src/light/bake/bake-hall.ts';
import { dotsOf } from '../../src/light/bake/dots.ts';
import { standing } from '../../src/light/standing.ts';
import { area, hall, thing } from '../floorplan/some-halls.ts';

/** A hall of two rooms with a table, baked as coarsely as tells anything. */
const QUALITY = { coarseness: 4, bounce: 2, looks: 16, detail: 0 };
const plan = roundPlan(planHall(hall(area('a', thing('table', 2, 1, 2)), area('b', thing('mast', 1, 4)))));

/** A flat top one metre above the ground, two metres square, seen from both sides. */
const TABLE = Float32Array.from([-1, 1, 1, 1, 1, 1, 1, 1, -1, -1, 1, 1, 1, 1, -1, -1, 1, -1]);
const models = standing(plan, (exhibit) => (exhibit === 'table' ? { triangles: TABLE, scale: 1 } : undefined));

const form = buildHall(plan, QUALITY.coarseness);
const light = await bakeHall(plan, models, QUALITY);

/** A dot of the light map that lies on a sheet: its place there, and in the hall. */
interface Dot {
  number: number;
  piece: number;
  x: number;
  height: number;
  z: number;
}

const { index, positions, pieces } = dotsOf(form);
const dots = Array.from(index, (number, dot): Dot => {
  const [x, height, z] = positions.subarray(3 * dot, 3 * dot + 3) as unknown as [number, number, number];
  return { number, piece: pieces[dot]!, x, height, z };
});
const floor = dots.filter(({ piece }) => form.pieces[piece]!.corners.every(([, height]) => height === 0));

const away = (from: { x: number; z: number }, to: { x: number; z: number }) => Math.hypot(from.x - to.x, from.z - to.z);
const nearest = (some: readonly Dot[], place: { x: number; z: number }) =>
  some.reduce((best, dot) => (away(place, dot) < away(place, best) ? dot : best));

describe('baked daylight', () => {
  test('reaches nearly every dot, and is never negative', () => {
    const lit = dots.map(({ number }) => light[number]!);
    expect(Math.min(...lit)).toBeGreaterThanOrEqual(0);
    // The joints under plinths lie in the dark.
    expect(lit.filter((value) => value > 0.01).length / lit.length).toBeGreaterThan(0.95);
  });

  test('is the same each time', async () => {
    expect(await bakeHall(plan, models, QUALITY)).toEqual(light);
  });

  test('is fainter where something stands in its way: most under the table', async () => {
    const free = await bakeHall(plan, new Float32Array(0), QUALITY);
    const lost = ({ number }: Dot) => free[number]! - light[number]!;
    const darkest = dots.reduce((most, dot) => (lost(dot) > lost(most) ? dot : most));
    const { at } = placementOf(plan, 'table');
    expect(lost(darkest)).toBeGreaterThan(0.1);
    expect(darkest.height).toBeLessThan(1);
    // From its middle to its corners.
    expect(away(darkest, { x: at.x, z: at.y })).toBeLessThan(Math.SQRT2);
  });

  test('leaves a room under its slot twice as bright as the passage that leads in from outside', () => {
    const under = ({ x, y }: { x: number; y: number }) => light[nearest(floor, { x, z: y }).number]!;
    expect(under(plan.rooms[0]!.centre)).toBeGreaterThan(2 * under(plan.doors[0]!.at));
  });

  test('is no fainter on a ceiling beside its slot than a metre away: no darkness leaks out of the slot', () => {
    const lies = new Set(index);
    const beside = dots.filter(({ number, piece }) => {
      const { cell, isOpen } = form.pieces[piece]!;
      const column = (number % form.width) - cell!.x;
      return isOpen && column > 0 && column + 1 < cell!.width && !(lies.has(number - 1) && lies.has(number + 1));
    });
    const shares = beside.map((dot) => {
      const farther = dots.filter((other) => other.piece === dot.piece && away(dot, other) >= 1);
      return light[dot.number]! / light[nearest(farther, dot).number]!;
    });
    expect(shares.length).toBeGreaterThan(20);
    expect(Math.min(...shares)).toBeGreaterThan(0.8);
  });

  test('tells how far it is, from nothing to all', async () => {
    const told: number[] = [];
    await bakeHall(plan, models, QUALITY, (done) => told.push(done));
    expect(told.length).toBeGreaterThan(1);
    expect(Math.max(...told)).toBe(1);
  });
});
