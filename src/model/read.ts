import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeIO, getBounds } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { imageSize } from 'image-size';
import { MeshoptDecoder } from 'meshoptimizer';
import { endingOf, LIMITS, type ContentFile } from './content-file.ts';

/** Reads the content folder. Never fails on a bad file: its fault is noted for `assemble` to tell. */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort()
      .map((path) => readContentFile(folder, path)),
  );
  return files.filter((file) => file !== undefined);
}

async function readContentFile(folder: string, path: string): Promise<ContentFile | undefined> {
  const place = join(folder, path);
  const stats = await stat(place);
  if (!stats.isFile()) return undefined;
  const file: ContentFile = { path, bytes: stats.size };
  const is = (kind: keyof typeof LIMITS) =>
    (LIMITS[kind].endings as readonly string[]).includes(endingOf(path)) && file.bytes <= LIMITS[kind].bytes;
  if (is('text') || is('data')) file.text = await readFile(place, 'utf8');
  if (is('picture')) file.picture = measurePicture(await readFile(place));
  if (is('model')) file.model = await measureModel(await readFile(place));
  return file;
}

function measurePicture(bytes: Uint8Array): NonNullable<ContentFile['picture']> {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return { fault: 'it is not a picture that can be read' };
  }
}

async function measureModel(bytes: Uint8Array): Promise<NonNullable<ContentFile['model']>> {
  try {
    await MeshoptDecoder.ready;
    const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const document = await io.readBinary(bytes);
    const scene = document.getRoot().getDefaultScene() ?? document.getRoot().listScenes()[0];
    if (!scene) return { fault: 'it holds no scene' };
    const { min, max } = getBounds(scene);
    const [width, height, depth] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
    if (![width, height, depth].every(Number.isFinite)) return { fault: 'it holds nothing to see' };
    return { width, height, depth };
  } catch {
    return { fault: 'it is not binary glTF that can be read' };
  }
}
