import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import type { ContentFile } from '../../src/model/content-file.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { swap, TINY, tinyContent, told, type Changes } from './tiny-content.ts';

const TENT = 'halls/camp/exhibits/tent.mdx';
const HALL = 'halls/camp/hall.mdx';

/** Another exhibit beside the tent: its file, and its name in the area. */
const exhibit = (id: string, fields = 'kind: text') => ({
  [`halls/camp/exhibits/${id}.mdx`]: TINY[TENT].replace('kind: text', fields),
});
const hanging = (...ids: string[]) => ({ [HALL]: swap('[tent]', `[${ids.join(', ')}]`) });
const station = (id: string, task: number) =>
  exhibit(id, `kind: station\ntask: ${task}\nmodel: maquette/field-bed\nalt: A bed.`);

const asPicture = swap('kind: text', 'kind: picture\nimage: media/tent.jpg\nalt: A green tent.\ncredit: Us, CC BY 4.0');
const asFigure = swap(
  'kind: text',
  'kind: figure\ndata: media/tents.csv\ndate: "2021"\nfrom: [news]\ncaption: Tents by year\nalt: More each year.',
);
const jpeg: Omit<ContentFile, 'path'> = { bytes: 1000, picture: { width: 400, height: 300 } };

/** The exhibition, which must be in order. */
function exhibitionOf(changes: Changes) {
  const { exhibition, problems } = assemble(tinyContent(changes));
  expect(formatProblems(problems)).toBe('');
  if (!exhibition) throw new Error('There are no problems, and no exhibition either.');
  return exhibition;
}
const exhibitsIn = (changes: Changes) =>
  exhibitionOf(changes).halls.flatMap((hall) => hall.areas.flatMap((area) => area.exhibits));

