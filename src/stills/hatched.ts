import { placeOnHatching } from '../scene/hatching.ts';
import type { Mesh } from './mesh.ts';
import { scaled } from './place.ts';

/** A model of what is imagined: the same with lines across it. */
export function hatched(mesh: Mesh): Mesh {
  const { positions, place = scaled([1, 1, 1]) } = mesh;
  // It is turned and scaled, but not stretched.
  const metres = Math.hypot(place[0], place[4], place[8]);
  const uvs = new Float64Array((positions.length / 3) * 2);
  for (let corner = 0; corner < uvs.length / 2; corner++) {
    const [x, y, z] = [positions[corner * 3]!, positions[corner * 3 + 1]!, positions[corner * 3 + 2]!];
    uvs[corner * 2] = placeOnHatching(x, y, z) * metres;
  }
  return { ...mesh, uvs, map: { kind: 'hatching' } };
}
