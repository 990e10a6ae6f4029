import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/model/content-file.ts';
import { Report } from '../../src/model/entry.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { idsOf, shelve } from '../../src/model/shelve.ts';

/** Shelves these files, by path and size. */
function shelved(files: Readonly<Record<string, number>>) {
  const report = new Report();
  const shelves = shelve(
    Object.entries(files).map(([path, bytes]): ContentFile => ({ path, bytes })),
    report,
  );
  return { shelves, told: formatProblems(report.problems) };
}
const told = (...paths: string[]) => shelved(Object.fromEntries(paths.map((path) => [path, 1]))).told;

test('every file is put where its name says', () => {
  const { shelves, told } = shelved({
    'exhibition.mdx': 1,
    'about.ko.mdx': 1,
    'sources.yaml': 1,
    'glossary.yaml': 1,
    'glossary.ko.yaml': 1,
    'tours/all.mdx': 1,
    'tours/all.ko.mdx': 1,
    'README.md': 1,
    LICENSE: 1,
    'halls/camp/hall.mdx': 1,
    'halls/camp/hall.ko.mdx': 1,
    'halls/camp/exhibits/tent.mdx': 1,
    'halls/camp/exhibits/tent.ko.mdx': 1,
    'halls/camp/exhibits/hut.ko.mdx': 1,
    'halls/camp/tours/round.mdx': 1,
    'halls/camp/media/tent.jpg': 1,
    'halls/camp/media/old/count.csv': 1,
  });
  const file = (path: string): ContentFile => ({ path, bytes: 1 });
  expect(told).toBe('');
  expect(shelves).toEqual({
    exhibition: { original: file('exhibition.mdx'), translations: new Map() },
    about: { translations: new Map([['ko', file('about.ko.mdx')]]) },
    sources: file('sources.yaml'),
    glossary: { original: file('glossary.yaml'), translations: new Map([['ko', file('glossary.ko.yaml')]]) },
    tours: new Map([
      ['all', { original: file('tours/all.mdx'), translations: new Map([['ko', file('tours/all.ko.mdx')]]) }],
    ]),
    halls: new Map([
      [
        'camp',
        {
          hall: {
            original: file('halls/camp/hall.mdx'),
            translations: new Map([['ko', file('halls/camp/hall.ko.mdx')]]),
          },
          exhibits: new Map([
            [
              'tent',
              {
                original: file('halls/camp/exhibits/tent.mdx'),
                translations: new Map([['ko', file('halls/camp/exhibits/tent.ko.mdx')]]),
              },
            ],
            ['hut', { translations: new Map([['ko', file('halls/camp/exhibits/hut.ko.mdx')]]) }],
          ]),
          tours: new Map([['round', { original: file('halls/camp/tours/round.mdx'), translations: new Map() }]]),
        },
      ],
    ]),
    media: new Map([
      ['halls/camp/media/tent.jpg', file('halls/camp/media/tent.jpg')],
      ['halls/camp/media/old/count.csv', file('halls/camp/media/old/count.csv')],
    ]),
  });
  expect(idsOf(shelves.halls.get('camp')?.exhibits ?? new Map())).toEqual(['tent']);
});

describe('names', () => {
  test('of a hall with a space, an accent, capitals or other letters; told once a hall', () => {
    expect(
      told(
        'halls/My Hall/hall.mdx',
        'halls/My Hall/exhibits/a.mdx',
        'halls/Café/hall.mdx',
        'halls/Camp/hall.mdx',
        'halls/전시관/hall.mdx',
        'halls/2021-show/hall.mdx',
      ),
    ).toMatchInlineSnapshot(`
      "content/halls/2021-show:1:1: error: The folder name "2021-show" cannot be a hall's id.
          Rename it to "show": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/Café:1:1: error: The folder name "Café" cannot be a hall's id.
          Rename it to "cafe": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/Camp:1:1: error: The folder name "Camp" cannot be a hall's id.
          Rename it to "camp": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/My Hall:1:1: error: The folder name "My Hall" cannot be a hall's id.
          Rename it to "my-hall": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/전시관:1:1: error: The folder name "전시관" cannot be a hall's id.
          Rename it: lower-case letters, digits and single hyphens, starting with a letter."
    `);
  });

  test('of an exhibit and a tour with capitals, a space, an underscore, a dot', () => {
    expect(
      told(
        'halls/camp/exhibits/Tent.mdx',
        'halls/camp/exhibits/big tent.mdx',
        'halls/camp/tours/the_round.mdx',
        'halls/camp/exhibits/tent.old.mdx',
      ),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/Tent.mdx:1:1: error: The file name "Tent" cannot be an id.
          Rename it to "tent": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/camp/exhibits/big tent.mdx:1:1: error: The file name "big tent" cannot be an id.
          Rename it to "big-tent": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/camp/exhibits/tent.old.mdx:1:1: error: The file name "tent.old" cannot be an id.
          Rename it to "tent-old": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/camp/tours/the_round.mdx:1:1: error: The file name "the_round" cannot be an id.
          Rename it to "the-round": lower-case letters, digits and single hyphens, starting with a letter."
    `);
  });

  test('of pages that every hall has', () => {
    expect(told('halls/camp/exhibits/walk.mdx', 'halls/camp/tours/map.mdx')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/walk.mdx:1:1: error: "walk" is a page of its own in every hall and cannot be the id of an exhibit or a tour.
          Rename the file, for example to "the-walk.mdx".
      content/halls/camp/tours/map.mdx:1:1: error: "map" is a page of its own in every hall and cannot be the id of an exhibit or a tour.
          Rename the file, for example to "the-map.mdx"."
    `);
  });

  test('of languages there are none of, and of the original', () => {
    expect(told('exhibition.fr.mdx', 'halls/camp/hall.kr.mdx', 'halls/camp/exhibits/tent.en.mdx', 'about.KO.mdx'))
      .toMatchInlineSnapshot(`
      "content/about.KO.mdx:1:1: error: "KO" is not a language of this exhibition.
          A translation ends with ".ko.mdx".
      content/exhibition.fr.mdx:1:1: error: "fr" is not a language of this exhibition.
          A translation ends with ".ko.mdx".
      content/halls/camp/exhibits/tent.en.mdx:1:1: error: The original bears no language in its name.
          Rename the file: the same name without ".en".
      content/halls/camp/hall.kr.mdx:1:1: error: "kr" is not a language of this exhibition.
          A translation ends with ".ko.mdx"."
    `);
  });
});

