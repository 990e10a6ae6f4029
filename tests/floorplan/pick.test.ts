import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placementOf, type FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { distance, headingTo, move } from '../../src/floorplan/geometry.ts';
import { EYE_HEIGHT, lookAt, type Look } from '../../src/floorplan/look.ts';
import { pick } from '../../src/floorplan/pick.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { anyHall, area, hall, panel, PATIENT, thing, tries } from './some-halls.ts';

const degrees = (radians: number) => (radians * 180) / Math.PI;

const lookAhead = ({ start }: FloorPlan, pitch: number): Look => ({
  at: start.at,
  heading: start.heading,
  pitch,
});

const plan = planHall(
  hall(area('outside', thing('mast', 0.8, 3, 0.8), panel('words')), area('inside', thing('medal', 0.06, 0.07, 0.03))),
);

describe('a look', () => {
  test.each(plan.placements.map(({ exhibit }) => exhibit))('from its viewpoint at the %s meets it', (exhibit) => {
    expect(pick(plan, lookAt(placementOf(plan, exhibit)))).toEqual({ kind: 'exhibit', exhibit });
  });

  test.each(plan.placements.map(({ exhibit }) => exhibit))(
    'at the label of the %s meets what it is about',
    (exhibit) => {
      const { viewpoint, label } = placementOf(plan, exhibit);
      const pitch = degrees(Math.atan2(label.centre - EYE_HEIGHT, distance(viewpoint.at, label.at)));
      expect(pick(plan, { at: viewpoint.at, heading: headingTo(viewpoint.at, label.at), pitch })).toEqual({
        kind: 'exhibit',
        exhibit,
      });
    },
  );

  test('at a plinth meets what stands on it', () => {
    const { viewpoint, at, base } = placementOf(plan, 'medal');
    const pitch = degrees(Math.atan2(base / 2 - EYE_HEIGHT, distance(viewpoint.at, at)));
    expect(pick(plan, { at: viewpoint.at, heading: headingTo(viewpoint.at, at), pitch })).toEqual({
      kind: 'exhibit',
      exhibit: 'medal',
    });
  });

  test('at the floor meets the spot that one points at', () => {
    const away = 2;
    const picked = pick(plan, lookAhead(plan, degrees(Math.atan2(-EYE_HEIGHT, away))));
    const spot = move(plan.start.at, plan.start.heading, away);
    expect(picked).toEqual({
      kind: 'floor',
      at: { x: expect.closeTo(spot.x, 6) as number, y: expect.closeTo(spot.y, 6) as number },
    });
  });

  test('at a wall or the ceiling meets nothing', () => {
    expect(pick(plan, { at: plan.start.at, heading: 90, pitch: 30 })).toBeUndefined();
    expect(pick(plan, { at: plan.rooms[0]!.centre, heading: 90, pitch: 80 })).toBeUndefined();
  });

  test('does not go through walls', () => {
    const { at, base, size } = placementOf(plan, 'medal');
    const from = plan.start.at;
    const pitch = degrees(Math.atan2(base + size.height / 2 - EYE_HEIGHT, distance(from, at)));
    expect(pick(plan, { at: from, heading: headingTo(from, at), pitch })).not.toEqual({
      kind: 'exhibit',
      exhibit: 'medal',
    });
  });

  test('through the exit meets the door, from afar and from within its passage', () => {
    const exit = plan.doors.at(-1)!;
    for (const metres of [-3, 0]) {
      const picked = pick(plan, {
        at: move(exit.at, exit.heading, metres),
        heading: exit.heading,
        pitch: 0,
      });
      expect(picked).toEqual({ kind: 'door', door: exit });
    }
  });

  test('into the hall from the passage of its entrance never means the way out', () => {
    const { at, heading } = plan.start;
    const picked = Array.from({ length: 31 }, (_, index) => pick(plan, { at, heading, pitch: index * 2 - 30 })?.kind);
    expect(picked).not.toContain('door');
    expect(pick(plan, { at, heading: heading + 180, pitch: 0 })?.kind).toBe('door');
  });
});

test('in every hall, a look from its viewpoint meets the exhibit', PATIENT, () => {
  fc.assert(
    fc.property(anyHall, (some) => {
      const plan = planHall(some);
      const missed = plan.placements.filter((placement) => {
        const picked = pick(plan, lookAt(placement));
        return picked?.kind !== 'exhibit' || picked.exhibit !== placement.exhibit;
      });
      expect(missed.map(({ exhibit }) => exhibit)).toEqual([]);
    }),
    tries(20),
  );
});
