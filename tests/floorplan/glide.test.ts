import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { freeSpace, type FreeSpace } from '../../src/floorplan/free-space.ts';
import { distance, headingTo, rectangle, turn, type Point } from '../../src/floorplan/geometry.ts';
import { glide, TURN_DEGREES_PER_METRE, type Glide } from '../../src/floorplan/glide.ts';
import { ledWay } from '../../src/floorplan/led-way.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { route } from '../../src/floorplan/route.ts';
import { RULES } from '../../src/floorplan/rules.ts';
import { anySpot, freePoint, lengthOf } from './free-points.ts';
import { plainFloor } from './plain-floor.ts';
import { anyHall, area, hall, PATIENT, thing, tries } from './some-halls.ts';

/** Floor without walls. */
const OPEN = { radius: 0.3, wallsNear: () => [], isClear: () => true } as unknown as FreeSpace;
const L: Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
];

/** Every so many metres along a way. */
const steps = ({ length, at }: Glide, every: number) =>
  Array.from({ length: Math.ceil(length / every) + 1 }, (_, step) => at(Math.min(length, step * every)));

/** By how many degrees it turns in a decimetre, where it turns most: 11.5 on a circle with a radius of half a metre. */
function sharpest(way: Glide): number {
  const points = steps(way, 0.1).map(({ at }) => at);
  const turns = points.slice(2).map((point, index) => {
    const [before, corner] = [points[index]!, points[index + 1]!];
    // The last step may be none.
    return distance(corner, point) < 1e-3 ? 0 : Math.abs(turn(headingTo(before, corner), headingTo(corner, point)));
  });
  return Math.max(0, ...turns);
}

const round = (value: number) => Math.round(value * 100) / 100;

describe('glide', () => {
  test('goes round a right angle in a curve, turning from before it to behind it', () => {
    const way = glide(OPEN, L);
    expect(round(way.length)).toBe(19.43);
    expect(
      [0, 7, 8.5, 9, 9.5, 10, 11, 12, 19].map((metres) => {
        const { at, heading } = way.at(metres);
        return [round(at.x), round(at.y), round(heading)];
      }),
    ).toEqual([
      [0, 0, 90],
      [7, 0, 90],
      [8.5, 0, 92.49],
      [9, 0.05, 106.46],
      [9.46, 0.24, 128.05],
      [9.79, 0.6, 150.55],
      [10, 1.57, 180],
      [10, 2.57, 180],
      [10, 9.57, 180],
    ]);
  });

  test('round a plinth, keeps off it to go in a curve where the shortest way would touch its corners', () => {
    const plan = planHall(hall(area('room', thing('plinth', 0.8))));
    const [plinth] = plan.placements;
    const space = freeSpace({
      ...plan,
      outline: rectangle({ x: 0, y: 0 }, 0, 12, 12),
      placements: [
        { ...plinth!, footprint: rectangle({ x: 0, y: 0 }, 0, 2, 2), label: { ...plinth!.label, footprint: [] } },
      ],
    });
    const corners = route(space, { x: -4, y: 0.5 }, { x: 4, y: 0.5 })!;
    const way = glide(space, corners);
    expect(round(lengthOf(corners))).toBe(8.22);
    expect(round(way.length)).toBe(8.41);
    expect(sharpest(way)).toBeLessThan(11.5);
  });

  test('begins as one looks, and ends as one is to look', () => {
    const way = glide(OPEN, L, { from: 0, to: 90 });
    expect([0, 1, 2, 3, 16, 17, 18, way.length].map((metres) => round(way.at(metres).heading))).toEqual([
      0, 45, 89.08, 90, 180, 180, 154.49, 90,
    ]);
  });

  test('turns the shorter way, also across north', () => {
    const way = glide(
      OPEN,
      [
        { x: 0, y: 0 },
        { x: 0, y: -10 },
      ],
      { from: 350, to: 20 },
    );
    expect(
      steps(way, 0.1)
        .map(({ heading }) => heading)
        .filter((heading) => heading > 20.001 && heading < 349.999),
    ).toEqual([]);
  });

  test('on a way too short to turn, begins as one looks and turns as far as it can', () => {
    const way = glide(
      OPEN,
      [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
      ],
      { from: 0, to: 180 },
    );
    expect([way.at(0).heading, way.at(1).heading]).toEqual([0, TURN_DEGREES_PER_METRE]);
  });

  test('of no way, stands', () => {
    const at = { x: 3, y: 4 };
    expect(glide(OPEN, [at, at], { from: 70 }).at(5)).toEqual({ at, heading: 70 });
    expect(glide(OPEN, [at], { to: 30 }).at(0)).toEqual({ at, heading: 30 });
    expect(glide(OPEN, [at]).length).toBe(0);
  });

  test('before its beginning and after its end, stands there', () => {
    const way = glide(OPEN, L);
    for (const metres of [-1, NaN, -Infinity]) expect(way.at(metres)).toEqual(way.at(0));
    for (const metres of [way.length + 1, Infinity]) expect(way.at(metres)).toEqual(way.at(way.length));
  });
});

