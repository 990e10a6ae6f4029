import type { DrawingAs, Point } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { setLegend, type Legend } from './set-legend.ts';
import { SHEET_WORDS } from './words.ts';
import { heightOf, setBlock, type Block, type Paper } from './type.ts';

/** A map with a key below it. */
export interface MapSetting {
  as: 'map';
  height: number;
  legend: Legend;
  /** Field of the map, over the whole width. */
  field: { y: number; height: number };
  note: Block;
  key: Entry[];
}

/** Of the key: what a number on the map stands for. */
interface Entry {
  point: Point;
  number: number;
  group: number;
  /** Middle of the mark. */
  x: number;
  y: number;
  blocks: Block[];
}

const FIELD = { wide: 430, narrow: 280 } as const;
const COLUMNS = { wide: 3, narrow: 1 } as const;
const MARK = 34;
const BETWEEN = 28;

export function setMap(drawing: DrawingAs<'map'>, paper: Paper, language: Language): MapSetting {
  const legend = setLegend(drawing.groups, paper, language);
  const field = { y: legend.height, height: FIELD[paper.name] };
  const note = setBlock(SHEET_WORDS[language].borders, {
    y: field.y + field.height + 8,
    size: paper.fine,
    tone: 'soft',
    width: paper.width,
  });
  const top = note.y + heightOf(note) + 20;
  const columns = COLUMNS[paper.name];
  const width = (paper.width - BETWEEN * (columns - 1)) / columns;
  const entries = drawing.points.map((point, index) => {
    const label = setBlock(say(point.label, language).words, { size: paper.body, tone: 'strong', width: width - MARK });
    const text = setBlock(point.text ? say(point.text, language).words : '', {
      size: paper.small,
      y: heightOf(label),
      width: width - MARK,
    });
    return { point, number: index + 1, group: point.group ?? 0, blocks: [label, text] };
  });
  const heights = entries.map(({ blocks }) => blocks.reduce((sum, block) => sum + heightOf(block), 0) + 12);
  const places = inColumns(heights, columns);
  const key = entries.map((entry, index) => {
    const { column, y } = places[index]!;
    const x = column * (width + BETWEEN);
    return {
      ...entry,
      x: x + 12,
      y: top + y + 11,
      blocks: entry.blocks.map((block) => ({ ...block, x: x + MARK, y: top + y + block.y })),
    };
  });
  const bottom = Math.max(...places.map(({ y }, index) => y + heights[index]!));
  return { as: 'map', height: top + bottom, legend, field, note, key };
}

/** Fills columns one after the other, so that the longest is as short as it can be. */
function inColumns(heights: readonly number[], columns: number): { column: number; y: number }[] {
  for (let most = Math.max(...heights); ; most += 4) {
    let [column, y] = [0, 0];
    const places = heights.map((height) => {
      if (y + height > most) [column, y] = [column + 1, 0];
      y += height;
      return { column, y: y - height };
    });
    if (column < columns) return places;
  }
}
