import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where compiled models wait for the next build, from the project's root. */
const CACHE = 'node_modules/.cache/maquettes';
/** What decides how a model comes out. */
const MAKERS = ['src/maquettes', 'src/model/maquettes.ts', 'package-lock.json'];

/** Makes a file only when what it is made of has changed: baking light takes seconds a model. */
export async function cached(
  name: string,
  source: string | Uint8Array,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(await hashMakers())
    .update(name)
    .update(source)
    .digest('hex')
    .slice(0, 24);
  const path = join(CACHE, `${key}.glb`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const made = await make();
  await mkdir(CACHE, { recursive: true });
  // Put in place whole: another build may be reading.
  const growing = `${path}.${process.pid}`;
  await writeFile(growing, made);
  await rename(growing, path);
  return made;
}

/** Asked anew each time, some hundredths of a second long: while somebody works on a maquette, its makers change under a running server. */
async function hashMakers(): Promise<string> {
  const all = createHash('sha256');
  for (const maker of MAKERS) {
    const names = maker.includes('.')
      ? [maker]
      : (await readdir(maker, { recursive: true })).sort().map((name) => join(maker, name));
    for (const name of names.filter((file) => file.includes('.'))) {
      all.update(name).update(await readFile(name).catch(() => ''));
    }
  }
  return all.digest('hex');
}
