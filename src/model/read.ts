import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf, LIMITS, type ContentFile } from './content-file.ts';
import { measureModel } from './measure-model.ts';
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
