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

/** The files of a model, made once for all pages that ask. */
export function getModelFiles(exhibition: Exhibition, model: Model): Promise<ModelFiles> {
  const all = made.get(exhibition) ?? new Map<string, Promise<ModelFiles>>();
  made.set(exhibition, all);
  const path = downloadPath(model);
  const files = all.get(path) ?? makeFiles(exhibition, model);
  all.set(path, files);
  return files;
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
