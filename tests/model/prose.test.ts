import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/model/problem.ts';
import { readProse } from '../../src/model/prose.ts';

/** What is wrong with prose that begins on the first line of a file. */
const faultsIn = (text: string) => formatProblems(readProse('f', text, 1).problems);

describe('what prose tells', () => {
  test('what it points to, each where it stands, and its words alone', () => {
    expect(
      readProse(
        'f',
        '\nIt is *green*. <Cite id="news" />\n\nSee <See hall="camp" exhibit="tent">the tent</See>, <See page="about" /> or [far](https://un.org) <Term id="zoo">zoos</Term>.\n',
        10,
      ),
    ).toEqual({
      cites: [{ id: 'news', place: { line: 11, column: 16 } }],
      sees: [
        { hall: 'camp', exhibit: 'tent', place: { line: 13, column: 5 } },
        { page: 'about', place: { line: 13, column: 53 } },
      ],
      terms: [{ id: 'zoo', place: { line: 13, column: 99 } }],
      links: [{ url: 'https://un.org', place: { line: 13, column: 77 } }],
      place: { line: 11, column: 1 },
      words: 'It is green. \nSee the tent,  or far zoos.',
      problems: [],
      empty: false,
    });
  });

  test('a citation inside an aside is found', () => {
    expect(
      readProse('f', '<Aside title="Since then">\n\nIt went on. <Cite id="news" />\n\n</Aside>\n', 1).cites,
    ).toEqual([{ id: 'news', place: { line: 3, column: 13 } }]);
  });

  test('columns count letters, not bytes', () => {
    expect(readProse('f', '초록색 천막 <Cite id="news" />', 1).cites).toEqual([
      { id: 'news', place: { line: 1, column: 8 } },
    ]);
  });

  test('blank lines are no prose', () => {
    expect(readProse('f', ' \n\n', 1).empty).toBe(true);
  });

  test('Markdown, escaped signs and a remark to oneself are welcome', () => {
    expect(
      faultsIn(
        '## Part\n\nA *tent* of 3 \\< 4 m, [far](https://un.org), \\{so\\}. {/* look this up */}\n\n- one\n- two\n',
      ),
    ).toBe('');
  });
});

