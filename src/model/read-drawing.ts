import { date, dateIfAny, leftOut, number, numberIfAny, words, wordsIfAny } from './column.ts';
import { MOST_GROUPS, MOST_MARKS, type Drawing, type DrawingAs } from './drawing.ts';
import type { Report } from './entry.ts';
import type { Translated } from './language.ts';
import { readColumns, type ColumnsByField, type Naming, type RowOf } from './read-columns.ts';
import type { DrawingSource } from './schema/drawing.ts';
import type { TableFile } from './table.ts';

/** Reads a figure's table as its drawing asks. Nothing, where it cannot be drawn. */
export function readDrawing(
  source: DrawingSource,
  tables: Translated<TableFile>,
  naming: Naming,
  report: Report,
): Drawing | undefined {
  const before = report.problems.length;
  const drawing = drawingOf(source, (columns) => readColumns(columns, tables, naming, report));
  checkGroups(source, drawing, naming, report);
  if (drawing.as === 'tally') checkMarks(drawing, naming, report);
  if (drawing.as === 'timeline')
    checkSpans(
      drawing.events.map(({ date: from, end }) => ({ from, end })),
      tables.en,
      report,
    );
  if (drawing.as === 'bands')
    checkSpans(
      drawing.bands.map(({ start: from, end }) => ({ from, end })),
      tables.en,
      report,
    );
  return report.problems.length > before ? undefined : drawing;
}

type ReadRows = <Columns extends ColumnsByField>(columns: Columns) => RowOf<Columns>[];

function drawingOf(source: DrawingSource, read: ReadRows): Drawing {
  const marked = {
    label: words(source.label),
    text: wordsIfAny('text' in source ? source.text : undefined),
  };
  const grouped = { ...marked, group: 'group' in source && source.group !== undefined ? words(source.group) : leftOut };
  switch (source.as) {
    case 'map': {
      const latitude = number(source.latitude, { least: -90, most: 90 });
      const longitude = number(source.longitude, { least: -180, most: 180 });
      const { groups, marks } = inGroups(read({ ...grouped, latitude, longitude }));
      return { as: 'map', groups, points: marks };
    }
    case 'timeline': {
      const { groups, marks } = inGroups(read({ ...grouped, date: date(source.date), end: dateIfAny(source.end) }));
      return { as: 'timeline', groups, events: marks };
    }
    case 'bands': {
      const { groups, marks } = inGroups(read({ ...grouped, start: date(source.start), end: dateIfAny(source.end) }));
      return { as: 'bands', groups, bands: marks };
    }
    case 'bars': {
      const [value, target] = [numberIfAny(source.value, AMOUNT), numberIfAny(source.target, AMOUNT)];
      const { groups, marks } = inGroups(read({ ...grouped, value, target }));
      return { as: 'bars', groups, unit: source.unit ?? '', scales: source.scales, bars: marks };
    }
    case 'shapes': {
      const [width, height] = [number(source.width, AMOUNT), number(source.height, AMOUNT)];
      const { groups, marks } = inGroups(read({ ...grouped, width, height }));
      return { as: 'shapes', groups, unit: source.unit, shapes: marks };
    }
    case 'tally': {
      const rows = read({ ...marked, count: number(source.count, AMOUNT), unit: wordsIfAny(source.unit) });
      const counts = rows.map(({ label, text, count }) => ({ label, text, count }));
      return { as: 'tally', each: source.each, unit: rows.find(({ unit }) => unit)?.unit, counts };
    }
    case 'list':
      return { as: 'list', items: read(marked) };
  }
}

const AMOUNT = { least: 0 };

/** The groups in the order in which they are met; each mark then knows its own by its place among them. */
function inGroups<Mark extends { group: Translated | undefined }>(rows: readonly Mark[]) {
  const named = rows.flatMap(({ group }) => group ?? []);
  const placeOf = ({ en }: Translated) => groups.findIndex((other) => other.en === en);
  const groups = named.filter(({ en }, index) => named.findIndex((other) => other.en === en) === index);
  return { groups, marks: rows.map((row) => ({ ...row, group: row.group && placeOf(row.group) })) };
}

/** Bars and shapes have a heading for each group; elsewhere a group is told by its mark alone. */
function checkGroups(source: DrawingSource, drawing: Drawing, { path, placeOf }: Naming, report: Report) {
  if (!('group' in source) || !('groups' in drawing) || drawing.as === 'bars' || drawing.as === 'shapes') return;
  const count = drawing.groups.length;
  if (count > MOST_GROUPS)
    report.error(
      path,
      placeOf('group'),
      `The column "${source.group ?? ''}" has ${count} different values; at most ${MOST_GROUPS} can be told apart.`,
      'Bring some of them together, or leave "group" out.',
    );
}

/** Of dates that are known to the month and to the year, the years are compared. */
function checkSpans(spans: readonly { from: string; end?: string | undefined }[], table: TableFile, report: Report) {
  spans.forEach(({ from, end }, row) => {
    if (end === undefined || end.slice(0, from.length) >= from.slice(0, end.length)) return;
    report.error(
      table.path,
      { line: table.lines[row] ?? 1, column: 1 },
      `The row ends in ${end}, before it begins in ${from}.`,
      'Check the two dates.',
    );
  });
}

function checkMarks({ each, counts }: DrawingAs<'tally'>, { path, placeOf }: Naming, report: Report) {
  const marks = counts.reduce((sum, { count }) => sum + count / each, 0);
  if (marks > MOST_MARKS)
    report.error(
      path,
      placeOf('each'),
      `The tally would have ${Math.ceil(marks).toLocaleString('en')} marks; at most ${MOST_MARKS.toLocaleString('en')} can be seen.`,
      `Let one mark stand for more: each: ${Math.ceil((marks * each) / MOST_MARKS)}.`,
    );
}
