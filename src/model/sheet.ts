import type { FigureExhibit, Size } from './exhibition.ts';
import { LANGUAGES, say, type Language } from './language.ts';
import { setBands, type BandsSetting } from './sheet/set-bands.ts';
import { setBars, type BarsSetting } from './sheet/set-bars.ts';
import { setList, type ListSetting } from './sheet/set-list.ts';
import { setMap, type MapSetting } from './sheet/set-map.ts';
import { setShapes, type ShapesSetting } from './sheet/set-shapes.ts';
import { setTable, type TableSetting } from './sheet/set-table.ts';
import { setTally, type TallySetting } from './sheet/set-tally.ts';
import { setTimeline, type TimelineSetting } from './sheet/set-timeline.ts';
import { heightOf, lineHeight, PAPERS, setBlock, type Block, type Paper } from './sheet/type.ts';

/**
 * The sheet that a figure is drawn on, in pixels of its drawing. What is drawn decides how high it is, and the sheet
 * decides the room it takes on the wall; so everything is set in its place before anybody draws.
 */
export const SHEET = {
  /** Of the drawing within. */
  width: PAPERS.wide.width,
  /** Around the drawing: white, and the title above. */
  margin: 40,
  title: 64,
} as const;

/** Below the drawing: the caption in as many lines as it needs, and a line on its date and sources. */
const CAPTION = { above: 16, size: 15 };
export const FOOT = { above: 6, size: 13 };

/** On the wall, so many pixels of a sheet make a metre; lines of the smallest type are then 5 cm high. */
const PIXELS_PER_METRE = 340;
/** In metres: a higher sheet hangs a little smaller, or it would touch the floor. */
const TALLEST = 2.7;
const DEPTH = 0.04;

/** A drawing with all its words and marks in their places. */
export type Setting =
  MapSetting | TimelineSetting | BandsSetting | BarsSetting | ShapesSetting | TallySetting | ListSetting | TableSetting;

/** What of a figure is drawn. */
export type Drawable = Pick<FigureExhibit, 'drawing' | 'table' | 'date'>;

/** What of a figure stands on its sheet. */
export type OnSheet = Drawable & Pick<FigureExhibit, 'caption'>;

export function setFigure({ drawing, table, date }: Drawable, paper: Paper, language: Language): Setting {
  switch (drawing?.as) {
    case undefined:
      return setTable(say(table, language).words, paper, language);
    case 'map':
      return setMap(drawing, paper, language);
    case 'timeline':
      return setTimeline(drawing, paper, language);
    case 'bands':
      return setBands(drawing, date, paper, language);
    case 'bars':
      return setBars(drawing, paper, language);
    case 'shapes':
      return setShapes(drawing, paper, language);
    case 'tally':
      return setTally(drawing, paper, language);
    case 'list':
      return setList(drawing, paper, language);
  }
}

/** Of a drawing, in pixels. */
export const drawingSize = (figure: Drawable, language: Language, width: Paper['name']) => ({
  width: PAPERS[width].width,
  height: Math.ceil(setFigure(figure, PAPERS[width], language).height),
});

/** In its place on the sheet. It is never cut: the sheet grows with it. */
export const setCaption = (figure: OnSheet, language: Language): Block =>
  setBlock(say(figure.caption, language).words, {
    x: SHEET.margin,
    y: SHEET.margin + SHEET.title + drawingSize(figure, language, 'wide').height + CAPTION.above,
    size: CAPTION.size,
    width: SHEET.width,
  });

/** Where the caption and the line below it end. */
function bottomOf(figure: OnSheet, language: Language): number {
  const caption = setCaption(figure, language);
  return caption.y + heightOf(caption) + FOOT.above + lineHeight(FOOT.size);
}

/** Of the whole sheet, in pixels; in the language in which it is highest, for every language hangs in the same place. */
export const sheetPixels = (figure: OnSheet) => ({
  width: SHEET.width + 2 * SHEET.margin,
  height: Math.max(...LANGUAGES.map((language) => bottomOf(figure, language))) + SHEET.margin,
});

/** On the wall, in metres. */
export function sheetSize(figure: OnSheet): Size {
  const { width, height } = sheetPixels(figure);
  const scale = Math.min(1 / PIXELS_PER_METRE, TALLEST / height);
  return { width: width * scale, height: height * scale, depth: DEPTH };
}
