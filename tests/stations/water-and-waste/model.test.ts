import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENDS, runDay, SOURCES, USES, type Node, type Plan } from '../../../src/stations/water-and-waste/model.ts';

const plan: fc.Arbitrary<Plan> = fc.record({
  washing: fc.integer({ min: 20, max: 100 }),
  toilets: fc.constantFrom('flush', 'pour'),
  plant: fc.constantFrom('none', 'filter', 'membrane'),
  well: fc.integer({ min: 0, max: 60 }),
});
const all = (of: Readonly<Record<Node, number>>, nodes: readonly Node[]) =>
  nodes.reduce((sum, node) => sum + of[node], 0);

describe('a day of water', () => {
  test('without reuse, by hand: 266 people, 9 litres to drink and cook, 50 to wash, 4 to flush, and 5 m³ for the yard', () => {
    const { of, neighbour, power } = runDay({ washing: 50, toilets: 'pour', plant: 'none', well: 10 });
    const near = (value: number) => expect.closeTo(value, 9) as number;
    expect(of).toEqual({
      ...{ well: near(10), truck: near(11.758), filtered: 0, pressed: 0 },
      ...{ kitchen: near(2.394), washing: near(13.3), toilets: near(1.064), yard: near(5) },
      ...{ again: 0, sewage: near(1.197 + 11.97 + 1.064), air: near(1.197 + 1.33 + 5) },
    });
    expect(neighbour).toBe(15);
    expect(power).toBeCloseTo(10 + 0.6 * 14.231, 9);
  });

  test('filtered water flushes and settles dust first; the membrane gets what is left', () => {
    const { of } = runDay({ washing: 50, toilets: 'pour', plant: 'membrane', well: 10 });
    expect(of.filtered).toBeCloseTo(1.064 + 5, 9);
    expect(of.pressed).toBeCloseTo((11.97 * 0.95 - 6.064) * 0.75, 9);
    expect(of.again).toBeCloseTo(of.filtered + of.pressed, 9);
  });

  test('as much flows into each use as out of it, into the camp as out of the camp, and nothing flows backwards', () => {
    fc.assert(
      fc.property(plan, (some) => {
        const { of, flows } = runDay(some);
        for (const use of USES) {
          const out = flows.filter(({ from }) => from === use).reduce((sum, { amount }) => sum + amount, 0);
          expect(out).toBeCloseTo(of[use], 9);
        }
        expect(all(of, SOURCES)).toBeCloseTo(all(of, USES), 9);
        expect(all(of, USES)).toBeCloseTo(all(of, ENDS), 9);
        expect(of.well + of.truck).toBeCloseTo(of.sewage + of.air, 9);
        expect(Math.min(...flows.map(({ amount }) => amount))).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test('nobody drinks water twice, nor washes with water that has only been filtered', () => {
    fc.assert(
      fc.property(plan, (some) => {
        const wrong = runDay(some).flows.filter(
          ({ from, to }) =>
            (to === 'kitchen' && from !== 'well' && from !== 'truck') || (to === 'washing' && from === 'filtered'),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  test('a better plant never needs more trucks, nor does a deeper draught from the wells; the neighbours feel the latter', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 20 }), (some, more) => {
        const [none, filter, membrane] = (['none', 'filter', 'membrane'] as const).map(
          (plant) => runDay({ ...some, plant }).of.truck,
        );
        expect(filter).toBeLessThanOrEqual(none! + 1e-9);
        expect(membrane).toBeLessThanOrEqual(filter! + 1e-9);
        const [one, other] = [runDay(some), runDay({ ...some, well: some.well + more })];
        expect(other.of.truck).toBeLessThanOrEqual(one.of.truck + 1e-9);
        expect(other.neighbour).toBeLessThanOrEqual(one.neighbour);
      }),
    );
  });
});
