import type { Language } from '../model/language.ts';
import { FAMILY, inPlainColours, INK, PAPER } from './paint.ts';
import type { Field } from './panel.ts';

/** A drawing before it has a frame. */
export interface Drawn {
  field: Field;
  /** What stands within the `<svg>`. */
  inside: string;
}

/** What the picture tells, and the language of those words. */
export interface Name {
  words: string;
  lang: Language;
}

/** For a page: as wide as there is room, in the page's colours. One picture to a screen reader. */
export const svgForPage = (drawn: Drawn, name: Name): string => frame(drawn, name, '');

/** For a file of its own: with its size, on white, in plain colours. */
export function svgFile({ field, inside }: Drawn, name: Name): string {
  const paper = `<rect width="${field.width}" height="${field.height}" fill="${PAPER}"/>`;
  const size = ` width="${field.width}" height="${field.height}"`;
  return inPlainColours(frame({ field, inside: paper + inside }, name, size)) + '\n';
}

/** Plot sets words in the middle unless told otherwise. */
const frame = ({ field, inside }: Drawn, { words, lang }: Name, size: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${size} viewBox="0 0 ${field.width} ${field.height}" role="img" lang="${lang}" aria-label="${escaped(words)}" font-family="${FAMILY}" fill="${INK}" text-anchor="middle">${inside}</svg>`;

const escaped = (words: string): string => words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
