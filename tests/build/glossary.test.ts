/** A term: from a text to its explanation, from there to its sources and back to the texts. The term is a fixture in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { EVIDENCE_WORDS } from '../../src/components/phrases.ts';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { readContent } from '../../src/model/read.ts';
import { NEW_HALL, NEW_TERM, NEW_TOUR } from './build-once.ts';
import { all, attribute, languageOf, one, parseHtml, textOf, type Element } from './html.ts';

const root = inject('built');
const page = (path: string): Element => parseHtml(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));
const links = (element: Element) => all(element, 'a').map((link) => attribute(link, 'href'));

const { exhibition } = assemble(await readContent(join(root, 'content')));

describe.each([
  ['en', '', 'Glossary: field kitchen'],
  ['ko', '/ko', 'Glossary: field kitchen'],
] as const)('a term (%s)', (_, prefix, title) => {
  const glossary = page(`${prefix}/glossary/`);
  const entry = one(glossary, `#${NEW_TERM}`);
  const exhibit = `${prefix}/halls/${NEW_HALL}/a-stove-on-a-trailer/`;

  test('is explained, and marked as English where it is', () => {
    expect(textOf(one(entry, 'dt'))).toContain('field kitchen');
    expect(textOf(one(entry, 'dt'))).toContain('a kitchen in the field');
    expect(textOf(entry)).toContain('A kitchen that travels with those who eat from it.');
    expect(textOf(entry)).toContain('camp kitchen');
    expect([languageOf(one(entry, 'dt')), languageOf(all(entry, 'dd')[0]!)]).toEqual(['en', 'en']);
  });

  test('leads to its source, and to the texts that use it', () => {
    expect(links(entry)).toEqual([`${prefix}/tours/${NEW_TOUR}/`, exhibit, `${prefix}/sources/#eta`]);
    expect(links(one(page(`${prefix}/sources/`), '#eta'))).toContain(`${prefix}/glossary/#${NEW_TERM}`);
    expect(textOf(one(page(`${prefix}/sources/`), '#eta'))).toContain(title);
  });

  test('is a link in the text, with the word as its name', () => {
    const link = all(page(exhibit), 'a').find((a) => attribute(a, 'href') === `${prefix}/glossary/#${NEW_TERM}`)!;
    expect(textOf(link)).toBe('field kitchen');
    expect(attribute(link, 'title')).toBe(
      prefix === '' ? 'a kitchen in the field: A kitchen that travels with those who eat from it.' : undefined,
    );
  });
});

test.each(['', '/ko'])('every term stands under a letter, and every letter is a way there (%s)', (prefix) => {
  const main = one(page(`${prefix}/glossary/`), 'main');
  expect(
    all(main, 'dl > .entry')
      .map((entry) => attribute(entry, 'id'))
      .sort(),
  ).toEqual(exhibition!.glossary.map(({ id }) => id).sort());
  expect(links(one(main, 'nav'))).toEqual(all(main, 'h2').map((letter) => `#${attribute(letter, 'id')!}`));
});

test.each(['', '/ko'])('the about page counts the exhibits of each hall by how we know them (%s)', (prefix) => {
  const rows = all(one(page(`${prefix}/about/`), 'table'), 'tr').slice(1);
  const count = (exhibits: ReturnType<typeof exhibitsOf>) =>
    EVIDENCE_WORDS.map((is) => String(exhibits.filter(({ evidence }) => evidence.is === is).length));
  expect(rows.map((row) => all(row, 'td').map(textOf))).toEqual([
    ...exhibition!.halls.map((hall) => count(exhibitsOf(hall))),
    count(exhibition!.halls.flatMap(exhibitsOf)),
  ]);
});
