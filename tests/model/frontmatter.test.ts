import { describe, expect, test } from 'vitest';
import { readYaml, splitFrontmatter } from '../../src/model/frontmatter.ts';
import { formatProblems } from '../../src/model/problem.ts';

/** What is told about YAML that cannot be read, without the file's name. */
function faultIn(yaml: string): string {
  const found = readYaml('f', yaml);
  if ('yaml' in found) throw new Error(`This can be read: ${JSON.stringify(found.yaml.value)}`);
  return formatProblems(found.problems);
}

describe('splitting a file', () => {
  test('tells the line on which the prose begins', () => {
    expect(splitFrontmatter('---\ntitle: Camp\n---\nCome in.\n')).toEqual({
      yaml: 'title: Camp\n',
      prose: 'Come in.\n',
      proseLine: 4,
    });
  });

  test('takes an empty frontmatter and a file that ends with it', () => {
    expect(splitFrontmatter('---\n---')).toEqual({ yaml: '', prose: '', proseLine: 3 });
  });

  test('a ruler in the prose does not end it again', () => {
    expect(splitFrontmatter('---\na: 1\n---\nOne\n\n---\n\nTwo\n')?.prose).toBe('One\n\n---\n\nTwo\n');
  });

  test('finds none where it does not begin on the first line, or does not end', () => {
    expect([splitFrontmatter('\n---\na: 1\n---\n'), splitFrontmatter('---\na: 1\n'), splitFrontmatter('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a line separator inside a title is no line end', () => {
    expect(splitFrontmatter('---\ntitle: a\u2028---\u2028b\n---\nText')?.prose).toBe('Text');
  });
});

describe('places', () => {
  const found = readYaml('f', 'title: Camp\nareas:\n  - id: gate\n    exhibits: [tent, bed]\n', 2);
  if ('problems' in found) throw new Error('This YAML can be read.');
  const { yaml } = found;

  test('a value stands where it is written, counted from the line on which the YAML begins', () => {
    expect([yaml.place(['title']), yaml.place(['areas', 0, 'exhibits', 1])]).toEqual([
      { line: 2, column: 8 },
      { line: 5, column: 22 },
    ]);
  });

  test('a value that is missing is looked for in the group that lacks it', () => {
    expect(yaml.place(['areas', 0, 'summary'])).toEqual({ line: 4, column: 5 });
  });

  test('a field stands where its name does', () => {
    expect([yaml.placeOfKey(['areas']), yaml.placeOfKey(['areas', 0, 'exhibits'])]).toEqual([
      { line: 3, column: 1 },
      { line: 5, column: 5 },
    ]);
  });
});

describe('YAML that cannot be read', () => {
  test('a tab is told once, not with all that follows from it', () => {
    expect(faultIn('evidence:\n\tis: documented\n')).toMatchInlineSnapshot(`
      "f:2:1: error: The fields cannot be read: a tab stands where only spaces may indent.
          Replace the tab with spaces (two for each level)."
    `);
  });

  test('words with a colon need quotes', () => {
    expect(faultIn('title: Camp: a story\n')).toMatchInlineSnapshot(`
      "f:1:8: error: The fields cannot be read: two fields seem to stand on one line, or the next line is indented too far.
          Put words that hold a ": " in quotes, and begin the fields of one group in the same column."
    `);
  });

  test('a field further in than its neighbours', () => {
    expect(faultIn('a:\n  b: 1\n   c: 2\n')).toMatchInlineSnapshot(`
      "f:2:6: error: The fields cannot be read: two fields seem to stand on one line, or the next line is indented too far.
          Put words that hold a ": " in quotes, and begin the fields of one group in the same column."
    `);
  });

  test('a field further out than its neighbours', () => {
    expect(faultIn('a:\n    b: 1\n  c: 2\n')).toMatchInlineSnapshot(`
      "f:3:1: error: The fields cannot be read: the line is not indented as those it belongs to.
          Check the line and the one above it: the indentation, a missing ":" or "-", or quotes around words that hold a ": "."
    `);
  });

  test('a forgotten colon', () => {
    expect(faultIn('title Camp\norder: 1\n')).toMatchInlineSnapshot(`
      "f:1:1: error: The fields cannot be read: a line is not a field.
          A field is its name, a colon, a space and its value: "title: Camp"."
    `);
  });

  test('a name alone', () => {
    expect(faultIn('order: 1\ntitle\n')).toMatchInlineSnapshot(`
      "f:2:1: error: The fields cannot be read: a sign is missing here, or a line is not a field.
          Check the line and the one above it: the indentation, a missing ":" or "-", or quotes around words that hold a ": "."
    `);
  });

  test('a field that stands twice', () => {
    expect(faultIn('title: Camp\norder: 1\ntitle: Tent\n')).toMatchInlineSnapshot(`
      "f:3:1: error: The fields cannot be read: the field "title" stands twice.
          Keep one of the two."
    `);
  });

  test('an open quote is pointed to where it opens', () => {
    expect(faultIn('order: 1\ntitle: "Camp\nsummary: A hall.\n')).toMatchInlineSnapshot(`
      "f:2:8: error: The fields cannot be read: a quote is opened and not closed.
          Close it at the end of the words."
    `);
  });

  test('words after a closing quote', () => {
    expect(faultIn('title: "Camp" and more\n')).toMatchInlineSnapshot(`
      "f:1:15: error: The fields cannot be read: something stands here that does not belong to a field.
          Check the line and the one above it: the indentation, a missing ":" or "-", or quotes around words that hold a ": "."
    `);
  });

  test('an open bracket', () => {
    expect(faultIn('exhibits: [tent, bed\ntitle: Camp\n')).toMatchInlineSnapshot(`
      "f:2:1: error: The fields cannot be read: a "[" is opened, and no "]" closes its list in order.
          Close the bracket, with commas between its entries; put words that begin with a bracket in quotes."
    `);
  });

  test('an open brace', () => {
    expect(faultIn('gate: { title: Gate\norder: 1\n')).toMatchInlineSnapshot(`
      "f:2:1: error: The fields cannot be read: a "{" is opened, and no "}" closes it in order.
          Close the bracket, with commas between its entries; put words that begin with a bracket in quotes."
    `);
  });

  test('a backslash in double quotes', () => {
    expect(faultIn('title: "C:\\Maps"\n')).toMatchInlineSnapshot(`
      "f:1:11: error: The fields cannot be read: inside double quotes "\\M" means nothing.
          Write \\\\ for the bare sign, or put the words in single quotes."
    `);
  });

  test('a ruler among the sources', () => {
    expect(faultIn('news:\n  title: News\n---\nother:\n  title: Other\n')).toMatchInlineSnapshot(`
      "f:3:1: error: The fields cannot be read: a line "---" divides the fields.
          Take the line out."
    `);
  });

  test('a bracket where the name of a field belongs', () => {
    expect(faultIn('[title]: Camp\n')).toMatchInlineSnapshot(`
      "f:1:1: error: The fields cannot be read: the name of a field is not a word.
          Write its name, a colon, a space and its value; put words that begin with a bracket or a brace in quotes."
    `);
  });

  test.each(['@', '`', '%', '*', '&', '!'])('words that begin with %s, which YAML keeps for itself', (sign) => {
    expect(faultIn(`title: ${sign}camp stands\n`)).toBe(
      `f:1:8: error: The fields cannot be read: words cannot begin with "${sign}".\n    Put the words in quotes.`,
    );
  });

  test('two slips on two lines are both told', () => {
    expect(faultIn('title: @camp\nsummary: %half\n')).toMatchInlineSnapshot(`
      "f:1:8: error: The fields cannot be read: words cannot begin with "@".
          Put the words in quotes.
      f:2:10: error: The fields cannot be read: words cannot begin with "%".
          Put the words in quotes."
    `);
  });
});
