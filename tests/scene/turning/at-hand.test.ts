import { expect, test } from 'vitest';
import { placementOf } from '../../../src/floorplan/floor-plan.ts';
import { move } from '../../../src/floorplan/geometry.ts';
import { exhibitAtHand } from '../../../src/scene/turning/at-hand.ts';
import { EVERY_KIND, walkOf } from '../some-walk.ts';

const { plan } = walkOf(EVERY_KIND);
const { at, heading } = placementOf(plan, 'medal').viewpoint;

test('at hand is what one stands before, whatever was before', () => {
  expect(exhibitAtHand(plan, { at, heading }, undefined)).toBe('medal');
  expect(exhibitAtHand(plan, { at, heading }, 'mast')).toBe('medal');
  expect(exhibitAtHand(plan, plan.start, undefined)).toBeUndefined();
});

test('it stays at hand for who looks away or steps back, until it is left behind', () => {
  const after = (degrees: number, metres: number) =>
    exhibitAtHand(plan, { at: move(at, heading + 180, metres), heading: heading + degrees }, 'medal');
  expect([after(120, 0), after(0, 2.4), after(0, 2.6)]).toEqual(['medal', 'medal', undefined]);
});
