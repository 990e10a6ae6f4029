import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { EYE_HEIGHT, lookAt, lookThrough, type Look } from '../../src/floorplan/look.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { tiltAndShift } from '../../src/floorplan/shift.ts';
import { area, hall, thing } from './some-halls.ts';

const AT = { x: 0, y: 0 };
const VIEW = { fieldOfView: 60, aspect: 1.5 };

test('at an exhibit one looks from its viewpoint: up to what is high, down to what is low', () => {
  const plan = planHall(
    hall(area('a', thing('mast', 0.8, 2 * EYE_HEIGHT), thing('tower', 1, 6), thing('car', 4, 1.5))),
  );
  const pitchAt = (exhibit: string) => lookAt(placementOf(plan, exhibit)).pitch;
  expect(lookAt(placementOf(plan, 'car'))).toMatchObject(placementOf(plan, 'car').viewpoint);
  expect(pitchAt('mast')).toBeCloseTo(0);
  expect(pitchAt('tower')).toBeGreaterThan(5);
  expect(pitchAt('car')).toBeLessThan(-5);
});

test('through the middle of the view one looks straight on, and through its edges to the end of the field', () => {
  const look = { at: AT, heading: 30, pitch: 0 };
  expect(lookThrough(look, { x: 0, y: 0 }, VIEW)).toEqual(look);
  expect(lookThrough(look, { x: 0, y: 1 }, VIEW)).toEqual({ at: AT, heading: 30, pitch: expect.closeTo(30) as number });
  const right = (Math.atan(1.5 * Math.tan(Math.PI / 6)) * 180) / Math.PI;
  expect(lookThrough(look, { x: 1, y: 0 }, VIEW)).toEqual({
    at: AT,
    heading: expect.closeTo(30 + right) as number,
    pitch: expect.closeTo(0) as number,
  });
});

test('a look through any point of the view meets it there, however far up or down one looks', () => {
  const unit = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, fc.double({ min: -50, max: 50, noNaN: true }), (x, y, pitch) => {
      const seen = inView({ at: AT, heading: 0, pitch }, lookThrough({ at: AT, heading: 0, pitch }, { x, y }, VIEW));
      expect(seen).toEqual({ x: expect.closeTo(x, 6) as number, y: expect.closeTo(y, 6) as number });
    }),
  );
});

/** Where on the view of one look the other stands: by its direction in the axes of a camera that is tilted and shifted. */
function inView(look: Look, other: Look) {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const { tilt, shift } = tiltAndShift(look.pitch);
  const [turn, up, down] = [radians(other.heading - look.heading), radians(other.pitch), radians(tilt)];
  const [right, ahead, high] = [Math.sin(turn) * Math.cos(up), Math.cos(turn) * Math.cos(up), Math.sin(up)];
  const depth = ahead * Math.cos(down) + high * Math.sin(down);
  const above = high * Math.cos(down) - ahead * Math.sin(down);
  const edge = Math.tan(radians(VIEW.fieldOfView / 2));
  return { x: right / depth / edge / VIEW.aspect, y: (above / depth - shift) / edge };
}
