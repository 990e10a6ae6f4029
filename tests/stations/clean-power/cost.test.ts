import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf } from '../../../src/stations/clean-power/cost.ts';

test('diesel costs by the litre, a device its price over the years that it lasts', () => {
  expect(costOf({ panels: 100, battery: 1000, generator: 100 }, 20_000)).toEqual({
    diesel: 30_000,
    devices: 3790 + 27_300 + 5000,
  });
});

test('nothing costs nothing, and more of anything costs more', () => {
  expect(costOf({ panels: 0, battery: 0, generator: 0 }, 0)).toEqual({ diesel: 0, devices: 0 });
  const plant = fc.record({ panels: fc.nat(600), battery: fc.nat(3000), generator: fc.nat(120) });
  fc.assert(
    fc.property(plant, fc.constantFrom('panels', 'battery', 'generator'), (some, device) => {
      const more = { ...some, [device]: some[device] + 1 };
      expect(costOf(more, 0).devices).toBeGreaterThan(costOf(some, 0).devices);
    }),
  );
});
