import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeIO, getBounds, type Document } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { endingOf, LIMITS, type ContentFile } from './content-file.ts';
import { measurePicture } from './measure-picture.ts';

/** Reads the content folder. Never fails on a bad file: its fault is noted for `assemble` to tell. Without a folder there are no files. */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(unlessGone([]));
  const files = await Promise.all(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((path) => !path.split('/').some(isLitter))
      .sort()
      .map((path) => readContentFile(folder, path).catch(unlessGone(undefined))),
  );
  return files.filter((file) => file !== undefined);
}

/** What operating systems leave in folders. */
const isLitter = (name: string) => name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name);

/** A curator may move a file while it is read; a link may lead nowhere. */
const unlessGone =
  <Instead>(instead: Instead) =>
  (error: NodeJS.ErrnoException): Instead => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };

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

async function measureModel(bytes: Uint8Array): Promise<NonNullable<ContentFile['model']>> {
  try {
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const document = await io.readBinary(bytes);
    const scene = document.getRoot().getDefaultScene() ?? document.getRoot().listScenes()[0];
    if (!scene) return { fault: 'it holds no scene' };
    const { min, max } = getBounds(scene);
    const [width, height, depth] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
    if (![width, height, depth].every(Number.isFinite)) return { fault: 'it holds nothing to see' };
    const triangles = countTriangles(document);
    if (triangles > LIMITS.model.triangles) return { fault: tellTooMany(triangles) };
    return { width, height, depth };
  } catch (error) {
    // The packing must be opened here and in the walk; meshopt does as much and needs less code.
    if (/draco/i.test(String(error)))
      return { fault: 'it is packed with Draco, which the walk cannot open; pack it with meshopt' };
    return { fault: 'it is not binary glTF that can be read' };
  }
}

/** Of the file's meshes; one that stands in several places counts once. */
const countTriangles = (document: Document) =>
  document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
    .reduce(
      (sum, primitive) => sum + (primitive.getIndices() ?? primitive.getAttribute('POSITION'))!.getCount() / 3,
      0,
    );

function tellTooMany(triangles: number): string {
  const most = LIMITS.model.triangles;
  const ratio = Math.max(0.01, Math.floor((most / triangles) * 100) / 100);
  const count = (number: number) => Math.round(number).toLocaleString('en');
  return `it has ${count(triangles)} triangles and at most ${count(most)} can be shown (npx @gltf-transform/cli simplify in.glb out.glb --ratio ${ratio})`;
}