type Lead = (plan: FloorPlan, space: FreeSpace, from: Point, to: Point) => Point[] | undefined;

const anyHeading = fc.option(fc.integer({ min: -360, max: 720 }), { nil: undefined });
const anyErrand = fc.record({
  some: anyHall,
  from: anySpot,
  to: anySpot,
  looks: fc.record({ from: anyHeading, to: anyHeading }),
});

describe.each<[string, Lead]>([
  ['the shortest way', (_, space, from, to) => route(space, from, to)],
  ['a led way', ledWay],
])('glide along %s', PATIENT, (_, lead) => {
  test('goes from beginning to end on free floor, without a jump and without a jerk of the head', () => {
    fc.assert(
      fc.property(anyErrand, ({ some, looks, ...spots }) => {
        const plan = planHall(some);
        const space = freeSpace(plan);
        const [from, to] = [freePoint(plan, space, spots.from), freePoint(plan, space, spots.to)];
        const corners = lead(plan, space, from, to)!;
        const way = glide(space, corners, looks);
        expect(way.length).toBeLessThan(1.1 * lengthOf(corners) + 0.5);

        const all = steps(way, 0.05);
        expect([all[0]!.at, all.at(-1)!.at]).toEqual([from, to]);
        const floor = plainFloor(plan, RULES.visitor);
        expect(all.filter(({ at }, index) => index % 2 === 0 && !floor.isFree(at))).toEqual([]);
        const jolts = all.filter(({ at, heading }, index) => {
          const before = all[index - 1] ?? all[0]!;
          const turned = Math.abs(turn(before.heading, heading));
          return distance(before.at, at) > 0.05 + 1e-6 || turned > 0.05 * TURN_DEGREES_PER_METRE + 1e-6;
        });
        expect(jolts).toEqual([]);

        const [begin, end] = [all[0]!.heading, all.at(-1)!.heading];
        expect(Math.abs(turn(begin, looks.from ?? begin))).toBeLessThan(1e-6);
        // Half a turn takes four metres, and one may have to make one at the beginning as well.
        if (way.length > 8) expect(Math.abs(turn(end, looks.to ?? end))).toBeLessThan(1e-6);
      }),
      tries(25),
    );
  });
});

test('From stop to stop, a led glide takes no curve tighter than half a metre', PATIENT, () => {
  fc.assert(
    fc.property(anyHall, fc.nat(), (some, which) => {
      const plan = planHall(some);
      const space = freeSpace(plan);
      const stops = plan.placements.map(({ viewpoint }) => viewpoint);
      const at = which % stops.length;
      const [from, to] = [stops[at]!, stops[(at + 1) % stops.length]!];
      expect(sharpest(glide(space, ledWay(plan, space, from.at, to.at)!))).toBeLessThan(11.5);
    }),
    tries(60),
  );
});
