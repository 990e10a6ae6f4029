import { readFile } from 'node:fs/promises';
import { cached } from '../maquettes/cached.ts';
import { compileMaquette } from '../maquettes/compile.ts';
import { importModel } from '../maquettes/import-model.ts';
import type { Model } from '../model/exhibition.ts';
import { isMaquette } from '../model/maquettes.ts';

/** The compiled model of an exhibit: one of our maquettes, or a file that a curator put beside the text. */
export async function getModelFile(from: Model['from']): Promise<Uint8Array> {
  if ('maquette' in from) {
    const { maquette } = from;
    if (!isMaquette(maquette)) throw new RangeError(`There is no maquette "${maquette}".`);
    return cached(maquette, '', () => compileMaquette(maquette));
  }
  const source = await readFile(`content/${from.file}`);
  return cached(from.file, source, () => importModel(from.file, source));
}
