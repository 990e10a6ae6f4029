import { describe, expect, test } from 'vitest';
import { check } from '../../../src/model/check.ts';
import { readYaml } from '../../../src/model/frontmatter.ts';
import { formatProblems } from '../../../src/model/problem.ts';
import { sources } from '../../../src/model/schema/source.ts';

/** The sources in this text, or what is wrong with them. */
function read(text: string) {
  const found = readYaml('s', text);
  const checked = 'yaml' in found ? check(sources, 's', found.yaml) : found;
  return 'data' in checked ? checked.data : formatProblems(checked.problems);
}

/** One source with these lines beside its type and title. */
const withLines = (...lines: string[]) =>
  read(`news:\n  type: webpage\n  title: The news\n${lines.map((line) => `  ${line}\n`).join('')}`);

test('a source with all its fields is read as it is written', () => {
  expect(
    withLines(
      'author:',
      '  - { family: Kim, given: Minji }',
      '  - literal: KBS',
      'container-title: KBS News',
      'publisher: KBS',
      'issued: "2021-12-04"',
      'URL: https://news.kbs.co.kr/1',
      'language: ko',
      'note: A copy.',
    ),
  ).toEqual({
    news: {
      type: 'webpage',
      title: 'The news',
      author: [{ family: 'Kim', given: 'Minji' }, { literal: 'KBS' }],
      'container-title': 'KBS News',
      publisher: 'KBS',
      issued: '2021-12-04',
      URL: 'https://news.kbs.co.kr/1',
      language: 'ko',
      note: 'A copy.',
    },
  });
});

describe('dates', () => {
  test.each(['"2021"', '"2021-12"', '"2021-12-04"', '2021-12-04', '"2020-02-29"'])('%s is one', (date) => {
    expect(withLines(`issued: ${date}`)).toHaveProperty('news.issued', date.replaceAll('"', ''));
  });

  test('a year without quotes is a number', () => {
    expect(withLines('issued: 2021')).toMatchInlineSnapshot(`
      "s:4:11: error: "issued" in "news" must be words, but is the number 2021.
          Write words; put a number, a date, true or false in quotes."
    `);
  });

  test.each(['4 December 2021', '2021-13', '2021-02-30', '2021-2-3'])('%s is none', (date) => {
    expect(withLines(`issued: "${date}"`)).toBe(
      `s:4:11: error: "issued" in "news" must be a date written "YYYY-MM-DD", "YYYY-MM" or "YYYY", in quotes, but is "${date}".\n    Change the value; content/README.md says what may stand there.`,
    );
  });
});

test('authors are people or offices, in a list', () => {
  expect([withLines('author: KBS'), withLines('author: [KBS]'), withLines('author:', '  - name: Kim')].join('\n'))
    .toMatchInlineSnapshot(`
    "s:4:11: error: "author" in "news" must be a list, but is "KBS".
        Write a list: each entry on a line of its own, after "- ".
    s:4:12: error: Entry 1 of "author" in "news" must be a person, as "family:" with or without "given:", or an office, as "literal:", but is "KBS".
        Change the value; content/README.md says what may stand there.
    s:5:7: error: Entry 1 of "author" in "news" must be a person, as "family:" with or without "given:", or an office, as "literal:", but is a group of fields.
        Change the value; content/README.md says what may stand there."
  `);
});

test('an address is whole, a language has two letters, a type is known', () => {
  expect(read('news:\n  type: website\n  title: The news\n  URL: kbs.co.kr\n  language: Korean\n'))
    .toMatchInlineSnapshot(`
      "s:2:9: error: "type" in "news" cannot be "website".
          Of 17, most like it are "webpage", "post-weblog", "chapter", "interview".
      s:4:8: error: "URL" in "news" must be a full address, starting with https:// or http://, but is "kbs.co.kr".
          Change the value; content/README.md says what may stand there.
      s:5:13: error: "language" in "news" must be two letters such as "ko", but is "Korean".
          Change the value; content/README.md says what may stand there."
    `);
});

test('a misspelt field and one that is missing', () => {
  expect(read('news:\n  type: webpage\n  titel: The news\n')).toMatchInlineSnapshot(`
    "s:2:3: error: "title" in "news" is missing.
        Add "title:"; content/README.md says what to write there.
    s:3:3: error: "titel" in "news" is not a field here.
        Did you mean "title"?"
  `);
});

test('an id with capitals, one with nothing below it, one that YAML takes for a number', () => {
  expect(read('KBS:\n  type: webpage\n  title: x\nnews:\n2021:\n  type: webpage\n  title: x\n')).toMatchInlineSnapshot(`
    "s:1:1: error: "KBS" cannot be an id.
        An id has lower-case letters, digits and single hyphens, and starts with a letter.
    s:4:6: error: "news" is empty.
        Write each field on a line of its own: its name, a colon, a space and its value; inside a group two spaces further in.
    s:5:1: error: "2021" cannot be an id.
        An id has lower-case letters, digits and single hyphens, and starts with a letter."
  `);
});

test('a list and a bare word are no sources', () => {
  expect([read('- news\n'), read('news\n')].join('\n')).toMatchInlineSnapshot(`
    "s:1:1: error: The file must be a group of fields, but is a list.
        Write each field on a line of its own: its name, a colon, a space and its value; inside a group two spaces further in.
    s:1:1: error: The file must be a group of fields, but is "news".
        Write each field on a line of its own: its name, a colon, a space and its value; inside a group two spaces further in."
  `);
});
