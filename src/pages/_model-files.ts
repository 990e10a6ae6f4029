import { basename } from 'node:path';
import { downloadPath } from '../components/model-path.ts';
import { openGlb } from '../maquettes/glb.ts';
import { inscribe } from '../maquettes/inscribe.ts';
import { unpack } from '../maquettes/unpack.ts';
import { exhibitsOf, stands, type Exhibition, type Model } from '../model/exhibition.ts';
import { modelInscription, modelRecord, type ModelRecord } from '../records/model-record.ts';
import { getModelFile } from './_model-file.ts';

export interface ModelFiles {
  /** For the walk. */
  packed: Uint8Array;
  /** To be taken away. */
  plain: Uint8Array;
  record: ModelRecord;
}

/** Every model on show, once. */
export function modelsOf({ halls }: Exhibition): Model[] {
  const models = halls
    .flatMap(exhibitsOf)
    .filter(stands)
    .map(({ model }) => model);
  return [...new Map(models.map((model) => [downloadPath(model), model])).values()];
}

const made = new WeakMap<Exhibition, Map<string, Promise<ModelFiles>>>();

/**
 * The files of a model, made once for all pages that ask. In a build all are begun with the first, since Astro asks for one
 * after the other and there is more than one processor.
 */
export function getModelFiles(exhibition: Exhibition, model: Model): Promise<ModelFiles> {
  const all = made.get(exhibition) ?? new Map<string, Promise<ModelFiles>>();
  made.set(exhibition, all);
  for (const other of import.meta.env.DEV ? [model] : modelsOf(exhibition)) {
    const path = downloadPath(other);
    if (all.has(path)) continue;
    const files = makeFiles(exhibition, other);
    // What fails is told to who asks for it.
    files.catch(() => undefined);
    all.set(path, files);
  }
  return all.get(downloadPath(model))!;
}

async function makeFiles(exhibition: Exhibition, model: Model): Promise<ModelFiles> {
  const packed = inscribe(await getModelFile(model.from), modelInscription(exhibition, model.from));
  const plain = await unpack(packed);
  const { description } = openGlb(plain);
  const file = {
    name: `${basename(downloadPath(model))}.glb`,
    bytes: plain.byteLength,
    triangles: trianglesOf(description),
  };
  return { packed, plain, record: modelRecord(exhibition, model.from, file, description.asset.copyright) };
}

const trianglesOf = ({ meshes, accessors }: ReturnType<typeof openGlb>['description']) =>
  meshes
    .flatMap(({ primitives }) => primitives)
    .reduce((sum, { indices, attributes }) => sum + accessors[indices ?? attributes.POSITION]!.count / 3, 0);
