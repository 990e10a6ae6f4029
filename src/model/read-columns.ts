import type { Column } from './column.ts';
import type { Report } from './entry.ts';
import type { Place } from './frontmatter.ts';
import { TRANSLATIONS, type Translated, type Translation } from './language.ts';
import { abridge } from './problem.ts';
import { suggest } from './suggest.ts';
import type { TableFile } from './table.ts';

/** Where the columns of a table are named, and by which fields. */
export interface Naming {
  path: string;
  placeOf(field: string): Place;
}

/** By the field that each gives a value to. */
export type ColumnsByField = Readonly<Record<string, Column<unknown>>>;

/** A value for each column. */
export type RowOf<Columns> = { [Field in keyof Columns]: Columns[Field] extends Column<infer Value> ? Value : never };

/**
 * Reads each row of a table, column by column: numbers and dates from the original's table, words from all. Every cell
 * that cannot be read is told, and so is a column that is not there.
 */
export function readColumns<Columns extends ColumnsByField>(
  columns: Columns,
  tables: Translated<TableFile>,
  naming: Naming,
  report: Report,
): RowOf<Columns>[] {
  const fields = Object.entries(columns).map(([field, column]) => {
    const index = placeOf(field, column, tables.en, naming, report);
    if (index !== undefined) {
      checkCells(index, column, tables.en, report);
      if (column.isToScale) for (const language of TRANSLATIONS) checkUntranslated(index, tables, language, report);
    }
    return { field, column, index };
  });
  return [...tables.en.rows.keys()].map(
    (row) =>
      Object.fromEntries(
        fields.map(({ field, column, index }) => [field, column.valueOf(translatedCell(tables, row, index))]),
      ) as RowOf<Columns>,
  );
}

/** Where the column stands in the table; nothing where it does not, or is left out. */
function placeOf(
  field: string,
  { name }: Column<unknown>,
  table: TableFile,
  naming: Naming,
  report: Report,
): number | undefined {
  if (name === undefined) return undefined;
  const index = table.columns.indexOf(name);
  if (index >= 0) return index;
  report.error(
    naming.path,
    naming.placeOf(field),
    `The table has no column "${name}".`,
    `${suggest(name, table.columns)} Columns stand in the first row of content/${table.path}.`,
  );
  return undefined;
}

function checkCells(index: number, { faultOf }: Column<unknown>, table: TableFile, report: Report) {
  for (const row of table.rows.keys()) {
    const fault = faultOf(cellOf(table, row, index));
    if (fault)
      report.error(
        table.path,
        lineOf(table, row),
        `${fault.what} in the column ${nameOf(table, index)}.`,
        fault.remedy,
      );
  }
}

function checkUntranslated(index: number, tables: Translated<TableFile>, language: Translation, report: Report) {
  const table = tables[language];
  if (!table) return;
  for (const row of table.rows.keys()) {
    const [original, translated] = [cellOf(tables.en, row, index), cellOf(table, row, index)];
    if (original !== translated)
      report.error(
        table.path,
        lineOf(table, row),
        `"${abridge(translated)}" stands in the column ${nameOf(table, index)} where the original has "${abridge(original)}".`,
        'Numbers and dates that are drawn stay as they are; a sheet names them in words by itself.',
      );
  }
}

const translatedCell = ({ en, ko }: Translated<TableFile>, row: number, index: number | undefined): Translated => ({
  en: cellOf(en, row, index),
  ...(ko && { ko: cellOf(ko, row, index) }),
});

const cellOf = ({ rows }: TableFile, row: number, index: number | undefined): string =>
  index === undefined ? '' : (rows[row]?.[index]?.trim() ?? '');

const lineOf = ({ lines }: TableFile, row: number): Place => ({ line: lines[row] ?? 1, column: 1 });

const nameOf = ({ columns }: TableFile, index: number) => `"${abridge(columns[index] ?? '')}"`;
