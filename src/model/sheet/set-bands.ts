import { dayInWords, daysInWords } from '../days.ts';
import type { Band, DrawingAs } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { setLegend, type Legend } from './set-legend.ts';
import { heightOf, lineHeight, moveBlock, setBlock, widthOf, type Block, type Paper } from './type.ts';
import { SHEET_WORDS } from './words.ts';

/** Bands over a common line of years, each below its words. */
export interface BandsSetting {
  as: 'bands';
  height: number;
  legend: Legend;
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
  /** Above the band, from x = 0 on. */
  blocks: Block[];
  /** Width of all words of the row. */
  width: number;
}

export const BAND_HEIGHT = 12;
const BETWEEN = 20;
const AXIS_HEIGHT = 30;

/** `date`: what the data stand for. A band without an end goes on then. */
export function setBands(drawing: DrawingAs<'bands'>, date: string, paper: Paper, language: Language): BandsSetting {
  const legend = setLegend(drawing.groups, paper, language);
  const top = legend.height + AXIS_HEIGHT;
  let y = top + 8;
  const rows = drawing.bands.map((band) => {
    const period =
      band.end === undefined
        ? SHEET_WORDS[language].from(dayInWords(band.start, language, 'short'))
        : daysInWords(band.start, band.end, language, 'short');
    const blocks = setWords(
      say(band.label, language).words,
      [period, band.text && say(band.text, language).words].filter(Boolean).join(' · '),
      paper,
    ).map((block) => moveBlock(block, 0, y));
    y = Math.max(...blocks.map((block) => block.y + heightOf(block))) + 3;
    const row = {
      band,
      y,
      group: band.group ?? 0,
      blocks,
      width: Math.max(...blocks.map(widthOf)),
    };
    y += BAND_HEIGHT + BETWEEN;
    return row;
  });
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
  return { as: 'bands', height: y + (openEnd ? heightOf(openEnd) + 6 : 0), legend, axis, rows, until, openEnd };
}

/** Side by side where there is room, else one under the other. */
function setWords(label: string, text: string, { width, body, small }: Paper): Block[] {
  const title = setBlock(label, { size: body, tone: 'strong', width });
  const line = { ...title, next: setBlock(text, { size: small, tone: 'soft' }) };
  return title.lines.length === 1 && widthOf(line) <= width
    ? [line]
    : [title, setBlock(text, { y: title.lines.length * lineHeight(body), size: small, tone: 'soft', width })];
}
