import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hall } from '../../src/model/exhibition.ts';
import { arrange } from '../../src/floorplan/arrange.ts';
import { checkPlan } from '../../src/floorplan/check-plan.ts';
import { bodyOf, placementOf } from '../../src/floorplan/floor-plan.ts';
import { cross, distance, edges, isInside } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { whereItPasses } from '../../src/floorplan/promenade.ts';
import { anyExhibit, anyHall, area, hall, panel, PATIENT, thing, tries } from './some-halls.ts';

describe('every hall', PATIENT, () => {
  test('keeps the rules of museum architecture', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        expect(checkPlan(planHall(some))).toEqual([]);
      }),
      tries(40),
    );
  });

  test('has an outline without crossings', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const walls = edges(planHall(some).outline);
        const crossings = walls.filter((wall, index) => walls.slice(index + 1).some((other) => cross(wall, other)));
        expect(crossings).toEqual([]);
      }),
      tries(40),
    );
  });

  test('gives the same plan for the same hall', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        expect(planHall(structuredClone(some))).toEqual(planHall(some));
      }),
      tries(40),
    );
  });

  test('has only numbers in it that can be drawn', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        expect(JSON.stringify(planHall(some))).not.toContain('null');
      }),
      tries(40),
    );
  });

  test('places every exhibit once, in the room of its area', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        expect(plan.placements.map(({ exhibit, area }) => [area, exhibit])).toEqual(
          some.areas.flatMap(({ id, exhibits }) => exhibits.map((exhibit) => [id, exhibit.id])),
        );
        const strays = plan.placements.filter((placement) => {
          const room = plan.rooms.find((candidate) => candidate.area === placement.area)?.outline ?? [];
          return !bodyOf(placement).every((corner) => isInside(room, corner));
        });
        expect(strays).toEqual([]);
      }),
      tries(40),
    );
  });

  test('shows areas, and the exhibits of each area, in order along the promenade', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        const along = plan.placements.map(({ at }) => whereItPasses(plan, at)?.along ?? NaN);
        expect(along).toEqual(along.toSorted((a, b) => a - b));
        const doors = plan.doors.map(({ at }) => whereItPasses(plan, at)?.along ?? NaN);
        expect(doors).toEqual(doors.toSorted((a, b) => a - b));
      }),
      tries(40),
    );
  });

  test('has a promenade that turns by less than four degrees a metre and always goes southwards', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const { promenade } = planHall(some);
        for (const [index, { heading }] of promenade.entries()) {
          expect(Math.abs(heading - 180)).toBeLessThan(44.01);
          expect(Math.abs(heading - (promenade[index - 1]?.heading ?? heading))).toBeLessThan(4);
        }
      }),
      tries(40),
    );
  });
});

