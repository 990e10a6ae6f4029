import { check } from './check.ts';
import type { ContentFile } from './content-file.ts';
import { inContent, plainText, TOP, type Report } from './entry.ts';
import type { Source } from './exhibition.ts';
import { readYaml, type Place } from './frontmatter.ts';
import { ID_PATTERN } from './schema/common.ts';
import { sources as sourcesSchema } from './schema/source.ts';
import { suggest } from './suggest.ts';

/** Nothing, where the file cannot be read: then no text is blamed for naming a source. */
export function assembleSources(file: ContentFile | undefined, report: Report): Source[] | undefined {
  if (!file) {
    report.error(
      'sources.yaml',
      TOP,
      'The file is missing.',
      'Make it: every source once, by its id; content/README.md shows how.',
    );
    return undefined;
  }
  const text = plainText(file, report);
  const found = text === undefined ? undefined : report.orTell(readYaml(inContent(file.path), text));
  if (!found) return undefined;
  const checked = report.orTell(check(sourcesSchema, inContent(file.path), found.yaml));
  if (checked) return Object.entries(checked.data).map(([id, fields]) => ({ id, ...fields }));
  return byIdAlone(found.yaml.value);
}

/** Where the ids still stand, texts are held against them; none is blamed for a fault in this file. */
function byIdAlone(value: unknown): Source[] | undefined {
  const written = Object.entries(value ?? {});
  const idsStand =
    written.length > 0 && written.every(([id, fields]) => ID_PATTERN.test(id) && typeof fields === 'object');
  return idsStand ? written.map(([id]) => ({ id, type: 'document', title: id })) : undefined;
}

/** Ids of the sources that there are; not known while `sources.yaml` cannot be read. */
export type KnownSources = ReadonlySet<string> | undefined;

export function checkSource(id: string, known: KnownSources, path: string, place: Place, report: Report) {
  if (known && !known.has(id))
    report.error(
      path,
      place,
      `There is no source "${id}".`,
      `${suggest(id, known)} Sources stand in content/sources.yaml.`,
    );
}
