import { Document, NodeIO, Primitive, type GLTF } from '@gltf-transform/core';
import { describe, expect, test } from 'vitest';
import { closeGlb, openGlb } from '../../src/maquettes/glb.ts';
import { measureModel } from '../../src/model/measure-model.ts';

/** A strip of land with `2 * squares` triangles: 2 m wide, 0.5 m high, 1 m deep. */
function land(squares = 1) {
  const document = new Document();
  const buffer = document.createBuffer();
  const corners = Array.from({ length: squares + 1 }, (_, i) => [
    (2 * i) / squares - 1,
    0,
    0,
    (2 * i) / squares - 1,
    0.5,
    1,
  ]);
  const indices = Array.from({ length: squares }, (_, i) => [
    2 * i,
    2 * i + 1,
    2 * i + 2,
    2 * i + 1,
    2 * i + 3,
    2 * i + 2,
  ]);
  const primitive = document
    .createPrimitive()
    .setAttribute(
      'POSITION',
      document.createAccessor().setType('VEC3').setArray(Float32Array.from(corners.flat())).setBuffer(buffer),
    )
    .setIndices(
      document.createAccessor().setType('SCALAR').setArray(Uint32Array.from(indices.flat())).setBuffer(buffer),
    );
  const mesh = document.createMesh().addPrimitive(primitive);
  const scene = document.createScene().addChild(document.createNode().setMesh(mesh));
  return { document, primitive, mesh, scene };
}

const write = (document: Document) => new NodeIO().writeBinary(document);

/** The file with its description changed by hand, as no tool of ours would write it. */
async function rewritten(change: (json: GLTF.IGLTF) => void): Promise<Uint8Array> {
  const file = openGlb(await write(land().document));
  change(file.description as unknown as GLTF.IGLTF);
  return closeGlb(file);
}

describe('a model', () => {
  test('is measured in metres', async () => {
    expect(await measureModel(await write(land().document))).toEqual({ width: 2, height: 0.5, depth: 1 });
  });

  test('is measured with its pictures, which are not shown', async () => {
    const { document, primitive } = land();
    const texture = document.createTexture().setImage(Uint8Array.of(0x89, 0x50)).setMimeType('image/png');
    primitive.setMaterial(document.createMaterial().setBaseColorTexture(texture));
    expect(await measureModel(await write(document))).toEqual({ width: 2, height: 0.5, depth: 1 });
  });

  test('of strips of triangles is measured as well', async () => {
    const { document, primitive } = land(4);
    primitive.setMode(Primitive.Mode['TRIANGLE_STRIP']!);
    expect(await measureModel(await write(document))).toEqual({ width: 2, height: 0.5, depth: 1 });
  });

  test('may have exactly as many triangles as can be shown', async () => {
    expect(await measureModel(await write(land(20_000).document))).toEqual({ width: 2, height: 0.5, depth: 1 });
  });
});