describe('content in order', () => {
  test('gives the whole exhibition', () => {
    expect(assemble(tinyContent())).toMatchObject({
      problems: [],
      exhibition: {
        title: { en: 'A small show' },
        summary: { en: 'One tent.' },
        opened: '2021-12-03',
        closed: '2021-12-12',
        venue: { en: 'Seoul' },
        prose: { en: 'exhibition.mdx' },
        cites: [],
        terms: [],
        about: {
          title: { en: 'About' },
          summary: { en: 'How it was made.' },
          prose: { en: 'about.mdx' },
          cites: [],
          terms: [],
        },
        halls: [
          {
            id: 'camp',
            order: 1,
            title: { en: 'Camp' },
            summary: { en: 'A hall about a camp.' },
            evidence: { is: 'documented', because: { en: 'The news says so.' } },
            areas: [
              {
                id: 'gate',
                title: { en: 'Gate' },
                summary: { en: 'Where one comes in.' },
                exhibits: [
                  {
                    kind: 'text',
                    id: 'tent',
                    title: { en: 'Tent' },
                    label: { en: 'A tent to sleep in.' },
                    evidence: { is: 'documented', because: { en: 'The news says so.' } },
                    sources: ['news'],
                    terms: [],
                    size: { width: 1, height: 1.4, depth: 0.04 },
                    prose: { en: TENT },
                    aliases: [],
                  },
                ],
              },
            ],
            tours: [],
            prose: { en: HALL },
            cites: [],
            terms: [],
            aliases: [],
          },
        ],
        tours: [],
        sources: [{ id: 'news', type: 'webpage', title: 'The news of the day' }],
        glossary: [],
      },
    });
  });

  test('stands in translation beside the original, and falls back where one is missing', () => {
    const exhibition = exhibitionOf({
      ...hanging('tent', 'bed'),
      [TENT]: asPicture,
      'halls/camp/media/tent.jpg': jpeg,
      ...exhibit('bed'),
      'exhibition.ko.mdx': '---\ntitle: 작은 전시\nsummary: 천막 하나.\nvenue: 서울\n---\n환영합니다.\n',
      'halls/camp/hall.ko.mdx':
        '---\ntitle: 캠프\nsummary: 캠프에 관한 관.\nbecause: 뉴스가 그렇게 말한다.\nareas: {}\n---\n어서 오세요.\n',
      'halls/camp/exhibits/tent.ko.mdx':
        '---\ntitle: 천막\nlabel: 잠자는 천막.\nbecause: 뉴스가 그렇게 말한다.\nalt: 초록 천막.\ncredit: 우리, CC BY 4.0\n---\n초록색이다.\n',
    });
    const [hall] = exhibition.halls;
    expect([exhibition.title, exhibition.venue, exhibition.prose, exhibition.about.title]).toEqual([
      { en: 'A small show', ko: '작은 전시' },
      { en: 'Seoul', ko: '서울' },
      { en: 'exhibition.mdx', ko: 'exhibition.ko.mdx' },
      { en: 'About' },
    ]);
    expect([hall?.title, hall?.evidence.because, hall?.areas[0]?.title]).toEqual([
      { en: 'Camp', ko: '캠프' },
      { en: 'The news says so.', ko: '뉴스가 그렇게 말한다.' },
      { en: 'Gate' },
    ]);
    expect(hall?.areas[0]?.exhibits).toMatchObject([
      {
        title: { en: 'Tent', ko: '천막' },
        alt: { en: 'A green tent.', ko: '초록 천막.' },
        credit: { ko: '우리, CC BY 4.0' },
        prose: { en: TENT, ko: 'halls/camp/exhibits/tent.ko.mdx' },
      },
      { title: { en: 'Tent' }, prose: { en: 'halls/camp/exhibits/bed.mdx' } },
    ]);
  });

  test('names sources in the order of the frontmatter and then of the prose, each once', () => {
    const [tent] = exhibitsIn({
      'sources.yaml': (text) =>
        `${text}radio:\n  type: broadcast\n  title: On the air\nbook:\n  type: book\n  title: In print\n`,
      [TENT]: (text) =>
        text
          .replace('[news]', '[radio, news]')
          .replace('It is green.', 'Green. <Cite id="book" /><Cite id="news" /><Cite id="book" />'),
    });
    expect(tent?.sources).toEqual(['radio', 'news', 'book']);
  });

  test('lets what is imagined go without sources', () => {
    const ours = TINY[TENT].replace('documented', 'imagined').replace('sources: [news]\n', '');
    const figure = asFigure(ours);
    const media = { 'halls/camp/media/tents.csv': 'year,tents\n2020,1\n' };
    expect(exhibitsIn({ [TENT]: ours })).toMatchObject([{ kind: 'text', sources: [] }]);
    expect(exhibitsIn({ [TENT]: figure.replace('from: [news]\n', ''), ...media })).toMatchObject([
      { kind: 'figure', from: [], sources: [] },
    ]);
    // An empty list says the same, and the text may cite all the same.
    expect(
      exhibitsIn({ [TENT]: `${figure.replace('from: [news]', 'from: []')}<Cite id="news" />\n`, ...media }),
    ).toMatchObject([{ kind: 'figure', from: [], sources: ['news'] }]);
  });

  test('makes a picture as high as its pixels are, 1.2 m wide unless said otherwise', () => {
    expect(exhibitsIn({ [TENT]: asPicture, 'halls/camp/media/tent.jpg': jpeg })).toMatchObject([
      { kind: 'picture', image: 'halls/camp/media/tent.jpg', size: { width: 1.2, height: 0.9, depth: 0.04 } },
    ]);
    expect(
      exhibitsIn({
        [TENT]: (text) => asPicture(text).replace('credit:', 'width: 2\ncredit:'),
        'halls/camp/media/tent.jpg': jpeg,
      })[0]?.size,
    ).toEqual({ width: 2, height: 1.5, depth: 0.04 });
  });

  test('makes a model as large as it is, times its scale', () => {
    const model = (from: string) => swap('kind: text', `kind: object\nmodel: ${from}\nscale: 0.5\nalt: A thing.`);
    expect(exhibitsIn({ [TENT]: model('maquette/field-bed') })).toMatchObject([
      {
        kind: 'object',
        model: { from: { maquette: 'field-bed' }, scale: 0.5 },
        size: { width: 1, height: 0.55, depth: 0.45 },
      },
    ]);
    expect(
      exhibitsIn({
        [TENT]: model('media/bed.glb'),
        'halls/camp/media/bed.glb': { bytes: 10, model: { width: 4, height: 2, depth: 1 } },
      }),
    ).toMatchObject([
      {
        kind: 'object',
        model: { from: { file: 'halls/camp/media/bed.glb' }, scale: 0.5 },
        size: { width: 2, height: 1, depth: 0.5 },
      },
    ]);
  });

  test('reads the table of a figure, as a spreadsheet writes it, with its translation', () => {
    const csv = '\uFEFFyear,tents\r\n2020,"1,000"\r\n\r\n2021,2\r\n';
    expect(
      exhibitsIn({
        [TENT]: asFigure,
        'halls/camp/media/tents.csv': csv,
        'halls/camp/media/tents.ko.csv': '해,천막\n2020,"1,000"\n2021,2\n',
      }),
    ).toMatchObject([
      {
        kind: 'figure',
        data: { en: 'halls/camp/media/tents.csv', ko: 'halls/camp/media/tents.ko.csv' },
        table: {
          en: {
            columns: ['year', 'tents'],
            rows: [
              ['2020', '1,000'],
              ['2021', '2'],
            ],
          },
          ko: {
            columns: ['해', '천막'],
            rows: [
              ['2020', '1,000'],
              ['2021', '2'],
            ],
          },
        },
      },
    ]);
  });

  test('keeps a tour with what the guide says, and the task of a station', () => {
    const { halls } = exhibitionOf({
      ...hanging('tent', 'bed'),
      ...station('bed', 1),
      'halls/camp/tours/round.mdx':
        '---\ntitle: Round\nsummary: All of it.\nminutes: 5\nstops:\n  - { exhibit: bed, says: A bed. }\n  - { exhibit: tent, says: A tent. }\n---\n',
      'halls/camp/tours/round.ko.mdx': '---\ntitle: 한 바퀴\nsummary: 모두.\nsays: [침대., 천막.]\n---\n',
    });
    expect(halls[0]?.tours).toEqual([
      {
        id: 'round',
        title: { en: 'Round', ko: '한 바퀴' },
        summary: { en: 'All of it.', ko: '모두.' },
        minutes: 5,
        stops: [
          { hall: 'camp', exhibit: 'bed', says: { en: 'A bed.', ko: '침대.' } },
          { hall: 'camp', exhibit: 'tent', says: { en: 'A tent.', ko: '천막.' } },
        ],
        prose: { en: 'halls/camp/tours/round.mdx', ko: 'halls/camp/tours/round.ko.mdx' },
        cites: [],
        terms: [],
        aliases: [],
      },
    ]);
    expect(halls[0]?.areas[0]?.exhibits[1]).toMatchObject({ kind: 'station', task: 1 });
  });

  test('puts halls in their order and numbers them without gaps', () => {
    const exhibition = exhibitionOf({
      [HALL]: swap('order: 1', 'order: 7'),
      'halls/zoo/hall.mdx': TINY[HALL].replace('order: 1', 'order: 3'),
      'halls/zoo/exhibits/tent.mdx': TINY[TENT],
    });
    expect(exhibition.halls.map(({ id, order }) => [id, order])).toEqual([
      ['zoo', 1],
      ['camp', 2],
    ]);
  });

  test('a byte order mark and Windows line ends are warned of; content and line numbers stand', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { exhibition, problems } = assemble(tinyContent({ [TENT]: windows }));
    expect(exhibition).toEqual(exhibitionOf({}));
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:1:1: warning: The file begins with a byte order mark.
          Save it as "UTF-8", not "UTF-8 with BOM".
      content/halls/camp/exhibits/tent.mdx:1:1: warning: The lines end as on Windows (CRLF).
          Set the line ends of your editor to "LF"; a fresh checkout does it by itself."
    `);
    expect(
      told({ [TENT]: (text) => windows(text.replace('title: Tent', 'title: 7').replace('It is', '<Citee/>')) })
        .split('\n')
        .filter((line) => line.includes('error')),
    ).toEqual([
      `content/${TENT}:3:8: error: "title" must be words, but is the number 7.`,
      `content/${TENT}:10:1: error: There is no component <Citee>.`,
    ]);
  });

  test('a link by a former name is good', () => {
    expect(
      told({
        [TENT]: (text) =>
          text
            .replace('sources:', 'aliases: [old-tent]\nsources:')
            .replace('It is green.', '<See hall="camp" exhibit="old-tent">It</See> is green.'),
      }),
    ).toBe('');
  });
});

describe('content as a whole', () => {
  test('that is not there at all', () => {
    expect(formatProblems(assemble([]).problems)).toMatchInlineSnapshot(`
      "content/about.mdx:1:1: error: The file is missing.
          Write it; content/README.md says what it holds.
      content/exhibition.mdx:1:1: error: The file is missing.
          Write it; content/README.md says what it holds.
      content/halls:1:1: error: There is no hall.
          Make a folder content/halls/<hall> with a hall.mdx; content/README.md shows how.
      content/sources.yaml:1:1: error: The file is missing.
          Make it: every source once, by its id; content/README.md shows how."
    `);
  });

  test('without sources', () => {
    expect(told({ 'sources.yaml': undefined })).toMatchInlineSnapshot(`
      "content/sources.yaml:1:1: error: The file is missing.
          Make it: every source once, by its id; content/README.md shows how."
    `);
  });

  test('with sources that cannot be read blames no exhibit for naming one', () => {
    const faults = [
      'news: [',
      '- news\n',
      'news\n',
      'News:\n  type: webpage\n  title: x\n',
      'type: webpage\ntitle: The news\n',
    ];
    const files = faults.map(
      (text) => new Set(assemble(tinyContent({ 'sources.yaml': text })).problems.map(({ file }) => file)),
    );
    expect(files).toEqual(faults.map(() => new Set(['content/sources.yaml'])));
  });

  test('with a fault in one source still holds exhibits against the ids', () => {
    expect(told({ 'sources.yaml': swap('webpage', 'webpge'), [TENT]: swap('[news]', '[newz]') }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:8:11: error: There is no source "newz".
          Did you mean "news"? Sources stand in content/sources.yaml.
      content/sources.yaml:2:9: error: "type" in "news" cannot be "webpge".
          Did you mean "webpage"?"
    `);
  });

  test('with sources of many megabytes, which are not read and blame no exhibit', () => {
    expect(told({ 'sources.yaml': { bytes: 5_000_000 } })).toMatchInlineSnapshot(`
      "content/sources.yaml:1:1: error: The file is too large for a text: 5 MB.
          Check that it is the right file; a text has at most 1 MB."
    `);
  });

  test('with an empty list of sources', () => {
    expect(told({ 'sources.yaml': '' })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:8:11: error: There is no source "news".
          There is none yet. Sources stand in content/sources.yaml."
    `);
  });

  test('with all its faults at once tells all of them', () => {
    expect(
      told({
        'about.mdx': '',
        'exhibition.mdx': swap('title:', '\ttitle:'),
        'notes.txt': 'x',
        'sources.yaml': swap('type: webpage', 'type: web'),
        [HALL]: swap('[tent]', '[tnt, tent, tent]'),
        [TENT]: (text) => text.replace('kind: text', 'kind: pictre').replace('It is green.', 'It <b>is green.'),
        'halls/camp/exhibits/walk.mdx': TINY[TENT],
        'halls/camp/media/tent.jpg': { bytes: 200_000_000 },
        'halls/The Zoo/hall.mdx': TINY[HALL],
      }),
    ).toMatchInlineSnapshot(`
      "content/about.mdx:1:1: error: The file is empty.
          Begin it with a line "---", then the fields, then another line "---"; the text stands below.
      content/exhibition.mdx:2:1: error: The fields cannot be read: a tab stands where only spaces may indent.
          Replace the tab with spaces (two for each level).
      content/halls/The Zoo:1:1: error: The folder name "The Zoo" cannot be a hall's id.
          Rename it to "the-zoo": lower-case letters, digits and single hyphens, starting with a letter.
      content/halls/camp/exhibits/tent.mdx:2:7: error: "kind" cannot be "pictre".
          Did you mean "picture"?
      content/halls/camp/exhibits/tent.mdx:10:4: error: The text cannot be read: "<b>" is opened and not closed.
          Close every <tag> and every {brace} that is opened; write &lt; and \\{ for the bare signs.
      content/halls/camp/exhibits/walk.mdx:1:1: error: "walk" is a page of its own in every hall and cannot be the id of an exhibit or a tour.
          Rename the file, for example to "the-walk.mdx".
      content/halls/camp/hall.mdx:12:16: error: There is no exhibit "tnt".
          Did you mean "tent"? An exhibit is a file exhibits/<id>.mdx.
      content/halls/camp/hall.mdx:12:27: error: The exhibit "tent" hangs twice in the area "gate".
          Let it hang in one place.
      content/halls/camp/media/tent.jpg:1:1: error: The file has 200 MB; at most 10 MB can be shown.
          Save the picture smaller: 2,400 pixels on the long side are enough.
      content/notes.txt:1:1: warning: Nothing reads this file.
          Known are "exhibition.mdx", "exhibition.ko.mdx", "about.mdx", "about.ko.mdx", "glossary.yaml", "glossary.ko.yaml", "sources.yaml", "halls", "tours".
      content/sources.yaml:2:9: error: "type" in "news" cannot be "web".
          Of 17, most like it are "webpage", "post-weblog"."
    `);
  });
});

describe('halls', () => {
  test('a folder without hall.mdx', () => {
    expect(told({ [HALL]: undefined })).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:1:1: error: The hall has no hall.mdx.
          Write it: title, order, summary, evidence and areas; content/README.md shows how."
    `);
  });

  test('only badly named ones: the name is the fault, not that there is none', () => {
    expect(told({ [HALL]: undefined, [TENT]: undefined, 'halls/The Camp/hall.mdx': TINY[HALL] }))
      .toMatchInlineSnapshot(`
      "content/halls/The Camp:1:1: error: The folder name "The Camp" cannot be a hall's id.
          Rename it to "the-camp": lower-case letters, digits and single hyphens, starting with a letter."
    `);
  });

  test('without areas', () => {
    const areas = TINY[HALL].slice(TINY[HALL].indexOf('areas:'), TINY[HALL].lastIndexOf('---'));
    expect([told({ [HALL]: swap(areas, '') }), told({ [HALL]: swap(areas, 'areas: []\n') })].join('\n'))
      .toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:2:1: error: "areas" is missing.
          Add "areas:"; content/README.md says what to write there.
      content/halls/camp/hall.mdx:8:8: error: "areas" needs at least one area, but is an empty list.
          Change the value; content/README.md says what may stand there."
    `);
  });

  test('two that claim one place', () => {
    expect(told({ 'halls/zoo/hall.mdx': TINY[HALL], 'halls/zoo/exhibits/tent.mdx': TINY[TENT] }))
      .toMatchInlineSnapshot(`
      "content/halls/zoo/hall.mdx:3:8: error: "order" is 1, which content/halls/camp/hall.mdx claims too.
          Give each hall a number of its own."
    `);
  });

  test('former names that lead to two of them', () => {
    expect(
      told({
        [HALL]: swap('order: 1', 'order: 1\naliases: [old, zoo]'),
        'halls/zoo/hall.mdx': TINY[HALL].replace('order: 1', 'order: 2\naliases: [old]'),
        'halls/zoo/exhibits/tent.mdx': TINY[TENT],
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:4:16: error: The alias "zoo" already leads to the hall "zoo".
          Each id and alias belongs to one hall; take it out on one side.
      content/halls/zoo/hall.mdx:4:11: error: The alias "old" already leads to the hall "camp".
          Each id and alias belongs to one hall; take it out on one side."
    `);
  });
});

