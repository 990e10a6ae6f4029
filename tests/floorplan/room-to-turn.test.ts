import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodiesOf, labelBodyOf, placementOf, type FloorPlan, type Placement } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance, edges, isInside, isOverlapping, move, type Polygon } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roomToTurn } from '../../src/floorplan/room-to-turn.ts';
import { anyHall, area, hall, panel, PATIENT, thing, tries } from './some-halls.ts';

const SMALL = planHall(
  hall(
    area(
      'one',
      thing('helmet', 0.24, 0.18, 0.28),
      thing('figure', 0.7, 1.8, 0.5),
      thing('helicopter', 9.4, 2.7, 8),
      panel('words'),
    ),
  ),
);
const roomOf = (exhibit: string) => roomToTurn(SMALL, placementOf(SMALL, exhibit));
const halfDiagonal = ({ size }: Placement) => Math.hypot(size.width, size.depth) / 2;

describe('room to turn', () => {
  test('is on a plinth, and beside it as far as its label', () => {
    const { at, size, label } = placementOf(SMALL, 'helmet');
    expect(roomOf('helmet')).toBeCloseTo(distance(at, label.at) - label.width / 2, 1);
    expect(roomOf('helmet')).toBeGreaterThan(size.width / 2 + 0.1);
  });

  test('ends on the floor where the wall curves up', () => {
    expect(roomOf('figure')).toBeCloseTo(0.5 / 2 + 0.35 - 0.2, 1);
  });

  test('a large thing has less than it would need', () => {
    expect(roomOf('helicopter')).toBeLessThan(halfDiagonal(placementOf(SMALL, 'helicopter')));
  });

  test('what hangs has none', () => {
    expect(roomOf('words')).toBe(0);
  });
});

/** All that reaches as far as there is room, turned any way: many corners of a round. */
const roundOf = (plan: FloorPlan, placement: Placement): Polygon => {
  const room = roomToTurn(plan, placement) - 1e-6;
  return Array.from({ length: 48 }, (_, corner) => move(placement.at, corner * 7.5, room));
};

describe('room to turn, in any hall', PATIENT, () => {
  test('is where no visitor can stand, within the walls, and no other exhibit’s, even if that turns, too', () => {
    fc.assert(
      fc.property(anyHall, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        const plan = planHall(some);
        const { isFree } = freeSpace(plan);
        const turning = plan.placements.filter((placement) => roomToTurn(plan, placement) > 0.001);
        for (const placement of turning) {
          const round = roundOf(plan, placement);
          expect(round.filter((corner) => !isInside(plan.outline, corner))).toEqual([]);
          expect(round.filter((corner) => isFree(corner))).toEqual([]);
          const within = (corner: number) => move(placement.at, corner, share * (roomToTurn(plan, placement) - 1e-6));
          expect(
            edges(round)
              .map((_, corner) => within(corner * 7.5))
              .filter(isFree),
          ).toEqual([]);
          expect(isOverlapping(round, labelBodyOf(placement))).toBe(false);
          for (const other of plan.placements) {
            if (other === placement) continue;
            for (const body of bodiesOf(other)) expect(isOverlapping(round, body)).toBe(false);
            const apart = roomToTurn(plan, placement) + roomToTurn(plan, other);
            expect(distance(placement.at, other.at)).toBeGreaterThanOrEqual(apart - 1e-6);
          }
        }
      }),
      tries(20),
    );
  });
});
