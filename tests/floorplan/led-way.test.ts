import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance } from '../../src/floorplan/geometry.ts';
import { ledWay } from '../../src/floorplan/led-way.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { alongOf, promenadeAt, whereItPasses } from '../../src/floorplan/promenade.ts';
import { route } from '../../src/floorplan/route.ts';
import { RULES } from '../../src/floorplan/rules.ts';
import { anySpot, freePoint, lengthOf, samples } from './free-points.ts';
import { plainFloor } from './plain-floor.ts';
import { anyHall, area, hall, panel, PATIENT, thing, tries } from './some-halls.ts';

describe('ledWay', PATIENT, () => {
  test('is the shortest between neighbours', () => {
    const plan = planHall(hall(area('a', panel('one'), panel('two'))));
    const space = freeSpace(plan);
    const [one, two] = plan.placements.map(({ viewpoint }) => viewpoint.at);
    expect(ledWay(plan, space, one!, two!)).toEqual(route(space, one!, two!));
  });

  test('keeps to the promenade from hall to hall, where the shortest way would cut its bends', () => {
    const plan = planHall(
      hall(...Array.from({ length: 6 }, (_, index) => area(`area-${index}`, thing(`truck-${index}`, 5, 2, 2.5)))),
    );
    const space = freeSpace(plan);
    const [first, last] = [plan.placements[0]!.viewpoint.at, plan.placements.at(-1)!.viewpoint.at];
    const farOff = (way: readonly { x: number; y: number }[]) => {
      const inside = [...samples(way)].filter((point) => distance(point, first) > 8 && distance(point, last) > 8);
      return Math.max(...inside.map((point) => distance(point, whereItPasses(plan, point)!.at)));
    };
    expect(farOff(ledWay(plan, space, first, last)!)).toBeLessThan(0.1);
    expect(farOff(route(space, first, last)!)).toBeGreaterThan(0.5);
  });

  test('is as long back as there', () => {
    fc.assert(
      fc.property(anyHall, anySpot, anySpot, (some, one, other) => {
        const plan = planHall(some);
        const space = freeSpace(plan);
        const [from, to] = [freePoint(plan, space, one), freePoint(plan, space, other)];
        const [there, back] = [ledWay(plan, space, from, to)!, ledWay(plan, space, to, from)!];
        expect(lengthOf(there)).toBeLessThan(1.1 * lengthOf(back) + 0.2);
      }),
      tries(20),
    );
  });

  test('leads from every free point to every other, on free floor and without great detours', () => {
    fc.assert(
      fc.property(anyHall, anySpot, anySpot, (some, one, other) => {
        const plan = planHall(some);
        const space = freeSpace(plan);
        const floor = plainFloor(plan, RULES.visitor);
        const [from, to] = [freePoint(plan, space, one), freePoint(plan, space, other)];
        const way = ledWay(plan, space, from, to)!;
        expect([way[0], way.at(-1)]).toEqual([from, to]);
        expect([...samples(way)].filter((point) => !floor.isFree(point))).toEqual([]);
        expect(lengthOf(way)).toBeLessThan(1.2 * lengthOf(route(space, from, to)!) + 1);
      }),
      tries(60),
    );
  });

  test('is nothing where there is no way', () => {
    const plan = planHall(hall(area('a', thing('truck', 5, 2, 2.5)), area('b', panel('two'))));
    const space = freeSpace(plan);
    const far = promenadeAt(plan, alongOf(plan, plan.placements[1]!.at)).at;
    expect(ledWay(plan, space, plan.placements[0]!.at, far)).toBeUndefined();
    expect(ledWay(plan, space, far, plan.placements[0]!.at)).toBeUndefined();
  });
});
