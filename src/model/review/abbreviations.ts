import type { Term } from '../exhibition.ts';

/** Two capitals or more: UNIFIL, A4P+, DMZ, NGOs; what a dollar sign follows is money. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?=[A-Z0-9&/-]*[A-Z][A-Z0-9&/-]*[A-Z])[A-Z][A-Z0-9]*(?:[-&/][A-Z0-9]+)*\+?(?=s?(?![A-Za-z0-9$+]))/gu;
const ROMAN = /^[IVXLC]+$/;

/** The abbreviations in a text, each once; Roman numbers are none. */
export const abbreviationsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(ABBREVIATION)].map(([found]) => found).filter((found) => !ROMAN.test(found))),
];

/** All abbreviations that the glossary explains, in any language and spelling. */
export const explainedIn = (glossary: readonly Term[]): ReadonlySet<string> =>
  new Set(
    glossary
      .flatMap(({ words }) => [words.en, words.ko])
      .flatMap((words) => (words ? [words.term, ...words.also] : []))
      .flatMap((spelling) => [spelling, ...abbreviationsIn(spelling)]),
  );
