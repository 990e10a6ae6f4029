import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closer, tellCloser, type Closer } from '../../src/floorplan/closer.ts';
import { placementOf, type Viewpoint } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance, headingTo, turn } from '../../src/floorplan/geometry.ts';
import { nearestPointOf } from '../../src/floorplan/near.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { route } from '../../src/floorplan/route.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { anySpot, freePoint } from './free-points.ts';
import { CAMP, CAMP_WORDS } from './small-camp.ts';
import { anyHall, area, hall, PATIENT, thing, tries } from './some-halls.ts';

const space = freeSpace(CAMP);
const inBoth = (from: Viewpoint) =>
  LANGUAGES.map((language) => tellCloser(CAMP_WORDS, closer(CAMP, space, from), language));

/** Where repeated steps lead, until there is none any more: metres to the exhibit, and what is said. */
function stepsFrom(from: Viewpoint) {
  const steps: [far: number, said: string][] = [];
  for (let step = closer(CAMP, space, from); step; step = step.isNearest ? undefined : closer(CAMP, space, step.stand))
    steps.push([Math.round(step.far * 100) / 100, tellCloser(CAMP_WORDS, step, 'en')]);
  return steps;
}

describe('closer', () => {
  test('leads from afar to where an exhibit is seen from, then to half the distance, until one is an arm’s length away', () => {
    expect(stepsFrom(CAMP.start)).toEqual([
      [2, '2 metres before “One camp network”.'],
      [1, '1 metre before “One camp network”.'],
      [0.8, '1 metre before “One camp network”, as near as one can stand.'],
    ]);
  });

  test('means what one looks at', () => {
    const here = CAMP.rooms[1]!.centre;
    const meant = (heading: number) => closer(CAMP, space, { at: here, heading })?.placement.exhibit;
    const [perimeter, warning] = ['smart-perimeter', 'early-warning'].map((exhibit) =>
      headingTo(here, placementOf(CAMP, exhibit).at),
    );
    expect([perimeter!, perimeter! - 40, warning!, warning! + 40].map(meant)).toEqual([
      'smart-perimeter',
      'smart-perimeter',
      'early-warning',
      'early-warning',
    ]);
  });

  test('says where one stands then, in both languages', () => {
    const { viewpoint } = placementOf(CAMP, 'smart-perimeter');
    expect(inBoth(CAMP.start)).toEqual(['2 metres before “One camp network”.', '‘One camp network’ 앞 2미터입니다.']);
    expect(inBoth(closer(CAMP, space, viewpoint)!.stand)).toEqual([
      '1 metre before “Smart perimeter”, as near as one can stand.',
      '‘스마트 경계’ 앞 1미터입니다. 더 다가갈 수 없습니다.',
    ]);
  });

  test('says so where no exhibit is ahead', () => {
    expect(inBoth({ at: { x: 500, y: 0 }, heading: 0 })).toEqual([
      'There is no exhibit ahead to go closer to.',
      '앞에 다가갈 전시물이 없습니다.',
    ]);
  });

  test('a truck is gone round to its front, for whoever comes from its side', () => {
    const plan = planHall(hall(area('yard', thing('truck', 6, 3, 3))));
    const truck = placementOf(plan, 'truck');
    expect(closer(plan, freeSpace(plan), plan.start)).toEqual({
      placement: truck,
      stand: truck.viewpoint,
      far: expect.closeTo(6, 1) as number,
      isNearest: false,
    });
  });
});

describe('closer, in any hall', PATIENT, () => {
  test('leads from everywhere, step by step, as near to what is meant as one can stand, looking at it', () => {
    fc.assert(
      fc.property(anyHall, anySpot, fc.integer({ min: 0, max: 359 }), (some, spot, heading) => {
        const plan = planHall(some);
        const free = freeSpace(plan);
        let here: Viewpoint = { at: freePoint(plan, free, spot), heading };
        const first = closer(plan, free, here);
        fc.pre(first !== undefined);
        const { placement } = first;
        const farOf = ({ at }: Viewpoint) => distance(at, nearestPointOf(placement, at));
        let step: Closer | undefined = first;
        let count = 0;
        for (; step && !step.isNearest; step = closer(plan, free, here)) {
          expect(step.placement).toBe(placement);
          expect(farOf(step.stand)).toBeLessThan(farOf(here));
          expect(step.far).toBeCloseTo(farOf(step.stand), 9);
          expect(route(free, here.at, step.stand.at)).toBeDefined();
          expect(Math.abs(turn(step.stand.heading, headingTo(step.stand.at, placement.at)))).toBeLessThan(0.01);
          here = step.stand;
          expect(++count).toBeLessThan(8);
        }
        expect(step?.placement).toBe(placement);
        expect(free.isFree(step!.stand.at)).toBe(true);
        expect(farOf(step!.stand)).toBeLessThanOrEqual(farOf(here));
      }),
      tries(60),
    );
  });

  test('means every exhibit at its viewpoint', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        const free = freeSpace(plan);
        for (const placement of plan.placements)
          expect(closer(plan, free, placement.viewpoint)?.placement).toBe(placement);
      }),
      tries(10),
    );
  });
});
