import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Code of others is told apart by its version, and all versions stand here. */
const LIBRARIES = 'package-lock.json';

/** Imports that leave code behind; of types nothing is left. */
const IMPORT = /\b(?:import|export)\s(?!type\b)[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

/**
 * Hash of all code that decides how something comes out: files, from the project's root, and whatever they import, one from
 * the other. A library changes it with any other, since which of them it leans on is not looked up.
 */
export async function hashOfMakers(files: readonly string[]): Promise<string> {
  const code = await codeFrom(files);
  const all = createHash('sha256');
  for (const name of [...code.keys()].sort()) all.update(name).update(code.get(name)!);
  return all.digest('hex');
}

async function codeFrom(files: readonly string[]): Promise<Map<string, string>> {
  const code = new Map<string, string>();
  const visit = async (name: string): Promise<void> => {
    if (code.has(name)) return;
    code.set(name, '');
    // What only looks like an import leads to no file.
    const text = await readFile(name, 'utf8').catch(() => '');
    code.set(name, text);
    if (name === LIBRARIES) return;
    const imports = [...text.matchAll(IMPORT)].map(([, from, inline]) => from ?? inline!);
    for (const from of imports) {
      if (from.startsWith('node:')) continue;
      await visit(from.startsWith('.') ? join(name, '..', from) : LIBRARIES);
    }
  };
  for (const file of files) await visit(file);
  return code;
}
