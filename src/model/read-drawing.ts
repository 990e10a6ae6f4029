import { MOST_GROUPS, MOST_MARKS, type Drawing, type Marked } from './drawing.ts';
import type { Report } from './entry.ts';
import type { Place } from './frontmatter.ts';
import { TRANSLATIONS, type Translated } from './language.ts';
import { abridge } from './problem.ts';
import { isDate } from './schema/common.ts';
import type { DrawingSource } from './schema/drawing.ts';
import { suggest } from './suggest.ts';
import type { TableFile } from './table.ts';

/** Where a field of `draw` stands, in which file. */
export interface DrawingPlace {
  path: string;
  placeOf(field: string): Place;
}

/**
 * Reads a figure's table as its drawing asks. Numbers and dates come from the original's table, words from all; every
 * cell that cannot be drawn is told. Nothing, where one cannot.
 */
export function readDrawing(
  source: DrawingSource,
  tables: Translated<TableFile>,
  { path, placeOf }: DrawingPlace,
  report: Report,
): Drawing | undefined {
  const before = report.problems.length;
  const table = tables.en;
  const rows = new Rows(tables, report);
  const columnOf = (field: string, name: string): number => {
    const index = table.columns.indexOf(name);
    if (index < 0) {
      report.error(
        path,
        placeOf(field),
        `The table has no column "${name}".`,
        `${suggest(name, table.columns)} Columns stand in the first row of content/${table.path}.`,
      );
    }
    return index;
  };
  const words = (field: string, name: string) => rows.words(columnOf(field, name));
  const wordsIfAny = (field: string, name: string | undefined) =>
    name === undefined ? undefined : rows.wordsIfAny(columnOf(field, name));
  const numbers = (field: string, name: string, wanted: Wanted = {}) => rows.numbers(columnOf(field, name), wanted);
  const dates = (field: string, name: string, wanted: Wanted = {}) => rows.dates(columnOf(field, name), wanted);

  /** What every drawing writes beside its marks. */
  const label = words('label', source.label);
  const text = 'text' in source ? wordsIfAny('text', source.text) : undefined;
  const marked = (row: number): Marked => ({ label: label(row), text: text?.(row) });
  const { groups, groupOf } = readGroups();

  function readGroups(): { groups: Translated[]; groupOf: (row: number) => number | undefined } {
    if (!('group' in source) || source.group === undefined) return { groups: [], groupOf: () => undefined };
    const group = words('group', source.group);
    const names = new Map<string, Translated>();
    for (const row of table.rows.keys()) {
      const name = group(row);
      if (!names.has(name.en)) names.set(name.en, name);
    }
    if (names.size > MOST_GROUPS && source.as !== 'bars' && source.as !== 'shapes') {
      report.error(
        path,
        placeOf('group'),
        `The column "${source.group}" has ${names.size} different values; at most ${MOST_GROUPS} can be told apart.`,
        'Bring some of them together, or leave "group" out.',
      );
    }
    const order = [...names.keys()];
    return { groups: [...names.values()], groupOf: (row) => order.indexOf(group(row).en) };
  }

  const each = <Mark>(mark: (row: number) => Mark): Mark[] => [...table.rows.keys()].map(mark);
  const drawing = ((): Drawing => {
    switch (source.as) {
      case 'map': {
        const latitude = numbers('latitude', source.latitude, { needed: true, least: -90, most: 90 });
        const longitude = numbers('longitude', source.longitude, { needed: true, least: -180, most: 180 });
        return {
          as: 'map',
          groups,
          points: each((row) => ({
            ...marked(row),
            group: groupOf(row),
            latitude: latitude(row) ?? 0,
            longitude: longitude(row) ?? 0,
          })),
        };
      }
      case 'timeline': {
        const date = dates('date', source.date, { needed: true });
        const end = source.end === undefined ? () => undefined : dates('end', source.end);
        return {
          as: 'timeline',
          groups,
          events: each((row) => ({ ...marked(row), group: groupOf(row), date: date(row) ?? '', end: end(row) })),
        };
      }
      case 'bands': {
        const start = dates('start', source.start, { needed: true });
        const end = dates('end', source.end);
        return {
          as: 'bands',
          groups,
          bands: each((row) => ({ ...marked(row), group: groupOf(row), start: start(row) ?? '', end: end(row) })),
        };
      }
      case 'bars': {
        const value = numbers('value', source.value, { least: 0 });
        const target = source.target === undefined ? () => undefined : numbers('target', source.target, { least: 0 });
        return {
          as: 'bars',
          groups,
          unit: source.unit ?? '',
          scales: source.scales,
          bars: each((row) => ({ ...marked(row), group: groupOf(row), value: value(row), target: target(row) })),
        };
      }
      case 'shapes': {
        const width = numbers('width', source.width, { needed: true, least: 0 });
        const height = numbers('height', source.height, { needed: true, least: 0 });
        return {
          as: 'shapes',
          groups,
          unit: source.unit,
          shapes: each((row) => ({
            ...marked(row),
            group: groupOf(row),
            width: width(row) ?? 0,
            height: height(row) ?? 0,
          })),
        };
      }
      case 'tally': {
        const count = numbers('count', source.count, { needed: true, least: 0 });
        const counts = each((row) => ({ ...marked(row), count: count(row) ?? 0 }));
        const marks = counts.reduce((sum, row) => sum + row.count / source.each, 0);
        if (marks > MOST_MARKS) {
          report.error(
            path,
            placeOf('each'),
            `The tally would have ${Math.ceil(marks).toLocaleString('en')} marks; at most ${MOST_MARKS.toLocaleString('en')} can be seen.`,
            `Let one mark stand for more: each: ${Math.ceil((marks * source.each) / MOST_MARKS)}.`,
          );
        }
        return { as: 'tally', each: source.each, counts };
      }
      case 'list':
        return { as: 'list', items: each(marked) };
    }
  })();
  return report.problems.length > before ? undefined : drawing;
}

