import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backToPath } from '../../src/floorplan/back-to-path.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance, move, type Point } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roomAt } from '../../src/floorplan/near.ts';
import { alongOf, promenadeAt, whereItPasses } from '../../src/floorplan/promenade.ts';
import { between } from '../../src/floorplan/ribs.ts';
import { route } from '../../src/floorplan/route.ts';
import { CAMP } from './small-camp.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

const space = freeSpace(CAMP);

describe('backToPath', PATIENT, () => {
  test('leads from beside the promenade to it, looking along it', () => {
    const there = promenadeAt(CAMP, 6);
    const back = backToPath(CAMP, space, move(there.at, there.heading + 90, 1.2));
    expect(distance(back.at, there.at)).toBeLessThan(0.1);
    expect(back.heading).toBeCloseTo(there.heading, 0);
  });

  test('leads from outside an end to where a visit begins, or ends', () => {
    const exit = CAMP.doors.at(-1)!;
    expect(distance(backToPath(CAMP, space, { x: 0, y: -50 }).at, CAMP.start.at)).toBeLessThan(1e-9);
    expect(distance(backToPath(CAMP, space, move(exit.at, exit.heading, 9)).at, exit.at)).toBeLessThan(1e-9);
  });

  test('leads from what is no place to where a visit begins', () => {
    for (const place of [
      { x: NaN, y: 0 },
      { x: 0, y: Infinity },
    ])
      expect(backToPath(CAMP, space, place)).toBe(CAMP.start);
  });

  test('leads from any point at all to a free point on the promenade, from which every exhibit can be reached', () => {
    const anyNumber = fc.oneof(
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: 0, max: 300, noNaN: true }),
    );
    fc.assert(
      fc.property(anyHall, anyNumber, anyNumber, (some, x, y) => {
        const plan = planHall(some);
        const free = freeSpace(plan);
        const { at, heading } = backToPath(plan, free, { x, y });
        expect(free.isFree(at)).toBe(true);
        expect(distance(at, whereItPasses(plan, at)!.at)).toBeLessThan(1e-6);
        expect(heading).toBeCloseTo(promenadeAt(plan, alongOf(plan, at)).heading, 3);
        const lost = plan.placements.filter(({ viewpoint }) => !route(free, at, viewpoint.at));
        expect(lost.map(({ exhibit }) => exhibit)).toEqual([]);
      }),
      tries(20),
    );
  });

  test('leads to no farther point of the promenade than need be: none in the same room is nearer', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (some, which, share) => {
        const plan = planHall(some);
        const room = plan.rooms[which % plan.rooms.length]!;
        const place: Point = between(room.centre, room.outline[which % room.outline.length]!, 0.99 * share);
        const back = backToPath(plan, freeSpace(plan), place);
        const inRoom = plan.promenade.filter((point) => roomAt(plan, point) === room);
        for (const point of inRoom) expect(distance(place, back.at)).toBeLessThanOrEqual(distance(place, point) + 1e-6);
      }),
      tries(40),
    );
  });
});
