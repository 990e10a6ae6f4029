import { dayInWords, daysInWords } from '../days.ts';
import type { DrawingAs, TimelineEvent } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { setLegend, type Legend } from './set-legend.ts';
import { heightOf, moveBlock, setBlock, widthOf, type Block, type Paper } from './type.ts';

/** A line of years from top to bottom, and the events in rows beside it. */
export interface TimelineSetting {
  as: 'timeline';
  height: number;
  legend: Legend;
  /** The line of years: it may run from `top` to `bottom`. */
  axis: { x: number; top: number; bottom: number };
  /** Where the mark of each row stands. */
  markX: number;
  rows: TimelineRow[];
}

interface TimelineRow {
  event: TimelineEvent;
  height: number;
  group: number;
  /** From the top of the row. */
  blocks: Block[];
}

const AXIS_X = { wide: 64, narrow: 50 } as const;
const MARK_X = { wide: 170, narrow: 88 } as const;
/** Room for a date; a span of two dates breaks between them. */
const DATE = 150;
/** How much higher the line is than its rows, so that rows can stand near their place on it. */
const SLACK = 1.15;
const LOWEST = 320;

export function setTimeline(drawing: DrawingAs<'timeline'>, paper: Paper, language: Language): TimelineSetting {
  const legend = setLegend(drawing.groups, paper, language);
  const markX = MARK_X[paper.name];
  const left = markX + 18;
  const beside = paper.name === 'wide';
  const dates = drawing.events.map(({ date, end }) => {
    const words = end === undefined ? dayInWords(date, language, 'short') : daysInWords(date, end, language, 'short');
    return setBlock(words.replaceAll(' ', '\u00A0'), {
      size: paper.small,
      tone: 'soft',
      x: left,
      width: beside ? DATE : paper.width - left,
    });
  });
  /** Labels stand beside the dates, or under them on a phone. */
  const labelX = beside ? left + Math.max(...dates.map(widthOf)) + 20 : left;
  const rows = drawing.events.map((event, index) => {
    const date = dates[index]!;
    const label = setBlock(say(event.label, language).words, {
      x: labelX,
      size: paper.body,
      width: paper.width - labelX,
    });
    const blocks = [moveBlock(date, 0, beside ? 1 : 0), beside ? label : moveBlock(label, 0, heightOf(date))];
    const height = Math.max(...blocks.map((block) => block.y + heightOf(block))) + (beside ? 8 : 12);
    return { event, height, group: event.group ?? 0, blocks };
  });
  const needed = rows.reduce((sum, { height }) => sum + height, 0);
  const top = legend.height + 8;
  const bottom = top + Math.max(LOWEST, Math.ceil(needed * SLACK));
  return { as: 'timeline', height: bottom + 8, legend, axis: { x: AXIS_X[paper.name], top, bottom }, markX, rows };
}
