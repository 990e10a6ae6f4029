import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, headingTo, move, turn } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { alongOf, promenadeAt, promenadeLength } from '../../src/floorplan/promenade.ts';
import { CAMP } from './small-camp.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

describe('promenade', PATIENT, () => {
  test('passes every place in its own room: behind a wall, the next room’s stretch is never nearer', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        for (const { number, outline } of plan.rooms) {
          const [into, outOf] = plan.doors.slice(number - 1, number + 1).map(({ at }) => alongOf(plan, at));
          const strayed = outline.filter((corner) => alongOf(plan, corner) < into! || alongOf(plan, corner) > outOf!);
          expect(strayed).toEqual([]);
        }
      }),
      tries(20),
    );
  });

  test('is where it says it is: what lies beside a point of it passes there', () => {
    fc.assert(
      fc.property(
        anyHall,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(-0.8, 0, 0.8),
        (some, share, aside) => {
          const plan = planHall(some);
          const along = share * promenadeLength(plan);
          const { at, heading } = promenadeAt(plan, along);
          expect(Math.abs(alongOf(plan, move(at, heading + 90, aside)) - along)).toBeLessThan(0.1);
        },
      ),
      tries(60),
    );
  });

  test('begins at the entrance, ends at the exit, and goes its own way in between', () => {
    const whole = promenadeLength(CAMP);
    const [first, last] = [CAMP.promenade[0]!, CAMP.promenade.at(-1)!];
    expect([promenadeAt(CAMP, -5).at, promenadeAt(CAMP, 0).at]).toEqual([
      { x: first.x, y: first.y },
      { x: first.x, y: first.y },
    ]);
    expect(distance(promenadeAt(CAMP, whole + 5).at, last)).toBeLessThan(1e-9);
    for (let along = 0; along < whole - 1; along += 0.5) {
      const [here, ahead] = [promenadeAt(CAMP, along), promenadeAt(CAMP, along + 0.1)];
      expect(Math.abs(turn(here.heading, headingTo(here.at, ahead.at)))).toBeLessThan(4);
    }
  });
});
