import { valueAt } from '../frontmatter.ts';

export type FieldPath = readonly (string | number)[];

/** A field of words in an original. */
interface Field {
  /** «the label» */
  name: string;
  path: FieldPath;
  /** Where it stands in a translation, which writes some fields without the structure around them. */
  translatedPath: FieldPath;
  words: string;
}

/** What the frontmatter of an original may hold in words; every kind of file has some of it. */
interface Worded {
  title?: string;
  summary?: string;
  venue?: string;
  label?: string;
  alt?: string;
  caption?: string;
  credit?: string;
  evidence?: { because: string };
  areas?: { id: string; title: string; summary: string }[];
  stops?: { says: string }[];
}

/** The fields of words of an original, whatever kind of file it is. */
export function fieldsOf(data: unknown): Field[] {
  const worded = data as Worded;
  const simple = (['title', 'summary', 'venue', 'label', 'alt', 'caption', 'credit'] as const).map((name) => ({
    name: `the ${name}`,
    path: [name],
    translatedPath: [name],
    words: worded[name],
  }));
  const evidence = {
    name: 'the evidence',
    path: ['evidence', 'because'],
    translatedPath: ['because'],
    words: worded.evidence?.because,
  };
  const areas = (worded.areas ?? []).flatMap(({ id, title, summary }, index) =>
    Object.entries({ title, summary }).map(([field, words]) => ({
      name: `the ${field} of the area "${id}"`,
      path: ['areas', index, field],
      translatedPath: ['areas', id, field],
      words,
    })),
  );
  const stops = (worded.stops ?? []).map(({ says }, index) => ({
    name: `what the guide says at stop ${index + 1}`,
    path: ['stops', index, 'says'],
    translatedPath: ['says', index],
    words: says,
  }));
  return [...simple, evidence, ...areas, ...stops].flatMap(({ words, ...field }) =>
    words === undefined ? [] : [{ ...field, words }],
  );
}

/** The words at a path; nothing where there are none. */
export function wordsAt(data: unknown, path: FieldPath): string | undefined {
  const found = valueAt(data, path);
  return typeof found === 'string' ? found : undefined;
}
