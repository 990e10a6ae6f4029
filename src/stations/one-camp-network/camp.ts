import type { Words } from '../station.ts';

/** A camp of squares, 100 m a side, with what is to be joined to the network. All of it is ours, as `about.ts` says. */
export const COLUMNS = 8;
export const ROWS = 6;
/** Metres. */
export const SQUARE = 100;

/** Here the first mast stands, beside the dish. */
export const FIRST_MAST = 'B3';

export interface Building {
  readonly square: string;
  readonly name: Words;
}

export const BUILDINGS: readonly Building[] = [
  { square: 'A1', name: { en: 'tower', ko: '감시탑' } },
  { square: 'A4', name: { en: 'gate', ko: '정문' } },
  { square: 'B3', name: { en: 'command', ko: '본부' } },
  { square: 'C2', name: { en: 'clinic', ko: '의무실' } },
  { square: 'C5', name: { en: 'hut 1', ko: '숙소 1' } },
  { square: 'D4', name: { en: 'kitchen', ko: '취사장' } },
  { square: 'E6', name: { en: 'hut 2', ko: '숙소 2' } },
  { square: 'F2', name: { en: 'stores', ko: '창고' } },
  { square: 'F5', name: { en: 'hut 3', ko: '숙소 3' } },
  { square: 'G3', name: { en: 'workshop', ko: '정비소' } },
  { square: 'H1', name: { en: 'generator', ko: '발전기실' } },
  { square: 'H6', name: { en: 'water', ko: '급수장' } },
];
