import type { z } from 'zod';
import { checkSource, type KnownSources } from './assemble-sources.ts';
import { check } from './check.ts';
import type { ContentFile } from './content-file.ts';
import { inContent, plainText, TOP, type Report } from './entry.ts';
import type { Term, TermWords } from './exhibition.ts';
import { readYaml, type Yaml } from './frontmatter.ts';
import type { Translation } from './language.ts';
import { glossary as glossarySchema, glossaryTranslation, type TermSource } from './schema/glossary.ts';
import { GLOSSARY, type Shelf } from './shelve.ts';
import { suggest } from './suggest.ts';
import { together } from './translations.ts';

/** The words that are explained. None where there is no file; nothing where it cannot be read, and no text is blamed then. */
export function assembleGlossary(shelf: Shelf, knownSources: KnownSources, report: Report): Term[] | undefined {
  const original = shelf.original && readTerms(shelf.original, glossarySchema, report);
  const translations = new Map<Translation, Terms<z.output<typeof glossaryTranslation>>>();
  for (const [language, file] of shelf.translations) {
    if (!shelf.original)
      report.error(file.path, TOP, 'This translation has no original.', `Write content/${GLOSSARY}.`);
    const terms = readTerms(file, glossaryTranslation, report);
    if (terms) translations.set(language, terms);
  }
  if (!shelf.original) return [];
  if (!original) return undefined;

  const ids = Object.keys(original.data);
  for (const { path, data, yaml } of translations.values()) {
    for (const id of Object.keys(data)) {
      if (!ids.includes(id)) report.error(path, yaml.placeOfKey([id]), `There is no term "${id}".`, suggest(id, ids));
    }
  }
  return Object.entries(original.data).map(([id, term]) => {
    term.sources.forEach((source, index) =>
      checkSource(source, knownSources, original.path, original.yaml.place([id, 'sources', index]), report),
    );
    const words = together(wordsOf(term), translations, (data) => data[id] && wordsOf(data[id]));
    return { id, words, sources: term.sources };
  });
}

const wordsOf = ({ term, 'stands-for': standsFor, means, also }: TermSource): TermWords => ({
  term,
  standsFor,
  means,
  also,
});

/** A file of terms that holds against its schema. */
interface Terms<Data> {
  path: string;
  data: Data;
  yaml: Yaml;
}

function readTerms<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  report: Report,
): Terms<z.output<Schema>> | undefined {
  const text = plainText(file, report);
  const found = text === undefined ? undefined : report.orTell(readYaml(inContent(file.path), text));
  const checked = found && report.orTell(check(schema, inContent(file.path), found.yaml));
  return checked && { path: file.path, ...checked, ...found };
}
