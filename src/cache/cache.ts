import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOfMakers } from './makers.ts';

/** Where what is made at build time waits for the next build, from the project's root. */
const CACHE = 'node_modules/.cache';

/** Gives the file that was made of this source before, or makes it. */
export type Cached = (
  name: string,
  source: string | Uint8Array,
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/**
 * Keeps files of one kind, and makes them anew only when what they are made of has changed: their source, or
 * the code that decides how they come out: `makers`, files from the project's root, and all that these import.
 */
export function cacheFor(kind: string, makers: readonly string[]): Cached {
  // Who asks for what is just being made gets the same.
  const inMaking = new Map<string, Promise<Uint8Array>>();
  const code = freshly(() => hashOfMakers(makers));
  return async (name, source, make) => {
    const key = createHash('sha256')
      .update(await code())
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

/** Who works on a maker changes it under a running server; and yet one build asks some hundred times. In milliseconds. */
const FRESH = 1000;

/** The answer is good for a moment. */
function freshly<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked = -Infinity;
  let answer: Promise<T>;
  return () => {
    if (performance.now() - asked > FRESH) {
      asked = performance.now();
      answer = ask();
    }
    return answer;
  };
}
