import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outsideOf, placementOf } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance, headingTo, move } from '../../src/floorplan/geometry.ts';
import { doorAt, doorThrough, nearestPointOf, roomAt } from '../../src/floorplan/near.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { CAMP, campDoor } from './small-camp.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

describe('near', () => {
  test('finds the room and the door of a point', () => {
    const threshold = campDoor('threshold');
    expect(roomAt(CAMP, placementOf(CAMP, 'early-warning').at)?.area).toBe('camp-protection');
    expect(roomAt(CAMP, threshold.at)).toBeUndefined();
    expect(doorAt(CAMP, threshold.at)).toBe(threshold);
    expect(doorAt(CAMP, move(threshold.at, threshold.heading + 90, 1.3))).toBeUndefined();
    expect(doorAt(CAMP, move(threshold.at, threshold.heading, 0.8))).toBeUndefined();
  });

  test('finds the door that one has gone through: at the outer end of the hall’s own', () => {
    const [entrance, threshold, exit] = CAMP.doors;
    for (const door of [entrance!, exit!]) {
      const out = outsideOf(door);
      expect(doorThrough(CAMP, out)).toBe(door);
      expect(doorThrough(CAMP, move(out, headingTo(out, door.at), 0.5))).toBeUndefined();
    }
    expect(doorThrough(CAMP, outsideOf(threshold!))).toBeUndefined();
  });

  test('finds the nearest point of an exhibit: on its side, or within it the point itself', () => {
    const warning = placementOf(CAMP, 'early-warning');
    expect(nearestPointOf(warning, warning.at)).toEqual(warning.at);
    expect(distance(nearestPointOf(warning, warning.viewpoint.at), warning.viewpoint.at)).toBeCloseTo(1.5);
  });

  test(
    'knows a door or a room on every step of the way through a door, also where the one ends and the other begins',
    PATIENT,
    () => {
      fc.assert(
        fc.property(anyHall, fc.integer({ min: -85, max: 85 }), (some, aside) => {
          const plan = planHall(some);
          const space = freeSpace(plan);
          for (const { at, heading } of plan.doors) {
            const beside = move(at, heading + 90, aside / 100);
            for (let centimetre = -150; centimetre <= 150; centimetre++) {
              const step = move(beside, heading, centimetre / 100);
              if (space.isFree(step)) expect([roomAt(plan, step), doorAt(plan, step)].filter(Boolean)).toHaveLength(1);
            }
          }
        }),
        tries(20),
      );
    },
  );
});
