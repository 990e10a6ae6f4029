import { describe, expect, test } from 'vitest';
import { exhibitInReach, exhibitOnTheWay } from '../../src/floorplan/choose-exhibit.ts';
import { placementOf, type Placement } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { area, hall, panel, thing } from './some-halls.ts';

const plan = planHall(hall(area('a', panel('one'), panel('two')), area('b', panel('three'))));
const space = freeSpace(plan);
const idOf = (placement: Placement | undefined) => placement?.exhibit;

describe('on the way', () => {
  test('from the entrance the first is ahead, and none behind', () => {
    expect(idOf(exhibitOnTheWay(plan, plan.start.at, 1))).toBe('one');
    expect(exhibitOnTheWay(plan, plan.start.at, -1)).toBeUndefined();
  });

  test('one stands before what is seen from here: it is ahead, and the one before it behind', () => {
    const { at } = placementOf(plan, 'two').viewpoint;
    expect(idOf(exhibitOnTheWay(plan, at, 1))).toBe('two');
    expect(idOf(exhibitOnTheWay(plan, at, -1))).toBe('one');
  });

  test('at the exit the last is ahead as well as behind', () => {
    const exit = plan.doors.at(-1)!.at;
    expect([1, -1].map((step) => idOf(exhibitOnTheWay(plan, exit, step as 1 | -1)))).toEqual(['three', 'three']);
  });
});

describe('in reach', () => {
  test('is what one stands before', () => {
    for (const { exhibit, viewpoint } of plan.placements)
      expect(idOf(exhibitInReach(plan, space, viewpoint))).toBe(exhibit);
  });

  test('between two, is the one that one looks at', () => {
    const [one, two] = [placementOf(plan, 'one'), placementOf(plan, 'two')];
    const at = {
      x: (one.viewpoint.at.x + two.viewpoint.at.x) / 2,
      y: (one.viewpoint.at.y + two.viewpoint.at.y) / 2,
    };
    for (const { exhibit, viewpoint } of [one, two])
      expect(idOf(exhibitInReach(plan, space, { at, heading: viewpoint.heading }))).toBe(exhibit);
  });

  test('is nothing far away, or where the way is not clear', () => {
    const hangar = planHall(hall(area('hangar', thing('plane', 12, 5, 12))));
    expect(exhibitInReach(hangar, freeSpace(hangar), hangar.start)).toBeUndefined();
    const { viewpoint } = placementOf(plan, 'one');
    expect(exhibitInReach(plan, { ...space, isClear: () => false }, viewpoint)).toBeUndefined();
  });
});