describe('areas', () => {
  test('an exhibit in none', () => {
    expect(told(exhibit('bed'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/bed.mdx:1:1: error: The exhibit "bed" hangs in no area.
          Add "bed" to the exhibits of an area in content/halls/camp/hall.mdx."
    `);
  });

  test('an exhibit in two, and two areas of one name', () => {
    expect(
      told({
        [HALL]: swap(
          '[tent]',
          '[tent]\n  - { id: yard, title: Yard, summary: Outside., exhibits: [tent] }\n  - { id: yard, title: Yard, summary: Outside., exhibits: [] }',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:13:60: error: The exhibit "tent" hangs in two areas, "gate" and "yard".
          Let it hang in one place.
      content/halls/camp/hall.mdx:14:11: error: Two areas are called "yard".
          Give each area an id of its own.
      content/halls/camp/hall.mdx:14:59: error: The area "yard" shows nothing.
          Name at least one exhibit, or take the area out."
    `);
  });

  test('an exhibit twice in one', () => {
    expect(told(hanging('tent', 'tent'))).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:12:22: error: The exhibit "tent" hangs twice in the area "gate".
          Let it hang in one place."
    `);
  });

  test('an exhibit that is not there, nearly right and quite another', () => {
    expect(told(hanging('tent', 'tnet', 'helicopter'))).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:12:22: error: There is no exhibit "tnet".
          Did you mean "tent"? An exhibit is a file exhibits/<id>.mdx.
      content/halls/camp/hall.mdx:12:28: error: There is no exhibit "helicopter".
          Known are "tent". An exhibit is a file exhibits/<id>.mdx."
    `);
  });

  test('an exhibit that is there only in Korean', () => {
    expect(
      told({
        ...hanging('tent', 'bed'),
        'halls/camp/exhibits/bed.ko.mdx': '---\ntitle: 침대\nlabel: 침대.\nbecause: 뉴스.\n---\n침대.\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/bed.ko.mdx:1:1: error: This translation has no original.
          Write content/halls/camp/exhibits/bed.mdx, or correct the name of this file.
      content/halls/camp/hall.mdx:12:22: error: There is no exhibit "bed".
          Known are "tent". An exhibit is a file exhibits/<id>.mdx."
    `);
  });

  test('an empty one', () => {
    expect(told({ [HALL]: swap('[tent]', '[tent]\n  - { id: yard, title: Yard, summary: Outside., exhibits: [] }') }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:13:59: error: The area "yard" shows nothing.
          Name at least one exhibit, or take the area out."
    `);
  });
});

describe('exhibits', () => {
  test('without a word of prose, in the original and in the translation', () => {
    expect(
      told({
        [TENT]: swap('It is green.\n', ''),
        'halls/camp/exhibits/tent.ko.mdx': '---\ntitle: 천막\nlabel: 천막.\nbecause: 뉴스.\n---\n\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.ko.mdx:1:1: error: The exhibit has no text.
          Write its text below the frontmatter, 120 to 250 words.
      content/halls/camp/exhibits/tent.mdx:1:1: error: The exhibit has no text.
          Write its text below the frontmatter, 120 to 250 words."
    `);
  });

  test('without sources, though they are documented or inferred', () => {
    expect(told({ [TENT]: swap('sources: [news]\n', '') })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:2:1: error: "sources" names no source, but the exhibit is documented.
          Write "sources:" with at least one id from content/sources.yaml. What is our own needs none: then "evidence" says "is: imagined"."
    `);
    const inferred = TINY[TENT].replace('documented', 'inferred').replace('[news]', '[]');
    expect(
      told({
        [TENT]: asFigure(inferred).replace('from: [news]\n', ''),
        'halls/camp/media/tents.csv': 'year,tents\n2020,1\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:2:1: error: "from" names no source, but the exhibit is inferred.
          Write "from:" with at least one id from content/sources.yaml. What is our own needs none: then "evidence" says "is: imagined".
      content/halls/camp/exhibits/tent.mdx:12:10: error: "sources" names no source, but the exhibit is inferred.
          Write "sources:" with at least one id from content/sources.yaml. What is our own needs none: then "evidence" says "is: imagined"."
    `);
  });

  test('with sources misspelt in frontmatter and prose', () => {
    expect(
      told({
        [TENT]: (text) => text.replace('[news]', '[newz]').replace('It is green.', 'Green.\n\nVery. <Cite id="nws" />'),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:8:11: error: There is no source "newz".
          Did you mean "news"? Sources stand in content/sources.yaml.
      content/halls/camp/exhibits/tent.mdx:12:7: error: There is no source "nws".
          Did you mean "news"? Sources stand in content/sources.yaml."
    `);
  });

  test('with a fault in the frontmatter and another in the prose below: both are told', () => {
    expect(
      told({
        [TENT]: (text) => text.replace('kind: text', 'kind: pictre').replace('It is green.', '<Cite id="nws" />'),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:2:7: error: "kind" cannot be "pictre".
          Did you mean "picture"?
      content/halls/camp/exhibits/tent.mdx:10:1: error: There is no source "nws".
          Did you mean "news"? Sources stand in content/sources.yaml."
    `);
  });

  test('with links to places that are not there', () => {
    expect(told({ [TENT]: swap('It is green.', '<See hall="cmp">a</See> <See hall="camp" exhibit="tnet">b</See>') }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:10:1: error: There is no hall "cmp".
          Did you mean "camp"?
      content/halls/camp/exhibits/tent.mdx:10:25: error: There is no exhibit "tnet" in the hall "camp".
          Did you mean "tent"?"
    `);
  });

  test('with letters that are not UTF-8', () => {
    expect(told({ [TENT]: swap('It is green.', 'It is \uFFFD\uFFFD.') })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:10:7: error: Some letters cannot be read; they look like "�".
          Save the file as "UTF-8" ("CSV UTF-8" in a spreadsheet)."
    `);
  });

  test('with a text of many megabytes, which is not read', () => {
    expect(told({ [TENT]: { bytes: 200_000_000 } })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:1:1: error: The file is too large for a text: 200 MB.
          Check that it is the right file; a text has at most 1 MB."
    `);
  });

  test('with former names that lead to two of them', () => {
    expect(
      told({
        ...hanging('tent', 'bed'),
        ...exhibit('bed', 'kind: text\naliases: [cot, tent]'),
        [TENT]: swap('kind: text', 'kind: text\naliases: [cot]'),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/bed.mdx:3:11: error: The alias "cot" already leads to the exhibit "tent" of the hall "camp".
          Each id and alias belongs to one exhibit; take it out on one side.
      content/halls/camp/exhibits/bed.mdx:3:16: error: The alias "tent" already leads to the exhibit "tent" of the hall "camp".
          Each id and alias belongs to one exhibit; take it out on one side."
    `);
  });

  test('with task numbers that are doubled or leave gaps', () => {
    expect(told({ ...hanging('tent', 'a', 'b'), ...station('a', 1), ...station('b', 1) })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/b.mdx:3:7: error: Task 1 is also claimed by "a".
          Give each task a number of its own."
    `);
    expect(told({ ...hanging('tent', 'a', 'b'), ...station('a', 2), ...station('b', 5) })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/b.mdx:3:7: error: The tasks of the hall "camp" run to 5, but 1, 3, 4 are missing.
          Number the tasks 1, 2, 3 … without gaps."
    `);
  });

  test('with a task missing because its file cannot be read: only that file is blamed', () => {
    expect(
      told({
        ...hanging('tent', 'a', 'b'),
        ...exhibit('a', 'kind: station\ntask: one\nmodel: maquette/field-bed\nalt: A bed.'),
        ...station('b', 2),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/a.mdx:3:7: error: "task" must be a number, but is "one".
          Write the number alone, without quotes or unit."
    `);
  });
});

describe('stations', () => {
  const trying = (name: string) => ({
    ...hanging('tent', 'a'),
    ...exhibit('a', `kind: station\ntask: 1\nmodel: maquette/field-bed\nalt: A bed.\ntry: ${name}`),
  });

  test('of which one can be tried', () => {
    expect(exhibitsIn(trying('clean-power'))[1]).toMatchObject({ kind: 'station', try: 'clean-power' });
  });

  test('that nobody has built', () => {
    expect(told(trying('clean-pwoer'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/a.mdx:6:6: error: "try" cannot be "clean-pwoer".
          Did you mean "clean-power"?"
    `);
    expect(told(trying('chess'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/a.mdx:6:6: error: "try" cannot be "chess".
          Of 14, most like it are "personnel-safety-and-access", "casualty-tracking-and-health-watch", "resource-and-stock-management"."
    `);
    expect(told(trying('11'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/a.mdx:6:6: error: "try" cannot be the number 11.
          There are 14, among them "one-camp-network", "shared-operations-picture", "smart-perimeter", "early-warning-from-above", "personnel-safety-and-access"."
    `);
    expect(told(trying('[clean-power, telemedicine]'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/a.mdx:6:6: error: "try" cannot be a list.
          There are 14, among them "one-camp-network", "shared-operations-picture", "smart-perimeter", "early-warning-from-above", "personnel-safety-and-access"."
    `);
  });

  test('of which two are the same', () => {
    const twice = {
      ...hanging('tent', 'a', 'b'),
      ...exhibit('a', 'kind: station\nmodel: maquette/field-bed\nalt: A bed.\ntry: telemedicine'),
      ...exhibit('b', 'kind: station\nmodel: maquette/field-bed\nalt: A bed.\ntry: telemedicine'),
    };
    expect(told(twice)).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/b.mdx:5:6: error: "telemedicine" can be tried at "a" already.
          Let each task be tried at one exhibit of a hall."
    `);
  });
});

describe('translations', () => {
  const korean = (fields: string) => ({
    'halls/camp/exhibits/tent.ko.mdx': `---\ntitle: 천막\nlabel: 천막.\nbecause: 뉴스.\n${fields}---\n초록.\n`,
  });

  test('without their original', () => {
    expect(told({ ...korean(''), 'halls/camp/exhibits/hut.ko.mdx': korean('')['halls/camp/exhibits/tent.ko.mdx'] }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/hut.ko.mdx:1:1: error: This translation has no original.
          Write content/halls/camp/exhibits/hut.mdx, or correct the name of this file."
    `);
  });

  test('of what the original has not, and without what it has', () => {
    expect(told(korean('alt: 초록 천막.\n'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.ko.mdx:5:1: error: "alt" has no original: a text has none.
          Take it out."
    `);
    expect(told({ [TENT]: asPicture, 'halls/camp/media/tent.jpg': jpeg, ...korean('credit: 우리\n') }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.ko.mdx:2:1: error: "alt" is missing.
          Translate the "alt" of the original."
    `);
  });

  test('that bring structure with them', () => {
    expect(told(korean('kind: text\nsources: [news]\n'))).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.ko.mdx:5:1: error: "kind" is not a field here.
          Known are "translates", "title", "label", "because", "alt", "caption", "credit".
      content/halls/camp/exhibits/tent.ko.mdx:6:1: error: "sources" is not a field here.
          Known are "translates", "title", "label", "because", "alt", "caption", "credit"."
    `);
  });

  test('of an area that is not there', () => {
    expect(
      told({
        'halls/camp/hall.ko.mdx':
          '---\ntitle: 캠프\nsummary: 관.\nbecause: 뉴스.\nareas:\n  gat: { title: 문, summary: 문. }\n---\n어서.\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/hall.ko.mdx:6:3: error: There is no area "gat".
          Did you mean "gate"?"
    `);
  });
});

describe('tours', () => {
  test('with a stop that is gone, and a translation that leaves one out', () => {
    expect(
      told({
        'halls/camp/tours/round.mdx':
          '---\ntitle: Round\nsummary: All.\nminutes: 5\nstops:\n  - exhibit: tent\n    says: A tent.\n  - exhibit: tnet\n    says: Another.\n---\n',
        'halls/camp/tours/round.ko.mdx': '---\ntitle: 한 바퀴\nsummary: 모두.\nsays: [천막.]\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/tours/round.ko.mdx:4:7: error: The guide speaks at 1 stop, but the tour has 2.
          Write one entry of "says" for each stop, in their order.
      content/halls/camp/tours/round.mdx:8:14: error: There is no exhibit "tnet" to stop at.
          Did you mean "tent"?"
    `);
  });

  test('without a stop', () => {
    expect(told({ 'halls/camp/tours/round.mdx': '---\ntitle: Round\nsummary: All.\nminutes: 5\nstops: []\n---\n' }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/tours/round.mdx:5:8: error: "stops" needs at least one stop, but is an empty list.
          Change the value; content/README.md says what may stand there."
    `);
  });
});

describe('media', () => {
  test('a picture that is missing, with and without one of nearly that name', () => {
    expect([told({ [TENT]: asPicture }), told({ [TENT]: asPicture, 'halls/camp/media/tents.jpg': jpeg })].join('\n'))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: There is no file "media/tent.jpg".
          There is none yet. Put the file into content/halls/camp/media/.
      content/halls/camp/exhibits/tent.mdx:3:8: error: There is no file "media/tent.jpg".
          Did you mean "media/tents.jpg"? Put the file into content/halls/camp/media/."
    `);
  });

  test('a picture that is none', () => {
    expect(
      told({
        [TENT]: asPicture,
        'halls/camp/media/tent.jpg': { bytes: 15, picture: { fault: 'it is not a picture that can be read' } },
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: "content/halls/camp/media/tent.jpg" cannot be shown: it is not a picture that can be read.
          Save it again as JPEG, PNG, WebP or AVIF."
    `);
  });

  test('a picture of 200 MB is told once, where it lies', () => {
    expect(told({ [TENT]: asPicture, 'halls/camp/media/tent.jpg': { bytes: 200_000_000 } })).toMatchInlineSnapshot(`
      "content/halls/camp/media/tent.jpg:1:1: error: The file has 200 MB; at most 10 MB can be shown.
          Save the picture smaller: 2,400 pixels on the long side are enough."
    `);
  });

  test('a file of another kind than the exhibit', () => {
    expect(
      told({ [TENT]: (text) => asFigure(text).replace('tents.csv', 'tent.jpg'), 'halls/camp/media/tent.jpg': jpeg }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:7: error: "content/halls/camp/media/tent.jpg" is no table.
          A table ends with .csv."
    `);
  });

  const asModel = (model: string, more = '') =>
    swap('kind: text', `kind: object\nmodel: ${model}\nalt: A thing.${more}`);

  test('a model that is no glTF, and one of the other kind of glTF', () => {
    expect(
      told({
        [TENT]: asModel('media/tent.glb'),
        'halls/camp/media/tent.glb': { bytes: 15, model: { fault: 'it is not binary glTF that can be read' } },
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: "content/halls/camp/media/tent.glb" cannot be shown: it is not binary glTF that can be read.
          Export it again as binary glTF 2.0 (.glb), with everything inside the one file."
    `);
    expect(told({ [TENT]: asModel('media/tent.gltf'), 'halls/camp/media/tent.gltf': { bytes: 15 } }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: "content/halls/camp/media/tent.gltf" is no model.
          A model ends with .glb.
      content/halls/camp/media/tent.gltf:1:1: error: A ".gltf" file cannot be shown.
          Export the model as binary glTF 2.0 (.glb), with everything inside the one file."
    `);
  });

  test('a model that is packed, with what to do about it', () => {
    const model = { fault: 'it is packed with Draco, which the walk cannot open', remedy: 'Unpack it.' };
    expect(told({ [TENT]: asModel('media/tent.glb'), 'halls/camp/media/tent.glb': { bytes: 15, model } }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: "content/halls/camp/media/tent.glb" cannot be shown: it is packed with Draco, which the walk cannot open.
          Unpack it."
    `);
  });

  test('models in millimetres, as large as a hall, and as small as a grain', () => {
    const measuring = (width: number) => ({ bytes: 15, model: { width, height: width / 10, depth: width / 10 } });
    const large = (width: number) =>
      told({ [TENT]: asModel('media/tent.glb'), 'halls/camp/media/tent.glb': measuring(width) });
    expect([large(4200), large(60), large(0.0042)].join('\n')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: The model would be 4,200 m long in the hall.
          glTF counts in metres: if it was drawn in millimetres, export it in metres, and it will be 4.2 m long. Else choose a scale that makes it between 0.02 and 12 m: 0.0028 or less.
      content/halls/camp/exhibits/tent.mdx:3:8: error: The model would be 60 m long in the hall.
          Choose a scale that makes it between 0.02 and 12 m: 0.2 or less.
      content/halls/camp/exhibits/tent.mdx:3:8: error: The model would be 0.0042 m long in the hall.
          glTF counts in metres: if it was drawn in another unit, export it in metres. Else choose a scale that makes it between 0.02 and 12 m: 4.8 or more."
    `);
  });

  test('scales that are too small and too large', () => {
    expect([0.001, 8].map((scale) => told({ [TENT]: asModel('maquette/field-bed', `\nscale: ${scale}`) })).join('\n'))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:5:8: error: The model would be 0.002 m long in the hall.
          Choose a scale that makes it between 0.02 and 12 m: 0.01 or more.
      content/halls/camp/exhibits/tent.mdx:5:8: error: The model would be 16 m long in the hall.
          Choose a scale that makes it between 0.02 and 12 m: 6 or less."
    `);
  });

  test('a maquette that is misspelt, and a model that is neither', () => {
    expect([told({ [TENT]: asModel('maquette/fieldbed') }), told({ [TENT]: asModel('field-bed') })].join('\n'))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: There is no maquette "fieldbed".
          Did you mean "field-bed"? Or put a .glb file into the hall's media folder.
      content/halls/camp/exhibits/tent.mdx:3:8: error: "model" must be "maquette/<name>" or "media/<name>.glb", but is "field-bed".
          Change the value; content/README.md says what may stand there."
    `);
  });

  test('a table of another shape in translation', () => {
    expect(
      told({
        [TENT]: asFigure,
        'halls/camp/media/tents.csv': 'year,tents\n2020,1\n2021,2\n',
        'halls/camp/media/tents.ko.csv': '해,천막\n2020,1\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.ko.csv:1:1: error: The table has 1 row and 2 columns, but its original has 2 rows and 2 columns.
          Translate row by row and column by column; numbers stay as they are."
    `);
  });

  test('tables as spreadsheets of some countries save them', () => {
    expect(
      told({
        [TENT]: asFigure,
        'halls/camp/media/tents.csv': 'year;tents\n2020;1\n',
        'halls/camp/media/tents.ko.csv': '해\t천막\n2020\t1\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.csv:1:1: error: The table has one column: its cells seem to be separated by ";".
          Save it as CSV with commas between the cells.
      content/halls/camp/media/tents.ko.csv:1:1: error: The table has one column: its cells seem to be separated by tabs.
          Save it as CSV with commas between the cells."
    `);
  });

  test('tables that are empty, uneven or not UTF-8, in both languages', () => {
    expect(
      told({
        [TENT]: asFigure,
        'halls/camp/media/tents.csv': 'year,tents\n"twenty\ntwenty",1\n2021,2,000\n',
        'halls/camp/media/tents.ko.csv': '해,\uFFFD\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.csv:4:1: error: The row has 3 cells, but the table has 2 columns.
          Separate the cells with commas, and put a cell that holds a comma in quotes: "1,000".
      content/halls/camp/media/tents.ko.csv:1:1: error: The table is empty.
          Write column names in the first row and at least one row below.
      content/halls/camp/media/tents.ko.csv:1:3: error: Some letters cannot be read; they look like "�".
          Save the file as "UTF-8" ("CSV UTF-8" in a spreadsheet)."
    `);
  });

  test('a translated table over the limit is told once', () => {
    expect(
      told({
        [TENT]: asFigure,
        'halls/camp/media/tents.csv': 'year,tents\n2020,1\n',
        'halls/camp/media/tents.ko.csv': { bytes: 3_000_000 },
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/media/tents.ko.csv:1:1: error: The file has 3 MB; at most 1 MB can be shown.
          Keep the rows that the figure shows."
    `);
  });
});
