import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freeSpaceLoss,
  groundLoss,
  pathLoss,
  reachOf,
  toMilliwatts,
  wavelengthOf,
  weakestReadable,
  type Path,
} from '../../../src/stations/one-camp-network/radio.ts';

const metres = fc.double({ min: 1, max: 20_000, noNaN: true });
const path: fc.Arbitrary<Path> = fc.record({
  wavelength: fc.double({ min: 0.05, max: 3, noNaN: true }),
  heights: fc.tuple(fc.double({ min: 1, max: 60, noNaN: true }), fc.double({ min: 1, max: 60, noNaN: true })),
});

/** In dBm. */
const FIFTY_WATTS = 46.98970004336019;

describe('in free space (Rappaport, 2nd ed., example 4.2)', () => {
  const wavelength = wavelengthOf(900e6);

  test('50 W are 47.0 dBm', () => {
    expect(toMilliwatts(FIFTY_WATTS)).toBeCloseTo(50_000, 6);
  });

  test('of them −24.5 dBm arrive at 100 m, and −64.5 dBm at 10 km', () => {
    expect(FIFTY_WATTS - freeSpaceLoss(100, wavelength)).toBeCloseTo(-24.5, 1);
    expect(FIFTY_WATTS - freeSpaceLoss(10_000, wavelength)).toBeCloseTo(-64.5, 1);
  });
});

describe('over the ground (Rappaport, 2nd ed., example 4.6)', () => {
  test('a car 5 km from a mast of 50 m, with an antenna of 2.55 dB at 1.5 m, receives −92.68 dBm', () => {
    // The field is 1 mV/m at 1 km: E·d = √(30·P), so a thirtieth of a watt is sent.
    const sent = 10 * Math.log10(1000 / 30);
    const loss = pathLoss(5000, { wavelength: wavelengthOf(900e6), heights: [50, 1.5] });
    expect(sent + 2.55 - loss).toBeCloseTo(-92.68, 1);
  });

  test('twice the distance loses 12 dB, in free space 6 dB', () => {
    expect(groundLoss(2000, [12, 1.5]) - groundLoss(1000, [12, 1.5])).toBeCloseTo(12.04, 2);
    expect(freeSpaceLoss(200, 0.3) - freeSpaceLoss(100, 0.3)).toBeCloseTo(6.02, 2);
  });

  test('both laws agree at 4π·h·h/λ', () => {
    fc.assert(
      fc.property(path, ({ wavelength, heights }) => {
        const crossover = (4 * Math.PI * heights[0] * heights[1]) / wavelength;
        expect(freeSpaceLoss(crossover, wavelength)).toBeCloseTo(groundLoss(crossover, heights), 6);
      }),
    );
  });
});

test('further away more is lost, and how far a loss reaches gives the loss back', () => {
  fc.assert(
    fc.property(path, metres, metres, (some, one, other) => {
      const [near, far] = [Math.min(one, other), Math.max(one, other)];
      expect(pathLoss(near, some)).toBeLessThanOrEqual(pathLoss(far, some));
      expect(reachOf(pathLoss(one, some), some) / one).toBeCloseTo(1, 9);
    }),
  );
});

test('noise is −174 dBm in each hertz: with 5 MHz, 9 dB of its own and 20 dB above, a receiver needs −78 dBm', () => {
  expect(weakestReadable(1, 0, 0)).toBeCloseTo(-174, 1);
  expect(weakestReadable(5e6, 9, 20)).toBeCloseTo(-78, 1);
});
