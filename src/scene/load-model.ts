import { BufferAttribute, BufferGeometry } from 'three';
import { readGlb, type Decoder, type Values } from '../glb/read-glb.ts';

/** A model ready to be drawn: quantised geometry, and what brings it to metres. */
export interface Model {
  geometry: BufferGeometry;
  position: [number, number, number];
  scale: [number, number, number];
}

/** Each file is fetched once, however often it is shown. */
const fetched = new Map<string, Promise<Model | undefined>>();

/** A model made by `src/maquettes/compile.ts`; nothing where it cannot be had. */
export function loadModel(url: string): Promise<Model | undefined> {
  let model = fetched.get(url);
  if (!model) fetched.set(url, (model = fetchModel(url)));
  return model;
}

async function fetchModel(url: string): Promise<Model | undefined> {
  try {
    const [response, { MeshoptDecoder }] = await Promise.all([fetch(url), import('meshoptimizer/decoder')]);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    await MeshoptDecoder.ready;
    return readModel(await response.arrayBuffer(), MeshoptDecoder);
  } catch (error) {
    console.warn(`${url} could not be loaded; its place stays marked.`, error);
    return undefined;
  }
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
