import { Euler, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { forward } from '../../src/floorplan/geometry.ts';
import { cameraTurn, modelTurn, toRadians, toSpace } from '../../src/scene/space.ts';

const HEADINGS = [0, 45, 90, 133.3, 180, 270, 359];

const turned = (direction: Vector3, turn: number) => direction.applyEuler(new Euler(0, turn, 0, 'YXZ'));
const near = (expected: Vector3) =>
  expect.objectContaining({
    x: expect.closeTo(expected.x, 6) as number,
    y: expect.closeTo(expected.y, 6) as number,
    z: expect.closeTo(expected.z, 6) as number,
  }) as Vector3;

test('a point of the plan keeps its sides: east is x, south is z, and up is up', () => {
  expect(toSpace({ x: 2, y: 3 }, 1.6)).toEqual(new Vector3(2, 1.6, 3));
});

test.each(HEADINGS)('a camera with heading %d looks there', (heading) => {
  expect(turned(new Vector3(0, 0, -1), cameraTurn(heading))).toEqual(near(toSpace(forward(heading))));
});

test.each(HEADINGS)('the front of a model with heading %d looks there, and its right is at its right', (heading) => {
  expect(turned(new Vector3(0, 0, 1), modelTurn(heading))).toEqual(near(toSpace(forward(heading))));
  // Facing us, a model's own right is on our left.
  expect(turned(new Vector3(-1, 0, 0), modelTurn(heading))).toEqual(near(toSpace(forward(heading + 90))));
});

test('half a turn is pi', () => {
  expect(toRadians(180)).toBe(Math.PI);
});
