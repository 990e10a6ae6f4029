import { describe, expect, test } from 'vitest';
import { sheetFile } from '../../src/figures/sheet-file.ts';
import type { Source } from '../../src/model/exhibition.ts';
import { say } from '../../src/model/language.ts';
import { SHEET, sheetPixels } from '../../src/model/sheet.ts';
import { faultOfXml, figureOf, linesOf } from './some-figures.ts';

const SOURCES: Source[] = [
  { id: 'report', type: 'report', title: 'A report', publisher: 'United Nations' },
  { id: 'paper', type: 'article-newspaper', title: 'An article', 'container-title': 'Korea Herald' },
  { id: 'same', type: 'article-newspaper', title: 'Another', 'container-title': 'Korea Herald' },
];
const FIGURE = figureOf(
  { as: 'list', items: [{ label: { en: 'Tents', ko: '천막' } }] },
  { from: ['report', 'paper', 'same'], date: '1993/2021' },
);

describe('a sheet', () => {
  test('says title, caption, date and source around the drawing', () => {
    expect(linesOf(sheetFile(FIGURE, SOURCES, 'en')).map(({ words }) => words.replace(/\s/g, ' '))).toEqual([
      'Tents',
      '1',
      'A figure',
      'Things by kind, 2021.',
      'Data: 1993 – 2021 · Source: United Nations, Korea Herald',
    ]);
    expect(
      linesOf(sheetFile(FIGURE, SOURCES, 'ko'))
        .at(-1)
        ?.words.replace(/\s*~\s*/, '~'),
    ).toBe('자료 기준: 1993년~2021년 · 출처: United Nations, Korea Herald');
  });

  test('of invented data names no source, and says so', () => {
    const invented = figureOf(FIGURE.drawing, { from: [], date: '2021-12' });
    expect(
      (['en', 'ko'] as const).map((language) => linesOf(sheetFile(invented, SOURCES, language)).at(-1)?.words),
    ).toEqual([
      'Data: December 2021 · Invented for this exhibition',
      '자료 기준: 2021년 12월 · 이 전시를 위해 지어낸 자료',
    ]);
  });

  test('is a file by itself: as large as its place, in plain colours, in good XML', () => {
    const svg = sheetFile(FIGURE, SOURCES, 'en');
    const { width, height } = sheetPixels(FIGURE);
    expect(svg).toMatch(
      new RegExp(
        `^<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
      ),
    );
    expect(svg).not.toContain('var(');
    expect(faultOfXml(svg)).toBeUndefined();
  });

  test('is as high in every language', () => {
    const sizeOf = (svg: string) => / viewBox="[^"]+"/.exec(svg)?.[0];
    expect(sizeOf(sheetFile(FIGURE, SOURCES, 'en'))).toBe(sizeOf(sheetFile(FIGURE, SOURCES, 'ko')));
  });

  test('gives a caption the lines that it needs, and names as many sources as fit', () => {
    const long = figureOf(FIGURE.drawing, {
      caption: { en: 'Every word of this caption counts, and it goes on and on. '.repeat(12) },
      from: SOURCES.map(({ id }) => id),
    });
    const many = SOURCES.map((source, index) => ({
      ...source,
      'container-title': `A newspaper with a very long name indeed, number ${index}`,
    }));
    const lines = linesOf(sheetFile(long, many, 'en'));
    const words = lines.map((line) => line.words);
    expect(words.slice(3, -1).join(' ')).toBe(say(long.caption, 'en').words.trim());
    expect(words.slice(3, -1).length).toBeGreaterThan(3);
    expect(lines.at(-1)?.y).toBeLessThan(sheetPixels(long).height - SHEET.margin);
    expect(words.slice(-1)).toEqual([
      expect.stringMatching(/^Data: December 2021 · Source: A newspaper .* and 2 more$/),
    ]);
  });

  test('sets a long title smaller', () => {
    const title = { en: 'W'.repeat(60) };
    const [line] = linesOf(sheetFile(figureOf(FIGURE.drawing, { title }), SOURCES, 'en')).filter(
      ({ words }) => words === title.en,
    );
    expect(line?.right).toBeCloseTo(840, -1);
  });
});
