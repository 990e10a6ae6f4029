import type { z } from 'zod';
import { readEntry, TOP, type Entry, type Report } from './entry.ts';
import type { Translated, Translation } from './language.ts';
import type { Shelf } from './shelve.ts';

export type Translations<Data> = ReadonlyMap<Translation, Entry<Data>>;

/** Reads the translations on a shelf; one without its original is told. */
export function readTranslations<Schema extends z.ZodType>(
  shelf: Shelf,
  schema: Schema,
  report: Report,
): Translations<z.output<Schema>> {
  const translations = new Map<Translation, Entry<z.output<Schema>>>();
  for (const [language, file] of shelf.translations) {
    if (!shelf.original) {
      const original = file.path.replace(`.${language}.mdx`, '.mdx');
      report.error(
        file.path,
        TOP,
        'This translation has no original.',
        `Write content/${original}, or correct the name of this file.`,
      );
    }
    const entry = readEntry(file, schema, report);
    if (entry) translations.set(language, entry);
  }
  return translations;
}

/** The original's words beside those that each translation has for them. */
export function together<Data, Words extends object | string>(
  original: Words,
  translations: ReadonlyMap<Translation, Pick<Entry<Data>, 'data' | 'path'>>,
  wordsOf: (data: Data, path: string) => Words | undefined,
): Translated<Words> {
  const words: { en: Words; ko?: Words } = { en: original };
  for (const [language, { data, path }] of translations) {
    const translated = wordsOf(data, path);
    if (translated !== undefined) words[language] = translated;
  }
  return words;
}