describe('what cannot be shown is told, with what to do:', () => {
  test('too many triangles', async () => {
    expect(await measureModel(await write(land(25_600).document))).toEqual({
      fault: 'it has 51,200 triangles, and at most 40,000 can be shown',
      remedy: 'Simplify it with: npx @gltf-transform/cli simplify in.glb out.glb --ratio 0.78 --error 0.01',
    });
  });

  test('one mesh that stands there forty times', async () => {
    const { document, mesh, scene } = land(1000);
    for (let i = 0; i < 39; i++) scene.addChild(document.createNode().setMesh(mesh));
    expect(await measureModel(await write(document))).toEqual({
      fault: 'it has 80,000 triangles, and at most 40,000 can be shown',
      remedy: 'Simplify it with: npx @gltf-transform/cli simplify in.glb out.glb --ratio 0.5 --error 0.01',
    });
  });

  test('Draco, whether or not the file says that it must be known', async () => {
    const packed = (must: boolean) =>
      rewritten((json) => {
        json.extensionsUsed = ['KHR_draco_mesh_compression'];
        if (must) json.extensionsRequired = ['KHR_draco_mesh_compression'];
        json.meshes![0]!.primitives[0]!.extensions = { KHR_draco_mesh_compression: { bufferView: 0, attributes: {} } };
      });
    const fault = {
      fault: 'it is packed with Draco, which the walk cannot open',
      remedy: 'Unpack it with: npx @gltf-transform/cli copy in.glb out.glb',
    };
    expect([await measureModel(await packed(true)), await measureModel(await packed(false))]).toEqual([fault, fault]);
  });

  test('another extension that must be known', async () => {
    const file = await rewritten((json) =>
      Object.assign(json, { extensionsUsed: ['ACME_x'], extensionsRequired: ['ACME_x'] }),
    );
    expect(await measureModel(file)).toEqual({
      fault: 'it needs ACME_x, which is not known here',
      remedy: 'Export it again without that.',
    });
  });

  test('parts in files of their own', async () => {
    const told = async (change: (json: GLTF.IGLTF) => void) => measureModel(await rewritten(change));
    const remedy =
      'Put everything into the one file, where both lie, with: npx @gltf-transform/cli copy in.glb out.glb';
    expect(await told((json) => (json.buffers![0]!.uri = 'tent.bin'))).toEqual({
      fault: 'a part of it lies in a file of its own, "tent.bin"',
      remedy,
    });
    expect(await told((json) => (json.images = [{ uri: 'wood.png' }]))).toEqual({
      fault: 'a part of it lies in a file of its own, "wood.png"',
      remedy,
    });
  });

  test('nothing to see', async () => {
    const empty = new Document();
    empty.createScene();
    const { document, primitive } = land();
    primitive.setAttribute('POSITION', null);
    expect([
      await measureModel(await write(new Document())),
      await measureModel(await write(empty)),
      await measureModel(await write(document)),
    ]).toEqual([
      { fault: 'it holds no scene', remedy: 'Export it again, with something to see.' },
      { fault: 'it holds nothing to see', remedy: 'Export it again, with something to see.' },
      { fault: 'it holds nothing to see', remedy: 'Export it again, with something to see.' },
    ]);
  });

  test('lines', async () => {
    const { document, primitive } = land();
    primitive.setMode(Primitive.Mode['LINES']!);
    expect(await measureModel(await write(document))).toEqual({
      fault: 'it holds points and lines, but no surface',
      remedy: 'Give what it shows a surface, and export that.',
    });
  });

  test('a corner that stands nowhere', async () => {
    const { document, primitive } = land();
    primitive.getAttribute('POSITION')!.setElement(0, [NaN, 0, 0]);
    expect(await measureModel(await write(document))).toEqual({
      fault: 'some of its corners stand nowhere: their place is no number',
    });
  });

  test('glTF as text, or of the first version', async () => {
    const first = await write(land().document);
    new DataView(first.buffer, first.byteOffset).setUint32(4, 1, true);
    expect([await measureModel(new TextEncoder().encode('\n{ "asset": {} }')), await measureModel(first)]).toEqual([
      {
        fault: 'it is glTF as text, not binary',
        remedy: 'Pack it, beside the files that it names, with: npx @gltf-transform/cli copy in.gltf out.glb',
      },
      { fault: 'it is glTF 1, not 2' },
    ]);
  });

  test('a file that is empty, cut short, or something else', async () => {
    const whole = await write(land().document);
    const shorter = whole.subarray(0, whole.byteLength - 8);
    expect([
      await measureModel(new Uint8Array()),
      await measureModel(shorter),
      await measureModel(whole.subarray(0, 16)),
      await measureModel(new TextEncoder().encode('solid tent, an STL file')),
    ]).toEqual([
      { fault: 'the file is empty' },
      {
        fault: `its end is missing: ${whole.byteLength.toLocaleString('en')} bytes were written, ${shorter.byteLength.toLocaleString('en')} are here`,
        remedy: 'Copy the file once more, or export it again.',
      },
      { fault: 'it is not binary glTF that can be read' },
      { fault: 'it is not binary glTF that can be read' },
    ]);
  });
});
