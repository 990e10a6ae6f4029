import type { Model } from '../model/exhibition.ts';

/** The packed model that the walk loads: `/maquettes/medal.glb`, `/models/halls/x/media/truck.glb`. */
export const modelPath = ({ from }: Model): string =>
  'maquette' in from ? `/maquettes/${from.maquette}.glb` : `/models/${from.file}`;

/** Where a model lies to be taken away, without its ending: the plain `.glb`, and its record as `.json`. */
export const downloadPath = ({ from }: Model): string =>
  `/downloads/${'maquette' in from ? `maquettes/${from.maquette}` : from.file.replace(/\.glb$/, '')}`;
