import { expect, test } from 'vitest';
import { TOURED, walkOf } from './some-walk.ts';
import type { Exhibit } from '../../src/model/exhibition.ts';
import { area, hall, panel } from '../floorplan/some-halls.ts';

const data = walkOf(TOURED);

test('the walk knows of each exhibit what is drawn of it', () => {
  const common = { number: '', evidence: 'imagined' };
  expect(data.exhibits).toEqual({
    mast: { ...common, title: { en: 'mast' }, kind: 'object', url: '/maquettes/medal.glb', scale: 1 },
    medal: { ...common, title: { en: 'medal' }, kind: 'object', url: '/maquettes/medal.glb', scale: 1 },
    view: { ...common, title: { en: 'view' }, kind: 'picture', url: '/view.jpg' },
    chart: {
      ...common,
      title: { en: 'chart' },
      kind: 'figure',
      panel: {
        words: 'Years and missions.',
        rows: [
          ['Year', 'Missions'],
          ['1948', '1'],
          ['2021', '12'],
        ],
      },
    },
    words: { ...common, title: { en: 'words' }, kind: 'text', panel: { words: 'words', rows: [] } },
    gate: {
      ...common,
      title: { en: 'A gate', ko: '출입문' },
      kind: 'station',
      number: '3',
      url: '/maquettes/medal.glb',
      scale: 1,
    },
  });
});

test('areas are numbered, former ids lead to new ones, and tours name the exhibits of their stops', () => {
  expect(data.areas).toEqual({
    outside: { number: 1, title: { en: 'outside' } },
    inside: { number: 2, title: { en: 'inside' } },
  });
  expect(data.aliases).toEqual({ 'old-gate': 'gate' });
  expect(data.tours).toEqual({ short: ['medal', 'gate'] });
});

test('lengths are rounded to the millimetre', () => {
  const lengths = JSON.stringify(data.plan).match(/-?\d+\.\d+/g) ?? [];
  expect(lengths.length).toBeGreaterThan(100);
  expect(lengths.filter((length) => /\.\d{4}/.test(length))).toEqual([]);
});

test('of a large table, a panel shows as much as can be read from where one stands', () => {
  const rows = Array.from({ length: 40 }, (_, row) => Array.from({ length: 9 }, (_, column) => `${row}/${column}`));
  const figure: Exhibit = {
    ...panel('figure'),
    kind: 'figure',
    caption: { en: 'All.' },
    alt: { en: 'All.' },
    data: { en: 'all.csv' },
    table: { en: { columns: rows[0]!.map((_, column) => `Column ${column}`), rows } },
  };
  const shown = walkOf(hall(area('a', figure))).exhibits['figure']!.panel!.rows;
  expect([shown.length, shown[0], shown.at(-1)]).toEqual([
    16,
    ['Column 0', 'Column 1', 'Column 2', 'Column 3'],
    ['… + 26'],
  ]);
});
