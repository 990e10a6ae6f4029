import type { ListSetting } from '../model/sheet/set-list.ts';
import { strokes, wordsOf } from './marks.ts';
import { DEEP, LINE } from './paint.ts';
import { panel, type Field } from './panel.ts';

/** Cards without walls: a line above, a large number, words. */
export const drawList = ({ cards }: ListSetting, paper: Field): string =>
  panel(paper, {
    marks: [
      strokes(
        cards.map(({ x, y, width }) => ({ x1: x, x2: x + width, y1: y, y2: y })),
        { stroke: LINE, strokeWidth: 1.2 },
      ),
      ...wordsOf(cards.flatMap(({ blocks }) => blocks)),
      ...wordsOf(
        cards.map(({ number }) => number),
        { fill: DEEP },
      ),
    ],
  });
