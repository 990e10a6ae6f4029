import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where made fonts wait for the next build, from the project's root. */
const CACHE = 'node_modules/.cache/fonts';
/** What decides how a font comes out. */
const MAKERS = 'src/fonts';

/** Makes a font only when what it is made of has changed: all of them take five seconds, and in dev every page asks for them. */
export async function cached(name: string, source: string | Uint8Array, make: () => Promise<Buffer>): Promise<Buffer> {
  const key = fingerprint(await makersHash(), name, source);
  const path = join(CACHE, key);
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

/** Sixteen hexadecimal digits that change with any of the parts. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(part).update('\0');
  return all.digest('hex').slice(0, 16);
}

let hash: Promise<string> | undefined;
const makersHash = () => (hash ??= hashMakers());

async function hashMakers(): Promise<string> {
  const files = [...(await readdir(MAKERS)).sort().map((name) => join(MAKERS, name)), 'package-lock.json'];
  return fingerprint(...(await Promise.all(files.map((file) => readFile(file).catch(() => '')))));
}
