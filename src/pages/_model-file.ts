import { readFile } from 'node:fs/promises';
import { cached } from '../maquettes/cached.ts';
import { compileMaquette } from '../maquettes/compile.ts';
import { importModel } from '../maquettes/import-model.ts';
import type { Model } from '../model/exhibition.ts';
import { isMaquette } from '../model/maquettes.ts';

/** The compiled shape of a model, one of ours or a curator's, before anything is inscribed in it. */
export async function getModelFile(from: Model['from']): Promise<Uint8Array> {
  if ('file' in from) {
    const source = await readFile(`content/${from.file}`);
    return cached(from.file, source, () => importModel(from.file, source));
  }
  const { maquette } = from;
  if (!isMaquette(maquette)) throw new RangeError(`There is no maquette "${maquette}".`);
  return cached(maquette, '', () => compileMaquette(maquette));
}
