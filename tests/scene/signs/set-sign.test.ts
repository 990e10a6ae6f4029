import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setSign, type Line } from '../../../src/scene/signs/set-sign.ts';
import type { Writing } from '../../../src/scene/signs/signs.ts';

const CARD = { width: 0.5, height: 0.375 };
const label: Extract<Writing, { kind: 'label' }> = {
  kind: 'label',
  number: '',
  title: 'A gate',
  also: '출입문',
  is: 'documented',
  evidence: 'documented',
};

const places = (lines: readonly Line[]) =>
  lines.map(({ text, x, y, size }) => `${text} ${[x, y, size].map((metres) => Math.round(metres * 1000)).join(' ')}`);

test('the words of a label stand below each other from its left margin; how we know stands above, in millimetres', () => {
  const { lines, marks } = setSign(label, CARD);
  expect(places(lines)).toEqual(['documented 292 71 28', 'A gate 34 154 48', '출입문 34 228 35']);
  expect(marks).toEqual([
    {
      as: 'disc',
      x: expect.closeTo(0.269, 3) as number,
      y: expect.closeTo(0.061, 3) as number,
      radius: expect.closeTo(0.012, 3) as number,
    },
  ]);
});

test('what is above a door is in the middle, and a long title is set smaller, not cut', () => {
  const { lines } = setSign(
    { kind: 'door', arrow: '→', title: 'A title that goes on and on and on', also: undefined },
    { width: 2.4, height: 0.9 },
  );
  expect(lines.map(({ text, x, anchor }) => [text, x, anchor])).toEqual([
    ['→', 1.2, 'middle'],
    ['A title that goes on and on and on', 1.2, 'middle'],
  ]);
  expect(lines[1]!.size).toBeLessThan(0.24);
});

test('an area has its number above its title, both from the left, and a long title on two lines', () => {
  const { lines } = setSign(
    { kind: 'area', number: 'Area 2', title: 'Those who went and those who stayed', also: '간 사람들' },
    { width: 3, height: 1.9 },
  );
  expect(lines.map(({ text, x, anchor, tone }) => [text, x, anchor, tone])).toEqual([
    ['Area 2', 0, 'start', 'accent'],
    ['Those who went and', 0, 'start', 'ink'],
    ['those who stayed', 0, 'start', 'ink'],
    ['간 사람들', 0, 'start', 'quiet'],
  ]);
  for (const { y } of lines) expect(y).toBeLessThan(1.9);
});

test('how we know is told by a pattern: solid, dotted or hatched', () => {
  const marks = (is: 'documented' | 'inferred' | 'imagined') =>
    setSign({ ...label, is }, CARD).marks.map(({ as }) => as);
  expect(marks('documented')).toEqual(['disc']);
  expect(marks('inferred')).toEqual(Array(9).fill('disc'));
  expect(marks('imagined')).toEqual(['ring', 'stroke', 'stroke', 'stroke']);
});

test('all words of a panel are on it, however many', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'n', 'm', 'O', '평', '화'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), (some) => {
      const words = some.join(' ');
      const size = { width: 2, height: 1.6 };
      const { lines } = setSign({ kind: 'panel', title: 'Title', also: undefined, words }, size);
      expect(lines.map(({ text }) => text).join(' ')).toBe(`Title ${words}`);
      expect(lines.at(-1)!.y).toBeLessThan(size.height);
    }),
  );
});
