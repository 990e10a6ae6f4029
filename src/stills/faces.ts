import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Faces } from './svg-picture.ts';

/** TrueType files, from the project's root. */
const FOLDER = 'node_modules/.cache/faces';
/** As the files call themselves. */
const FAMILY = 'Exhibition Sans';

let read: Promise<Faces> | undefined;

/** The faces that words on stills are set in. Where there are none, signs are blank. */
export const stillFaces = (): Promise<Faces> => (read ??= readFaces());

async function readFaces(): Promise<Faces> {
  const names = (await readdir(FOLDER).catch(() => [])).filter((name) => name.endsWith('.ttf')).sort();
  return { files: await Promise.all(names.map((name) => readFile(join(FOLDER, name)))), family: FAMILY };
}
