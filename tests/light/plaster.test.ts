import { describe, expect, test } from 'vitest';
import { distance, type Point } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { buildHall } from '../../src/form/hall-form.ts';
import { bakeHall } from '../../src/light/bake/bake-hall.ts';
import { LitHall, WITHIN } from '../../src/light/bake/lit-hall.ts';
import { dotsOf } from '../../src/light/bake/dots.ts';
import { middleOf } from '../../src/light/expose.ts';
import { area, hall, panel } from '../floorplan/some-halls.ts';

/** Two panels under slots that run across the room, whose many edges would draw bars on a wall; half as fine as what visitors see. */
const QUALITY = { coarseness: 2, bounce: 3, looks: 24, detail: 0 };
const some = hall(area('a', panel('one', 2.4, 2), panel('other', 2.4, 2)));
const plan = roundPlan(planHall({ ...some, building: { daylight: 'ribs', thread: false } }));
const form = buildHall(plan, QUALITY.coarseness);
const light = await bakeHall(plan, new Float32Array(0), QUALITY);

const { index, positions, pieces } = dotsOf(form);
const middle = middleOf(light, index);
/** As a share of the light on the middle one of all dots. */
const lightAt = (number: number) => light[number]! / middle;

/** Dots on the two long walls, above the curve at their foot. */
const onWalls = Array.from(index, (number, dot) => {
  const [x, height, y] = positions.subarray(3 * dot, 3 * dot + 3) as unknown as [number, number, number];
  return { dot, number, height, at: { x, y }, piece: form.pieces[pieces[dot]!]! };
}).filter(({ piece, height }) => piece.rows === 6 && piece.columns > 10 && height > 0.6);
const toNearest = (at: Point, things: readonly { at: Point }[]) =>
  Math.min(...things.map((thing) => distance(at, thing.at)));

describe('a white wall', () => {
  const free = new Set(
    onWalls
      .filter(({ at, height }) => height < 3 && toNearest(at, plan.placements) > 2.5 && toNearest(at, plan.doors) > 2)
      .map(({ number }) => number),
  );
  const ways = [1, form.width];

  test('is lit evenly where nothing is near: no dot differs from its neighbour by a twelfth of the middle light', () => {
    const steps = ways.flatMap((way) =>
      [...free].filter((dot) => free.has(dot + way)).map((dot) => Math.abs(lightAt(dot + way) - lightAt(dot))),
    );
    expect(steps.length).toBeGreaterThan(200);
    expect(Math.max(...steps)).toBeLessThan(1 / 12);
  });

  test('shows no bars: no dot differs from the mean of its two neighbours by a thirtieth of the middle light', () => {
    const bars = ways.flatMap((way) =>
      [...free]
        .filter((dot) => free.has(dot + way) && free.has(dot - way))
        .map((dot) => Math.abs((lightAt(dot + way) + lightAt(dot - way)) / 2 - lightAt(dot))),
    );
    expect(bars.length).toBeGreaterThan(200);
    expect(Math.max(...bars)).toBeLessThan(1 / 30);
  });

  test('is never darker beside panels than half of the middle light', () => {
    const beside = onWalls.filter(({ at }) => toNearest(at, plan.placements) < 2).map(({ number }) => lightAt(number));
    expect(beside.length).toBeGreaterThan(200);
    expect(Math.min(...beside)).toBeGreaterThan(0.5);
  });

  test('ends where a panel grows out of it: dots behind lie within something, and take their light from beside it', () => {
    const { base, size } = plan.placements[0]!;
    const behind = onWalls.filter(
      ({ at, height }) =>
        toNearest(at, plan.placements) < size.width / 3 && Math.abs(height - base - size.height / 2) < size.height / 3,
    );
    const lit = new LitHall(plan, [], QUALITY);
    const first = behind.map(({ dot }) => lit.look(lit.fine, dot, dot + 1).seen[0]);
    expect(first.length).toBeGreaterThan(20);
    expect(new Set(first)).toEqual(new Set([WITHIN]));
  });
});
