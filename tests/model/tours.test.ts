import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { toursThrough } from '../../src/model/tours.ts';
import { TINY, tinyContent, told, type Changes } from './tiny-content.ts';

const tour = (stops: string, fields = '') =>
  `---\ntitle: All\nsummary: All of it.\nminutes: 5\n${fields}stops:\n${stops}---\nAll.\n`;
const STOP = '  - { hall: camp, exhibit: tent, says: Look. }\n';

/** A second hall beside the camp. */
const FIELD: Changes = {
  'halls/field/hall.mdx': TINY['halls/camp/hall.mdx'].replace('order: 1', 'order: 2').replace('[tent]', '[barn]'),
  'halls/field/exhibits/barn.mdx': TINY['halls/camp/exhibits/tent.mdx'],
};

describe('a tour through several halls', () => {
  test('stops where it says, and comes through those halls beside their own tours', () => {
    const { exhibition, problems } = assemble(
      tinyContent({
        ...FIELD,
        'tours/all.mdx': tour(`${STOP}  - { hall: field, exhibit: barn, says: And look. }\n`),
        'tours/all.ko.mdx': '---\ntitle: 모두\nsummary: 모두.\nsays: [봐요., 또 봐요.]\n---\n모두.\n',
        'tours/short.mdx': tour(STOP),
        'halls/field/tours/own.mdx': tour('  - { exhibit: barn, says: Here. }\n'),
      }),
    );
    expect(problems).toEqual([]);
    expect(exhibition?.tours[0]).toMatchObject({
      id: 'all',
      title: { en: 'All', ko: '모두' },
      summary: { en: 'All of it.', ko: '모두.' },
      minutes: 5,
      stops: [
        { hall: 'camp', exhibit: 'tent', says: { en: 'Look.', ko: '봐요.' } },
        { hall: 'field', exhibit: 'barn', says: { en: 'And look.', ko: '또 봐요.' } },
      ],
      prose: { en: 'tours/all.mdx', ko: 'tours/all.ko.mdx' },
      aliases: [],
    });
    const through = exhibition?.halls.map((hall) => toursThrough(exhibition, hall).map(({ id }) => id));
    expect(through).toEqual([
      ['all', 'short'],
      ['own', 'all'],
    ]);
  });

  test('that stops in no hall, and at no exhibit', () => {
    expect(
      told({
        'tours/all.mdx': tour(
          '  - { hall: kamp, exhibit: tent, says: A. }\n  - { hall: camp, exhibit: tant, says: B. }\n',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/tours/all.mdx:6:13: error: There is no hall "kamp" to stop in.
          Did you mean "camp"?
      content/tours/all.mdx:7:28: error: There is no exhibit "tant" to stop at.
          Did you mean "tent"?"
    `);
  });

  test('that looks for an exhibit in another hall', () => {
    expect(told({ ...FIELD, 'tours/all.mdx': tour('  - { hall: camp, exhibit: barn, says: A. }\n') }))
      .toMatchInlineSnapshot(`
      "content/tours/all.mdx:6:28: error: There is no exhibit "barn" to stop at.
          It hangs in the hall "field"."
    `);
  });

  test('that names no hall', () => {
    expect(told({ 'tours/all.mdx': tour('  - { exhibit: tent, says: A. }\n') })).toMatchInlineSnapshot(`
      "content/tours/all.mdx:6:5: error: "hall" in entry 1 of "stops" is missing.
          Add "hall:"; content/README.md says what to write there."
    `);
  });

  test('whose name a hall’s own tour bears, and whose former name another', () => {
    expect(
      told({
        'tours/all.mdx': tour(STOP),
        'tours/other.mdx': tour(STOP, 'aliases: [all]\n'),
        'halls/camp/tours/all.mdx': tour('  - { exhibit: tent, says: Here. }\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/tours/all.mdx:1:1: error: "all" already leads to the tour content/tours/all.mdx.
          Each id and alias belongs to one tour; rename the file, or take the alias out on one side.
      content/tours/other.mdx:1:1: error: "all" already leads to the tour content/tours/all.mdx.
          Each id and alias belongs to one tour; rename the file, or take the alias out on one side."
    `);
  });

  test('that lies in a folder of its own', () => {
    expect(told({ 'tours/old/all.mdx': tour(STOP) })).toMatchInlineSnapshot(`
      "content/tours/old/all.mdx:1:1: warning: Nothing reads this file.
          A led walk through several halls is a file content/tours/<id>.mdx."
    `);
  });
});

test('links within the site are written as components, which are checked', () => {
  expect(
    told({
      'about.mdx': TINY['about.mdx'].replace(
        'By hand.',
        'By [hand](/halls/camp/), [us](https://un.org) and <See page="sauces">sources</See>.',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/about.mdx:5:4: error: The link "/halls/camp/" leads nowhere.
        Write <See hall="…" exhibit="…"> for a place in the exhibition; other links begin with https://.
    content/about.mdx:5:51: error: There is no page "sauces".
        Did you mean "sources"?"
  `);
});
