import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMaterialsUnlit, KHRMeshQuantization } from '@gltf-transform/extensions';
import { reorder, weld } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { type BufferGeometry } from 'three';
import { type MaquetteName } from '../model/maquettes.ts';
import { BUILDERS } from './index.ts';

/** Steps along the longest side. 4095 of them put any point of the 16 m hut right within 2 mm. */
const STEPS = 4095;

/** Colours are rounded to every fourth of 255 levels: less than the eye tells apart, and a tenth of the file. */
const LEVELS = 4;

/** Builds a maquette and packs it as a compact binary glTF; the same name always gives the same bytes. */
export const compileMaquette = (name: MaquetteName): Promise<Uint8Array> => packMaquette(name, BUILDERS[name]());

/** Packs the geometry of a maquette, with colours already lit, as a binary glTF; with a line of copyright, where somebody has it. */
export async function packMaquette(name: string, geometry: BufferGeometry, copyright?: string): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = describe(name, geometry);
  if (copyright !== undefined) document.getRoot().getAsset().copyright = copyright;
  await document.transform(weld(), reorder({ encoder: MeshoptEncoder, target: 'size' }));
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization, KHRMaterialsUnlit])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}

/** One mesh of one primitive, unlit: the light is in its colours already, so normals stay behind. */
function describe(name: string, geometry: BufferGeometry): Document {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document.createExtension(EXTMeshoptCompression).setRequired(true);
  const unlit = document.createExtension(KHRMaterialsUnlit).createUnlit();
  const material = document.createMaterial('plaster').setMetallicFactor(0).setExtension('KHR_materials_unlit', unlit);

  const { counts, step, least } = counted(geometry);
  const buffer = document.createBuffer();
  const position = document.createAccessor('position').setType('VEC3').setArray(counts).setBuffer(buffer);
  const colour = document
    .createAccessor('colour')
    .setType('VEC3')
    .setArray(Uint8Array.from(geometry.getAttribute('color').array, shade))
    .setNormalized(true)
    .setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setAttribute('POSITION', position)
    .setAttribute('COLOR_0', colour);
  const node = document
    .createNode(name)
    .setMesh(document.createMesh(name).addPrimitive(primitive))
    .setTranslation(least)
    .setScale([step, step, step]);
  document.getRoot().setDefaultScene(document.createScene(name).addChild(node));
  return document;
}

const shade = (value: number) => Math.min(252, Math.round((value * 255) / LEVELS) * LEVELS);

/**
 * Positions as whole steps from the lowest corner of the bounding box. Small whole numbers, unlike glTF-Transform's
 * own quantisation, which spreads them over all 16 bits, differ little from point to point and so pack half as large.
 */
function counted(geometry: BufferGeometry) {
  geometry.computeBoundingBox();
  const { min, max } = geometry.boundingBox!;
  const step = Math.max(max.x - min.x, max.y - min.y, max.z - min.z) / STEPS;
  const least: [number, number, number] = [min.x, min.y, min.z];
  const positions = geometry.getAttribute('position').array;
  const counts = Uint16Array.from(positions, (value, i) => Math.round((value - least[i % 3]!) / step));
  return { counts, step, least };
}
