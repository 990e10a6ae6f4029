import { check } from './check.ts';
import type { ContentFile } from './content-file.ts';
import { inContent, plainText, TOP, type Report } from './entry.ts';
import type { Term } from './exhibition.ts';
import { readYaml, type Yaml } from './frontmatter.ts';
import { ORIGINAL } from './language.ts';
import { glossary as glossarySchema, glossaryTranslation } from './schema/glossary.ts';
import type { Shelf } from './shelve.ts';
import { suggest } from './suggest.ts';
import type { z } from 'zod';

/** The words that are explained. None where there is no file; nothing where it cannot be read, and no text is blamed then. */
export function assembleGlossary(
  shelf: Shelf,
  knownSources: ReadonlySet<string> | undefined,
  report: Report,
): Term[] | undefined {
  const original = shelf.original && readTerms(shelf.original, glossarySchema, report);
  const translations = [...shelf.translations].flatMap(([language, file]) => {
    if (!shelf.original)
      report.error(file.path, TOP, 'This translation has no original.', 'Write content/glossary.yaml.');
    const read = readTerms(file, glossaryTranslation, report);
    return read ? [{ language, path: file.path, ...read }] : [];
  });
  if (!shelf.original) return [];
  if (!original) return undefined;

  const ids = Object.keys(original.data);
  for (const { path, data, yaml } of translations) {
    for (const id of Object.keys(data)) {
      if (!(id in original.data))
        report.error(path, yaml.placeOfKey([id]), `There is no term "${id}".`, suggest(id, ids));
    }
  }
  for (const [id, { sources }] of Object.entries(original.data)) {
    sources.forEach((source, index) => {
      if (knownSources && !knownSources.has(source))
        report.error(
          shelf.original?.path ?? '',
          original.yaml.place([id, 'sources', index]),
          `There is no source "${source}".`,
          `${suggest(source, knownSources)} Sources stand in content/sources.yaml.`,
        );
    });
  }

  return Object.entries(original.data).map(([id, term]) => {
    const all = [
      { language: ORIGINAL, words: term },
      ...translations.flatMap(({ language, data }) => (data[id] ? [{ language, words: data[id] }] : [])),
    ];
    return {
      id,
      words: Object.fromEntries(
        all.map(({ language, words: { 'stands-for': standsFor, ...words } }) => [language, { ...words, standsFor }]),
      ) as unknown as Term['words'],
      sources: term.sources,
    };
  });
}

function readTerms<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  report: Report,
): { data: z.output<Schema>; yaml: Yaml } | undefined {
  const text = plainText(file, report);
  const found = text === undefined ? undefined : readYaml(inContent(file.path), text);
  if (!found) return undefined;
  if ('problems' in found) {
    report.add(found.problems);
    return undefined;
  }
  const checked = check(schema, inContent(file.path), found.yaml);
  if ('problems' in checked) {
    report.add(checked.problems);
    return undefined;
  }
  return { data: checked.data, yaml: found.yaml };
}
