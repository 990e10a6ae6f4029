import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { obstaclesOf, type FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { freeSpace, type FreeSpace } from '../../src/floorplan/free-space.ts';
import { distance, move, rectangle, type Point } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { nearestFree, route } from '../../src/floorplan/route.ts';
import { RULES } from '../../src/floorplan/rules.ts';
import { anySpot, freePoint, lengthOf, samples } from './free-points.ts';
import { leastLengths } from './least-lengths.ts';
import { plainFloor } from './plain-floor.ts';
import { anyHall, area, hall, longRoom, panel, PATIENT, smallHall, thing, tries } from './some-halls.ts';

const FOUR = hall(
  area('first', panel('text'), thing('truck', 5, 2, 2.5)),
  area('second', thing('medal', 0.055, 0.07, 0.035), panel('figure', 2, 1.3)),
);

/** Somewhere in a hall, or close beside what stands there: where ways are short, and bend. */
const anyPlace = fc.oneof(
  anySpot.map((spot) => (plan: FloorPlan, space: FreeSpace) => freePoint(plan, space, spot)),
  fc
    .tuple(fc.nat(), fc.nat(), fc.double({ min: 0.3, max: 0.6, noNaN: true }), fc.integer({ min: 0, max: 359 }))
    .map(([which, corner, far, heading]) => (plan: FloorPlan, space: FreeSpace) => {
      const obstacles = obstaclesOf(plan);
      const obstacle = obstacles[which % Math.max(1, obstacles.length)];
      const beside = obstacle ? move(obstacle[corner % obstacle.length]!, heading, far) : plan.start.at;
      return nearestFree(space, beside, 20) ?? plan.start.at;
    }),
);

/** A gap in which a visitor has no more than so many metres on each side need not be found. */
const TIGHT = 0.001;

describe('route', PATIENT, () => {
  test('leads from everywhere to every viewpoint, on free floor, and exactly there', () => {
    fc.assert(
      fc.property(anyHall, anyPlace, (some, place) => {
        const plan = planHall(some);
        const space = freeSpace(plan);
        const from = place(plan, space);
        const goals = plan.placements.map(({ viewpoint }) => viewpoint.at);
        const least = leastLengths(plan, space.radius + TIGHT, from, goals);
        for (const [index, to] of goals.entries()) {
          if (least[index] === Infinity) continue;
          expect(faultOf(plan, route(space, from, to), from, to)).toBeUndefined();
        }
      }),
      tries(10),
    );
  });

  test('leads to every viewpoint of a plan whose lengths were rounded to the millimetre, as a page carries it', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = roundPlan(planHall(some));
        const space = freeSpace(plan);
        const lost = plan.placements.filter(({ viewpoint }) => !route(space, plan.start.at, viewpoint.at));
        expect(lost).toEqual([]);
      }),
      tries(10),
    );
  });

  test.each([
    ['a small hall', smallHall, 40],
    ['a long room', longRoom, 4],
    ['any hall', anyHall, 3],
  ])(
    'leads from every free point to every other, at most a tenth and two decimetres longer than the shortest way, in %s',
    (_, halls, count) => {
      fc.assert(
        fc.property(halls, anyPlace, fc.array(anyPlace, { minLength: 6, maxLength: 6 }), (some, place, places) => {
          const plan = planHall(some);
          const space = freeSpace(plan);
          const from = place(plan, space);
          const goals = places.map((goal) => goal(plan, space));
          const least = leastLengths(plan, space.radius + TIGHT, from, goals);
          for (const [index, to] of goals.entries()) {
            if (least[index] === Infinity) continue;
            const way = route(space, from, to);
            expect(faultOf(plan, way, from, to)).toBeUndefined();
            expect(lengthOf(way!)).toBeLessThanOrEqual(1.1 * least[index]! + 0.2);
          }
        }),
        tries(count),
      );
    },
  );

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

  test('looks up few pieces of way: between rooms it keeps to the promenade', () => {
    const long = planHall(
      hall(
        ...Array.from({ length: 8 }, (_, index) =>
          area(`area-${index}`, thing(`truck-${index}`, 5, 2, 2.5), panel(`panel-${index}`)),
        ),
      ),
    );
    const space = freeSpace(long);
    let looked = 0;
    const counting: FreeSpace = {
      ...space,
      isClear(from, to) {
        looked++;
        return space.isClear(from, to);
      },
    };
    const last = long.placements.at(-1);
    expect(last && lengthOf(route(counting, long.start.at, last.viewpoint.at) ?? [])).toBeGreaterThan(75);
    expect(looked).toBeLessThan(400);
  });

  test('looks up few pieces of way in a very long room, too', () => {
    const long = planHall(
      hall(area('row', ...Array.from({ length: 40 }, (_, index) => thing(`truck-${index}`, 5, 2, 2.5)))),
    );
    const space = freeSpace(long);
    let looked = 0;
    const counting: FreeSpace = {
      ...space,
      isClear(from, to) {
        looked++;
        return space.isClear(from, to);
      },
    };
    const last = long.placements.at(-1);
    const length = last && lengthOf(route(counting, long.start.at, last.viewpoint.at) ?? []);
    expect(length).toBeGreaterThan(150);
    expect(length).toBeLessThan(long.promenade.length);
    expect(looked).toBeLessThan(400);
  });

  test('goes close round the corners of a door from one room to the next, and not through its middle', () => {
    const plan = planHall(FOUR);
    const space = freeSpace(plan);
    const door = plan.doors[1]!;
    for (const side of [-90, 90]) {
      const [from, to] = [-2.2, 2.2].map((ahead) => move(move(door.at, door.heading, ahead), door.heading + side, 1.5));
      const [least] = leastLengths(plan, space.radius, from!, [to!]);
      expect(lengthOf(route(space, from!, to!)!)).toBeLessThan(1.02 * least!);
    }
  });

  test('squeezes through a gap that is a millimetre wider than a visitor, and through none that is narrower', () => {
    const plan = planHall(hall(area('room', thing('bench', 0.8))));
    const [bench] = plan.placements;
    /** A room of 10 by 10 metres, and two benches from its sides to a gap that lies aslant between their corners. */
    const parted = (gap: number): FloorPlan => {
      const half = gap / 2 / Math.SQRT2;
      const [left, right] = [
        rectangle({ x: 0, y: 4 }, 0, 10 - 2 * half, 2 - 2 * half),
        rectangle({ x: 10, y: 6 }, 0, 10 - 2 * half, 2 - 2 * half),
      ];
      return {
        ...plan,
        outline: rectangle({ x: 5, y: 5 }, 0, 10, 10),
        placements: [left, right].map((footprint) => ({
          ...bench!,
          footprint,
          label: { ...bench!.label, footprint: [] },
        })),
      };
    };
    const [from, to] = [
      { x: 7, y: 4 },
      { x: 3, y: 6 },
    ];
    const [least] = leastLengths(parted(0.601), RULES.visitor, from, [to]);
    expect(lengthOf(route(freeSpace(parted(0.601)), from, to)!)).toBeLessThan(1.02 * least!);
    expect(route(freeSpace(parted(0.599)), from, to)).toBeUndefined();
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

/** What is wrong about a way: it does not lead where it should, or leaves the floor that a visitor can stand on. */
function faultOf(plan: FloorPlan, way: readonly Point[] | undefined, from: Point, to: Point): string | undefined {
  if (!way) return 'There is no way.';
  if (way[0] !== from || way.at(-1) !== to) return `It leads from ${tell(way[0])} to ${tell(way.at(-1))}.`;
  const floor = plainFloor(plan, RULES.visitor);
  const fault = [...samples(way)].find((point) => !floor.isFree(point));
  return fault && `${tell(fault)} is not free.`;
}

const tell = (point: Point | undefined) => JSON.stringify(point);
