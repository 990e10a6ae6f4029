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
  const id = `${figure.id}-${width}`;
  return { field, id, inside: draw(setFigure(figure, PAPERS[width], language), field, id) };
}

function draw(setting: Setting, field: Field, id: string): string {
  switch (setting.as) {
    case 'map':
      return drawMap(setting, field, id);
    case 'timeline':
      return drawTimeline(setting, field, id);
    case 'bands':
      return drawBands(setting, field, id);
    case 'bars':
      return drawBars(setting, field);
    case 'shapes':
      return drawShapes(setting, field);
    case 'tally':
      return drawTally(setting, field, id);
    case 'list':
      return drawList(setting, field);
    case 'table':
      return drawTable(setting, field);
  }
}
