import { expect, test } from 'vitest';
import { THROUGH, TOURED, walkOf } from './some-walk.ts';

const data = walkOf(TOURED);

test('the walk knows of each exhibit what is drawn of it', () => {
  const common = { number: '', evidence: 'imagined' };
  expect(data.exhibits).toEqual({
    mast: { ...common, title: { en: 'mast' }, kind: 'object', url: '/maquettes/medal.glb', scale: 1 },
    medal: { ...common, title: { en: 'medal' }, kind: 'object', url: '/maquettes/medal.glb', scale: 1 },
    view: { ...common, title: { en: 'view' }, kind: 'picture', url: '/view.jpg' },
    chart: { ...common, title: { en: 'chart' }, kind: 'figure', url: '/figures/chart.svg' },
    words: { ...common, title: { en: 'words' }, kind: 'text', panel: 'words' },
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

test('a tour through several halls keeps the numbers of its stops; those in other halls are there', () => {
  const { tours, tourAliases } = walkOf(TOURED, [...TOURED.tours, THROUGH]);
  expect(tours).toEqual({
    short: ['medal', 'gate'],
    through: [
      { href: '/before/walk/#tour=through/1', title: { en: 'The hall before' } },
      'mast',
      { href: '/after/walk/#tour=through/3', title: { en: 'The hall after' } },
    ],
  });
  expect(tourAliases).toEqual({ across: 'through' });
});
