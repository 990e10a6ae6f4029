import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { freeSpace, type FreeSpace } from '../../src/floorplan/free-space.ts';
import { distance, type Point } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { nearestFree, route } from '../../src/floorplan/route.ts';
import { anySpot, freePoint, lengthOf, samples } from './free-points.ts';
import { anyHall, area, hall, longRoom, panel, PATIENT, smallHall, thing, tries } from './some-halls.ts';

const FOUR = hall(
  area('first', panel('text'), thing('truck', 5, 2, 2.5)),
  area('second', thing('medal', 0.055, 0.07, 0.035), panel('figure', 2, 1.3)),
);

describe('route', PATIENT, () => {
  test('leads from everywhere to every viewpoint, on free floor, and exactly there', () => {
    fc.assert(
      fc.property(anyHall, anySpot, (some, spot) => {
        const plan = planHall(some);
        const space = freeSpace(plan);
        const from = freePoint(plan, space, spot);
        for (const { viewpoint } of plan.placements) {
          const way = route(space, from, viewpoint.at) ?? [];
          expect(way[0]).toEqual(from);
          expect(way.at(-1)).toEqual(viewpoint.at);
          for (const point of samples(way))
            if (!space.isFree(point)) throw new Error(`${JSON.stringify(point)} is not free.`);
        }
      }),
      tries(10),
    );
  });

  test('leads to every viewpoint of a plan whose lengths were rounded to the millimetre, as a page carries it', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = JSON.parse(JSON.stringify(planHall(some)), (_, value: unknown) =>
          typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
        ) as FloorPlan;
        const space = freeSpace(plan);
        const lost = plan.placements.filter(({ viewpoint }) => !route(space, plan.start.at, viewpoint.at));
        expect(lost).toEqual([]);
      }),
      tries(10),
    );
  });

  test.each([
    ['a small hall', smallHall, 6],
    ['a long room', longRoom, 1],
  ])('is at most three tenths longer than the shortest way, in %s', (_, anyOfThese, count) => {
    fc.assert(
      fc.property(anyOfThese, anySpot, fc.array(anySpot, { minLength: 6, maxLength: 6 }), (some, spot, goals) => {
        const plan = planHall(some);
        const space = freeSpace(plan);
        const from = freePoint(plan, space, spot);
        const shortest = shortestWays(space, from);
        for (const goal of goals) {
          const to = freePoint(plan, space, goal);
          // The reference goes from square to square: up to 3 % longer than the shortest way, and a square at both ends.
          const most = (1.3 / 1.03) * shortest(to) + 2 * FINE;
          expect(lengthOf(route(space, from, to) ?? [])).toBeLessThan(most);
        }
      }),
      tries(count),
    );
  });

  test('is as long from here to there as back, within a tenth', () => {
    fc.assert(
      fc.property(anySpot, anySpot, (one, other) => {
        const plan = planHall(FOUR);
        const space = freeSpace(plan);
        const [from, to] = [freePoint(plan, space, one), freePoint(plan, space, other)];
        const [there, back] = [lengthOf(route(space, from, to) ?? []), lengthOf(route(space, to, from) ?? [])];
        expect(there).toBeLessThan(1.1 * back + 0.2);
      }),
    );
  });

  test('goes straight where nothing is in the way, and is two times the same point for no way', () => {
    const plan = planHall(FOUR);
    const space = freeSpace(plan);
    const { at } = plan.start;
    const ahead = { x: at.x, y: at.y + 2 };
    expect(route(space, at, ahead)).toEqual([at, ahead]);
    expect(route(space, at, at)).toEqual([at, at]);
  });

  test('measures few squares: between rooms it keeps to the promenade', () => {
    const long = planHall(
      hall(
        ...Array.from({ length: 8 }, (_, index) =>
          area(`area-${index}`, thing(`truck-${index}`, 5, 2, 2.5), panel(`panel-${index}`)),
        ),
      ),
    );
    const space = freeSpace(long);
    let measured = 0;
    const counting: FreeSpace = {
      ...space,
      clearance(at, reach) {
        measured++;
        return space.clearance(at, reach);
      },
    };
    const last = long.placements.at(-1);
    expect(last && lengthOf(route(counting, long.start.at, last.viewpoint.at) ?? [])).toBeGreaterThan(75);
    expect(measured).toBeLessThan(2000);
  });

  test('measures few squares in a very long room, too', () => {
    const long = planHall(
      hall(area('row', ...Array.from({ length: 40 }, (_, index) => thing(`truck-${index}`, 5, 2, 2.5)))),
    );
    const space = freeSpace(long);
    let measured = 0;
    const counting: FreeSpace = {
      ...space,
      clearance(at, reach) {
        measured++;
        return space.clearance(at, reach);
      },
    };
    const last = long.placements.at(-1);
    const length = last && lengthOf(route(counting, long.start.at, last.viewpoint.at) ?? []);
    expect(length).toBeGreaterThan(150);
    expect(length).toBeLessThan(long.promenade.length);
    expect(measured).toBeLessThan(4000);
  });

  test('is undefined from or to a point in a wall', () => {
    const plan = planHall(FOUR);
    const space = freeSpace(plan);
    const outside = { x: plan.bounds.left - 1, y: 0 };
    const inTruck = plan.placements[1]?.at ?? outside;
    expect(route(space, plan.start.at, outside)).toBeUndefined();
    expect(route(space, inTruck, plan.start.at)).toBeUndefined();
    expect(route(space, plan.start.at, { x: NaN, y: 0 })).toBeUndefined();
  });

  test('is undefined where no way leads', () => {
    const plan = planHall(FOUR);
    const [door] = plan.doors.filter(({ kind }) => kind === 'threshold');
    const [text, truck] = plan.placements;
    if (!door || !text || !truck) throw new RangeError('The hall has two rooms.');
    const across = [-2, 2].flatMap((x) => [{ x: door.at.x + x, y: door.at.y }]);
    const [west, east] = across;
    if (!west || !east) throw new RangeError('A door has two sides.');
    const barrier = [west, east, { ...east, y: east.y + 0.1 }, { ...west, y: west.y + 0.1 }];
    const walled = freeSpace({ ...plan, placements: [{ ...text, footprint: barrier }, ...plan.placements.slice(1)] });
    expect(route(walled, plan.start.at, truck.viewpoint.at)).toBeDefined();
    expect(route(walled, plan.start.at, plan.placements[2]?.viewpoint.at ?? door.at)).toBeUndefined();
  });
});

