import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';

/** Triangles of a compiled model as it stands at the origin: nine numbers each, in metres. */
export async function trianglesOf(file: Uint8Array): Promise<Float32Array> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(file);
  const [node] = document.getRoot().listNodes();
  const [primitive] = document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives());
  const position = primitive?.getAttribute('POSITION')?.getArray();
  const corners = primitive?.getIndices()?.getArray();
  if (!node || !position || !corners) return new Float32Array(0);
  const [translation, scale] = [node.getTranslation(), node.getScale()];
  return Float32Array.from({ length: corners.length * 3 }, (_, index) => {
    const axis = index % 3;
    return position[corners[Math.floor(index / 3)]! * 3 + axis]! * scale[axis]! + translation[axis]!;
  });
}
