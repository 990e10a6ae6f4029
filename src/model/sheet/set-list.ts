import type { DrawingAs } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { heightOf, setBlock, type Block, type Paper } from './type.ts';

/** Numbered cards, each under a line. */
export interface ListSetting {
  as: 'list';
  height: number;
  cards: Card[];
}

interface Card {
  x: number;
  y: number;
  width: number;
  number: Block;
  blocks: Block[];
}

const COLUMNS = { wide: 2, narrow: 1 } as const;
const BETWEEN = { x: 44, y: 22 };
const ABOVE = 14;

export function setList({ items }: DrawingAs<'list'>, paper: Paper, language: Language): ListSetting {
  const columns = COLUMNS[paper.name];
  const width = (paper.width - BETWEEN.x * (columns - 1)) / columns;
  const size = paper.body * 2;
  const indent = size * (items.length > 9 ? 1.7 : 1.1);
  const cards: Card[] = [];
  let [top, bottom] = [1, 1];
  for (const [index, item] of items.entries()) {
    const column = index % columns;
    if (column === 0) top = bottom + (index === 0 ? 0 : BETWEEN.y);
    const x = column * (width + BETWEEN.x);
    const y = top + ABOVE;
    const words = { x: x + indent, width: width - indent };
    const label = setBlock(say(item.label, language).words, { ...words, y, size: paper.body + 2, tone: 'strong' });
    const text = setBlock(item.text ? say(item.text, language).words : '', {
      ...words,
      y: y + heightOf(label) + 2,
      size: paper.body,
    });
    cards.push({
      x,
      y: top,
      width,
      number: setBlock(String(index + 1), { x, y: y - size * 0.22, size, tone: 'strong' }),
      blocks: [label, text],
    });
    bottom = Math.max(bottom, text.y + heightOf(text), y + size);
  }
  return { as: 'list', height: bottom + 4, cards };
}