describe('nearestFree', () => {
  const plan = planHall(FOUR);
  const space = freeSpace(plan);

  test('is the point itself where it is free', () => {
    expect(nearestFree(space, plan.start.at)).toEqual(plan.start.at);
  });

  test('is a free point, and hardly farther than the nearest', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, y) => {
        const { left, top, width, height } = plan.bounds;
        const wanted = { x: left + x * width, y: top + y * height };
        const found = nearestFree(space, wanted, 20);
        expect(found && space.isFree(found)).toBe(true);
        const far = found ? distance(found, wanted) : Infinity;
        const nearer = Array.from({ length: 500 }, (_, index) => {
          const reach = Math.sqrt(index / 500) * Math.max(0, far - 0.25);
          return { x: wanted.x + Math.cos(index * 2.4) * reach, y: wanted.y + Math.sin(index * 2.4) * reach };
        });
        expect(nearer.filter((spot) => space.isFree(spot))).toEqual([]);
      }),
    );
  });

  test('is nothing far outside, or for what is no number', () => {
    expect(nearestFree(space, { x: 1000, y: 1000 })).toBeUndefined();
    expect(nearestFree(space, { x: NaN, y: 0 })).toBeUndefined();
    expect(nearestFree(space, { x: 0, y: Infinity })).toBeUndefined();
  });
});

/** Squares of the reference, in metres. */
const FINE = 0.1;
/** To the sides, across, and as a knight goes in chess: no direction is more than 3 % longer than straight. */
const MOVES = [-2, -1, 0, 1, 2]
  .flatMap((dx) => [-2, -1, 0, 1, 2].map((dy) => ({ dx, dy, length: Math.hypot(dx, dy) * FINE })))
  .filter(({ dx, dy }) => Math.abs(dx) + Math.abs(dy) === 1 || Math.abs(dx * dy) === 1 || Math.abs(dx * dy) === 2);

/** Dijkstra over fine squares: the length of the shortest way from one point to each other. */
function shortestWays(space: FreeSpace, from: Point): (to: Point) => number {
  const keyOf = (column: number, row: number) => column * 2 ** 20 + row;
  const column = Math.round(from.x / FINE);
  const row = Math.round(from.y / FINE);
  const lengths = new Map<number, number>();
  const isFree = new Map<number, boolean>();
  // Buckets of a centimetre keep the queue in order well enough.
  const buckets: ({ column: number; row: number; length: number }[] | undefined)[] = [[{ column, row, length: 0 }]];
  for (const bucket of buckets) {
    for (const { column, row, length } of bucket ?? []) {
      const key = keyOf(column, row);
      if (length >= (lengths.get(key) ?? Infinity)) continue;
      lengths.set(key, length);
      for (const { dx, dy, length: step } of MOVES) {
        const next = keyOf(column + dx, row + dy);
        const free = isFree.get(next) ?? space.isFree({ x: (column + dx) * FINE, y: (row + dy) * FINE });
        isFree.set(next, free);
        if (free && length + step < (lengths.get(next) ?? Infinity)) {
          (buckets[Math.floor((length + step) * 100)] ??= []).push({
            column: column + dx,
            row: row + dy,
            length: length + step,
          });
        }
      }
    }
  }
  return (to) =>
    Math.min(
      ...[-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].map(
          (dy) => lengths.get(keyOf(Math.round(to.x / FINE) + dx, Math.round(to.y / FINE) + dy)) ?? Infinity,
        ),
      ),
    ) + FINE;
}
