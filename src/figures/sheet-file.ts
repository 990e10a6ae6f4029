import { dateInWords } from '../model/days.ts';
import { isInvented, type FigureExhibit, type Source } from '../model/exhibition.ts';
import { say, type Language } from '../model/language.ts';
import { FOOT, setCaption, SHEET, sheetPixels } from '../model/sheet.ts';
import { heightOf, setBlock, textWidth } from '../model/sheet/type.ts';
import { SHEET_WORDS } from '../model/sheet/words.ts';
import { drawWithin } from './draw-figure.ts';
import { wordsOf } from './marks.ts';
import { panel } from './panel.ts';
import { svgFile } from './svg.ts';

/** Type of the title; a long one is set smaller, never cut. */
const TITLE = 30;

/** A figure as a file that says all of itself: title, drawing, caption, date and source. For the wall, and to keep. */
export function sheetFile(figure: FigureExhibit, sources: readonly Source[], language: Language): string {
  const field = sheetPixels(figure);
  const drawn = drawWithin(figure, language, 'wide');
  const { margin, width } = SHEET;
  const top = margin + SHEET.title;
  const title = say(figure.title, language).words;
  const caption = setCaption(figure, language);
  const words = [
    setBlock(title, {
      x: margin,
      y: margin - 6,
      size: Math.min(TITLE, (TITLE * width) / textWidth(title, TITLE, 'strong')),
      tone: 'strong',
    }),
    caption,
    setBlock(footOf(figure, sources, language), {
      x: margin,
      y: caption.y + heightOf(caption) + FOOT.above,
      size: FOOT.size,
      tone: 'soft',
      width,
      most: 1,
    }),
  ];
  const inside = `<g transform="translate(${margin},${top})">${drawn.inside}</g>${panel(field, { marks: wordsOf(words) })}`;
  return svgFile({ field, inside }, { words: `${title}. ${say(figure.alt, language).words}`, lang: language });
}

/** «Data: December 2021 · Source: SIPRI, Yonhap and 3 more»: where the data were published; the page says it in full. */
function footOf(figure: FigureExhibit, sources: readonly Source[], language: Language): string {
  const phrases = SHEET_WORDS[language];
  const data = `${phrases.data}: ${dateInWords(figure.date, language)}`;
  if (isInvented(figure)) return `${data} · ${phrases.invented}`;
  const names = figure.from.flatMap((id) => {
    const source = sources.find((other) => other.id === id);
    return source?.['container-title'] ?? source?.publisher ?? source?.title ?? [];
  });
  const places = [...new Set(names)];
  const lineWith = (count: number) =>
    `${data} · ${phrases.source}: ${places.slice(0, count).join(', ')}` +
    (count < places.length ? phrases.andMore(places.length - count) : '');
  let count = places.length;
  while (count > 1 && textWidth(lineWith(count), FOOT.size) > SHEET.width) count--;
  return lineWith(count);
}