describe('what prose may not hold', () => {
  test('a component that does not exist', () => {
    expect(faultsIn('It is green. <Citee id="news" />')).toMatchInlineSnapshot(`
      "f:1:14: error: There is no component <Citee>.
          Did you mean "Cite"?"
    `);
  });

  test('HTML', () => {
    expect(faultsIn('<div>\nGreen\n</div>')).toMatchInlineSnapshot(`
      "f:1:1: error: There is no component <div>.
          Known are "Cite", "Aside", "See", "Term"."
    `);
  });

  test('a component without what it needs, or with what it does not know', () => {
    expect(faultsIn('<Cite /> <See exhibit="tent">it</See> <Aside titel="Then">x</Aside>')).toMatchInlineSnapshot(`
      "f:1:1: error: <Cite> needs "id".
          Write <Cite id="…" />.
      f:1:10: error: <See> needs "hall".
          Write <See hall="…">.
      f:1:39: error: <Aside> has no "titel".
          Did you mean "title"?"
    `);
  });

  test('values that are computed', () => {
    expect(faultsIn('<Cite id={1 + 1} /> and {new Date()} and <Cite {...all} />')).toMatchInlineSnapshot(`
      "f:1:1: error: The "id" of <Cite> must be words in quotes.
          Write id="…".
      f:1:25: error: Prose cannot compute: {new Date()}.
          Write the words themselves, or \\{ for a bare brace.
      f:1:42: error: <Cite> has no "{…}".
          Known are "id".
      f:1:42: error: <Cite> needs "id".
          Write <Cite id="…" />."
    `);
  });

  test('an import', () => {
    expect(faultsIn("import Chart from './chart'\n\nA tent.")).toMatchInlineSnapshot(`
      "f:1:1: error: Prose cannot import or export.
          Take the line out; Cite, Aside, See, Term are there without it."
    `);
  });

  test('an import that is broken, wherever a block may begin', () => {
    expect(faultsIn('import x from "y"\n*/}\\').split('\n')[0]).toBe('f:1:1: error: Prose cannot import or export.');
    expect(
      faultsIn('## Part\nimport {\n\nimport x\n---\n\nexport | a\n--|--\n')
        .split('\n')
        .filter((line) => line.startsWith('f:')),
    ).toEqual(['f:2:8: error: The text cannot be read: a "{" is opened and not closed.']);
    expect(
      faultsIn('## Part\nimport x\n\nimport y\n---\n\nexport | a\n--|--\n')
        .split('\n')
        .filter((line) => line.startsWith('f:')),
    ).toEqual([
      'f:2:1: error: Prose cannot import or export.',
      'f:4:1: error: Prose cannot import or export.',
      'f:7:1: error: Prose cannot import or export.',
    ]);
  });

  test('the words import and export inside a sentence are words', () => {
    expect(
      faultsIn('They live by\nimport of goods.\n\nImport of goods, and\nexport too. `export {`\n\n- import duties\n'),
    ).toBe('');
  });

  test('an export', () => {
    expect(faultsIn('A tent.\n\nexport const a = 1')).toMatchInlineSnapshot(`
      "f:3:1: error: Prose cannot import or export.
          Take the line out; Cite, Aside, See, Term are there without it."
    `);
  });

  test('a title', () => {
    expect(faultsIn('# Tent\n\nGreen.')).toMatchInlineSnapshot(`
      "f:1:1: error: A heading with one "#" is the title, which stands in the frontmatter.
          Start headings in the text with "##"."
    `);
  });

  test('a picture', () => {
    expect(faultsIn('Look: ![A tent](tent.jpg)')).toMatchInlineSnapshot(`
      "f:1:7: error: Prose holds no pictures.
          Make the picture an exhibit of its own: kind: picture."
    `);
  });

  test('several at once are all told', () => {
    expect(faultsIn('# Tent\n\n![A tent](tent.jpg)\n\n<Foo />\n')).toMatchInlineSnapshot(`
      "f:1:1: error: A heading with one "#" is the title, which stands in the frontmatter.
          Start headings in the text with "##".
      f:3:1: error: Prose holds no pictures.
          Make the picture an exhibit of its own: kind: picture.
      f:5:1: error: There is no component <Foo>.
          Known are "Cite", "Aside", "See", "Term"."
    `);
  });
});

describe('prose that cannot be read', () => {
  const remedy = '\n    Close every <tag> and every {brace} that is opened; write &lt; and \\{ for the bare signs.';

  test('an open tag', () => {
    expect(faultsIn('A tent.\n\n<Aside>\n\nGreen.\n')).toBe(
      `f:3:1: error: The text cannot be read: "<Aside>" is opened and not closed.${remedy}`,
    );
  });

  test('an open tag inside a sentence', () => {
    expect(faultsIn('A <See hall="camp">tent.')).toBe(
      `f:1:3: error: The text cannot be read: "<See>" is opened and not closed.${remedy}`,
    );
  });

  test('a tag closed by another', () => {
    expect(faultsIn('<Aside>\nGreen.\n</Asid>')).toBe(
      `f:3:1: error: The text cannot be read: "</Asid>" stands where "</Aside>" is due.${remedy}`,
    );
  });

  test('a tag closed and not opened', () => {
    expect(faultsIn('Green.</Aside>')).toBe(
      `f:1:7: error: The text cannot be read: "</Aside>" closes what was not opened.${remedy}`,
    );
  });

  test('an open brace, behind Korean letters', () => {
    expect(faultsIn('초록색 {천막')).toBe(
      `f:1:5: error: The text cannot be read: a "{" is opened and not closed.${remedy}`,
    );
  });

  test('a bare sign for less', () => {
    expect(faultsIn('A tent of <3 m.')).toBe(
      `f:1:11: error: The text cannot be read: a "<" begins no tag that can be read.${remedy}`,
    );
  });

  test('a value without quotes', () => {
    expect(faultsIn('Green. <Cite id=news />')).toBe(
      `f:1:8: error: The text cannot be read: a "<" begins no tag that can be read.${remedy}`,
    );
  });

  test('an HTML comment', () => {
    expect(faultsIn('Green. <!-- look this up -->')).toBe(
      `f:1:8: error: The text cannot be read: "<!" begins no tag; a remark to yourself is written {/* like this */}.${remedy}`,
    );
  });
});
