import { say, type Language, type Translated } from '../language.ts';
import { heightOf, lineHeight, setBlock, widthOf, type Block, type Paper } from './type.ts';

/** The groups by name, each beside its mark. */
export interface Legend {
  height: number;
  items: LegendItem[];
}

export interface LegendItem {
  group: number;
  /** Middle of the mark. */
  x: number;
  y: number;
  name: Block;
}

/** Width of a mark with the space after it. */
const MARK = 22;
const BETWEEN = 24;

/** In a row above the drawing, or in as many as it takes; none for a single group. */
export function setLegend(groups: readonly Translated[], { width, small }: Paper, language: Language): Legend {
  const items: LegendItem[] = [];
  let [x, y] = [0, 0];
  for (const [group, name] of (groups.length > 1 ? groups : []).entries()) {
    const block = setBlock(say(name, language).words, { size: small, width: width - MARK });
    if (x > 0 && x + MARK + widthOf(block) > width) [x, y] = [0, y + lineHeight(small) + 6];
    items.push({ group, x: x + 8, y: y + lineHeight(small) / 2, name: { ...block, x: x + MARK, y } });
    x += MARK + widthOf(block) + BETWEEN;
  }
  const last = items.at(-1)?.name;
  return { items, height: last ? last.y + heightOf(last) + 16 : 0 };
}
