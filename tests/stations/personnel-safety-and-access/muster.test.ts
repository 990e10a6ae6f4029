import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PEOPLE } from '../../../src/stations/people.ts';
import { AWAY, BUILDINGS, FLOORS, MISSING } from '../../../src/stations/personnel-safety-and-access/camp.ts';
import { muster, WALK, workOf, type Plan } from '../../../src/stations/personnel-safety-and-access/muster.ts';
import type { Knowledge } from '../../../src/stations/personnel-safety-and-access/record.ts';

const plan: fc.Arbitrary<Plan> = fc.record({
  points: fc.integer({ min: 1, max: 6 }),
  knows: fc.constantFrom<Knowledge>('list', 'gate', 'doors', 'tags'),
  kept: fc.integer({ min: 1, max: 720 }),
});
const people = BUILDINGS.reduce((sum, building) => sum + building.people, 0);

describe('the camp', () => {
  test('has 266 people: in its buildings, on patrol, and missing', () => {
    expect(people + AWAY + MISSING.length).toBe(PEOPLE);
  });

  test('has each of the missing where the last door says', () => {
    for (const { x, y, building } of MISSING) {
      const inside = BUILDINGS.find(
        (some) => x >= some.x && x <= some.x + some.width && y >= some.y && y <= some.y + some.height,
      );
      expect(inside).toBe(building);
    }
  });
});

describe('a muster', () => {
  test('is walked to at 1.19 metres a second (SFPE Handbook, chap. 59)', () => {
    expect(WALK).toBeCloseTo(1.19, 9);
  });

  test('counts everybody but the missing, however many points there are', () => {
    fc.assert(
      fc.property(plan, (some) => {
        const { counted, pairs } = muster(some);
        expect(counted).toHaveLength(some.points);
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(people);
        expect(pairs + some.points).toBe(10);
      }),
    );
  });

  test('takes at least as long as the longest line, and at most as much longer as the last one takes to come', () => {
    fc.assert(
      fc.property(plan, (some) => {
        const { counted, done, begun, found } = muster(some);
        const line = (Math.max(...counted) * (some.knows === 'list' ? 5 : 2)) / 60;
        const farthest = (240 + Math.hypot(300, 150) / 1.19) / 60;
        expect(done).toBeGreaterThan(line);
        expect(done).toBeLessThan(line + farthest);
        expect(begun).toBe(done + 2);
        expect(found).toBeGreaterThan(begun);
      }),
    );
  });

  test('is never slower with more points, nor with badges; what is saved there may be lost in the search', () => {
    fc.assert(
      fc.property(
        plan.filter(({ points }) => points < 6),
        (some) => {
          expect(muster({ ...some, points: some.points + 1 }).done).toBeLessThanOrEqual(muster(some).done);
          expect(muster({ ...some, knows: 'gate' }).done).toBeLessThanOrEqual(muster({ ...some, knows: 'list' }).done);
        },
      ),
    );
    const found = (points: number) => muster({ points, knows: 'doors', kept: 8 }).found;
    expect(found(2)).toBeLessThan(found(1));
    expect(found(2)).toBeLessThan(found(6));
  });

  test('ends sooner the more exactly it is known where to search, but not for what is known besides', () => {
    fc.assert(
      fc.property(plan, (some) => {
        const found = (knows: Knowledge, kept: number) => muster({ ...some, knows, kept }).found;
        expect(found('doors', 8)).toBeLessThan(found('gate', 8));
        expect(found('tags', 1)).toBeLessThan(found('doors', 8));
        expect(found('doors', 7)).toBe(found('gate', 7));
        expect(found('doors', 720)).toBe(found('doors', 8));
      }),
    );
  });
});

test('one pair searches 5,608 square metres of floor and 39,392 of ground in 220 minutes', () => {
  expect(FLOORS).toBe(5608);
  expect(workOf({ where: 'everywhere', because: 'list' })).toBeCloseTo(5608 / 30 + 39392 / 1200, 9);
});
