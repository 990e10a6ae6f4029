import type { z } from 'zod';
import { check } from './check.ts';
import type { ContentFile } from './content-file.ts';
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

  add(problems: readonly Problem[]) {
    this.problems.push(...problems);
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
    report.error(file.path, TOP, 'The file has no frontmatter.', 'Begin it with a line "---", then the fields, then another line "---".');
    return undefined;
  }
  const prose = readProse(inContent(file.path), parts.prose, parts.proseLine);
  report.add(prose.problems);
  const found = readYaml(inContent(file.path), parts.yaml, 2);
  if ('problems' in found) {
    report.add(found.problems);
    return undefined;
  }
  const checked = check(schema, inContent(file.path), found.yaml);
  if ('problems' in checked) {
    report.add(checked.problems);
    return undefined;
  }
  return { path: file.path, data: checked.data, prose, yaml: found.yaml };
}

/** Text without a byte order mark; both it and Windows line ends are told, neither does harm. */
export function plainText(file: ContentFile, report: Report): string | undefined {
  if (file.text === undefined) {
    report.error(file.path, TOP, `The file is too large for a text: ${(file.bytes / 1e6).toFixed(1)} MB.`, 'Check that it is the right file; a text has at most 1 MB.');
    return undefined;
  }
  if (file.text.startsWith('\uFEFF')) {
    report.warning(file.path, TOP, 'The file begins with a byte order mark.', 'Save it as "UTF-8", not "UTF-8 with BOM".');
  }
  const windows = file.text.indexOf('\r\n');
  if (windows >= 0) {
    const line = file.text.slice(0, windows).split('\n').length;
    report.warning(file.path, { line, column: 1 }, 'The lines end as on Windows (CRLF).', 'Set the line ends of your editor to "LF"; a fresh checkout does it by itself.');
  }
  return file.text.replace(/^\uFEFF/, '');
}