/** What a cell must hold to be drawn. */
interface Wanted {
  /** A mark cannot be drawn without it. */
  needed?: boolean;
  least?: number;
  most?: number;
}

/** The rows of a table, read column by column; a column that is not there gives nothing, and is told elsewhere. */
class Rows {
  readonly #tables: Translated<TableFile>;
  readonly #report: Report;

  constructor(tables: Translated<TableFile>, report: Report) {
    this.#tables = tables;
    this.#report = report;
  }

  words(column: number): (row: number) => Translated {
    this.#check(column, (cell) => (cell === '' ? EMPTY : undefined));
    return (row) => this.#translated(column, row);
  }

  wordsIfAny(column: number): (row: number) => Translated | undefined {
    return (row) => (this.#cell(column, row) === '' ? undefined : this.#translated(column, row));
  }

  numbers(column: number, { needed = false, least = -Infinity, most = Infinity }: Wanted) {
    this.#check(column, (cell) => {
      if (cell === '') return needed ? EMPTY : undefined;
      const number = numberIn(cell);
      if (number === undefined)
        return { what: `"${abridge(cell)}" is no number`, remedy: 'Write the number alone: 1200, 1,200 or 4.9.' };
      if (number < least || number > most)
        return {
          what: `${cell} is ${number < least ? `less than ${least}` : `more than ${most}`}`,
          remedy: 'Check the number, its sign and its column.',
        };
      return undefined;
    });
    this.#checkUntranslated(column);
    return (row: number) => numberIn(this.#cell(column, row));
  }

  dates(column: number, { needed = false }: Wanted) {
    this.#check(column, (cell) => {
      if (cell === '') return needed ? EMPTY : undefined;
      return isDate(cell)
        ? undefined
        : { what: `"${abridge(cell)}" is no date`, remedy: 'Write a year, month or day: 1948, 1948-05 or 1948-05-29.' };
    });
    this.#checkUntranslated(column);
    return (row: number) => this.#cell(column, row) || undefined;
  }

  #cell(column: number, row: number, table: TableFile = this.#tables.en): string {
    return table.rows[row]?.[column]?.trim() ?? '';
  }

  #translated(column: number, row: number): Translated {
    const { en, ko } = this.#tables;
    return { en: this.#cell(column, row, en), ...(ko && { ko: this.#cell(column, row, ko) }) };
  }

  #check(column: number, faultOf: (cell: string) => { what: string; remedy: string } | undefined) {
    const { path, lines, rows, columns } = this.#tables.en;
    if (column < 0) return;
    for (const row of rows.keys()) {
      const fault = faultOf(this.#cell(column, row));
      if (fault)
        this.#report.error(
          path,
          { line: lines[row] ?? 1, column: 1 },
          `${fault.what} in the column "${abridge(columns[column] ?? '')}".`,
          fault.remedy,
        );
    }
  }

  /** What is drawn to scale is the same in every language. */
  #checkUntranslated(column: number) {
    const { en } = this.#tables;
    if (column < 0) return;
    for (const language of TRANSLATIONS) {
      const table = this.#tables[language];
      if (!table) continue;
      for (const row of table.rows.keys()) {
        const [original, translated] = [this.#cell(column, row, en), this.#cell(column, row, table)];
        if (original !== translated)
          this.#report.error(
            table.path,
            { line: table.lines[row] ?? 1, column: 1 },
            `"${abridge(translated)}" stands in the column "${abridge(table.columns[column] ?? '')}" where the original has "${abridge(original)}".`,
            'Numbers and dates that are drawn stay as they are; a sheet names them in words by itself.',
          );
      }
    }
  }
}

const EMPTY = { what: 'A cell is empty', remedy: 'Fill it, or take the row out.' };

/** "1200", "1,200" or "-4.9". */
function numberIn(cell: string): number | undefined {
  return /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(cell)
    ? Number(cell.replaceAll(',', '').replace('−', '-'))
    : undefined;
}
