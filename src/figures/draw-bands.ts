import { axisX, gridX, scale, type Markish } from '@observablehq/plot';
import { firstInstant, lastInstant } from '../model/days.ts';
import { BAND_HEIGHT, type BandsSetting } from '../model/sheet/set-bands.ts';
import { boxes, legendMarks, wordsOf } from './marks.ts';
import { BLUE, DEEP, INK, LINE, PAPER } from './paint.ts';
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
export function drawBands({ legend, left, axis, rows, until, openEnd }: BandsSetting, paper: Field): string {
  const spans = rows.map(({ band: { start, end } }) => ({
    from: firstInstant(start),
    to: lastInstant(end ?? until),
    open: end === undefined,
  }));
  const domain = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))] as const;
  const years = {
    type: 'utc',
    domain: domain.map((instant) => new Date(instant)),
    range: [left + EDGE, paper.width - EDGE],
  } as const;
  const at = (instant: number) => scale({ x: years }).apply(new Date(instant)) as number;

  const pieces = rows.flatMap(({ y, group }, index) => {
    const { from, to, open } = spans[index]!;
    const [x1, x2] = [at(from), Math.max(at(to), at(from) + 2)];
    return [{ x1, x2, y, group }, ...(open ? openEndAt(x2, y, group) : [])];
  });
  if (openEnd) pieces.push({ x1: 0, x2: 16, y: openEnd.y + 4, group: 0 }, ...openEndAt(16, openEnd.y + 4, 0));
  const swatches = legend.items.map(({ x, y, group }) => ({ x1: x - 7, x2: x + 8, y: y - BAND_HEIGHT / 2, group }));
  const words = rows.flatMap(({ blocks }) => blocks);
  const ticks = yearsBetween(...domain, (paper.width - left) / YEAR_PITCH);
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
        ...bands(pieces),
        ...legendMarks(legend, bands(swatches)),
        ...wordsOf([...words, ...(openEnd ? [openEnd] : [])], { halo: true }),
      ],
    }),
  ].join('');
}

interface Piece {
  x1: number;
  x2: number;
  y: number;
  group: number;
}

/** Groups are told apart by how much of the band is full: all, nothing, its lower half, a line along its middle. */
const FULL = [
  { from: 0, to: 1 },
  { from: 0, to: 0 },
  { from: 0.5, to: 1 },
  { from: 0.33, to: 0.67 },
] as const;

function bands(pieces: readonly Piece[]): Markish[] {
  const full = pieces.flatMap(({ x1, x2, y, group }) => {
    const { from, to } = FULL[group % FULL.length]!;
    return from === to ? [] : [{ x1, x2, y1: y + from * BAND_HEIGHT, y2: y + to * BAND_HEIGHT }];
  });
  const outlines = pieces.map(({ x1, x2, y }) => ({ x1, x2, y1: y, y2: y + BAND_HEIGHT }));
  return [
    boxes(outlines, { fill: PAPER }),
    boxes(full, { fill: BLUE }),
    boxes(outlines, { fill: 'none', stroke: DEEP, strokeWidth: 1, rx: 1.5 }),
  ];
}

const openEndAt = (x: number, y: number, group: number): Piece[] =>
  PIECES.map(({ from, to }) => ({ x1: x + from, x2: x + to, y, group }));
