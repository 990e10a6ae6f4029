import { cacheFor } from '../cache/cache.ts';
import { Crew } from '../crew/crew.ts';
import type { MaquetteName } from '../model/maquettes.ts';
import type { Errand } from './worker.ts';

const WORKER = 'src/maquettes/worker.ts';

/** Baking the light of a model takes seconds. */
const cached = cacheFor('maquettes', [WORKER]);
const crew = new Crew<Errand, Uint8Array>(WORKER);

/** A maquette as a compact binary glTF, made by workers where it was not made before. */
export const compiledMaquette = (name: MaquetteName): Promise<Uint8Array> =>
  cached(name, '', () => crew.ask({ maquette: name }));

/** The same for a curator's file. */
export const compiledFile = (file: string, source: Uint8Array): Promise<Uint8Array> =>
  cached(file, source, () => crew.ask({ file, source }));
