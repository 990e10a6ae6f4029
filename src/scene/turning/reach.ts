import { Mesh, Vector3, type Object3D } from 'three';

/** How far a model reaches from the axis it turns about, in metres: less than the corners of its box, where it is round. */
export function reachOf(model: Object3D): number {
  const { x, z } = model.position;
  const corner = new Vector3();
  let reach = 0;
  model.updateWorldMatrix(true, true);
  model.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const { position } = (part as Mesh).geometry.attributes;
    for (let index = 0; index < (position?.count ?? 0); index++) {
      corner.fromBufferAttribute(position!, index).applyMatrix4(part.matrixWorld);
      reach = Math.max(reach, Math.hypot(corner.x - x, corner.z - z));
    }
  });
  return reach;
}
