import type { Table } from '../exhibition.ts';
import type { Language } from '../language.ts';
import { isNumeric } from '../numeric-column.ts';
import { heightOf, lineHeight, setBlock, textWidth, type Block, type Paper, type Tone } from './type.ts';
import { SHEET_WORDS } from './words.ts';

/** The table itself, as far as it can be read on a wall. Its cells are never cut: rows grow. */
export interface TableSetting {
  as: 'table';
  height: number;
  cells: Block[];
  /** Heights of the lines under the head and between the rows. */
  rules: number[];
}

/** A table of more rows than this could not be read on a wall; the page has them all. */
const MOST_ROWS = 16;
const BETWEEN = { x: 28, y: 12 };

export function setTable({ columns, rows }: Table, paper: Paper, language: Language): TableSetting {
  const shown = rows.slice(0, MOST_ROWS);
  const widths = columnWidths([columns, ...shown], paper);
  const numeric = columns.map((_, column) => isNumeric(shown.map((row) => row[column] ?? '')));
  const cells: Block[] = [];
  const rules: number[] = [];
  let y = 0;
  for (const [row, words] of [columns, ...shown].entries()) {
    let x = 0;
    const line = words.map((cell, column) => {
      const width = widths[column]!;
      const block = setBlock(cell, {
        x: numeric[column] ? x + width : x,
        y,
        size: paper.small,
        tone: toneOf(row, column),
        anchor: numeric[column] ? 'end' : 'start',
        width,
      });
      x += width + BETWEEN.x;
      return block;
    });
    cells.push(...line);
    y += Math.max(lineHeight(paper.small), ...line.map(heightOf)) + BETWEEN.y / 2;
    rules.push(y);
    y += BETWEEN.y / 2;
  }
  if (rows.length > shown.length) {
    const more = setBlock(SHEET_WORDS[language].more(rows.length - shown.length), {
      y,
      size: paper.small,
      tone: 'soft',
    });
    cells.push(more);
    y += heightOf(more) + BETWEEN.y / 2;
  }
  return { as: 'table', height: y, cells, rules };
}

const toneOf = (row: number, column: number): Tone => (row === 0 ? 'soft' : column === 0 ? 'strong' : 'plain');

/** Each column as wide as its widest cell, but none wider than what is left when all share the sheet. */
function columnWidths(lines: readonly (readonly string[])[], { width, small }: Paper): number[] {
  const natural = (lines[0] ?? []).map((_, column) =>
    Math.ceil(Math.max(...lines.map((cells) => textWidth(cells[column] ?? '', small, 'strong')))),
  );
  const room = width - BETWEEN.x * (natural.length - 1);
  let most = Math.max(...natural);
  const total = () => natural.reduce((sum, column) => sum + Math.min(column, most), 0);
  while (total() > room) most--;
  return natural.map((column) => Math.min(column, most));
}
