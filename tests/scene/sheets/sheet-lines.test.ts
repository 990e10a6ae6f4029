import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { sheetFile } from '../../../src/figures/sheet-file.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { exhibitsOf } from '../../../src/model/exhibition.ts';
import { readContent } from '../../../src/model/read.ts';
import { linesOf } from '../../../src/scene/sheets/sheet-lines.ts';

/** Maps are drawn in seconds. */
const PATIENT = 60_000;

const sheet = (inside: string) =>
  new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" fill="#131c28" text-anchor="middle">${inside}</svg>`,
    'image/svg+xml',
  ) as unknown as Document;

describe('a line of words on a sheet', () => {
  test('is what it is by all that is around it', () => {
    const lines = linesOf(
      sheet(`<g transform="translate(40,104)" font-size="14">
        <g font-weight="600" fill="#ffffff"><text transform="translate(2.5,-8)" y="0.3em">1 &amp; 2</text></g>
        <text text-anchor="start" stroke="#ffffff" stroke-width="4">Seoul</text>
      </g>`),
    );
    expect(lines).toEqual([
      {
        x: 42.5,
        y: 100.2,
        anchor: 'middle',
        halo: undefined,
        parts: [{ words: '1 & 2', size: 14, weight: 600, colour: '#ffffff', gap: 0 }],
      },
      {
        x: 40,
        y: 104,
        anchor: 'start',
        halo: { colour: '#ffffff', width: 4 },
        parts: [{ words: 'Seoul', size: 14, weight: 400, colour: '#131c28', gap: 0 }],
      },
    ]);
  });

  test('has parts where its look changes', () => {
    const [line] = linesOf(
      sheet(
        '<text><tspan font-size="13" font-weight="600">1953</tspan><tspan dx="10" font-size="13" fill="#536070">armistice</tspan></text>',
      ),
    );
    expect(line?.parts).toEqual([
      { words: '1953', size: 13, weight: 600, colour: '#131c28', gap: 0 },
      { words: 'armistice', size: 13, weight: 400, colour: '#536070', gap: 10 },
    ]);
  });

  test('must stand upright', () => {
    expect(() => linesOf(sheet('<g transform="rotate(45)"><text>Seoul</text></g>'))).toThrow(
      'Words are moved by “rotate(45)”.',
    );
  });
});

describe('on a sheet of each kind that the exhibition shows', () => {
  let sheets: { name: string; drawing: Document }[];
  beforeAll(async () => {
    const { halls, sources } = assemble(await readContent('content')).exhibition!;
    const figures = halls.flatMap(exhibitsOf).filter((exhibit) => exhibit.kind === 'figure');
    const kinds = new Map(figures.map((figure) => [figure.drawing?.as ?? 'table', figure]));
    sheets = [...kinds].map(([name, figure]) => {
      const svg = sheetFile(figure, sources, 'ko');
      return { name, drawing: new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document };
    });
  }, PATIENT);

  test('each word is on a line', () => {
    for (const { name, drawing } of sheets) {
      const words = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
      const lines = linesOf(drawing).map(({ parts }) => parts.map((part) => part.words).join(''));
      expect({ name, lines }).toEqual({ name, lines: words });
    }
  });

  test('words are set by nothing that a line does not know', () => {
    const known = ['transform', 'y', 'text-anchor', 'font-size', 'font-weight', 'fill', 'dx'];
    const others = ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'];
    const setBy = sheets.flatMap(({ drawing }) =>
      [...drawing.querySelectorAll('text, tspan')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name)),
    );
    expect(setBy).toContain('transform');
    expect(setBy.filter((name) => ![...known, ...others].includes(name))).toEqual([]);
  });
});
