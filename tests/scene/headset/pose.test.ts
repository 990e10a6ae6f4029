import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Matrix4, Object3D, Quaternion, Vector3 } from 'three';
import { turn, type Point } from '../../../src/floorplan/geometry.ts';
import { originFor, poseOf } from '../../../src/scene/headset/pose.ts';
import { cameraTurn, toRadians, toSpace } from '../../../src/scene/space.ts';

const metres = fc.double({ min: -50, max: 50, noNaN: true });
const heading = fc.double({ min: 0, max: 360, noNaN: true, maxExcluded: true });
const viewpoint = fc.record({ at: fc.record({ x: metres, y: metres }), heading });

/** What three.js makes of a place in space. */
function matrixOf(at: Point, height: number, heading: number, pitch: number): number[] {
  const thing = new Object3D();
  thing.rotation.order = 'YXZ';
  thing.position.copy(toSpace(at, height));
  thing.rotation.set(toRadians(pitch), cameraTurn(heading), 0);
  thing.updateMatrix();
  return thing.matrix.elements;
}

test('a place in space is told as on the plan: where, how high, which way, and how far up', () => {
  fc.assert(
    fc.property(viewpoint, fc.double({ min: -80, max: 80, noNaN: true }), ({ at, heading }, pitch) => {
      const pose = poseOf(matrixOf(at, 1.2, heading, pitch));
      expect(pose.at.x).toBeCloseTo(at.x, 6);
      expect(pose.at.y).toBeCloseTo(at.y, 6);
      expect(pose.height).toBeCloseTo(1.2, 6);
      expect(turn(pose.heading, heading)).toBeCloseTo(0, 6);
      expect(pose.pitch).toBeCloseTo(pitch, 6);
    }),
  );
});

test('with the hall moved about it, a head that has not moved is where it is to be', () => {
  fc.assert(
    fc.property(viewpoint, viewpoint, (from, to) => {
      const origin = originFor(from, to);
      const moved = new Matrix4().compose(
        toSpace(origin.at),
        new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), cameraTurn(origin.heading)),
        new Vector3(1, 1, 1),
      );
      const head = moved.invert().multiply(new Matrix4().fromArray(matrixOf(from.at, 1.6, from.heading, 10)));
      const pose = poseOf(head.elements);
      expect(pose.at.x).toBeCloseTo(to.at.x, 6);
      expect(pose.at.y).toBeCloseTo(to.at.y, 6);
      expect(turn(pose.heading, to.heading)).toBeCloseTo(0, 6);
      expect([pose.height, pose.pitch]).toEqual([expect.closeTo(1.6, 6), expect.closeTo(10, 6)]);
    }),
  );
});
