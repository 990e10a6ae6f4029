import { BoxGeometry, BufferAttribute, CylinderGeometry, Group, Mesh, type Object3D } from 'three';
import { expect, test } from 'vitest';
import { reachOf } from '../../../src/scene/turning/reach.ts';

/** Away from the middle of the hall and turned, as models stand. */
function standing(...parts: Object3D[]) {
  const group = new Group();
  group.position.set(12, 0.95, -7);
  group.rotation.y = 0.7;
  return group.add(...parts);
}

test('a round thing reaches as far as its radius, a box as far as its corners', () => {
  expect(reachOf(standing(new Mesh(new CylinderGeometry(0.5, 0.5, 2))))).toBeCloseTo(0.5, 6);
  expect(reachOf(standing(new Mesh(new BoxGeometry(0.8, 3, 0.6))))).toBeCloseTo(0.5, 6);
});

test('what is packed into whole numbers is measured in metres, at the scale it is shown at', () => {
  const mesh = new Mesh(new BoxGeometry());
  mesh.geometry.setAttribute('position', new BufferAttribute(new Int16Array([32767, 0, 0, 0, 32767, 0]), 3, true));
  mesh.scale.setScalar(0.3);
  const shown = new Group().add(mesh);
  shown.scale.setScalar(2);
  expect(reachOf(standing(shown))).toBeCloseTo(0.6, 6);
});
