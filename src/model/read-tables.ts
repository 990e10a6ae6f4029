import type { ContentFile } from './content-file.ts';
import { TOP, type Report } from './entry.ts';
import type { Table } from './exhibition.ts';
import { TRANSLATIONS, type Translated } from './language.ts';
import { plural } from './problem.ts';
import { readTable, type TableFile } from './table.ts';

/** The table in the original's language, and in each other that has one beside it: `name.csv`, `name.ko.csv`. */
export function readTables(
  file: ContentFile,
  media: ReadonlyMap<string, ContentFile>,
  report: Report,
): Translated<TableFile> | undefined {
  const original = readTable(file, report);
  const found = { en: original } as Mutable<Translated<TableFile>>;
  for (const language of TRANSLATIONS) {
    const translated = media.get(file.path.replace(/\.csv$/, `.${language}.csv`));
    // A file over the limit has been told by the shelf; it is not read.
    if (translated?.text === undefined) continue;
    const table = readTable(translated, report);
    if (!table || !original) continue;
    if (table.columns.length !== original.columns.length || table.rows.length !== original.rows.length) {
      report.error(
        translated.path,
        TOP,
        `The table has ${tellShape(table)}, but its original has ${tellShape(original)}.`,
        'Translate row by row and column by column; numbers stay as they are.',
      );
      continue;
    }
    found[language] = table;
  }
  return original && found;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const tellShape = ({ columns, rows }: Table) => `${plural(rows.length, 'row')} and ${plural(columns.length, 'column')}`;
