import { describe, expect, test } from 'vitest';
import { inspect } from '../../../src/model/inspect.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import { TINY, tinyContent, type Changes } from '../tiny-content.ts';

const words = (count: number, word = 'tent') => Array.from({ length: count }, () => word).join(' ');
const TENT = 'halls/camp/exhibits/tent.mdx';
const KOREAN_TENT = 'halls/camp/exhibits/tent.ko.mdx';

/** A tent whose words are as many as they should be, in both languages, saying the same. */
const GOOD: Changes = {
  [TENT]: TINY[TENT].replace('A tent to sleep in.', words(50)).replace('It is green.', words(130)),
  [KOREAN_TENT]: `---\ntranslates: KEY\ntitle: 천막\nlabel: ${words(30, '천막')}\nbecause: 뉴스에 있다.\n---\n${words(80, '천막')}\n`,
};

/** What is told of the tent alone. */
const inspected = (changes: Changes) =>
  formatProblems(
    inspect(tinyContent({ ...GOOD, ...changes })).filter(({ file }) => /exhibits|media|glossary/.test(file)),
  );

/** The key that fits is the one that is asked for. */
const key =
  /translates: ([a-z]{8})/.exec(
    inspected({ [KOREAN_TENT]: String(GOOD[KOREAN_TENT]).replace('translates: KEY\n', '') }),
  )?.[1] ?? '';
const korean = (edit: (text: string) => string = (text) => text) => ({
  [KOREAN_TENT]: edit(String(GOOD[KOREAN_TENT]).replace('KEY', key)),
});
const english = (edit: (text: string) => string) => ({ [TENT]: edit(String(GOOD[TENT])) });

describe('a good text', () => {
  test('passes without a word', () => {
    expect(inspected(korean())).toBe('');
  });
});

