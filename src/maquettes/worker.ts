import { serve } from '../crew/serve.ts';
import type { MaquetteName } from '../model/maquettes.ts';
import { compileMaquette } from './compile.ts';
import { importModel } from './import-model.ts';

/** One of our own, or a curator's file. */
export type Errand = { maquette: MaquetteName } | { file: string; source: Uint8Array };

serve(
  () => (errand: Errand) =>
    'maquette' in errand ? compileMaquette(errand.maquette) : importModel(errand.file, errand.source),
);
