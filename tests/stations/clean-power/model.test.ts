import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needAt } from '../../../src/stations/clean-power/bor.ts';
import { PEOPLE } from '../../../src/stations/people.ts';
import { runYear, type Plant } from '../../../src/stations/clean-power/model.ts';

const plant: fc.Arbitrary<Plant> = fc.record({
  panels: fc.integer({ min: 0, max: 600 }),
  battery: fc.integer({ min: 0, max: 3000 }),
  generator: fc.integer({ min: 0, max: 120 }),
});
const A_YEAR = PEOPLE * 6 * 365;

describe('a year of power', () => {
  test('the camp needs 1,596 kilowatt-hours a day', () => {
    const day = Array.from({ length: 24 }, (_, hour) => needAt(hour)).reduce((sum, need) => sum + need, 0);
    expect(day).toBeCloseTo(1596, 6);
  });

  test('by diesel alone burns what the line quoted from Skarstein and Uhlen says: idle litres each hour, and more for each kilowatt-hour', () => {
    const { litres, whole, hoursWithout } = runYear({ panels: 0, battery: 0, generator: 100 });
    expect(litres).toBeCloseTo(0.08145 * 100 * 8760 + 0.246 * A_YEAR, 3);
    expect(whole).toEqual({ sun: 0, battery: 0, diesel: expect.closeTo(A_YEAR, 3) as number, missing: 0, spilt: 0 });
    expect(hoursWithout).toBe(0);
  });

  test('with nothing at all is a year without power', () => {
    expect(runYear({ panels: 0, battery: 0, generator: 0 })).toMatchObject({ litres: 0, hoursWithout: 8760 });
  });

  test('gives neither more nor less than there is: needs are met or missed, and what the sun made is used, kept, lost or spilt', () => {
    const made = runYear({ panels: 1, battery: 0, generator: 0 });
    const perKilowatt = made.whole.sun + made.whole.spilt;
    fc.assert(
      fc.property(plant, (some) => {
        const { whole, stored, lost } = runYear(some);
        expect(whole.sun + whole.battery + whole.diesel + whole.missing).toBeCloseTo(A_YEAR, 3);
        expect(whole.sun + whole.battery + whole.spilt + lost + stored.last - stored.first).toBeCloseTo(
          some.panels * perKilowatt,
          3,
        );
        expect(stored.last).toBeGreaterThanOrEqual(-1e-6);
        expect(stored.last).toBeLessThanOrEqual(some.battery + 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  test('with more panels or more battery never burns more diesel, nor is longer without power', () => {
    fc.assert(
      fc.property(
        plant,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 900 }),
        (some, panels, battery) => {
          const [less, more] = [
            runYear(some),
            runYear({ ...some, panels: some.panels + panels, battery: some.battery + battery }),
          ];
          expect(more.litres).toBeLessThanOrEqual(less.litres + 1e-6);
          expect(more.hoursWithout).toBeLessThanOrEqual(less.hoursWithout);
        },
      ),
      { numRuns: 30 },
    );
  });
});
