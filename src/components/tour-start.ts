import type { Tour } from '../model/exhibition.ts';
import type { Language } from '../model/language.ts';
import { writeAddress } from '../visit/address.ts';
import { href } from './href.ts';

/** Where a led walk begins: at its first stop, in the walk of that hall. A tour has at least one. */
export const tourStart = ({ id, stops }: Tour, language: Language) =>
  href({ page: 'walk', hall: stops[0]!.hall }, language, writeAddress({ kind: 'stop', tour: id, stop: 1 }));
