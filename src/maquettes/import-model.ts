import { NodeIO, type Document, type mat4, type Primitive } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { convertPrimitiveToTriangles } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';
import { BufferAttribute, BufferGeometry, Matrix4 } from 'three';
import { packMaquette } from './compile.ts';
import { assemble } from './forms/assemble.ts';
import { part, type Form } from './forms/part.ts';
import { transformed } from './forms/place.ts';
import { bakeDaylight } from './light.ts';

/**
 * Turns a curator's binary glTF into a maquette like our own: white, lit, one mesh, its foot on the floor and its middle over the origin.
 * Materials, textures and animations are left out; whom the file names as its author stays named.
 */
export async function importModel(name: string, file: Uint8Array): Promise<Uint8Array> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(file);
  const { copyright } = document.getRoot().getAsset();
  return packMaquette(name, bakeDaylight(stand(assemble(formOf(document)))), copyright);
}

function formOf(document: Document): Form {
  const root = document.getRoot();
  const scene = root.getDefaultScene() ?? root.listScenes()[0];
  const form: Form[] = [];
  scene?.traverse((node) => {
    const place = new Matrix4().fromArray(node.getWorldMatrix() satisfies mat4);
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const geometry = geometryOf(primitive);
      if (geometry) form.push(transformed(place, [part(geometry)]));
    }
  });
  return form;
}

/** How glTF counts what a mesh is made of: points and lines come before triangles, strips and fans of them after. */
const TRIANGLES = 4;

/** Points and lines have no surface to be lit; strips and fans of triangles become single ones. */
function geometryOf(primitive: Primitive): BufferGeometry | undefined {
  if (primitive.getMode() < TRIANGLES) return undefined;
  if (primitive.getMode() > TRIANGLES) convertPrimitiveToTriangles(primitive);
  const position = primitive.getAttribute('POSITION');
  if (!position) return undefined;
  const corners = new Float32Array(position.getCount() * 3);
  const corner: number[] = [];
  for (let index = 0; index < position.getCount(); index++) corners.set(position.getElement(index, corner), index * 3);
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(corners, 3));
  const indices = primitive.getIndices()?.getArray();
  return indices ? geometry.setIndex([...indices]) : geometry;
}

function stand(geometry: BufferGeometry): BufferGeometry {
  geometry.computeBoundingBox();
  const { min, max } = geometry.boundingBox!;
  return geometry.translate(-(min.x + max.x) / 2, -min.y, -(min.z + max.z) / 2);
}
