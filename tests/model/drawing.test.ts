import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import type { Drawing } from '../../src/model/drawing.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { swap, tinyContent, told, type Changes } from './tiny-content.ts';

const TENT = 'halls/camp/exhibits/tent.mdx';

/** The tent as a figure of this table, drawn so. */
const figure = (draw: string, csv: string, korean?: string): Changes => ({
  [TENT]: swap(
    'kind: text',
    `kind: figure\ndata: media/tents.csv\ndate: "2021"\nfrom: [news]\ndraw: ${draw}\ncaption: Tents.\nalt: Tents.`,
  ),
  'halls/camp/media/tents.csv': csv,
  ...(korean !== undefined && { 'halls/camp/media/tents.ko.csv': korean }),
});

function drawn(changes: Changes): Drawing | undefined {
  const { exhibition, problems } = assemble(tinyContent(changes));
  expect(formatProblems(problems)).toBe('');
  const exhibit = exhibition?.halls[0]?.areas[0]?.exhibits[0];
  return exhibit?.kind === 'figure' ? exhibit.drawing : undefined;
}

describe('a table becomes', () => {
  test('points on a map, with words in each language and groups in the order in which they are met', () => {
    expect(
      drawn(
        figure(
          '{ as: map, latitude: north, longitude: east, label: place, text: since, group: state }',
          'place,north,east,since,state\nJuba,4.85,31.60,2011,open\nBamako,12.64,-8.00,,closed\nAbyei,9.59,28.44,2011,open\n',
          '곳,북위,동경,시작,상태\n주바,4.85,31.60,2011년,열림\n바마코,12.64,-8.00,,닫힘\n아비에이,9.59,28.44,2011년,열림\n',
        ),
      ),
    ).toEqual({
      as: 'map',
      groups: [
        { en: 'open', ko: '열림' },
        { en: 'closed', ko: '닫힘' },
      ],
      points: [
        {
          label: { en: 'Juba', ko: '주바' },
          text: { en: '2011', ko: '2011년' },
          group: 0,
          latitude: 4.85,
          longitude: 31.6,
        },
        { label: { en: 'Bamako', ko: '바마코' }, text: undefined, group: 1, latitude: 12.64, longitude: -8 },
        {
          label: { en: 'Abyei', ko: '아비에이' },
          text: { en: '2011', ko: '2011년' },
          group: 0,
          latitude: 9.59,
          longitude: 28.44,
        },
      ],
    });
  });

  test('events, whose days may be known to the year alone', () => {
    expect(
      drawn(figure('{ as: timeline, date: when, label: what }', 'when,what\n1948-05-29,First\n1960,Later\n')),
    ).toEqual({
      as: 'timeline',
      groups: [],
      events: [
        { label: { en: 'First' }, text: undefined, group: undefined, date: '1948-05-29', end: undefined },
        { label: { en: 'Later' }, text: undefined, group: undefined, date: '1960', end: undefined },
      ],
    });
  });

  test('bands, of which one still goes on', () => {
    expect(
      drawn(
        figure('{ as: bands, start: from, end: to, label: unit }', 'unit,from,to\nA,1993-07,1994-03\nB,2013-03,\n'),
      ),
    ).toMatchObject({
      bands: [
        { start: '1993-07', end: '1994-03' },
        { start: '2013-03', end: undefined },
      ],
    });
  });

  test('bars, of which one is a promise alone', () => {
    expect(
      drawn(
        figure(
          '{ as: bars, label: year, value: share, target: goal, unit: "%" }',
          'year,share,goal\n2021,5.3,8\n2028,,15\n',
        ),
      ),
    ).toEqual({
      as: 'bars',
      groups: [],
      unit: '%',
      scales: 'shared',
      bars: [
        { label: { en: '2021' }, text: undefined, group: undefined, value: 5.3, target: 8 },
        { label: { en: '2028' }, text: undefined, group: undefined, value: undefined, target: 15 },
      ],
    });
  });

  test('outlines, a tally and a list', () => {
    expect(
      drawn(figure('{ as: shapes, label: a, width: w, height: h, unit: km }', 'a,w,h\nZone,250,4\n')),
    ).toMatchObject({ unit: 'km', shapes: [{ label: { en: 'Zone' }, width: 250, height: 4 }] });
    expect(
      drawn(figure('{ as: tally, label: a, count: n, unit: of, each: 100 }', 'a,n,of\nPeople,"87,000",souls\n')),
    ).toEqual({
      as: 'tally',
      each: 100,
      unit: { en: 'souls' },
      counts: [{ label: { en: 'People' }, text: undefined, count: 87_000 }],
    });
    expect(drawn(figure('{ as: list, label: a, text: b }', 'a,b\nOne,first\nTwo,\n'))).toEqual({
      as: 'list',
      items: [
        { label: { en: 'One' }, text: { en: 'first' } },
        { label: { en: 'Two' }, text: undefined },
      ],
    });
  });
});