describe('an editor would mend', () => {
  test('words that are too many or too few, in either language', () => {
    expect(
      inspected({
        ...english((text) => text.replace(words(130), words(12))),
        ...korean((text) => text.replace(words(30, '천막'), words(90, '천막'))),
      }),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.ko.mdx:2:13: warning: The translation is older than its original.
          Look through what has changed there; then write: translates: abvkvsjr
      content/halls/camp/exhibits/tent.ko.mdx:4:8: warning: The label has 90 words.
          Shorten it to between 20 and 60 words.
      content/halls/camp/exhibits/tent.mdx:10:1: warning: The text has 12 words.
          Lengthen it to between 120 and 300 words."
    `);
  });

  test('a translation that is not there', () => {
    expect(inspected({ [KOREAN_TENT]: undefined })).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:1:1: warning: There is no Korean translation.
          Write content/halls/camp/exhibits/tent.ko.mdx; until then readers get the English words."
    `);
  });

  test('not a translation that is there and cannot be read: that has been told as an error', () => {
    expect(inspected({ [KOREAN_TENT]: 'title: 천막\n' })).toBe(
      'content/halls/camp/exhibits/tent.ko.mdx:1:1: error: The file does not begin with frontmatter.\n' +
        '    Begin it with a line "---", then the fields, then another line "---"; the text stands below.',
    );
  });

  test('a translation that does not say what it was made from, and one that is older', () => {
    expect(inspected({ [KOREAN_TENT]: String(GOOD[KOREAN_TENT]).replace('translates: KEY\n', '') })).toBe(
      `content/halls/camp/exhibits/tent.ko.mdx:1:1: warning: The translation does not say which words it was made from.\n    When it fits its original, write: translates: ${key}`,
    );
    expect(inspected({ ...korean(), ...english((text) => text.replace('title: Tent', 'title: A tent')) }))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.ko.mdx:2:13: warning: The translation is older than its original.
          Look through what has changed there; then write: translates: kikjlifd"
    `);
  });

  test('not where only the space between words has changed, or a citation', () => {
    expect(
      inspected({ ...korean(), ...english((text) => text.replace(/tent tent\n$/, 'tent\ntent<Cite id="news" />\n')) }),
    ).toBe('');
  });

  test('numbers that stand in one language alone', () => {
    expect(
      inspected({
        ...english((text) => text.replace('because: The news says so.', 'because: The news of 12 May says so.')),
        ...korean((text) =>
          text.replace('뉴스에 있다.', '5월 13일 뉴스에 있다.').replace(/translates: .*/, 'translates: aaaaaaaa'),
        ),
      })
        .split('\n')
        .filter((line) => line.includes('the number')),
    ).toEqual([
      'content/halls/camp/exhibits/tent.ko.mdx:5:10: warning: The evidence has the number 12 in English, but not in Korean.',
      'content/halls/camp/exhibits/tent.ko.mdx:5:10: warning: The evidence has the number 13 in Korean, but not in English.',
    ]);
  });

  test('abbreviations that the glossary does not explain, once a file', () => {
    const text = { ...english((all) => all.replace('tent tent', 'DMZ NGOs COE DMZ IV')) };
    expect(
      inspected({ ...text, ...korean() })
        .split('\n')
        .filter((line) => line.includes('glossary')),
    ).toEqual([
      'content/halls/camp/exhibits/tent.mdx:4:8: warning: "DMZ" is not in the glossary.',
      '    Explain it in content/glossary.yaml, or write the words out.',
      'content/halls/camp/exhibits/tent.mdx:4:8: warning: "NGO" is not in the glossary.',
      '    Explain it in content/glossary.yaml, or write the words out.',
      'content/halls/camp/exhibits/tent.mdx:4:8: warning: "COE" is not in the glossary.',
      '    Explain it in content/glossary.yaml, or write the words out.',
    ]);
    const glossary = {
      'glossary.yaml':
        'dmz: { term: DMZ, means: A zone. }\nngo: { term: NGO, means: A group. }\ncoe: { term: COE equipment, means: Things lent by 3 countries. }\n',
      'glossary.ko.yaml': 'dmz: { term: DMZ, means: 지대. }\ncoe: { term: COE, means: 2개국이 빌려준 장비. }\n',
    };
    expect(
      inspected({ ...text, ...korean(), ...glossary })
        .split('\n')
        .filter((line) => line.includes('glossary')),
    ).toMatchInlineSnapshot(`
      [
        "content/glossary.ko.yaml:1:1: warning: The term "ngo" is not translated.",
        "    Translate it from content/glossary.yaml.",
        "content/glossary.ko.yaml:1:1: warning: The term "coe" has the number 3 in English, but not in Korean.",
        "content/glossary.ko.yaml:1:1: warning: The term "coe" has the number 2 in Korean, but not in English.",
      ]
    `);
  });

  test('a table that is not translated, and a row that says another number', () => {
    const figure = {
      ...english((text) =>
        text.replace(
          'kind: text',
          'kind: figure\ndata: media/tents.csv\ndate: "2021"\nfrom: [news]\ncaption: All.\nalt: All.',
        ),
      ),
      'halls/camp/media/tents.csv': 'a,b\nx,16 promised\n',
    };
    const tables = (changes: Changes) =>
      inspected({
        ...figure,
        ...korean((text) => text.replace('because:', 'alt: 모두.\ncaption: 모두.\nbecause:')),
        ...changes,
      })
        .split('\n')
        .filter((line) => line.includes('csv'));
    expect(tables({})).toMatchInlineSnapshot(`
      [
        "content/halls/camp/media/tents.csv:1:1: warning: There is no Korean translation.",
        "    Write content/halls/camp/media/tents.ko.csv; until then readers get the English words.",
      ]
    `);
    expect(tables({ 'halls/camp/media/tents.ko.csv': '가,나\nx,6대 약속\n' })).toMatchInlineSnapshot(`
      [
        "content/halls/camp/media/tents.ko.csv:1:1: warning: Row 1 has the number 16 in English, but not in Korean.",
        "content/halls/camp/media/tents.ko.csv:1:1: warning: Row 1 has the number 6 in Korean, but not in English.",
      ]
    `);
  });
});
