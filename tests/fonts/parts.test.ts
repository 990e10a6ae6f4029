import { expect, test } from 'vitest';
import { partsOf } from '../../src/fonts/parts.ts';
import type { Writing } from '../../src/fonts/writings.ts';

const WRITTEN: Writing[] = [
  { path: 'content/halls/one/hall.mdx', text: 'title: Peace\n---\nA word, 말.' },
  { path: 'content/halls/one/hall.ko.mdx', text: 'title: 평화\n---\n## 하나\n그리고 **둘**, 陣.' },
  { path: 'content/glossary.ko.yaml', text: 'peace:\n  term: 화해\n  means: 풀다' },
  { path: 'content/sources.yaml', text: 'shown:\n  title: 글\nhidden:\n  title: 숨\n' },
  { path: 'content/halls/one/exhibits/a.mdx', text: 'sources: [shown]' },
];
const hasAll = () => true;
const lettersOf = (part: string, weight: number, has: (letter: string) => boolean = hasAll) =>
  partsOf(WRITTEN, has).find(({ name, weight: other }) => name === part && other === weight)?.letters;

test('what stands in English pages, in the glossary and on signs is kept apart from the rest', () => {
  expect(lettersOf('originals', 400)).toBe('글말');
  expect(lettersOf('terms', 400)).toBe('해화');
  expect(lettersOf('titles', 400)).toBe('평');
  expect(lettersOf('rest', 400)).toBe('陣고그나다둘리숨풀하');
});

test('in bold, headings and what is stressed are kept apart from the rest', () => {
  expect(lettersOf('bold', 600)).toBe('나둘평하해화');
  expect(lettersOf('rest', 600)).toBe('陣고그글다리말숨풀');
});

test('Latin letters have the languages’ own names with them, which stand on every page', () => {
  expect(lettersOf('latin', 400)).toMatch(/^ !"#.*Aa?.*→.*국어한$/s);
});

test('signs that only stand in what can be tried are kept apart, and its words do not count as bold', () => {
  const tried: Writing = { path: 'src/stations/a/about.ts', text: "en: 'A width of σ.', ko: '너비'" };
  const parts = partsOf([...WRITTEN, tried], hasAll).map(({ name, weight, letters, range }) => ({
    file: `${name} ${weight}`,
    letters,
    range,
  }));
  expect(parts.filter(({ letters }) => letters.includes('σ'))).toEqual([
    { file: 'signs 400', letters: 'σ', range: 'U+3C3' },
    { file: 'signs 600', letters: 'σ', range: 'U+3C3' },
  ]);
  expect(parts.filter(({ letters }) => letters.includes('너')).map(({ file }) => file)).toEqual([
    'rest 400',
    'rest 600',
  ]);
});

test('every letter is in one file of each weight, and a letter that the face cannot set is in none', () => {
  const parts = partsOf(WRITTEN, (letter) => letter !== '陣');
  for (const weight of [400, 600]) {
    const letters = parts.filter((part) => part.weight === weight).flatMap((part) => Array.from(part.letters));
    expect(letters.length).toBe(new Set(letters).size);
    for (const letter of '평화하나그리고둘글말') expect(letters).toContain(letter);
    expect(letters).not.toContain('陣');
  }
});

test('ranges name letters one by one where the part has few of them, and all of Hangul for the rest', () => {
  const ranges = partsOf(WRITTEN, (letter) => letter !== '陣').map(({ name, weight, range }) => [name, weight, range]);
  expect(ranges).toEqual([
    ['rest', 400, 'U+AC00-D7A3'],
    ['titles', 400, 'U+D3C9'],
    ['terms', 400, 'U+D574,U+D654'],
    ['originals', 400, 'U+AE00,U+B9D0'],
    ['latin', 400, 'U+0-10FF,U+1200-2E7F,U+AD6D,U+C5B4,U+D55C'],
    ['rest', 600, 'U+AC00-D7A3'],
    ['bold', 600, 'U+B098,U+B458,U+D3C9,U+D558,U+D574,U+D654'],
    ['latin', 600, 'U+0-10FF,U+1200-2E7F,U+AD6D,U+C5B4,U+D55C'],
  ]);
});
