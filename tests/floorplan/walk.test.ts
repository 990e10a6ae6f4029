import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance, forward, rectangle, type Point } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { walk } from '../../src/floorplan/walk.ts';
import { anySpot, freePoint } from './free-points.ts';
import { anyHall, area, hall, PATIENT, thing, tries } from './some-halls.ts';

/** A room of 10 by 10 metres with the origin in its north-west corner, and a plinth of 1 by 1 metres in its middle. */
const ROOM: FloorPlan = (() => {
  const plan = planHall(hall(area('room', thing('plinth', 0.8))));
  const [plinth] = plan.placements;
  if (!plinth) throw new RangeError('The hall has a plinth.');
  const middle = { x: 5, y: 5 };
  return {
    ...plan,
    outline: [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ],
    placements: [
      { ...plinth, at: middle, footprint: rectangle(middle, 180, 1, 1), label: { ...plinth.label, footprint: [] } },
    ],
  };
})();
const space = freeSpace(ROOM);

const along = (heading: number, metres: number): Point => {
  const { x, y } = forward(heading);
  return { x: x * metres, y: y * metres };
};

/** Walks as a visitor does who holds a key down: 5 cm at a time. */
const stride = (from: Point, heading: number, metres: number) =>
  Array.from({ length: Math.round(metres / 0.05) }).reduce<Point>((at) => walk(space, at, along(heading, 0.05)), from);

describe('walk', PATIENT, () => {
  test('goes straight in the open, and exactly there', () => {
    expect(walk(space, { x: 1, y: 1 }, { x: 3, y: 0.5 })).toEqual({ x: 4, y: 1.5 });
    fc.assert(
      fc.property(
        fc.record({
          x: fc.double({ min: 0.3, max: 9.7, noNaN: true }),
          y: fc.double({ min: 0.3, max: 4, noNaN: true }),
        }),
        (goal) => {
          const from = { x: 2, y: 2 };
          const by = { x: goal.x - from.x, y: goal.y - from.y };
          const there = { x: from.x + by.x, y: from.y + by.y };
          fc.pre(space.isFree(there));
          expect(walk(space, from, by)).toEqual(there);
        },
      ),
    );
  });

  test('goes ten metres at most', () => {
    const long = planHall(hall(area('room', ...['a', 'b', 'c', 'd'].map((id) => thing(id, 12, 6, 12)))));
    const inside = freeSpace(long);
    const from = long.rooms[0]?.centre ?? long.start.at;
    const goal = walk(inside, from, { x: 0, y: 1e9 });
    expect(distance(from, goal)).toBeLessThan(10 + 1e-6);
    expect(inside.isFree(goal)).toBe(true);
  });

  test('stays where it is for what is no way', () => {
    const from = { x: 2, y: 2 };
    for (const by of [
      { x: 0, y: 0 },
      { x: NaN, y: 1 },
      { x: 1, y: NaN },
      { x: Infinity, y: 0 },
      { x: -Infinity, y: NaN },
    ]) {
      expect(walk(space, from, by)).toEqual(from);
    }
  });

  test('goes nowhere from inside a wall', () => {
    expect(walk(space, { x: 5, y: 5 }, { x: 1, y: 0 })).toEqual({ x: 5, y: 5 });
  });

  test('stops before a wall, as near as the visitor is wide', () => {
    const { x, y } = stride({ x: 2, y: 2 }, 0, 3);
    expect(x).toBeCloseTo(2);
    expect(y).toBeGreaterThanOrEqual(0.3);
    expect(y).toBeLessThan(0.31);
  });

  test('slides along a wall by the share of the way that goes along it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 85 }), fc.constantFrom(0.02, 0.05, 0.3, 1), (angle, pace) => {
        // Along the northern wall to the east, turned into it by the angle.
        let at = { x: 1, y: 0.4 };
        let wanted = 0;
        while (wanted < 3) {
          at = walk(space, at, along(90 - angle, pace));
          wanted += pace * Math.cos((angle * Math.PI) / 180);
        }
        expect(at.x - 1).toBeGreaterThan(0.9 * wanted);
        expect(at.y).toBeLessThan(0.42);
      }),
    );
  });

  test('comes round every corner of a plinth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.79, max: 0.79, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (aside, quarter) => {
          // Towards the plinth from 2 m before its middle, not quite at its middle; then round it, looking a little aside.
          fc.pre(Math.abs(aside) > 0.02);
          const heading = 90 * quarter;
          const from = { x: 5, y: 5 };
          const back = along(heading + 180, 2);
          const side = along(heading + 90, aside);
          const turned = heading + Math.sign(aside) * 20;
          const end = stride({ x: from.x + back.x + side.x, y: from.y + back.y + side.y }, turned, 8);
          const ahead = forward(heading);
          expect((end.x - 5) * ahead.x + (end.y - 5) * ahead.y).toBeGreaterThan(0.8);
        },
      ),
    );
  });

  test('comes to rest in a corner of the room', () => {
    const end = stride({ x: 2, y: 2 }, 315, 6);
    expect(end.x).toBeLessThan(0.46);
    expect(end.y).toBeLessThan(0.46);
    expect(distance(stride(end, 135, 1), end)).toBeCloseTo(1);
  });

  test('never leaves free space, in any hall and whatever is asked', () => {
    const pace = fc.oneof(
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.constantFrom(1e-320, 1e-9, 1e5, -1e308, NaN, Infinity),
    );
    const steps = fc.array(fc.record({ x: pace, y: pace }), { minLength: 500, maxLength: 500 });
    fc.assert(
      fc.property(anyHall, anySpot, steps, (some, spot, moves) => {
        const plan = planHall(some);
        const free = freeSpace(plan);
        let at = freePoint(plan, free, spot);
        for (const by of moves) {
          at = walk(free, at, by);
          if (!free.isFree(at)) throw new Error(`${JSON.stringify(at)} is not free.`);
        }
      }),
      tries(20),
    );
  });
});
