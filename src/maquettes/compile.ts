import { Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMaterialsUnlit, KHRMeshQuantization } from '@gltf-transform/extensions';
import { meshopt, weld } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { type BufferGeometry } from 'three';
import { type MaquetteName } from '../model/maquettes.ts';
import { BUILDERS } from './index.ts';

/** Steps along the longest side: 8192 of them put a point of a 16 m hut right within a millimetre. */
const POSITION_BITS = 13;

/** Builds a maquette and packs it as a compact binary glTF; the same name always gives the same bytes. */
export async function compileMaquette(name: MaquetteName): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = describe(name, BUILDERS[name]());
  await document.transform(
    weld(),
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: POSITION_BITS }),
  );
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization, KHRMaterialsUnlit])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}

/** One mesh of one primitive, unlit: the light is in its colours already, so normals stay behind. */
function describe(name: MaquetteName, geometry: BufferGeometry): Document {
  const document = new Document();
  const buffer = document.createBuffer();
  const attribute = (key: string, array: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>) =>
    document.createAccessor(key).setType('VEC3').setArray(array).setBuffer(buffer);
  const unlit = document.createExtension(KHRMaterialsUnlit).createUnlit();
  const material = document
    .createMaterial('plaster')
    .setRoughnessFactor(1)
    .setMetallicFactor(0)
    .setExtension('KHR_materials_unlit', unlit);
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setAttribute('POSITION', attribute('position', Float32Array.from(geometry.getAttribute('position').array)))
    .setAttribute('COLOR_0', attribute('colour', asBytes(geometry.getAttribute('color').array)).setNormalized(true));
  const mesh = document.createMesh(name).addPrimitive(primitive);
  document.createScene(name).addChild(document.createNode(name).setMesh(mesh));
  return document;
}

/** Colours from 0 to 1 as bytes from 0 to 255. */
const asBytes = (colours: ArrayLike<number>) => Uint8Array.from(colours, (value) => Math.round(value * 255));