describe('what comes later', PATIENT, () => {
  const withOneMore = (some: Hall, more: Hall['areas'][number]['exhibits'][number]): Hall => ({
    ...some,
    areas: some.areas.map((area, index) =>
      index === some.areas.length - 1 ? { ...area, exhibits: [...area.exhibits, more] } : area,
    ),
  });

  test('in a new area moves nothing', () => {
    fc.assert(
      fc.property(anyHall, fc.array(anyExhibit, { maxLength: 4 }), (some, makers) => {
        const before = planHall(some);
        const after = planHall(hall(...some.areas, area('new', ...makers.map((make, index) => make(`new-${index}`)))));
        expect(after.placements.slice(0, before.placements.length)).toEqual(before.placements);
        expect(after.rooms.slice(0, before.rooms.length)).toEqual(before.rooms);
        expect(after.doors.slice(0, before.doors.length - 1)).toEqual(before.doors.slice(0, -1));
        expect(after.start).toEqual(before.start);
      }),
      tries(40),
    );
  });

  test('in the last area moves nothing in the areas before, and nothing beside it unless it needs a larger room', () => {
    let smallEnough = 0;
    fc.assert(
      fc.property(anyHall, anyExhibit, (some, make) => {
        const longer = withOneMore(some, make('new'));
        const [before, after] = [planHall(some), planHall(longer)];
        const last = some.areas.at(-1);
        const [room, larger] = [some, longer].map(({ areas }) => {
          const { left, right, corridor, radius } = arrange(areas.at(-1) ?? area('none'));
          return { left, right, corridor, radius };
        });
        const isSmallEnough = JSON.stringify(room) === JSON.stringify(larger);
        if (isSmallEnough) smallEnough++;
        const kept = before.placements.filter((placement) => isSmallEnough || placement.area !== last?.id);
        expect(kept.map(({ exhibit }) => placementOf(after, exhibit))).toEqual(kept);
        expect(after.rooms.slice(0, -1)).toEqual(before.rooms.slice(0, -1));
      }),
      tries(150),
    );
    expect(smallEnough).toBeGreaterThan(15);
  });

  test('moves no panel in a row of panels', () => {
    const row = (count: number) =>
      planHall(hall(area('row', ...Array.from({ length: count }, (_, index) => panel(`panel-${index}`)))));
    for (let count = 1; count < 12; count++)
      expect(row(count + 1).placements.slice(0, count)).toEqual(row(count).placements);
  });

  test('sends no vehicle to the other side', () => {
    const vehicles = [thing('truck', 5, 2, 2.5), thing('jeep', 5, 2, 2.5)];
    const before = planHall(hall(area('yard', ...vehicles)));
    const after = planHall(hall(area('yard', ...vehicles, panel('panel'))));
    expect(after.placements.slice(0, 2)).toEqual(before.placements);
  });
});

describe('an ordinary hall', () => {
  const ordinary = hall(
    area('first', panel('a', 2, 1.3), panel('b'), thing('c', 0.5)),
    area('second', panel('d', 2, 1.3), thing('e', 2.4, 1.6, 1.2)),
  );
  const plan = planHall(ordinary);

  test('is a string of rooms some seven metres wide', () => {
    expect(plan.doors.map(({ kind, into }) => [kind, into])).toEqual([
      ['entrance', 'first'],
      ['threshold', 'second'],
      ['exit', undefined],
    ]);
    expect(plan.rooms.map(({ area, number }) => [area, number])).toEqual([
      ['first', 1],
      ['second', 2],
    ]);
    expect(plan.bounds.width).toBeGreaterThan(5);
    expect(plan.bounds.width).toBeLessThan(13);
    expect(plan.bounds.height).toBeLessThan(30);
    expect(plan.rooms.map(({ ceiling }) => ceiling)).toEqual([4.2, 4.2]);
  });

  test('hangs its panels at eye height and lifts small things to the eyes', () => {
    const tell = (exhibit: string) => {
      const { mount, base, size } = placementOf(plan, exhibit);
      return [mount, base, base + size.height / 2];
    };
    expect(tell('a')).toEqual(['wall', 0.85, 1.5]);
    expect(tell('c')).toEqual(['plinth', expect.closeTo(0.9), expect.closeTo(1.15)]);
    expect(tell('e')).toEqual(['floor', 0, 0.8]);
  });

  test('is walked through on the promenade from door to door', () => {
    const [first, last] = [plan.promenade[0], plan.promenade.at(-1)];
    const [entrance, exit] = [plan.doors[0], plan.doors.at(-1)];
    expect(first && entrance && distance(first, entrance.at)).toBeCloseTo(0.7);
    expect(last && exit && distance(last, exit.at)).toBeCloseTo(0.7);
    expect(plan.start.at).toEqual(entrance?.at);
  });

  test('shows a medal from arm’s length and a mast from afar', () => {
    const { placements } = planHall(hall(area('only', thing('medal', 0.055, 0.07, 0.035), thing('mast', 1.2, 6, 1.2))));
    const far = placements.map(({ viewpoint, at, size }) => distance(viewpoint.at, at) - size.depth / 2);
    expect(far).toEqual([expect.closeTo(1.5), expect.closeTo(7.2)]);
  });
});
