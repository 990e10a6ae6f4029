import { BoxGeometry, Group, Mesh, MeshBasicMaterial, Vector3 } from 'three';
import type { Point } from '../../floorplan/geometry.ts';
import { blue } from '../../form/finish.ts';
import { Shape, type Corner } from '../lens/shape.ts';
import { toSpace } from '../space.ts';

/** All in metres. */
const RAY_WIDTH = 0.003;
const RING = { inner: 0.21, outer: 0.25, dot: 0.04 } as const;
/** Above the floor, the thread of light and the mats of the lens. */
const ABOVE = 0.015;
const CORNERS = 40;

const INK = blue(0.62);

/** A hand that points: where it is, as a headset tells it, and how far its ray is seen, in metres. */
export interface Ray {
  matrix: Float32Array;
  length: number;
}

/** What shows where hands point: a ray from each, and a ring on the floor where one would stand. */
export function openPointer() {
  const ink = new MeshBasicMaterial({ transparent: true, opacity: 0.9, depthWrite: false });
  ink.color.setRGB(...INK);
  const beam = new BoxGeometry(RAY_WIDTH, RAY_WIDTH, 1).translate(0, 0, -0.5);
  const disc = ring();
  const spot = new Mesh(disc, ink);
  const beams = [new Mesh(beam, ink), new Mesh(beam, ink)];
  const group = new Group().add(spot, ...beams);
  group.name = 'pointer';
  for (const mesh of beams) mesh.matrixAutoUpdate = false;
  for (const mesh of [spot, ...beams]) {
    mesh.renderOrder = 2;
    // Where a hand is, is told by its matrix alone.
    mesh.frustumCulled = false;
  }
  const reach = new Vector3();
  return {
    group,
    show(rays: readonly Ray[], at: Point | undefined) {
      spot.visible = at !== undefined;
      if (at) spot.position.copy(toSpace(at, ABOVE));
      for (const [index, mesh] of beams.entries()) {
        const ray = rays[index];
        mesh.visible = ray !== undefined;
        if (ray) mesh.matrix.fromArray(ray.matrix).scale(reach.set(1, 1, ray.length));
      }
    },
    dispose() {
      group.removeFromParent();
      for (const thing of [ink, beam, disc]) thing.dispose();
    },
  };
}

/** A ring with a dot in its middle, as it lies on the floor. */
function ring() {
  const shape = new Shape([...INK, 1]);
  const on = (radius: number, corner: number): Corner => {
    const angle = (corner * 2 * Math.PI) / CORNERS;
    return [radius * Math.cos(angle), 0, radius * Math.sin(angle)];
  };
  for (let corner = 0; corner < CORNERS; corner++) {
    const next = corner + 1;
    shape.quad(on(RING.inner, next), on(RING.outer, next), on(RING.outer, corner), on(RING.inner, corner));
    shape.triangle([0, 0, 0], on(RING.dot, next), on(RING.dot, corner));
  }
  return shape.build();
}
