import { csvParseRows } from 'd3-dsv';
import type { ContentFile } from './content-file.ts';
import { checkEncoding, linesOf, TOP, type Report } from './entry.ts';
import type { Table } from './exhibition.ts';
import { plural } from './problem.ts';

/** A table and where it was read. */
export interface TableFile extends Table {
  /** From the content folder. */
  path: string;
  /** On which line of the file each row begins. */
  lines: number[];
}

/** Reads a table; every row must have a cell for every column, or a figure would say something else than its author. */
export function readTable(file: ContentFile, report: Report): TableFile | undefined {
  checkEncoding(file, report);
  // Spreadsheets begin a table with a byte order mark.
  const lines = numbered(csvParseRows((file.text ?? '').replace(/^\uFEFF/, ''))).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const [head, ...body] = lines;
  if (!head || body.length === 0) {
    report.error(
      file.path,
      TOP,
      'The table is empty.',
      'Write column names in the first row and at least one row below.',
    );
    return undefined;
  }
  const columns = head.cells;
  const separator = columns.length === 1 ? /[;\t]/.exec(columns[0] ?? '')?.[0] : undefined;
  if (separator !== undefined) {
    report.error(
      file.path,
      TOP,
      `The table has one column: its cells seem to be separated by ${separator === ';' ? '";"' : 'tabs'}.`,
      'Save it as CSV with commas between the cells.',
    );
    return undefined;
  }
  const uneven = body.filter(({ cells }) => cells.length !== columns.length);
  for (const { line, cells } of uneven) {
    report.error(
      file.path,
      { line, column: 1 },
      `The row has ${plural(cells.length, 'cell')}, but the table has ${plural(columns.length, 'column')}.`,
      'Separate the cells with commas, and put a cell that holds a comma in quotes: "1,000".',
    );
  }
  return uneven.length > 0
    ? undefined
    : { path: file.path, columns, rows: body.map(({ cells }) => cells), lines: body.map(({ line }) => line) };
}

/** Each row with the line on which it begins; a cell in quotes may run over several. */
function numbered(rows: readonly string[][]): { line: number; cells: string[] }[] {
  let line = 1;
  return rows.map((cells) => {
    const first = line;
    line += linesOf(cells.join('\0')).length;
    return { line: first, cells };
  });
}
