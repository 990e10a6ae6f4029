import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sight } from '../../src/floorplan/shot.ts';
import { tiltAndShift } from '../../src/floorplan/shift.ts';

const degrees = (radians: number) => (radians * 180) / Math.PI;

test('tilt and shift together look where one looks', () => {
  fc.assert(
    fc.property(fc.double({ min: -85, max: 85, noNaN: true }), (pitch) => {
      const { tilt, shift } = tiltAndShift(pitch);
      expect(tilt + degrees(Math.atan(shift))).toBeCloseTo(pitch, 9);
    }),
  );
});

test('what stands upright is upright in the picture, up to 25 degrees above and below the horizon', () => {
  const far = fc.double({ min: 1, max: 20, noNaN: true });
  const aside = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -25, max: 25, noNaN: true }), far, aside, (pitch, y, x) => {
      const from = { at: { x: 0, y: 0 }, height: 1.6, heading: 180, pitch };
      const [foot, head] = [sight(from, { x, y, height: 0 }), sight(from, { x, y, height: 3 })];
      expect(foot.right).toBeCloseTo(head.right, 9);
      expect(head.up).toBeGreaterThan(foot.up);
    }),
  );
});

test('beyond that the camera tilts', () => {
  expect(tiltAndShift(-40)).toEqual({ tilt: -15, shift: expect.closeTo(-Math.tan((25 * Math.PI) / 180)) as number });
  expect(tiltAndShift(25).tilt).toBe(0);
});
