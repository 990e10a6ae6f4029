/** The promise to curators: one folder in, a hall out. The folder is written as content/README.md tells, and has no Korean. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf, type Exhibition, type Hall } from '../../src/model/exhibition.ts';
import { readContent } from '../../src/model/read.ts';
import { readModel } from '../../src/scene/load-model.ts';
import type { WalkData } from '../../src/scene/walk-data.ts';
import { findDeadLinks } from '../browser/find-dead-links.ts';
import { NEW_HALL } from './build-once.ts';
import { all, attribute, languageOf, one, parseHtml, textOf, textsIn, type Element } from './html.ts';

const root = inject('built');
const file = (path: string) => readFileSync(join(root, 'dist', path));
const page = (path: string): Element => parseHtml(file(`${path}index.html`).toString());
const links = (element: Element) => all(element, 'a').map((link) => attribute(link, 'href'));
const walkOf = (prefix: string, hall: string) =>
  JSON.parse(textOfScript(one(page(`${prefix}/halls/${hall}/walk/`), '[data-walk-data]'))) as WalkData;
const textOfScript = ({ children: [text] }: Element) => (text && 'value' in text ? text.value : '');

let exhibition: Exhibition;
let hall: Hall;
let before: Hall;

beforeAll(async () => {
  const { exhibition: assembled, problems } = assemble(await readContent(join(root, 'content')));
  expect(problems).toEqual([]);
  exhibition = assembled!;
  [before, hall] = exhibition.halls.slice(-2) as [Hall, Hall];
  expect(hall.id).toBe(NEW_HALL);
});

const EXHIBITS = ['a-stove-on-a-trailer', 'steam-over-the-camp', 'eight-hundred-plates', 'grace-in-nine-languages'];

describe.each([
  ['English', '', 'Invented for this exhibition'],
  ['Korean', '/ko', '이 전시를 위해 지어낸 자료'],
])('a new hall in %s', (_, prefix, invented) => {
  const home = `${prefix}/halls/${NEW_HALL}/`;

  test('has its door in the foyer', () => {
    const door = all(one(page(`${prefix}/`), 'main'), 'a').find((link) => attribute(link, 'href') === home);
    expect(door && textOf(door)).toContain('Field Kitchens Hall');
  });

  test('reads: its page names its areas and leads to every exhibit', () => {
    const main = one(page(home), 'main');
    expect(textOf(one(main, 'h1'))).toBe('Field Kitchens Hall');
    expect(all(main, 'h3').map(textOf)).toEqual(
      expect.arrayContaining([expect.stringContaining('At the stove'), expect.stringContaining('At the table')]),
    );
    expect(links(one(main, 'ol.areas'))).toEqual(expect.arrayContaining(EXHIBITS.map((id) => `${home}${id}/`)));
  });

  test('has a map that leads to every exhibit', () => {
    expect(links(one(page(home), 'svg.map.large'))).toEqual(
      expect.arrayContaining(EXHIBITS.map((id) => `${home}${id}/`)),
    );
  });

  test('has a page for every exhibit, with what its kind shows', () => {
    const main = (id: string) => one(page(`${home}${id}/`), 'main');
    expect(attribute(one(main('a-stove-on-a-trailer'), 'img'), 'alt')).toContain('A low white block');
    expect(attribute(one(main('steam-over-the-camp'), 'img'), 'alt')).toBe(
      'A light blue square that grows white towards the top, like steam.',
    );
    expect(all(main('eight-hundred-plates'), 'tbody tr').map(textOf)).toEqual([
      'Rice160kg',
      'Vegetables240kg',
      'Tea1,200litres',
    ]);
    expect(textOf(one(main('eight-hundred-plates'), '.figure figcaption'))).toContain(invented);
    expect(textOf(main('grace-in-nine-languages'))).toContain('Thanks are said to the cook as well.');
  });

  test('walks: its page holds the plan, every article and what is shown in 3D', () => {
    const walk = page(`${home}walk/`);
    expect(all(walk, '.panel > [data-article]').map((article) => attribute(article, 'id'))).toEqual(
      expect.arrayContaining(EXHIBITS),
    );
    const data = walkOf(prefix, NEW_HALL);
    expect(data.plan.placements.map(({ exhibit }) => exhibit)).toEqual(EXHIBITS);
    expect(data.plan.rooms.map((room) => room.area)).toEqual(expect.arrayContaining(['at-the-stove', 'at-the-table']));
    expect(data.exhibits['steam-over-the-camp']?.url).toMatch(/^\/_astro\/steam\..+/);
    expect(file(data.exhibits['steam-over-the-camp']!.url!).byteLength).toBeGreaterThan(0);
    expect(new TextDecoder().decode(file(data.exhibits['eight-hundred-plates']!.url!))).toMatch(
      new RegExp(`^<svg .*Eight hundred plates.*${invented}`, 's'),
    );
  });

  test('leads on from a former address', () => {
    const moved = page(`${home}the-old-stove/`);
    expect(attribute(one(moved, 'meta[http-equiv="refresh"]'), 'content')).toBe(`0; url=${home}a-stove-on-a-trailer/`);
    expect(links(one(moved, 'main'))).toEqual([`${home}a-stove-on-a-trailer/`]);
  });

  test('joins the walk: the exit of the hall before leads to it, and its entrance back', () => {
    expect(walkOf(prefix, before.id).doors.exit.href).toBe(`${home}walk/`);
    expect(walkOf(prefix, NEW_HALL).doors.entrance.href).toContain(`${prefix}/halls/${before.id}/walk/#at=`);
    expect(walkOf(prefix, NEW_HALL).doors.exit.href).toBe(`${prefix}/`);
  });
});

test('the model of a new hall arrives in the walk as a white one, at its size in metres', async () => {
  await MeshoptDecoder.ready;
  const { url } = walkOf('', NEW_HALL).exhibits['a-stove-on-a-trailer']!;
  const bytes = Uint8Array.from(file(url!));
  const { geometry, position, scale } = readModel(bytes.buffer, MeshoptDecoder);
  geometry.computeBoundingBox();
  const { min, max } = geometry.boundingBox!;
  const spread = (axis: 'x' | 'y' | 'z', index: 0 | 1 | 2) => [
    min[axis] * scale[index] + position[index],
    max[axis] * scale[index] + position[index],
  ];
  const [left, right] = spread('x', 0);
  const [foot, top] = spread('y', 1);
  expect([left, right, foot, top].map((metres) => metres!.toFixed(2))).toEqual(['-1.00', '1.00', '0.00', '2.00']);
  expect(geometry.getAttribute('color').count).toBe(geometry.getAttribute('position').count);
});

test('a new hall has its record', () => {
  expect(JSON.parse(file(`halls/${NEW_HALL}/hall.json`).toString())).toMatchObject({
    format: 'virtual-exhibition/hall',
    hall: { id: NEW_HALL },
  });
});

test('with a new hall, every link still leads somewhere', () => {
  expect(findDeadLinks(join(root, 'dist'))).toEqual([]);
});

test('what a new hall says in English on Korean pages is marked as English', () => {
  const paths = ['', 'walk/', ...EXHIBITS.map((id) => `${id}/`)].map((path) => `/ko/halls/${NEW_HALL}/${path}`);
  const words = sentencesOf(hall);
  const found = new Set<string>();
  const unmarked = ['/ko/', ...paths].flatMap((path) =>
    textsIn(one(page(path), 'body')).flatMap(({ words: text, within }) => {
      const said = words.find((sentence) => text.includes(sentence));
      if (said === undefined) return [];
      found.add(said);
      return languageOf(within) === 'en' ? [] : [`${path}: <${within.name}> ${text.trim()}`];
    }),
  );
  expect([...found].sort()).toEqual([...words].sort());
  expect(unmarked).toEqual([]);
});

/** What the fields of a hall and its exhibits say; the longest first, for a label may begin with the title. */
function sentencesOf({ title, summary, evidence, areas }: Hall): string[] {
  const exhibits = exhibitsOf({ areas } as Hall);
  return [
    title.en,
    summary.en,
    evidence.because.en,
    ...areas.flatMap((area) => [area.title.en, area.summary.en]),
    ...exhibits.flatMap((exhibit) => [exhibit.title.en, exhibit.label.en, exhibit.evidence.because.en]),
  ].sort((a, b) => b.length - a.length);
}
