import { readFile } from 'node:fs/promises';
import { Document, NodeIO } from '@gltf-transform/core';
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
