import type { Exhibit, Hall } from '../model/exhibition.ts';
import type { Language } from '../model/language.ts';

/** The whole sheet, with title and caption; or only the drawing, as narrow as a phone. */
export type FigureFile = 'sheet' | 'narrow';

/** Where a figure stands as a file: `/figures/peninsula/rows-in-busan.ko.svg`, `….ko.narrow.svg`. */
export const figurePath = (hall: Hall, { id }: Exhibit, language: Language, file: FigureFile): string =>
  `/figures/${hall.id}/${id}.${language}${file === 'narrow' ? '.narrow' : ''}.svg`;
