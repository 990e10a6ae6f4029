import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Entering } from '../../src/floorplan/entering.ts';
import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { distance, move, type Point } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { between } from '../../src/floorplan/ribs.ts';
import { CAMP, campDoor } from './small-camp.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

const threshold = campDoor('threshold');
/** So many metres behind the middle of the threshold; before it, where less than nothing. */
const behind = (metres: number) => move(threshold.at, threshold.heading, metres);
const [BEFORE, IN_IT, BARELY, WELL_IN] = [behind(-2), threshold.at, behind(1), behind(2.5)];

/** Walks from spot to spot, and notes of which areas there was something to tell. */
function walks(plan: FloorPlan, spots: readonly Point[], entering = new Entering(plan)) {
  return spots.flatMap((spot) => entering.pass(spot, true)?.area ?? []);
}

describe('who walks', () => {
  test('into another area is told of it once', () => {
    const entering = new Entering(CAMP);
    expect(walks(CAMP, [BEFORE, IN_IT, BARELY], entering)).toEqual([]);
    expect(walks(CAMP, [WELL_IN], entering)).toEqual(['camp-protection']);
    expect(walks(CAMP, [WELL_IN, BARELY, IN_IT, BARELY, WELL_IN], entering)).toEqual([]);
  });

  test('back is told of the area that was left', () => {
    expect(walks(CAMP, [BEFORE, BARELY, WELL_IN, behind(-1), behind(-2.5)])).toEqual([
      'camp-protection',
      'connected-camp',
    ]);
  });

  test('to and fro in a door enters nothing', () => {
    expect(walks(CAMP, [BEFORE, IN_IT, BARELY, IN_IT, BEFORE, IN_IT, BARELY, behind(-1), behind(-2.5)])).toEqual([]);
  });

  test('in through the entrance was told of the first area there', () => {
    expect(walks(CAMP, [CAMP.start.at, ...CAMP.promenade.filter(({ y }) => y < threshold.at.y - 1)])).toEqual([]);
  });
});

describe('who rests', () => {
  test('right behind a threshold is told of the area with the place, and not again', () => {
    const entering = new Entering(CAMP);
    walks(CAMP, [BEFORE, IN_IT, BARELY], entering);
    expect(entering.pass(BARELY, false)).toBeUndefined();
    expect(walks(CAMP, [WELL_IN], entering)).toEqual([]);
  });

  test('where an address led at once has entered nothing', () => {
    const entering = new Entering(CAMP);
    entering.pass(BEFORE, false);
    expect(entering.pass(WELL_IN, false)).toBeUndefined();
    expect(entering.room?.area).toBe('camp-protection');
  });

  test('in a door is still in the area that leads there; at the entrance, in none yet', () => {
    const entering = new Entering(CAMP);
    entering.pass(CAMP.start.at, false);
    expect(entering.room).toBeUndefined();
    walks(CAMP, [WELL_IN, IN_IT], entering);
    expect(entering.room?.area).toBe('camp-protection');
  });
});

test('along the promenade each area but the first is told once, in order', PATIENT, () => {
  fc.assert(
    fc.property(anyHall, (some) => {
      const plan = planHall(some);
      const way = plan.promenade.flatMap((from, index) => {
        const to = plan.promenade[index + 1] ?? from;
        const steps = Math.max(1, Math.ceil(distance(from, to) / 0.2));
        return Array.from({ length: steps }, (_, step) => between(from, to, step / steps));
      });
      expect(walks(plan, way)).toEqual(plan.rooms.slice(1).map(({ area }) => area));
    }),
    tries(30),
  );
});
