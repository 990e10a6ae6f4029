import { cacheFor } from '../cache/cache.ts';

/** Compiled models: baking their light takes seconds each. */
export const cached = cacheFor('maquettes', [
  'src/maquettes',
  'src/rays',
  'src/model/maquettes.ts',
  'package-lock.json',
]);
