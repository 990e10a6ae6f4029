import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearSky, cosineOfZenith, declination, throughClouds } from '../../../src/stations/clean-power/sun.ts';

const degrees = (cosine: number) => (Math.acos(cosine) * 180) / Math.PI;

test('on 13 February the sun stands 14 degrees south (Duffie & Beckman, example 1.6.1)', () => {
  expect(declination(44)).toBeCloseTo(-14, 0);
});

test('in Madison on that day at half past nine it is 66.5 degrees from straight above (example 1.6.2)', () => {
  expect(degrees(cosineOfZenith(43, 44, 9.5))).toBeCloseTo(66.5, 0);
});

test('a clear sky gives 1,035 watts a square metre from straight above, and nothing at night', () => {
  expect(clearSky(1)).toBeCloseTo(1035.1, 1);
  expect(clearSky(-0.2)).toBe(0);
});

test('a grey sky leaves a quarter, and more cloud never leaves more', () => {
  expect(throughClouds(0)).toBe(1);
  expect(throughClouds(8)).toBe(0.25);
  const eighths = fc.double({ min: 0, max: 8, noNaN: true });
  fc.assert(
    fc.property(eighths, eighths, (one, other) => {
      expect(throughClouds(Math.max(one, other))).toBeLessThanOrEqual(throughClouds(Math.min(one, other)));
    }),
  );
});
