import { axisY, dot, ruleX, scale } from '@observablehq/plot';
import { firstInstant, lastInstant } from '../model/days.ts';
import type { TimelineSetting } from '../model/sheet/set-timeline.ts';
import { moveBlock } from '../model/sheet/type.ts';
import { boxes, groupMarks, leaders, legendMarks, wordsOf } from './marks.ts';
import { BLUE, DEEP, INK, LINE } from './paint.ts';
import { panel, type Field } from './panel.ts';
import { spreadAlong } from './spread.ts';
import { yearsBetween } from './years.ts';

/** Least way from year to year on the line. */
const YEAR_PITCH = 30;
/** From the top of a row to the middle of its first line, where its mark stands. */
const FIRST_LINE = 11;

/** Years run down true to scale; a fine line leads from each event's place to its words. */
export function drawTimeline({ legend, axis, markX, rows }: TimelineSetting, paper: Field): string {
  const spans = rows.map(({ event: { date, end } }) => ({
    from: firstInstant(date),
    to: lastInstant(end ?? date),
    lasts: end !== undefined,
  }));
  const first = new Date(Math.min(...spans.map(({ from }) => from))).getUTCFullYear();
  const last = new Date(Math.max(...spans.map(({ to }) => to - 1))).getUTCFullYear();
  const domain = [new Date(Date.UTC(first, 0)), new Date(Date.UTC(last + 1, 0))] as const;
  const years = { type: 'utc', domain, range: [axis.top, axis.bottom] } as const;
  const at = (instant: number) => scale({ y: years }).apply(new Date(instant)) as number;

  const places = spans.map(({ from, to }) => at((from + to) / 2));
  const tops = spreadAlong(
    places.map((place) => place - FIRST_LINE),
    rows.map(({ height }) => height),
    [axis.top - FIRST_LINE, axis.bottom + 8],
  );
  const marks = rows.map(({ group }, index) => ({ x: markX, y: tops[index]! + FIRST_LINE, group }));
  const words = rows.flatMap(({ blocks }, index) => blocks.map((block) => moveBlock(block, 0, tops[index]!)));
  const ticks = yearsBetween(+domain[0], +domain[1] - 1, (axis.bottom - axis.top) / YEAR_PITCH);
  return [
    panel(paper, {
      marks: [
        leaders(
          places.map((y1, index) => ({ x1: axis.x + 4, y1, x2: markX, y2: marks[index]!.y })),
          'bump-x',
        ),
        ruleX([axis.x], { y1: axis.top, y2: axis.bottom, stroke: LINE, strokeWidth: 2 }),
        boxes(
          spans.filter(({ lasts }) => lasts).map((span) => spanOnAxis(axis.x, at(span.from), at(span.to))),
          { fill: BLUE, rx: 1 },
        ),
        dot(
          places.filter((_, index) => !spans[index]!.lasts),
          { x: axis.x, y: (y: number) => y, r: 3, fill: DEEP },
        ),
        ...groupMarks(marks),
        ...legendMarks(legend),
        ...wordsOf(words),
      ],
    }),
    panel(paper, {
      y: years,
      marginLeft: axis.x,
      marks: [
        axisY(ticks, {
          tickFormat: (year: Date) => String(year.getUTCFullYear()),
          label: null,
          fontSize: 13,
          fill: INK,
          stroke: LINE,
          tickSize: 8,
          tickPadding: 4,
        }),
      ],
    }),
  ].join('');
}

/** However short it was, it can be seen. */
function spanOnAxis(x: number, from: number, to: number) {
  const [middle, half] = [(from + to) / 2, Math.max((to - from) / 2, 1.5)];
  return { x1: x - 4, x2: x + 4, y1: middle - half, y2: middle + half };
}