describe('what cannot be drawn', () => {
  test('a column that is not there, nearly right', () => {
    expect(told(figure('{ as: tally, label: plaec, count: n }', 'place,n\nJuba,1\n'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:6:27: error: The table has no column "plaec".
          Did you mean "place"? Columns stand in the first row of content/halls/camp/media/tents.csv."
    `);
  });

  test('cells that are empty, no number, no date or out of the world: all at once, each at its line', () => {
    expect(
      told(
        figure(
          '{ as: map, latitude: north, longitude: east, label: place }',
          'place,north,east\nJuba,about 5,31.60\n,91,\nAbyei,9.59,28.44\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.csv:2:1: error: "about 5" is no number in the column "north".
          Write the number alone: 1200, 1,200 or 4.9.
      content/halls/camp/media/tents.csv:3:1: error: A cell is empty in the column "place".
          Fill it, or take the row out.
      content/halls/camp/media/tents.csv:3:1: error: 91 is more than 90 in the column "north".
          Check the number, its sign and its column.
      content/halls/camp/media/tents.csv:3:1: error: A cell is empty in the column "east".
          Fill it, or take the row out."
    `);
    expect(told(figure('{ as: timeline, date: when, label: what }', 'when,what\nMay 1948,First\n1960-13,Later\n')))
      .toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.csv:2:1: error: "May 1948" is no date in the column "when".
          Write a year, month or day: 1948, 1948-05 or 1948-05-29.
      content/halls/camp/media/tents.csv:3:1: error: "1960-13" is no date in the column "when".
          Write a year, month or day: 1948, 1948-05 or 1948-05-29."
    `);
  });

  test('a translation that changes what is drawn', () => {
    expect(told(figure('{ as: tally, label: a, count: n }', 'a,n\nSent,16\n', '가,수\n보냄,6\n')))
      .toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.ko.csv:2:1: error: "6" stands in the column "수" where the original has "16".
          Numbers and dates that are drawn stay as they are; a sheet names them in words by itself."
    `);
  });

  test('more groups or marks than could be told apart', () => {
    expect(
      told(
        figure(
          '{ as: timeline, date: d, label: l, group: g }',
          `d,l,g\n${['a', 'b', 'c', 'd', 'e'].map((group) => `1948,x,${group}`).join('\n')}\n`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:6:49: error: The column "g" has 5 different values; at most 4 can be told apart.
          Bring some of them together, or leave "group" out."
    `);
    expect(told(figure('{ as: tally, label: a, count: n }', 'a,n\nPeople,"87,000"\n'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:6:7: error: The tally would have 87,000 marks; at most 2,000 can be seen.
          Let one mark stand for more: each: 44."
    `);
  });

  test('a form that there is none of, and a date without quotes', () => {
    expect(told(figure('{ as: pie, label: a }', 'a,n\nPeople,1\n'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:6:13: error: "as" in "draw" cannot be "pie".
          Known are "map", "timeline", "bands", "bars", "shapes", "tally", "list"."
    `);
    expect(
      told({
        ...figure('{ as: list, label: a }', 'a,n\nPeople,1\n'),
        [TENT]: swap(
          'kind: text',
          'kind: figure\ndata: media/tents.csv\ndate: 2021\nfrom: [news]\ncaption: Tents.\nalt: Tents.',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:4:7: error: "date" must be words, but is the number 2021.
          Write words; put a number, a date, true or false in quotes."
    `);
  });

  test('bands without a date: nobody could say until when they go on', () => {
    const changes = figure('{ as: bands, label: a, start: s, end: e }', 'a,s,e\nUnit,1993,\n');
    const text = tinyContent(changes).find(({ path }) => path === TENT)?.text ?? '';
    expect(told({ ...changes, [TENT]: text.replace('date: "2021"', 'date: undated') })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:4:7: error: "date" must be a date where bands may still go on, but is "undated".
          Change the value; content/README.md says what may stand there."
    `);
  });

  test('what ends before it begins', () => {
    expect(
      told(
        figure(
          '{ as: bands, label: a, start: s, end: e }',
          'a,s,e\nA,2012-03-01,1913\nB,2012-03,2012\nC,2012,2012-03\nD,2012-03,2012-02\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.csv:2:1: error: The row ends in 1913, before it begins in 2012-03-01.
          Check the two dates.
      content/halls/camp/media/tents.csv:5:1: error: The row ends in 2012-02, before it begins in 2012-03.
          Check the two dates."
    `);
  });

  test('a source of the data that is not there', () => {
    const changes = figure('{ as: list, label: a }', 'a,n\nPeople,1\n');
    const text = tinyContent(changes).find(({ path }) => path === TENT)?.text ?? '';
    expect(told({ ...changes, [TENT]: text.replace('from: [news]', 'from: [nwes]') })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:5:8: error: There is no source "nwes".
          Did you mean "news"? Sources stand in content/sources.yaml."
    `);
  });
});
