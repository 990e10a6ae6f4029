import type { z } from 'zod';
import { check } from './check.ts';
import { LIMITS, megabytes, type ContentFile } from './content-file.ts';
import { readYaml, splitFrontmatter, type Place, type Yaml } from './frontmatter.ts';
import { readProse, type ProseFacts } from './prose.ts';
import type { Problem } from './problem.ts';

/** A content file that has been read and holds against its schema. */
export interface Entry<Data> {
  /** From the content folder. */
  path: string;
  data: Data;
  prose: ProseFacts;
  yaml: Yaml;
}

/** Collects what is wrong while the exhibition is put together. */
export class Report {
  readonly problems: Problem[] = [];
  /** All prose that was read, even where the frontmatter above it does not hold: what it points to is checked in the end. */
  readonly proses: { path: string; prose: ProseFacts }[] = [];
  /** Every file of words that could be read. */
  readonly entries: Entry<unknown>[] = [];

  add(problems: readonly Problem[]) {
    this.problems.push(...problems);
  }

  /** What was found; nothing where there are problems instead, which are told. */
  orTell<Found extends object>(found: Found | { problems: Problem[] }): Found | undefined {
    if (!('problems' in found)) return found;
    this.add(found.problems);
    return undefined;
  }

  error(path: string, place: Place, what: string, remedy: string) {
    this.problems.push({ file: inContent(path), ...place, severity: 'error', what, remedy });
  }

  warning(path: string, place: Place, what: string, remedy: string) {
    this.problems.push({ file: inContent(path), ...place, severity: 'warning', what, remedy });
  }
}

export const inContent = (path: string) => `content/${path}`;

export const TOP: Place = { line: 1, column: 1 };

/** Reads an MDX file; says what is wrong and gives nothing where it does not hold. */
export function readEntry<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  report: Report,
): Entry<z.output<Schema>> | undefined {
  const text = plainText(file, report);
  if (text === undefined) return undefined;
  const parts = splitFrontmatter(text);
  if (!parts) {
    const what =
      text.trim() === ''
        ? 'The file is empty.'
        : text.startsWith('---')
          ? 'The frontmatter does not end.'
          : 'The file does not begin with frontmatter.';
    report.error(
      file.path,
      TOP,
      what,
      'Begin it with a line "---", then the fields, then another line "---"; the text stands below.',
    );
    return undefined;
  }
  const prose = readProse(inContent(file.path), parts.prose, parts.proseLine);
  report.add(prose.problems);
  report.proses.push({ path: file.path, prose });
  const found = report.orTell(readYaml(inContent(file.path), parts.yaml, 2));
  const checked = found && report.orTell(check(schema, inContent(file.path), found.yaml));
  if (!checked) return undefined;
  const entry = { path: file.path, ...checked, prose, ...found };
  report.entries.push(entry);
  return entry;
}

/** Text without a byte order mark and with plain line ends, so that all readers count lines alike; both are told, neither does harm. */
export function plainText(file: ContentFile, report: Report): string | undefined {
  if (file.text === undefined) {
    report.error(
      file.path,
      TOP,
      `The file is too large for a text: ${megabytes(file.bytes)}.`,
      `Check that it is the right file; a text has at most ${megabytes(LIMITS.text.bytes)}.`,
    );
    return undefined;
  }
  checkEncoding(file, report);
  if (file.text.startsWith('\uFEFF')) {
    report.warning(
      file.path,
      TOP,
      'The file begins with a byte order mark.',
      'Save it as "UTF-8", not "UTF-8 with BOM".',
    );
  }
  const windows = file.text.indexOf('\r\n');
  if (windows >= 0) {
    report.warning(
      file.path,
      { line: linesOf(file.text.slice(0, windows)).length, column: 1 },
      'The lines end as on Windows (CRLF).',
      'Set the line ends of your editor to "LF"; a fresh checkout does it by itself.',
    );
  }
  return file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Korean programs of old save in another encoding; read as UTF-8, their letters turn into this sign. */
export function checkEncoding({ path, text = '' }: ContentFile, report: Report) {
  const before = text.split('\uFFFD', 1)[0] ?? '';
  if (before.length === text.length) return;
  const lines = linesOf(before);
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  report.error(
    path,
    place,
    'Some letters cannot be read; they look like "\uFFFD".',
    'Save the file as "UTF-8" ("CSV UTF-8" in a spreadsheet).',
  );
}

/** Whatever ends them. */
export const linesOf = (text: string) => text.split(/\r\n?|\n/);

/** Ids of the sources that an entry's prose cites, each once, in order. */
export const citesOf = ({ prose }: Pick<Entry<unknown>, 'prose'>): string[] => [
  ...new Set(prose.cites.map((cite) => cite.id)),
];

/** Ids of the terms that an entry's prose links, each once, in order. */
export const termsOf = ({ prose }: Pick<Entry<unknown>, 'prose'>): string[] => [
  ...new Set(prose.terms.map((term) => term.id)),
];
