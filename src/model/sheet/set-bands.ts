import { dayInWords, daysInWords } from '../days.ts';
import type { Band, DrawingAs } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { setLegend, type Legend } from './set-legend.ts';
import { heightOf, lineHeight, moveBlock, setBlock, widthOf, type Block, type Paper } from './type.ts';
import { SHEET_WORDS } from './words.ts';

/** Bands over a common line of years. All words begin at the left edge, and none seems to stand at a year. */
export interface BandsSetting {
  as: 'bands';
  height: number;
  legend: Legend;
  /** Where the years begin: after the words, or under them on a phone. */
  left: number;
  /** Heights of the years' line and its writing. */
  axis: { top: number; bottom: number };
  rows: BandRow[];
  /** The day, month or year that an open end reaches. */
  until: string;
  /** What an open end means, where there is one. */
  openEnd: Block | undefined;
}

interface BandRow {
  band: Band;
  /** Top of the band. */
  y: number;
  group: number;
  blocks: Block[];
}

export const BAND_HEIGHT = 12;
const BETWEEN = 20;
const WORDS = 280;
const AXIS_HEIGHT = 30;

/** `date`: what the data stand for. A band without an end goes on then. */
export function setBands(drawing: DrawingAs<'bands'>, date: string, paper: Paper, language: Language): BandsSetting {
  const legend = setLegend(drawing.groups, paper, language);
  const top = legend.height + AXIS_HEIGHT;
  const beside = paper.name === 'wide';
  let y = top + 8;
  const rows = drawing.bands.map((band): BandRow => {
    const period =
      band.end === undefined
        ? SHEET_WORDS[language].from(dayInWords(band.start, language, 'short'))
        : daysInWords(band.start, band.end, language, 'short');
    const blocks = setWords(
      say(band.label, language).words,
      period,
      band.text && say(band.text, language).words,
      paper,
    ).map((block) => moveBlock(block, 0, y));
    const bottom = Math.max(...blocks.map((block) => block.y + heightOf(block)));
    const bandY = beside ? y + (lineHeight(paper.body) - BAND_HEIGHT) / 2 : bottom + 3;
    y = Math.max(bottom, bandY + BAND_HEIGHT) + (beside ? BETWEEN / 2 : BETWEEN);
    return { band, y: bandY, group: band.group ?? 0, blocks };
  });
  const left = beside ? Math.max(...rows.flatMap(({ blocks }) => blocks.map(widthOf))) : 0;
  const axis = { top, bottom: y - 8 };
  const until = date.split('/').at(-1) ?? date;
  const openEnd = drawing.bands.every(({ end }) => end !== undefined)
    ? undefined
    : setBlock(SHEET_WORDS[language].goesOn(dayInWords(until, language)), {
        x: 48,
        y: y + 2,
        size: paper.small,
        tone: 'soft',
        width: paper.width - 48,
      });
  return { as: 'bands', height: y + (openEnd ? heightOf(openEnd) + 6 : 0), legend, left, axis, rows, until, openEnd };
}

/** Name, dates and text; dates and text on one line where there is room, and on a phone all three. */
function setWords(label: string, period: string, text: string | undefined, paper: Paper): Block[] {
  const width = paper.name === 'wide' ? WORDS : paper.width;
  const soft = { size: paper.small, tone: 'soft' } as const;
  const title = setBlock(label, { size: paper.body, tone: 'strong', width });
  const together = setBlock([period, text].filter(Boolean).join(' · '), soft);
  const line = { ...title, next: together };
  if (paper.name === 'narrow' && title.lines.length === 1 && widthOf(line) <= width) return [line];
  const y = heightOf(title);
  if (!text || widthOf(together) <= width) return [title, setBlock(together.lines.join(' '), { ...soft, y, width })];
  const dates = setBlock(period, { ...soft, y, width });
  return [title, dates, setBlock(text, { ...soft, y: y + heightOf(dates), width })];
}
