import { MeshoptDecoder } from 'meshoptimizer';
import { readGlb } from '../glb/read-glb.ts';

/** Triangles of a compiled model as it stands at the origin: nine numbers each, in metres. */
export async function trianglesOf(file: Uint8Array): Promise<Float32Array> {
  await MeshoptDecoder.ready;
  const { positions, index, scale, translation } = readGlb(new Uint8Array(file).buffer, MeshoptDecoder);
  return Float32Array.from({ length: index.values.length * 3 }, (_, number) => {
    const axis = number % 3;
    return (
      positions.values[index.values[Math.floor(number / 3)]! * positions.width + axis]! * scale[axis]! +
      translation[axis]!
    );
  });
}
