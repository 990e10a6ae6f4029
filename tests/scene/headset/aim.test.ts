import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outsideOf, placementOf } from '../../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../../src/floorplan/free-space.ts';
import { cross, distance, edges, headingTo, move, type Point } from '../../../src/floorplan/geometry.ts';
import { doorThrough } from '../../../src/floorplan/near.ts';
import { planHall } from '../../../src/floorplan/plan-hall.ts';
import { aim, wayTo } from '../../../src/scene/headset/aim.ts';
import { anySpot, freePoint } from '../../floorplan/free-points.ts';
import { anyHall, PATIENT, tries } from '../../floorplan/some-halls.ts';
import { EVERY_KIND, walkOf } from '../some-walk.ts';

const { plan } = walkOf(EVERY_KIND);
const space = freeSpace(plan);

/** Of a hand at somebody's hip. */
const HIP = 0.9;
const degrees = (radians: number) => (radians * 180) / Math.PI;

/** A hand above a place that points at a spot, on the floor or higher. */
const handAt = (at: Point, spot: Point, height = 0) => ({
  at,
  height: HIP,
  heading: headingTo(at, spot),
  pitch: degrees(Math.atan2(height - HIP, distance(at, spot))),
});

describe('a hand', PATIENT, () => {
  test('that points at free floor leads there', () => {
    const { at, heading } = plan.start;
    const spot = move(at, heading, 2);
    expect(aim(plan, space, handAt(at, spot))).toEqual({
      kind: 'floor',
      at: { x: expect.closeTo(spot.x, 6) as number, y: expect.closeTo(spot.y, 6) as number },
    });
  });

  test('that points at the foot of a wall leads before it', () => {
    const { centre } = plan.rooms[0]!;
    const wall = edges(plan.outline)
      .map(([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }))
      .find((middle) => {
        const near = move(middle, headingTo(middle, centre), 0.15);
        return distance(middle, centre) < 8 && aim(plan, space, handAt(centre, near))?.kind === 'floor';
      })!;
    const foot = move(wall, headingTo(wall, centre), 0.15);
    expect(space.isFree(foot)).toBe(false);
    const to = aim(plan, space, handAt(centre, foot))!;
    expect(space.isFree(to.at)).toBe(true);
    expect(distance(to.at, foot)).toBeLessThan(1.2);
    expect(distance(to.at, centre)).toBeLessThan(distance(foot, centre));
  });

  test('that points at an exhibit, its plinth or its label leads to its viewpoint', () => {
    const { viewpoint, at, base, size, label } = placementOf(plan, 'medal');
    const to = { kind: 'exhibit', exhibit: 'medal', ...viewpoint };
    expect(aim(plan, space, handAt(viewpoint.at, at, base + size.height / 2))).toEqual(to);
    expect(aim(plan, space, handAt(viewpoint.at, at, base / 2))).toEqual(to);
    expect(aim(plan, space, handAt(viewpoint.at, label.at, label.centre))).toEqual(to);
  });

  test('that points through a door of the hall leads before it, and not through it', () => {
    const exit = plan.doors.at(-1)!;
    const from = move(exit.at, exit.heading, -4);
    const to = aim(plan, space, { ...handAt(from, outsideOf(exit), 1.2) })!;
    expect(to).toMatchObject({ kind: 'door', door: exit, heading: exit.heading });
    expect(space.isFree(to.at)).toBe(true);
    expect(distance(to.at, exit.at)).toBeCloseTo(exit.length / 2 + 2.4, 6);
  });

  test('that points at the last of the floor in a door leads so far that one does not go through', () => {
    const exit = plan.doors.at(-1)!;
    const spot = move(outsideOf(exit), exit.heading, -0.35);
    expect([space.isFree(spot), doorThrough(plan, spot)]).toEqual([true, exit]);
    const to = aim(plan, space, handAt(move(exit.at, exit.heading, -4), spot))!;
    expect(to.kind).toBe('floor');
    expect(doorThrough(plan, to.at)).toBeUndefined();
    expect(distance(to.at, spot)).toBeLessThan(0.2);
  });

  test('is so far from what it aims at as its ray is long', () => {
    const { at, heading } = plan.start;
    const hand = handAt(at, move(at, heading, 2));
    expect(wayTo(plan, aim(plan, space, hand)!, hand)).toBeCloseTo(Math.hypot(HIP, 2), 6);
    const { viewpoint, at: mast, size } = placementOf(plan, 'mast');
    const level = handAt(viewpoint.at, mast, HIP);
    const far = distance(viewpoint.at, mast) - size.depth / 2;
    expect(wayTo(plan, aim(plan, space, level)!, level)).toBeCloseTo(far, 3);
  });

  test('that points at the ceiling, or at floor that is far away, leads nowhere', () => {
    const { at, heading } = plan.start;
    expect(aim(plan, space, { at, heading, height: HIP, pitch: 60 })).toBeUndefined();
    expect(aim(plan, space, { at, heading, height: 30, pitch: -45 })).toBeUndefined();
  });

  test('leads, in any hall and wherever it points, to where one can stand, and through no wall', () => {
    const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const hands = fc.array(
      fc.record({ spot: anySpot, heading: angle(0, 360), pitch: angle(-89, 40), height: angle(0.3, 2) }),
      { minLength: 60, maxLength: 60 },
    );
    let landings = 0;
    fc.assert(
      fc.property(anyHall, hands, (some, pointing) => {
        const any = planHall(some);
        const free = freeSpace(any);
        const walls = edges(any.outline);
        for (const { spot, ...hand } of pointing) {
          const at = freePoint(any, free, spot);
          const to = aim(any, free, { at, ...hand });
          if (!to) continue;
          landings++;
          expect(free.isFree(to.at)).toBe(true);
          if (to.kind === 'exhibit') continue;
          expect(doorThrough(any, to.at)).toBeUndefined();
          if (to.kind === 'floor') expect(walls.some((wall) => cross(wall, [at, to.at]))).toBe(false);
        }
      }),
      tries(20),
    );
    expect(landings).toBeGreaterThan(500);
  });
});