describe('stray files are warned of, with the place where they may belong', () => {
  test('at the top', () => {
    expect(told('exhibtion.mdx', 'notes.txt', 'sources.yml', 'media/tent.jpg', 'halls/readme.txt'))
      .toMatchInlineSnapshot(`
        "content/exhibtion.mdx:1:1: warning: Nothing reads this file.
            Did you mean "exhibition.mdx"?
        content/halls/readme.txt:1:1: warning: Nothing reads this file.
            Halls have folders of their own: content/halls/<hall>/hall.mdx.
        content/media/tent.jpg:1:1: warning: Nothing reads this file.
            Halls have folders of their own: content/halls/<hall>/hall.mdx.
        content/notes.txt:1:1: warning: Nothing reads this file.
            Known are "exhibition.mdx", "exhibition.ko.mdx", "about.mdx", "about.ko.mdx", "glossary.yaml", "glossary.ko.yaml", "sources.yaml", "halls", "tours".
        content/sources.yml:1:1: warning: Nothing reads this file.
            Did you mean "sources.yaml"?"
      `);
  });

  test('in a hall', () => {
    expect(
      told(
        'halls/camp/hal.mdx',
        'halls/camp/exhibit/tent.mdx',
        'halls/camp/exhibits/tent.md',
        'halls/camp/exhibits/tents/one.mdx',
        'halls/camp/tours/round.txt',
      ),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibit/tent.mdx:1:1: warning: Nothing reads this file.
          Did you mean "exhibits"? A hall has the folders "exhibits", "tours", "media".
      content/halls/camp/exhibits/tent.md:1:1: warning: Nothing reads this file.
          Rename it: what stands in "exhibits" ends with ".mdx".
      content/halls/camp/exhibits/tents/one.mdx:1:1: warning: Nothing reads this file.
          Put it into "exhibits" itself; folders inside it are not read.
      content/halls/camp/hal.mdx:1:1: warning: Nothing reads this file.
          Did you mean "hall.mdx"?
      content/halls/camp/tours/round.txt:1:1: warning: Nothing reads this file.
          Rename it: what stands in "tours" ends with ".mdx"."
    `);
  });
});

describe('media', () => {
  test('of kinds that cannot be shown', () => {
    expect(
      told(
        'halls/camp/media/tent.tiff',
        'halls/camp/media/tent.gltf',
        'halls/camp/media/tent',
        'halls/camp/media/notes.mdx',
      ),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/notes.mdx:1:1: error: A ".mdx" file cannot be shown.
          Media end with .jpg, .jpeg, .png, .webp, .avif, .glb, .csv.
      content/halls/camp/media/tent:1:1: error: A file without an ending cannot be shown.
          Media end with .jpg, .jpeg, .png, .webp, .avif, .glb, .csv.
      content/halls/camp/media/tent.gltf:1:1: error: A ".gltf" file cannot be shown.
          Export the model as binary glTF 2.0 (.glb), with everything inside the one file.
      content/halls/camp/media/tent.tiff:1:1: error: A ".tiff" file cannot be shown.
          Media end with .jpg, .jpeg, .png, .webp, .avif, .glb, .csv."
    `);
  });

  test('over the limit, each with what to do about it', () => {
    expect(
      shelved({
        'halls/camp/media/tent.jpg': 200_000_000,
        'halls/camp/media/tent.glb': 5_000_001,
        'halls/camp/media/tent.csv': 1_200_000,
      }).told,
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/tent.csv:1:1: error: The file has 1.2 MB; at most 1 MB can be shown.
          Keep the rows that the figure shows.
      content/halls/camp/media/tent.glb:1:1: error: The file has 5.1 MB; at most 5 MB can be shown.
          Shrink it with: npx @gltf-transform/cli optimize in.glb out.glb --compress meshopt --texture-size 1024
      content/halls/camp/media/tent.jpg:1:1: error: The file has 200 MB; at most 10 MB can be shown.
          Save the picture smaller: 2,400 pixels on the long side are enough."
    `);
  });

  test('exactly at the limit, and with an ending in capitals', () => {
    expect(
      shelved({
        'halls/camp/media/tent.JPG': 10_000_000,
        'halls/camp/media/tent.glb': 5_000_000,
        'halls/camp/media/tent.csv': 1_000_000,
      }).told,
    ).toBe('');
  });
});
