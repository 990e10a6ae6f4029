import { axisX, gridX, rect, scale } from '@observablehq/plot';
import { firstInstant, lastInstant } from '../model/days.ts';
import { BAND_HEIGHT, type BandsSetting } from '../model/sheet/set-bands.ts';
import { moveBlock } from '../model/sheet/type.ts';
import { legendMarks, wordsOf } from './marks.ts';
import { BLUE, DEEP, fillOf, INK, LINE } from './paint.ts';
import { panel, type Field } from './panel.ts';
import { yearsBetween } from './years.ts';

/** Least way from year to year, and from the outermost to the edge: half of a year in digits, or an open end. */
const YEAR_PITCH = 58;
const EDGE = 26;

/** An open end runs out in shorter and shorter pieces. */
const PIECES = [
  { from: 3, to: 10 },
  { from: 13, to: 18 },
  { from: 21, to: 24 },
];

/** Each band from its beginning to its end, or to where the data end. */
export function drawBands({ legend, axis, rows, until, openEnd }: BandsSetting, paper: Field, id: string): string {
  const spans = rows.map(({ band: { start, end } }) => ({
    from: firstInstant(start),
    to: lastInstant(end ?? until),
    open: end === undefined,
  }));
  const domain = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))] as const;
  const years = {
    type: 'utc',
    domain: domain.map((instant) => new Date(instant)),
    range: [EDGE, paper.width - EDGE],
  } as const;
  const at = (instant: number) => scale({ x: years }).apply(new Date(instant)) as number;

  const pieces = rows.flatMap(({ y, group }, index) => {
    const { from, to, open } = spans[index]!;
    const [x1, x2] = [at(from), Math.max(at(to), at(from) + 2)];
    return [{ x1, x2, y, group }, ...(open ? openEndAt(x2, y, group) : [])];
  });
  if (openEnd) pieces.push({ x1: 0, x2: 16, y: openEnd.y + 4, group: 0 }, ...openEndAt(16, openEnd.y + 4, 0));
  // Words of several lines would begin here and there: then all begin at the edge.
  const flush = rows.some(({ blocks }) => blocks.length > 1);
  const words = rows.flatMap(({ blocks, width }, index) => {
    const x = flush ? 0 : Math.max(0, Math.min(at(spans[index]!.from), paper.width - width));
    return blocks.map((block) => moveBlock(block, x, 0));
  });
  const ticks = yearsBetween(...domain, paper.width / YEAR_PITCH);
  return [
    panel(paper, {
      x: years,
      marks: [
        gridX(ticks, { y1: axis.top, y2: axis.bottom, stroke: LINE, strokeOpacity: 1, strokeWidth: 1 }),
        axisX(ticks, {
          anchor: 'top',
          dy: axis.top,
          tickFormat: (year: Date) => String(year.getUTCFullYear()),
          label: null,
          fontSize: 13,
          fill: INK,
          tickSize: 0,
          tickPadding: 6,
        }),
      ],
    }),
    panel(paper, {
      marks: [
        rect(pieces, {
          x1: 'x1',
          x2: 'x2',
          y1: 'y',
          y2: ({ y }: (typeof pieces)[number]) => y + BAND_HEIGHT,
          rx: 1.5,
          fill: ({ group }: (typeof pieces)[number]) => fillOf(group, id, BLUE),
          stroke: DEEP,
          strokeWidth: 1,
        }),
        ...legendMarks(legend, id),
        ...wordsOf([...words, ...(openEnd ? [openEnd] : [])], { halo: true }),
      ],
    }),
  ].join('');
}

const openEndAt = (x: number, y: number, group: number) =>
  PIECES.map(({ from, to }) => ({ x1: x + from, x2: x + to, y, group }));
