import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceAt, hop } from '../../../src/stations/telemedicine/satellite.ts';

test('straight above, the satellite is 35,786 km away; at the horizon a right angle stands between it and the earth’s middle', () => {
  expect(distanceAt(90)).toBeCloseTo(35_786, 6);
  expect(Math.hypot(distanceAt(0), 6371)).toBeCloseTo(6371 + 35_786, 6);
});

test('a signal is on its way for 239.6 ms at best and for 279.0 ms at the edge (RFC 2488), whose numbers are a millisecond longer', () => {
  expect(Math.abs(1000 * hop(90) - 239.6)).toBeLessThan(1.1);
  expect(Math.abs(1000 * hop(0) - 279)).toBeLessThan(1.1);
});

test('the higher it stands, the nearer it is', () => {
  const height = fc.double({ min: 0, max: 90, noNaN: true });
  fc.assert(
    fc.property(height, height, (one, other) => {
      expect(distanceAt(Math.max(one, other))).toBeLessThanOrEqual(distanceAt(Math.min(one, other)));
    }),
  );
});
