import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where what is made at build time waits for the next build, from the project's root. */
const CACHE = 'node_modules/.cache';

/** Gives the file that was made of this source before, or makes it. */
export type Cached = (
  name: string,
  source: string | Uint8Array,
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/**
 * Keeps files of one kind, and makes them anew only when what they are made of has changed: their source, or one of
 * `makers`, the files and folders of code that decide how they come out.
 */
export function cacheFor(kind: string, makers: readonly string[]): Cached {
  // Who asks for what is just being made gets the same.
  const inMaking = new Map<string, Promise<Uint8Array>>();
  return async (name, source, make) => {
    const key = createHash('sha256')
      .update(await hashOf(makers))
      .update(name)
      .update(source)
      .digest('hex')
      .slice(0, 24);
    const path = join(CACHE, kind, key);
    const making = inMaking.get(path) ?? getOrMake(path, make).finally(() => inMaking.delete(path));
    inMaking.set(path, making);
    return making;
  };
}

async function getOrMake(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const made = await make();
  await mkdir(dirname(path), { recursive: true });
  // Put in place whole: another build may be reading, or making the same.
  const growing = `${path}.${randomUUID()}`;
  await writeFile(growing, made);
  await rename(growing, path);
  return made;
}

/** Asked anew each time, some hundredths of a second long: who works on a maker changes it under a running server. */
async function hashOf(makers: readonly string[]): Promise<string> {
  const all = createHash('sha256');
  for (const maker of makers) {
    const names = maker.includes('.')
      ? [maker]
      : (await readdir(maker, { recursive: true })).sort().map((name) => join(maker, name));
    for (const name of names.filter((file) => file.includes('.'))) {
      all.update(name).update(await readFile(name).catch(() => ''));
    }
  }
  return all.digest('hex');
}
