import type { FigureExhibit } from '../model/exhibition.ts';
import { say, type Language } from '../model/language.ts';
import { drawingSize, setFigure, type Setting } from '../model/sheet.ts';
import { PAPERS, type Paper } from '../model/sheet/type.ts';
import { drawBands } from './draw-bands.ts';
import { drawBars } from './draw-bars.ts';
import { drawList } from './draw-list.ts';
import { drawMap } from './draw-map.ts';
import { drawShapes } from './draw-shapes.ts';
import { drawTable } from './draw-table.ts';
import { drawTally } from './draw-tally.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Field } from './panel.ts';
import { svgFile, svgForPage, type Drawn } from './svg.ts';

/** For a page, which shows the one that fits. */
export const drawForPage = (figure: FigureExhibit, language: Language) => ({
  wide: drawFigure(figure, language, 'wide'),
  narrow: drawFigure(figure, language, 'narrow'),
});

/** A figure as `<svg>`. The table that follows it on the page says all of it in words. */
export const drawFigure = (figure: FigureExhibit, language: Language, width: Paper['name']): string =>
  svgForPage(drawWithin(figure, language, width), say(figure.alt, language));

/** The narrow drawing as a file, where a page would be too heavy with all of them. */
export const narrowFile = (figure: FigureExhibit, language: Language): string =>
  svgFile(drawWithin(figure, language, 'narrow'), say(figure.alt, language));

export function drawWithin(figure: FigureExhibit, language: Language, width: Paper['name']): Drawn {
  const field = drawingSize(figure, language, width);
  return { field, inside: draw(setFigure(figure, PAPERS[width], language), field) };
}

function draw(setting: Setting, field: Field): string {
  switch (setting.as) {
    case 'map':
      return drawMap(setting, field);
    case 'timeline':
      return drawTimeline(setting, field);
    case 'bands':
      return drawBands(setting, field);
    case 'bars':
      return drawBars(setting, field);
    case 'shapes':
      return drawShapes(setting, field);
    case 'tally':
      return drawTally(setting, field);
    case 'list':
      return drawList(setting, field);
    case 'table':
      return drawTable(setting, field);
  }
}
