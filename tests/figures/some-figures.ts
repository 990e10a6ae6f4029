import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import type { Drawing } from '../../src/model/drawing.ts';
import type { FigureExhibit } from '../../src/model/exhibition.ts';
import type { Translated } from '../../src/model/language.ts';
import { textWidth } from '../../src/model/sheet/type.ts';

/** A figure that is drawn so, or that is the table itself. */
export const figureOf = (drawing: Drawing | undefined, more: Partial<FigureExhibit> = {}): FigureExhibit => ({
  kind: 'figure',
  id: 'some-figure',
  title: { en: 'A figure', ko: '도표' },
  label: { en: 'What it is.' },
  evidence: { is: 'documented', because: { en: 'A source says so.' } },
  sources: ['report'],
  terms: [],
  size: { width: 1, height: 1, depth: 0.04 },
  prose: { en: 'figure.mdx' },
  aliases: [],
  caption: { en: 'Things by kind, 2021.', ko: '종류별 수, 2021년.' },
  alt: { en: 'More of “this” & less of <that>.', ko: '이것은 많고 저것은 적다.' },
  date: '2021-12',
  from: ['report'],
  drawing,
  data: { en: 'data.csv' },
  table: { en: { columns: ['thing', 'number'], rows: [['one', '1']] } },
  ...more,
});

/** A line of words as it was drawn, with the room that it takes at most. */
export interface Line {
  words: string;
  left: number;
  right: number;
  /** Where the letters stand. */
  y: number;
  size: number;
}

export function linesOf(svg: string): Line[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll('text')].map((text) => {
    const { x, y } = placeOf(text);
    const parts = [...text.querySelectorAll('tspan')];
    const width = (parts.length > 0 ? parts : [text]).reduce(
      (sum, part) =>
        sum +
        Number(part.getAttribute('dx') ?? 0) +
        textWidth(
          part.textContent,
          Number(inherited(part, 'font-size')),
          inherited(part, 'font-weight') ? 'strong' : 'plain',
        ),
      0,
    );
    const size = Number(inherited(parts[0] ?? text, 'font-size'));
    // Plot sets words in the middle of a line by lowering them: y="0.32em".
    const lower = Number.parseFloat(text.getAttribute('y') ?? '0') * size;
    const anchor = inherited(text, 'text-anchor');
    const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { words: text.textContent, left, right: left + width, y: y + lower, size };
  });
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

function placeOf(element: Element): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let one: Element | null = element; one; one = one.parentElement) {
    const moved = /translate\(([-\d.]+),([-\d.]+)\)/.exec(one.getAttribute('transform') ?? '');
    x += Number(moved?.[1] ?? 0);
    y += Number(moved?.[2] ?? 0);
  }
  return { x, y };
}

/** What XML would not read: the first end tag that has no beginning, or the tags left open. */
export function faultOfXml(text: string): string | undefined {
  const open: string[] = [];
  const rest = text.replace(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tag, end, name: string, __, empty) => {
      if (end && open.pop() !== name) open.push(`</${name}>`);
      if (!end && !empty) open.push(name);
      return '';
    },
  );
  if (open.length > 0) return open.join(' ');
  return /[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/.exec(rest)?.[0];
}

const word = fc.constantFrom(
  'UN',
  'peace',
  'Dongmyeong',
  '“light”',
  'R&D',
  '<5',
  'observers',
  'of',
  'a',
  'co-operation',
);
const 낱말 = fc.constantFrom('유엔', '평화유지활동', '동명부대', '‘빛’', '의', '감시단', '2021년');
const words = (most: number): fc.Arbitrary<Translated> =>
  fc.record({
    en: fc.array(word, { minLength: 1, maxLength: most }).map((some) => some.join(' ')),
    ko: fc.array(낱말, { minLength: 1, maxLength: most }).map((some) => some.join(' ')),
  });
const marked = { label: words(8), text: fc.option(words(14), { nil: undefined }) };
const moment = fc
  .tuple(fc.integer({ min: 1900, max: 2030 }), fc.constantFrom('', '-05', '-05-29'))
  .map(([year, rest]) => `${year}${rest}`);
const period = fc
  .tuple(moment, moment)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

/** Rows in up to four groups; each group has one, as a table would give it. */
const grouped = <Row extends object>(row: fc.Arbitrary<Row>) =>
  fc
    .tuple(fc.array(words(3), { maxLength: 4 }), fc.array(row, { minLength: 4, maxLength: 14 }))
    .map(([groups, rows]) => ({
      groups,
      rows: rows.map((one, index) => ({ ...one, group: groups.length > 0 ? index % groups.length : undefined })),
    }));

const number = fc.double({ min: 0, max: 5000, noNaN: true }).map((value) => Number(value.toFixed(1)));
const length = fc.double({ min: 0.1, max: 250, noNaN: true }).map((value) => Number(value.toFixed(2)));

/** Any drawing that content could ask for. */
export const someDrawing: fc.Arbitrary<Drawing> = fc.oneof(
  grouped(
    fc.record({
      ...marked,
      latitude: fc.double({ min: -55, max: 70, noNaN: true }),
      longitude: fc.double({ min: -90, max: 150, noNaN: true }),
    }),
  ).map(({ groups, rows }): Drawing => ({ as: 'map', groups, points: rows })),
  grouped(fc.record({ ...marked, period, lasts: fc.boolean() })).map(({ groups, rows }): Drawing => ({
    as: 'timeline',
    groups,
    events: rows.map(({ period: [date, end], lasts, ...row }) => ({ ...row, date, end: lasts ? end : undefined })),
  })),
  grouped(fc.record({ ...marked, period, open: fc.boolean() })).map(({ groups, rows }): Drawing => ({
    as: 'bands',
    groups,
    bands: rows.map(({ period: [start, end], open, ...row }) => ({ ...row, start, end: open ? undefined : end })),
  })),
  fc
    .tuple(
      grouped(
        fc.record({
          ...marked,
          value: fc.option(number, { nil: undefined }),
          target: fc.option(number, { nil: undefined }),
        }),
      ),
      fc.constantFrom('', '%', 'm²'),
      fc.constantFrom('shared' as const, 'own' as const),
    )
    .map(([{ groups, rows }, unit, scales]): Drawing => ({ as: 'bars', groups, unit, scales, bars: rows })),
  fc
    .tuple(
      grouped(fc.record({ ...marked, width: length, height: length })),
      fc.constantFrom('m' as const, 'km' as const),
    )
    .map(([{ groups, rows }, unit]): Drawing => ({ as: 'shapes', groups, unit, shapes: rows })),
  fc
    .tuple(
      fc.array(fc.record({ ...marked, count: fc.integer({ min: 0, max: 400 }) }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1, 3, 10),
      fc.option(words(2), { nil: undefined }),
    )
    .map(([counts, each, unit]): Drawing => ({ as: 'tally', each, unit, counts })),
  fc.array(fc.record(marked), { minLength: 1, maxLength: 14 }).map((items): Drawing => ({ as: 'list', items })),
);
