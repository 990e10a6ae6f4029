import { readFile } from 'node:fs/promises';
import { compiledFile, compiledMaquette } from '../maquettes/compiled.ts';
import type { Model } from '../model/exhibition.ts';
import { isMaquette } from '../model/maquettes.ts';

/** The compiled shape of a model, one of ours or a curator's, before anything is inscribed in it. */
export async function getModelFile(from: Model['from']): Promise<Uint8Array> {
  if ('file' in from) return compiledFile(from.file, await readFile(`content/${from.file}`));
  const { maquette } = from;
  if (!isMaquette(maquette)) throw new RangeError(`There is no maquette "${maquette}".`);
  return compiledMaquette(maquette);
}
