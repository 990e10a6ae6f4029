import type { TallySetting } from '../model/sheet/set-tally.ts';
import { wordsOf } from './marks.ts';
import { BLUE, DEEP, PALE, PAPER } from './paint.ts';
import { panel, type Field } from './panel.ts';

/** Of the way from mark to mark, so much is mark. */
const MARK = 0.72;

/** Marks in rows of tens, one path for each count; the first is solid, the second pale, the others outlines. */
export function drawTally({ rows, pitch, each }: TallySetting, paper: Field): string {
  const size = pitch * MARK;
  const paths = rows.map(({ marks }, row) => {
    const fill = row === 0 ? BLUE : row === 1 ? PALE : PAPER;
    const path = marks.map(
      ({ x, y, share }) =>
        `M${short(x + 1)},${short(y + 1)}h${short(size * share)}v${short(size)}h${short(-size * share)}z`,
    );
    return `<path d="${path.join('')}" fill="${fill}"/>`;
  });
  const words = [...rows.flatMap(({ blocks }) => blocks), ...(each ? [each] : [])];
  return `<g stroke="${DEEP}">${paths.join('')}</g>${panel(paper, { marks: wordsOf(words) })}`;
}

const short = (length: number) => Number(length.toFixed(1));
