import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFigure, narrowFile } from '../../src/figures/draw-figure.ts';
import type { Drawing, Marked } from '../../src/model/drawing.ts';
import { LANGUAGES, say } from '../../src/model/language.ts';
import { drawingSize } from '../../src/model/sheet.ts';
import { faultOfXml, figureOf, linesOf, someDrawing, type Line } from './some-figures.ts';

const SOLID = { en: 'Soldiers', ko: '군인' };
const ITEMS: Drawing = {
  as: 'list',
  items: [{ label: { en: 'Tents', ko: '천막' }, text: { en: 'for forty' } }, { label: { en: 'Water', ko: '물' } }],
};

/** Every drawing that content can ask for, in both widths and languages. */
const anyView = fc.record({
  drawing: someDrawing,
  language: fc.constantFrom(...LANGUAGES),
  width: fc.constantFrom('wide' as const, 'narrow' as const),
});
const ofAnyView = (check: (view: typeof anyView extends fc.Arbitrary<infer View> ? View : never) => void) =>
  fc.assert(fc.property(anyView, check), { numRuns: 50 });

describe('any drawing', { timeout: 60_000 }, () => {
  test('keeps all its words on the sheet', () => {
    ofAnyView(({ drawing, language, width }) => {
      const sheet = drawingSize(figureOf(drawing), language, width);
      const outside = linesOf(drawFigure(figureOf(drawing), language, width)).filter(
        ({ left, right, y, size }) =>
          left < -0.5 || right > sheet.width + 0.5 || y < size * 0.7 || y + size * 0.25 > sheet.height,
      );
      expect(outside).toEqual([]);
    });
  });

  test('has no words upon words', () => {
    ofAnyView(({ drawing, language, width }) => {
      const lines = linesOf(drawFigure(figureOf(drawing), language, width));
      const upon = lines.flatMap((line, index) =>
        lines.slice(index + 1).flatMap((other) => (overlap(line, other) ? [[line.words, other.words]] : [])),
      );
      expect(upon).toEqual([]);
    });
  });

  test('has every label whole', () => {
    ofAnyView(({ drawing, language, width }) => {
      const drawn = inOneWord(linesOf(drawFigure(figureOf(drawing), language, width)).map(({ words }) => words));
      for (const { label } of rowsOf(drawing)) expect(drawn).toContain(inOneWord([say(label, language).words]));
    });
  });

  test('can be read as XML, and has lengths in whole tenths', () => {
    ofAnyView(({ drawing, language, width }) => {
      const svg = drawFigure(figureOf(drawing), language, width);
      expect(faultOfXml(svg)).toBeUndefined();
      expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined|\.\d{3}/);
    });
  });

  test('has no hatching and no dots, which tell elsewhere how a thing is known', () => {
    ofAnyView(({ drawing, language, width }) => {
      const svg = drawFigure(figureOf(drawing), language, width);
      expect(svg).not.toMatch(/<pattern|url\(#/);
    });
  });
});

describe('a drawing', () => {
  test('is one picture, with the words of its alternative text', () => {
    expect(drawFigure(figureOf(ITEMS), 'en', 'wide')).toContain(
      'role="img" lang="en" aria-label="More of “this” &#38; less of &#60;that&#62;."',
    );
    expect(drawFigure(figureOf(ITEMS, { alt: { en: 'Two things.' } }), 'ko', 'wide')).toContain(
      'lang="en" aria-label="Two things."',
    );
  });

  test('takes the colours of its page; as a file it has its own, and white behind it', () => {
    expect(drawFigure(figureOf(ITEMS), 'en', 'narrow')).toContain('fill="var(--ink, #131c28)"');
    const file = narrowFile(figureOf(ITEMS), 'en');
    expect(file).not.toContain('var(');
    expect(file).toMatch(
      /^<svg [^>]*width="360" height="\d+" viewBox=.*<rect width="360" height="\d+" fill="#ffffff"\/>/,
    );
  });

  test('of a list says number, heading and sentence', () => {
    expect(linesOf(drawFigure(figureOf(ITEMS), 'en', 'wide')).map(({ words }) => words)).toEqual([
      'Tents',
      'Water',
      'for forty',
      '1',
      '2',
    ]);
  });

  test('of bars says values, targets and what is not known', () => {
    const drawing: Drawing = {
      as: 'bars',
      groups: [],
      unit: '%',
      scales: 'shared',
      bars: [
        { label: { en: 'Troops' }, value: 5.3, target: 8 },
        { label: { en: 'Police' }, target: 20 },
        { label: { en: 'Others' } },
        { label: { en: 'Medics' }, value: 1200, text: { en: 'about 1,200' } },
      ],
    };
    expect(linesOf(drawFigure(figureOf(drawing), 'en', 'wide')).map(({ words }) => words)).toEqual([
      ...['Troops', 'Police', 'Others', 'Medics'],
      ...['target 20%', 'no number given'],
      'about 1,200',
      '5.3%target 8%',
    ]);
  });

  test('of a tally has a mark for each one, and a part of a mark for a part', () => {
    const drawing: Drawing = { as: 'tally', each: 100, counts: [{ label: SOLID, count: 250 }] };
    const svg = drawFigure(figureOf(drawing), 'ko', 'wide');
    const [, path = ''] = /<path d="([^"]+)"/.exec(svg) ?? [];
    expect([...path.matchAll(/h(-?[\d.]+)v/g)].map(([, width]) => Number(width))).toEqual([21.6, 21.6, 10.8]);
    expect(linesOf(svg).map(({ words }) => words)).toEqual(['250', '군인', '표시 1개 = 100']);
  });

  test('of a tally says what a mark stands for, and a rounded number in its own words', () => {
    const drawing: Drawing = {
      as: 'tally',
      each: 10,
      unit: { en: 'people', ko: '명' },
      counts: [
        { label: SOLID, count: 4200, text: { en: 'nearly 4,200', ko: '4,200명 가까이' } },
        { label: { en: 'Police', ko: '경찰' }, count: 30, text: { en: 'an estimate', ko: '추정' } },
      ],
    };
    const said = (language: 'en' | 'ko') =>
      linesOf(drawFigure(figureOf(drawing), language, 'wide')).map(({ words }) => words);
    expect(said('en')).toEqual([
      ...['nearly 4,200', '30'],
      ...['Soldiers', 'Police'],
      ...['an estimate', '1 mark = 10\u00A0people'],
    ]);
    expect(said('ko')).toEqual(['4,200명 가까이', '30', '군인', '경찰', '추정', '표시 1개 = 10명']);
  });

  test('of bands has all its words before the years', () => {
    const drawing: Drawing = {
      as: 'bands',
      groups: [],
      bands: [
        { label: { en: 'First' }, start: '1993', end: '1995' },
        { label: { en: 'Last' }, start: '2013' },
      ],
    };
    const lines = linesOf(drawFigure(figureOf(drawing), 'en', 'wide'));
    const years = lines.filter(({ words }) => /^\d{4}$/.test(words));
    const others = lines.filter(({ words, y }) => !/^\d{4}$|going on/.test(words) && y > 0);
    expect(new Set(others.map(({ left }) => left))).toEqual(new Set([0]));
    expect(Math.max(...others.map(({ right }) => right))).toBeLessThan(Math.min(...years.map(({ left }) => left)));
  });

  test('of a map has a bar for lengths, true at its middle, where the crop is small', () => {
    const points = [
      { label: { en: 'South' }, latitude: 33, longitude: 125 },
      { label: { en: 'North' }, latitude: 43, longitude: 130 },
    ];
    const svg = drawFigure(figureOf({ as: 'map', groups: [], points }), 'en', 'wide');
    expect(linesOf(svg).map(({ words }) => words)).toContain('200\u00A0km');
    const [south = 0, north = 0] = linesOf(svg)
      .filter(({ words, y }) => /^[12]$/.test(words) && y < 430)
      .map(({ y }) => y);
    const bar = /M([\d.]+),([\d.]+)L([\d.]+),\2"/.exec(svg);
    const tenDegrees = 1112;
    expect(Number(bar?.[3]) - Number(bar?.[1])).toBeCloseTo(((south - north) * 200) / tenDegrees, 0);
    const world = [...points, { label: { en: 'West' }, latitude: 0, longitude: 0 }];
    const words = linesOf(drawFigure(figureOf({ as: 'map', groups: [], points: world }), 'en', 'wide'));
    expect(words.some((line) => line.words.endsWith('km'))).toBe(false);
  });

  test('of shapes keeps one scale', () => {
    const drawing: Drawing = {
      as: 'shapes',
      groups: [],
      unit: 'km',
      shapes: [
        { label: { en: 'Zone' }, width: 250, height: 4 },
        { label: { en: 'Square' }, width: 25, height: 25 },
      ],
    };
    const svg = drawFigure(figureOf(drawing), 'en', 'wide');
    const line = 1.6;
    const sides = [...svg.matchAll(/<rect height="([\d.]+)" width="([\d.]+)"/g)].map(([, height, width]) => [
      Number(width) + line,
      Number(height) + line,
    ]);
    expect(sides).toEqual([
      [800, expect.closeTo(12.8, 0)],
      [expect.closeTo(80, 0), expect.closeTo(80, 0)],
    ]);
  });

  test('of a table cuts no cell, however long', () => {
    const cell = '15 August 2025: the South announces something at length, '.repeat(9).trim();
    const table = { en: { columns: ['a', 'b', 'c', 'd'], rows: [[cell, cell, cell, cell]] } };
    const words = linesOf(drawFigure(figureOf(undefined, { table }), 'en', 'wide')).map((line) => line.words);
    expect(words.join(' ')).not.toContain('…');
    expect(inOneWord(words).split('announces')).toHaveLength(4 * 9 + 1);
  });

  test('of a table has its first sixteen rows, and says how many there are more', () => {
    const rows = Array.from({ length: 19 }, (_, row) => [`country ${row + 1}`, String(row)]);
    const table = { en: { columns: ['country', 'graves'], rows } };
    const words = linesOf(drawFigure(figureOf(undefined, { table }), 'en', 'wide')).map((line) => line.words);
    expect(words).toContain('country 16');
    expect(words).not.toContain('country 17');
    expect(words).toContain('… and 3 more');
  });
});

/** What a drawing says beside its marks. */
function rowsOf(drawing: Drawing): Marked[] {
  switch (drawing.as) {
    case 'map':
      return drawing.points;
    case 'timeline':
      return drawing.events;
    case 'bands':
      return drawing.bands;
    case 'bars':
      return drawing.bars;
    case 'shapes':
      return drawing.shapes;
    case 'tally':
      return drawing.counts;
    case 'list':
      return drawing.items;
  }
}

/** Lines break anywhere; what is said stays the same. */
const inOneWord = (words: readonly string[]) => words.join('').replace(/\s/g, '');

const overlap = (one: Line, other: Line) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.y, other.y) - Math.max(one.y - one.size * 0.7, other.y - other.size * 0.7) > 1;
