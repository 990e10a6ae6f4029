/** The languages the exhibition is written in. English is the original, the others are translations. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

export const ORIGINAL = 'en' satisfies Language;
export const TRANSLATIONS = ['ko'] as const satisfies readonly Language[];
export type Translation = (typeof TRANSLATIONS)[number];

/** The same words in each language; a language without them falls back to English. */
export interface Translated<T extends object | string = string> {
  readonly en: T;
  readonly ko?: T | undefined;
}

/** Words as they can be shown to a reader, with the language they are really in. */
export interface Said<T extends object | string = string> {
  words: T;
  lang: Language;
}

/** The words in the reader's language, or the English ones where a translation is missing. */
export function say<T extends object | string>(translated: Translated<T>, language: Language): Said<T> {
  const words = translated[language];
  return words !== undefined ? { words, lang: language } : { words: translated[ORIGINAL], lang: ORIGINAL };
}

/** The same made of what each language has. */
export function eachOf<From extends object | string, To extends object | string>(
  translated: Translated<From>,
  make: (from: From) => To,
): Translated<To> {
  return { en: make(translated.en), ...(translated.ko !== undefined && { ko: make(translated.ko) }) };
}
