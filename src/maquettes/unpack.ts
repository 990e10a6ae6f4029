import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMaterialsUnlit, KHRMeshQuantization } from '@gltf-transform/extensions';
import { clearNodeTransform, dequantize } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';

/**
 * The same model as plain glTF 2.0 in metres: some three times as large, and without extensions that a program must know.
 * Most versions of Blender and what builds on Assimp do not know meshopt.
 */
export async function unpack(file: Uint8Array): Promise<Uint8Array> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization, KHRMaterialsUnlit])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(file);
  await document.transform(dequantize({ pattern: /^POSITION$/ }));
  for (const node of document.getRoot().listNodes()) clearNodeTransform(node);
  for (const extension of document.getRoot().listExtensionsUsed()) if (extension.isRequired()) extension.dispose();
  return io.writeBinary(document);
}
