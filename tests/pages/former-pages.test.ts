import { expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { formerPages, formerTours } from '../../src/pages/_former-pages.ts';
import { pathOf } from '../../src/visit/paths.ts';
import { swap, tinyContent } from '../model/tiny-content.ts';

const { exhibition } = assemble(
  tinyContent({
    'halls/camp/hall.mdx': swap('order: 1', 'order: 1\naliases: [base]'),
    'halls/camp/exhibits/tent.mdx': swap('sources: [news]', 'sources: [news]\naliases: [marquee]'),
    'tours/round.mdx':
      '---\ntitle: Round\nsummary: All.\nminutes: 5\naliases: [circle, loop]\nstops:\n  - { hall: camp, exhibit: tent, says: A tent. }\n---\n',
  }),
);

test('every address that a hall, its walk or its exhibits had leads to where they are now', () => {
  expect(formerPages(exhibition!).map(({ path, page }) => [path, pathOf(page, 'en')])).toEqual([
    ['camp/marquee', '/halls/camp/tent/'],
    ['base', '/halls/camp/'],
    ['base/walk', '/halls/camp/walk/'],
    ['base/tent', '/halls/camp/tent/'],
    ['base/marquee', '/halls/camp/tent/'],
  ]);
});

test('so does every former id of a tour through several halls', () => {
  expect(formerTours(exhibition!).map(({ path, page }) => [path, pathOf(page, 'ko')])).toEqual([
    ['circle', '/ko/tours/round/'],
    ['loop', '/ko/tours/round/'],
  ]);
});
