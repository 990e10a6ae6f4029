/** A led walk through several halls: its page, its way through the walks, and where it is offered. The walk is a fixture in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { say } from '../../src/model/language.ts';
import { readContent } from '../../src/model/read.ts';
import type { WalkData } from '../../src/scene/walk-data.ts';
import { NEW_HALL, NEW_TOUR } from './build-once.ts';
import { all, attribute, one, parseHtml, textOf, type Element } from './html.ts';

const root = inject('built');
const page = (path: string): Element => parseHtml(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));
const links = (element: Element) => all(element, 'a').map((link) => attribute(link, 'href'));

const { exhibition } = assemble(await readContent(join(root, 'content')));
const first = exhibition!.halls[0]!;
const kitchens = exhibition!.halls.find(({ id }) => id === NEW_HALL)!;

describe.each([
  ['en', ''],
  ['ko', '/ko'],
] as const)('a led walk through several halls (%s)', (language, prefix) => {
  const home = `${prefix}/tours/${NEW_TOUR}/`;
  const walk = (hall: string) => `${prefix}/halls/${hall}/walk/`;
  const stop = (number: number) => `#tour=${NEW_TOUR}/${number}`;

  test('is told hall by hall, its numbers run through, and each stop leads into the walk of its hall', () => {
    const main = one(page(home), 'main');
    expect(all(main, '.leg h2').map(textOf)).toEqual(
      [kitchens, first, kitchens].map(({ title }) => say(title, language).words),
    );
    expect(all(main, 'ol[start]').map((list) => [attribute(list, 'start'), ...links(list)])).toEqual([
      ['1', `${walk(NEW_HALL)}${stop(1)}`],
      ['2', `${walk(first.id)}${stop(2)}`],
      ['3', `${walk(NEW_HALL)}${stop(3)}`],
    ]);
    expect(links(main)).toContain(`${prefix}/glossary/#field-kitchen`);
  });

  test('leads on from a former address', () => {
    const moved = page(`${prefix}/tours/supper/`);
    expect(attribute(one(moved, 'meta[http-equiv="refresh"]'), 'content')).toBe(`0; url=${home}`);
  });

  test('is offered in the foyer and on the pages of its halls, where one can join', () => {
    expect(links(one(page(`${prefix}/`), 'main'))).toEqual(
      expect.arrayContaining([home, `${walk(NEW_HALL)}${stop(1)}`]),
    );
    expect(links(one(page(`${prefix}/halls/${first.id}/`), 'main'))).toEqual(
      expect.arrayContaining([home, `${walk(NEW_HALL)}${stop(1)}`, `${walk(first.id)}${stop(2)}`]),
    );
    expect(links(one(page(`${prefix}/halls/${exhibition!.halls[1]!.id}/`), 'main'))).not.toContain(home);
  });

  test('shows in each walk the stops of that hall, and goes on in the next', () => {
    const stopsIn = (hall: string) =>
      all(page(walk(hall)), '[data-stop]')
        .filter((words) => attribute(words, 'data-stop')?.startsWith(`${NEW_TOUR}/`))
        .map((words) => [attribute(words, 'data-stop'), ...links(words)]);
    expect(stopsIn(NEW_HALL)).toEqual([
      [`${NEW_TOUR}/1`, `${walk(first.id)}${stop(2)}`],
      [`${NEW_TOUR}/3`, `${walk(first.id)}${stop(2)}`],
    ]);
    expect(stopsIn(first.id)).toEqual([
      [`${NEW_TOUR}/2`, `${walk(NEW_HALL)}${stop(1)}`, `${walk(NEW_HALL)}${stop(3)}`],
    ]);
  });

  test('is known to the view of each walk by the stops in that hall, and the way to the others', () => {
    const [script] = all(page(walk(first.id)), '[data-walk-data]')[0]!.children;
    const { tours, tourAliases } = JSON.parse(script && 'value' in script ? script.value : '') as WalkData;
    const elsewhere = (number: number) => ({ href: `${walk(NEW_HALL)}${stop(number)}`, title: kitchens.title });
    expect(tours[NEW_TOUR]).toEqual([elsewhere(1), first.areas[0]!.exhibits[0]!.id, elsewhere(3)]);
    expect(tourAliases['supper']).toBe(NEW_TOUR);
  });

  test('begins, in the list of a walk, at its first stop there', () => {
    expect(links(one(page(walk(first.id)), '[data-article="index"]'))).toContain(stop(2));
  });
});
