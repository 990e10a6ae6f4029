import { BufferAttribute, BufferGeometry } from 'three';
import { readGlb, type Decoder, type Values } from '../glb/read-glb.ts';
import { untilHere } from './until-here.ts';

/** A model ready to be drawn: quantised geometry, and what brings it to metres. */
export interface Model {
  geometry: BufferGeometry;
  position: [number, number, number];
  scale: [number, number, number];
}

/** Each file is fetched once, however often it is shown. */
const fetched = new Map<string, Promise<Model>>();

/** A model made by `src/maquettes/compile.ts`, as soon as it can be had. */
export function loadModel(url: string): Promise<Model> {
  let model = fetched.get(url);
  if (!model) {
    model = untilHere(() => fetchModel(url), `${url} could not be loaded; its place stays marked.`);
    fetched.set(url, model);
  }
  return model;
}

async function fetchModel(url: string): Promise<Model> {
  const [response, { MeshoptDecoder }] = await Promise.all([fetch(url), import('meshoptimizer/decoder')]);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  await MeshoptDecoder.ready;
  return readModel(await response.arrayBuffer(), MeshoptDecoder);
}

/** A packed model as three.js draws it. */
export function readModel(file: ArrayBuffer, decoder: Decoder): Model {
  const { positions, colours, index, translation, scale } = readGlb(file, decoder);
  const attribute = ({ values, width, isNormalised }: Values) => new BufferAttribute(values, width, isNormalised);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', attribute(positions));
  geometry.setAttribute('color', attribute(colours));
  geometry.setIndex(attribute(index));
  geometry.computeBoundingSphere();
  return { geometry, position: translation, scale };
}
