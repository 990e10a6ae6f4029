import { TOP, type Entry } from '../entry.ts';
import { exhibitsOf, type Exhibition, type FigureExhibit, type Term } from '../exhibition.ts';
import type { Place } from '../frontmatter.ts';
import { ORIGINAL, TRANSLATIONS, type Language, type Translation } from '../language.ts';
import { GLOSSARY } from '../shelve.ts';
import { fieldsOf, wordsAt } from './fields.ts';

/** Some words of a file, and where they stand. */
export interface Passage {
  /** «the label», «what the guide says at stop 3», «the text» */
  name: string;
  place: Place;
  words: string;
}

/** A file of words in the original language, with its translations. */
export interface Work {
  /** From the content folder. */
  path: string;
  passages: Passage[];
  /** None where there is no such file. */
  translations: Partial<Record<Translation, TranslatedWork>>;
}

export interface TranslatedWork {
  path: string;
  /** As many as the original has, in its order; where one is not translated, there is none. */
  passages: (Passage | undefined)[];
  /** What it says of the words it was made from; not in files that do not say. */
  translates?: { key: string | undefined; place: Place };
}

/** Everything that is written, file by file: halls, exhibits, tours and pages, then tables, then the glossary. */
export function worksOf(entries: readonly Entry<unknown>[], exhibition: Exhibition | undefined): Work[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const originals = entries.filter(({ path }) => !isTranslation(path));
  const texts = originals.map((entry) =>
    workOf(entry.path, passagesOf(entry), (language) => {
      const translation = byPath.get(translationOf(entry.path, language));
      return translation && translatedEntry(entry, translation);
    }),
  );
  if (!exhibition) return texts;
  const figures = exhibition.halls.flatMap(exhibitsOf).filter((exhibit) => exhibit.kind === 'figure');
  return [...texts, ...figures.map(tableWork), glossaryWork(exhibition.glossary)];
}

const isTranslation = (path: string) =>
  TRANSLATIONS.some((language) => /\.([a-z]{2})\.[a-z]+$/.exec(path)?.[1] === language);

/** `halls/x/hall.ko.mdx` for `halls/x/hall.mdx`. */
export const translationOf = (path: string, language: Translation) => path.replace(/(\.[a-z]+)$/, `.${language}$1`);

const workOf = (
  path: string,
  passages: Passage[],
  translate: (language: Translation) => TranslatedWork | undefined,
): Work => ({
  path,
  passages,
  translations: Object.fromEntries(TRANSLATIONS.map((language) => [language, translate(language)])),
});

function passagesOf(entry: Entry<unknown>): Passage[] {
  const fields = fieldsOf(entry.data).map(({ name, path, words }) => ({ name, place: entry.yaml.place(path), words }));
  return [...fields, ...(hasText(entry) ? [proseOf(entry)] : [])];
}

function translatedEntry(original: Entry<unknown>, { path, data, yaml, prose }: Entry<unknown>): TranslatedWork {
  const fields = fieldsOf(original.data).map(({ name, translatedPath }) => {
    const words = wordsAt(data, translatedPath);
    return words === undefined ? undefined : { name, place: yaml.place(translatedPath), words };
  });
  return {
    path,
    passages: [...fields, ...(hasText(original) ? [hasText({ prose }) ? proseOf({ prose }) : undefined] : [])],
    translates: { key: wordsAt(data, ['translates']), place: yaml.place(['translates']) },
  };
}

/** Text that cannot be read has been told as an error. */
const hasText = ({ prose }: Pick<Entry<unknown>, 'prose'>) => prose.words !== '';

const proseOf = ({ prose }: Pick<Entry<unknown>, 'prose'>): Passage => ({
  name: 'the text',
  place: prose.place,
  words: prose.words,
});

function tableWork({ data, table }: FigureExhibit): Work {
  const rows = (language: Language) =>
    (table[language]?.rows ?? []).map((cells, index) => ({
      name: `row ${index + 1}`,
      place: TOP,
      words: cells.join('; '),
    }));
  return workOf(data.en, rows(ORIGINAL), (language) => {
    const path = data[language];
    return path === undefined ? undefined : { path, passages: rows(language) };
  });
}

function glossaryWork(glossary: readonly Term[]): Work {
  const explained = (language: Language) =>
    glossary.map(({ id, words }) => {
      const means = words[language]?.means;
      return means === undefined ? undefined : { name: `the term "${id}"`, place: TOP, words: means };
    });
  return workOf(
    GLOSSARY,
    explained(ORIGINAL).filter((passage) => passage !== undefined),
    (language) =>
      glossary.some(({ words }) => words[language])
        ? { path: translationOf(GLOSSARY, language), passages: explained(language) }
        : undefined,
  );
}
