import { readFile } from 'node:fs/promises';
import { Document, getBounds, NodeIO, Primitive } from '@gltf-transform/core';
import { KHRMaterialsUnlit } from '@gltf-transform/extensions';
import { Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { openGlb } from '../../src/maquettes/glb.ts';
import { importModel } from '../../src/maquettes/import-model.ts';
import { unpack } from '../../src/maquettes/unpack.ts';
import { validate } from './validate.ts';

const STOVE = new URL('../build/fixtures/new-hall/media/stove.glb', import.meta.url);

let stove: Uint8Array;
beforeAll(async () => {
  stove = await readFile(STOVE);
});

describe('a curator’s model', () => {
  test('is in order for Khronos’ validator as it was brought, packed and plain', async () => {
    const packed = await importModel('stove', stove);
    expect([await validate(stove), await validate(packed), await validate(await unpack(packed))]).toEqual([[], [], []]);
  });

  test('goes on naming its author', async () => {
    const io = new NodeIO();
    const document = await io.readBinary(stove);
    document.getRoot().getAsset().copyright = 'Kim Min, CC BY 4.0';
    const imported = await importModel('stove', await io.writeBinary(document));
    expect(openGlb(await unpack(imported)).description.asset.copyright).toBe('Kim Min, CC BY 4.0');
  });
});

describe('what a curator brings', () => {
  /** As large as the stove: 2 m wide and deep, 2 m high. */
  const sizeOf = async (file: Uint8Array) => {
    const { document } = await opened(await unpack(await importModel('it', file)));
    const { min, max } = getBounds(document.getRoot().listScenes()[0]!);
    return max.map((value, axis) => Number((value - min[axis]!).toFixed(2)));
  };

  test('in strips of triangles comes as single ones', async () => {
    const { io, document } = await opened(stove);
    const size = await sizeOf(stove);
    for (const mesh of document.getRoot().listMeshes())
      for (const primitive of mesh.listPrimitives()) primitive.setMode(Primitive.Mode['TRIANGLE_STRIP']!);
    expect(await sizeOf(await io.writeBinary(document))).toEqual(size);
  });

  test('mirrored goes on facing outwards', async () => {
    const { io, document } = await opened(stove);
    const outside = await volumeOf(await importModel('it', stove));
    const scene = document.getRoot().listScenes()[0]!;
    const mirror = document.createNode().setScale([-1, 1, 1]);
    for (const node of scene.listChildren()) mirror.addChild(node);
    scene.addChild(mirror);
    expect(outside).toBeGreaterThan(2);
    expect(await volumeOf(await importModel('it', await io.writeBinary(document)))).toBeCloseTo(outside, 1);
  });
});

describe('the validator', () => {
  test('finds an index that leads to no corner', async () => {
    expect(await validate(await triangle([0, 1, 3]))).toEqual([
      'error ACCESSOR_INDEX_OOB at /meshes/0/primitives/0/indices: Indices accessor element at index 2 has value 3 that is greater than the maximum vertex index available (2).',
    ]);
    expect(await validate(await triangle([0, 1, 2]))).toEqual([]);
  });

  test('finds a file that was cut short', async () => {
    expect(await validate(stove.subarray(0, stove.length - 8))).toEqual([
      'error GLB_UNEXPECTED_END_OF_CHUNK_DATA at the file: Unexpected end of chunk data.',
    ]);
  });
});

async function triangle(corners: number[]): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const position = document.createAccessor().setType('VEC3').setBuffer(buffer);
  const indices = document.createAccessor().setType('SCALAR').setArray(Uint8Array.from(corners)).setBuffer(buffer);
  position.setArray(Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0));
  const primitive = document.createPrimitive().setAttribute('POSITION', position).setIndices(indices);
  document.createScene().addChild(document.createNode().setMesh(document.createMesh().addPrimitive(primitive)));
  return new NodeIO().writeBinary(document);
}

async function opened(file: Uint8Array) {
  const io = new NodeIO().registerExtensions([KHRMaterialsUnlit]);
  return { io, document: await io.readBinary(file) };
}

/** In cubic metres: negative where all triangles face inwards. */
async function volumeOf(packed: Uint8Array): Promise<number> {
  const { document } = await opened(await unpack(packed));
  const [primitive] = document.getRoot().listMeshes()[0]!.listPrimitives();
  const position = primitive!.getAttribute('POSITION')!;
  const corner = (index: number) => new Vector3().fromArray(position.getElement(index, [0, 0, 0]));
  const indices = [...primitive!.getIndices()!.getArray()!];
  let six = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [corner(indices[i]!), corner(indices[i + 1]!), corner(indices[i + 2]!)];
    six += a.dot(b.cross(c));
  }
  return six / 6;
}
