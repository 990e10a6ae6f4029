import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/model/read.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: string | Uint8Array) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** The one file there is, read back. */
async function readBack(path: string, content: string | Uint8Array) {
  await write(path, content);
  const files = await readContent(folder);
  expect(files.map((file) => file.path)).toEqual([path]);
  return files[0];
}

const picture = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#4488cc' } });

/** A triangle 2 m wide, 1 m high and 0.5 m deep. */
async function glb(): Promise<Uint8Array> {
  const document = new Document();
  const position = document
    .createAccessor()
    .setType('VEC3')
    .setArray(new Float32Array([0, 0, 0, 2, 0, 0, 0, 1, 0.5]))
    .setBuffer(document.createBuffer());
  const mesh = document.createMesh().addPrimitive(document.createPrimitive().setAttribute('POSITION', position));
  document.createScene().addChild(document.createNode().setMesh(mesh));
  return new NodeIO().writeBinary(document);
}

describe('the folder', () => {
  test('files come in order, with their texts; what begins with a dot is left alone', async () => {
    await write('sources.yaml', 'news:\n');
    await write('halls/camp/hall.mdx', '---\n');
    await write('halls/camp/media/count.csv', 'a,b\n');
    await write('halls/camp/.DS_Store', 'x');
    await write('.git/config', 'x');
    await write('README.md', 'not for visitors');
    expect(await readContent(folder)).toEqual([
      { path: 'README.md', bytes: 16 },
      { path: 'halls/camp/hall.mdx', bytes: 4, text: '---\n' },
      { path: 'halls/camp/media/count.csv', bytes: 4, text: 'a,b\n' },
      { path: 'sources.yaml', bytes: 6, text: 'news:\n' },
    ]);
  });

  test('that is not there holds no files', async () => {
    expect(await readContent(join(folder, 'none'))).toEqual([]);
  });

  test('a link that leads nowhere is no file', async () => {
    await symlink(join(folder, 'gone.mdx'), join(folder, 'about.mdx'));
    expect(await readContent(folder)).toEqual([]);
  });
});

describe('pictures', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is measured in pixels', async (format) => {
    const bytes = await picture()[format]().toBuffer();
    expect(await readBack(`tent.${format}`, bytes)).toEqual({
      path: `tent.${format}`,
      bytes: bytes.length,
      picture: { width: 40, height: 20 },
    });
  });

  test('one taken with the camera upright is measured as it is shown', async () => {
    const bytes = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await readBack('tent.jpg', bytes)).toHaveProperty('picture', { width: 20, height: 40 });
  });

  test('its content counts, not its ending', async () => {
    expect(await readBack('tent.jpg', await picture().png().toBuffer())).toHaveProperty('picture', {
      width: 40,
      height: 20,
    });
  });

  test('a text is none', async () => {
    expect(await readBack('tent.jpg', 'This is a tent.')).toHaveProperty('picture', {
      fault: 'it is not a picture that can be read',
    });
  });

  test('an empty file is none', async () => {
    expect(await readBack('tent.png', '')).toHaveProperty('picture', { fault: 'it is not a picture that can be read' });
  });

  test('what browsers cannot show is none', async () => {
    expect(await readBack('tent.jpg', await picture().tiff().toBuffer())).toHaveProperty('picture', {
      fault: 'it is no JPEG, PNG, WebP or AVIF picture but TIFF',
    });
  });

  test.each(['jpeg', 'png', 'webp'] as const)('a %s cut short after its size is none', async (format) => {
    const bytes = await picture()[format]().toBuffer();
    expect(await readBack(`tent.${format}`, bytes.subarray(0, bytes.length - 14))).toHaveProperty('picture', {
      fault: 'its end is missing',
    });
  });

  test('a JPEG with a small picture inside is not whole because the small one is', async () => {
    const bytes = await picture().jpeg().toBuffer();
    const small = Buffer.from([0xff, 0xe1, 0x00, 0x06, 0xff, 0xd8, 0xff, 0xd9]);
    const both = Buffer.concat([bytes.subarray(0, 2), small, bytes.subarray(2)]);
    expect(await readBack('tent.jpg', both)).toHaveProperty('picture', { width: 40, height: 20 });
    expect(await readBack('tent.jpg', both.subarray(0, both.length - 14))).toHaveProperty('picture', {
      fault: 'its end is missing',
    });
  });

  test('one cut short before its size is none', async () => {
    expect(await readBack('tent.png', (await picture().png().toBuffer()).subarray(0, 12))).toHaveProperty('picture', {
      fault: 'it is not a picture that can be read',
    });
  });

  test('one of 200 MB is not opened', async () => {
    await write('tent.jpg', await picture().jpeg().toBuffer());
    await truncate(join(folder, 'tent.jpg'), 200_000_000);
    expect(await readContent(folder)).toEqual([{ path: 'tent.jpg', bytes: 200_000_000 }]);
  });
});

describe('models', () => {
  test('are measured in metres', async () => {
    const bytes = await glb();
    expect(await readBack('tent.glb', bytes)).toEqual({
      path: 'tent.glb',
      bytes: bytes.length,
      model: { width: 2, height: 1, depth: 0.5 },
    });
  });

  test('a text is none', async () => {
    expect(await readBack('tent.glb', 'This is a tent.')).toHaveProperty('model', {
      fault: 'it is not binary glTF that can be read',
    });
  });

  test('one of 6 MB is not opened', async () => {
    await write('tent.glb', await glb());
    await truncate(join(folder, 'tent.glb'), 6_000_000);
    expect(await readContent(folder)).toEqual([{ path: 'tent.glb', bytes: 6_000_000 }]);
  });
});
