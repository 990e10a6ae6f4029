import type { Mesh } from './mesh.ts';

/** What stills read of a three.js geometry. */
interface Geometry {
  getAttribute(name: 'position' | 'color'): { array: ArrayLike<number>; itemSize: number };
}

/** A geometry of the walk as a mesh, as long as it has colours and no index. */
export function geometryMesh(geometry: Geometry, more: Partial<Mesh> = {}): Mesh {
  const colours = geometry.getAttribute('color');
  return {
    positions: geometry.getAttribute('position').array,
    colours: { values: colours.array, size: colours.itemSize === 4 ? 4 : 3 },
    ...more,
  };
}
