import { describe, expect, test } from 'vitest';
import { swap, told } from './tiny-content.ts';

const TENT = 'halls/camp/exhibits/tent.mdx';
const HALL = 'halls/camp/hall.mdx';

/** What is told when one thing in the exhibit is written in another way. */
const tentWith = (before: string, after: string) => told({ [TENT]: swap(before, after) });
const hallWith = (before: string, after: string) => told({ [HALL]: swap(before, after) });

describe('a field of words', () => {
  test('is missing', () => {
    expect(tentWith('title: Tent\n', '')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:2:1: error: "title" is missing.
          Add "title:"; content/README.md says what to write there."
    `);
  });

  test('is misspelt: both the wrong name and the missing one are told', () => {
    expect(tentWith('title: Tent', 'titel: Tent')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:2:1: error: "title" is missing.
          Add "title:"; content/README.md says what to write there.
      content/halls/camp/exhibits/tent.mdx:3:1: error: "titel" is not a field here.
          Did you mean "title"?"
    `);
  });

  test('stands at the margin and belongs a level further in', () => {
    expect(tentWith('  because: The news says so.', '  because: The news says so.\nsupport: A')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:8:1: error: "support" is not a field here.
          It belongs to "evidence": write it below that line, two spaces further in."
    `);
  });

  test.each(['title:', 'title: ""', 'title: "  "', 'title: null', 'title: ~'])('is left empty: %s', (empty) => {
    expect(tentWith('title: Tent', empty)).toMatch(
      /^content\/halls\/camp\/exhibits\/tent\.mdx:3:[78]: error: "title" is empty\.\n {4}Write what belongs there; content\/README\.md says what\.$/,
    );
  });

  test('is a number, in the title of a hall', () => {
    expect(hallWith('title: Camp', 'title: 2021')).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:2:8: error: "title" must be words, but is the number 2021.
          Write words; put a number, a date, true or false in quotes."
    `);
  });

  test('is true, a list, a group', () => {
    expect(
      [
        tentWith('title: Tent', 'title: true'),
        tentWith('title: Tent', 'title: [Tent]'),
        tentWith('title: Tent', 'title: { en: Tent }'),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: "title" must be words, but is true without quotes.
          Write words; put a number, a date, true or false in quotes.
      content/halls/camp/exhibits/tent.mdx:3:8: error: "title" must be words, but is a list.
          Write words; put a number, a date, true or false in quotes.
      content/halls/camp/exhibits/tent.mdx:3:8: error: "title" must be words, but is a group of fields.
          Write words; put a number, a date, true or false in quotes."
    `);
  });

  test('is too long', () => {
    expect(tentWith('title: Tent', `title: ${'Tent '.repeat(13)}`)).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:8: error: "title" must be at most 60 characters, but has 64: "Tent Tent Tent Tent Tent Tent Tent Tent Tent Tent Tent Te…".
          Shorten it by 4 characters or more."
    `);
  });

  test('has exactly the length that may be', () => {
    expect(tentWith('title: Tent', `title: ${'x'.repeat(60)}`)).toBe('');
  });
});

describe('a field with few values', () => {
  test('a kind that is nearly right', () => {
    expect(tentWith('kind: text', 'kind: pictre')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:2:7: error: "kind" cannot be "pictre".
          Did you mean "picture"?"
    `);
  });

  test('a kind that is missing, left empty, another word, a list', () => {
    expect(
      [
        tentWith('kind: text\n', ''),
        tentWith('kind: text', 'kind:'),
        tentWith('kind: text', 'kind: sculpture'),
        tentWith('kind: text', 'kind: [text]'),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:2:1: error: "kind" is missing.
          Add "kind:" with one of picture, object, figure, text, station.
      content/halls/camp/exhibits/tent.mdx:2:6: error: "kind" is empty.
          Known are "picture", "object", "figure", "text", "station".
      content/halls/camp/exhibits/tent.mdx:2:7: error: "kind" cannot be "sculpture".
          Known are "picture", "object", "figure", "text", "station".
      content/halls/camp/exhibits/tent.mdx:2:7: error: "kind" cannot be a list.
          Known are "picture", "object", "figure", "text", "station"."
    `);
  });

  test('evidence that is nearly right, and support that is not among the grades', () => {
    expect(tentWith('is: documented', 'is: documentd\n  support: D')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:6:7: error: "is" in "evidence" cannot be "documentd".
          Did you mean "documented"?
      content/halls/camp/exhibits/tent.mdx:7:12: error: "support" in "evidence" cannot be "D".
          Known are "A", "A/B", "B", "B/C", "C"."
    `);
  });
});

describe('a number', () => {
  test.each([
    ['order: "1"', '3:8', '"order" must be a number, but is "1".', 'Write the number alone, without quotes or unit.'],
    [
      'order: first',
      '3:8',
      '"order" must be a number, but is "first".',
      'Write the number alone, without quotes or unit.',
    ],
    [
      'order: 1.5',
      '3:8',
      '"order" must be a whole number, but is the number 1.5.',
      'Write a whole number alone, such as 3.',
    ],
    [
      'order: 0',
      '3:8',
      '"order" must be 1 or more, but is the number 0.',
      'Change the value; content/README.md says what may stand there.',
    ],
    ['order:', '3:7', '"order" is empty.', 'Write the number alone, without quotes or unit.'],
  ])('%s is none', (written, place, what, remedy) => {
    expect(hallWith('order: 1', written)).toBe(`content/${HALL}:${place}: error: ${what}\n    ${remedy}`);
  });

  test('a task is at most 99, so that a slip does not leave a billion gaps', () => {
    expect(tentWith('kind: text', 'kind: station\ntask: 9007199254740991\nmodel: maquette/field-bed\nalt: A bed.'))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:7: error: "task" must be at most 99, but is the number 9007199254740991.
          Change the value; content/README.md says what may stand there."
    `);
  });

  test('a picture of no width, and of too much', () => {
    const picture = (width: number) =>
      tentWith('kind: text', `kind: picture\nimage: media/tent.jpg\nalt: A tent.\ncredit: Us\nwidth: ${width}`);
    expect([picture(0), picture(70)].join('\n')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:6:8: error: "width" must be more than 0 (metres), but is the number 0.
          Change the value; content/README.md says what may stand there.
      content/halls/camp/exhibits/tent.mdx:6:8: error: "width" must be at most 6 (metres), but is the number 70.
          Change the value; content/README.md says what may stand there."
    `);
  });
});

describe('a list', () => {
  test('is written as words', () => {
    expect(hallWith('exhibits: [tent]', 'exhibits: tent')).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:12:15: error: "exhibits" in entry 1 of "areas" must be a list, but is "tent".
          Write a list: each entry on a line of its own, after "- "."
    `);
  });

  test('holds a number and a name with capitals, counted from one', () => {
    expect(hallWith('exhibits: [tent]', 'exhibits: [tent, 3, Tent]')).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:12:22: error: Entry 2 of "exhibits" in entry 1 of "areas" must be words, but is the number 3.
          Write words; put a number, a date, true or false in quotes.
      content/halls/camp/hall.mdx:12:25: error: Entry 3 of "exhibits" in entry 1 of "areas" must be lower-case letters, digits and single hyphens, starting with a letter, but is "Tent".
          Change the value; content/README.md says what may stand there."
    `);
  });
});

describe('a group of fields', () => {
  test('is written as words, left empty, misses a field deep inside and has one too many', () => {
    expect(tentWith('evidence:\n  is: documented\n  because: The news says so.', 'evidence: documented'))
      .toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:5:11: error: "evidence" must be a group of fields, but is "documented".
          Write each field on a line of its own: its name, a colon, a space and its value; inside a group two spaces further in."
    `);
    expect(tentWith('  is: documented\n  because: The news says so.\n', '')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:5:10: error: "evidence" is empty.
          Write each field on a line of its own: its name, a colon, a space and its value; inside a group two spaces further in."
    `);
    expect(hallWith('    title: Gate', '    titel: Gate')).toMatchInlineSnapshot(`
      "content/halls/camp/hall.mdx:9:5: error: "title" in entry 1 of "areas" is missing.
          Add "title:"; content/README.md says what to write there.
      content/halls/camp/hall.mdx:10:5: error: "titel" in entry 1 of "areas" is not a field here.
          Did you mean "title"?"
    `);
  });

  test('a field of another kind of exhibit', () => {
    expect(tentWith('kind: text', 'kind: text\ncaption: Tents')).toMatchInlineSnapshot(`
      "content/halls/camp/exhibits/tent.mdx:3:1: error: "caption" is not a field here.
          Known are "kind", "title", "label", "evidence", "sources", "aliases"."
    `);
  });
});

describe('frontmatter as a whole', () => {
  test.each([
    ['a list', '---\n- kind\n---\nText.\n', '2:1', 'The frontmatter must be a group of fields, but is a list.'],
    ['a bare word', '---\ntent\n---\nText.\n', '2:1', 'The frontmatter must be a group of fields, but is "tent".'],
    [
      'a number',
      '---\n2021\n---\nText.\n',
      '2:1',
      'The frontmatter must be a group of fields, but is the number 2021.',
    ],
  ])('is %s', (_, text, place, what) => {
    expect(told({ [TENT]: text })).toBe(
      `content/${TENT}:${place}: error: ${what}\n    Write each field on a line of its own: its name, a colon, a space and its value; inside a group two spaces further in.`,
    );
  });

  test('says nothing', () => {
    expect(told({ 'about.mdx': '---\n---\nBy hand.\n' })).toMatchInlineSnapshot(`
      "content/about.mdx:2:1: error: "title" is missing.
          Add "title:"; content/README.md says what to write there.
      content/about.mdx:2:1: error: "summary" is missing.
          Add "summary:"; content/README.md says what to write there."
    `);
  });

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['blank lines', '\n \n', 'The file is empty.'],
    ['prose alone', 'It is green.\n', 'The file does not begin with frontmatter.'],
    ['a blank line before it', '\n---\nkind: text\n---\nGreen.\n', 'The file does not begin with frontmatter.'],
    ['no end', '---\nkind: text\nGreen.\n', 'The frontmatter does not end.'],
  ])('is missing: %s', (_, text, what) => {
    expect(told({ [TENT]: text })).toBe(
      `content/${TENT}:1:1: error: ${what}\n    Begin it with a line "---", then the fields, then another line "---"; the text stands below.`,
    );
  });
});

test('days of the show are days, in their order; quotes may be left out', () => {
  const closing = (day: string) => told({ 'exhibition.mdx': swap('closed: "2021-12-12"', `closed: ${day}`) });
  expect(closing('2021-12-12')).toBe('');
  expect([closing('12 December'), closing('"2021-02-30"'), closing('2021'), closing('"2021-12-01"')].join('\n'))
    .toMatchInlineSnapshot(`
    "content/exhibition.mdx:5:9: error: "closed" must be a day such as "2021-12-03", in quotes, but is "12 December".
        Change the value; content/README.md says what may stand there.
    content/exhibition.mdx:5:9: error: "closed" must be a day such as "2021-12-03", in quotes, but is "2021-02-30".
        Change the value; content/README.md says what may stand there.
    content/exhibition.mdx:5:9: error: "closed" must be words, but is the number 2021.
        Write words; put a number, a date, true or false in quotes.
    content/exhibition.mdx:5:9: error: The show closes on 2021-12-01, before it opens on 2021-12-03.
        Check the two days."
  `);
});
