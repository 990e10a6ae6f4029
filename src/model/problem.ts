/** Something wrong in the content, told to the curator who can mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** First line is 1. */
  line: number;
  /** First column is 1. */
  column: number;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
  /** What is wrong, with the value quoted. */
  what: string;
  /** What to do about it, with the valid values listed. */
  remedy: string;
}

export const isError = (problem: Problem) => problem.severity === 'error';

/** A curator's words, short enough to be quoted on one line. */
export function abridge(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

const byPlace = (a: Problem, b: Problem) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** All problems, file by file and from top to bottom, as text for a terminal. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort(byPlace)
    .map(
      ({ file, line, column, severity, what, remedy }) =>
        `${file}:${line}:${column}: ${severity}: ${what}\n    ${remedy}`,
    )
    .join('\n');
}

/** «3 errors and 1 warning in 2 files» */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map((problem) => problem.file)).size;
  const parts = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')].filter(Boolean);
  return `${parts.join(' and ') || 'no problems'} in ${plural(files, 'file')}`;
}

/** As a sentence begins. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** «1 error», «2 errors» */
export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
