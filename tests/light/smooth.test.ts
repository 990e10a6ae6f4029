import { expect, test } from 'vitest';
import type { HallForm, Piece } from '../../src/form/hall-form.ts';
import { resample } from '../../src/light/resample.ts';
import { smooth } from '../../src/light/bake/smooth.ts';

/** One sheet in the middle of a light map, with a gap of dots around it. */
const form = (width: number, height: number): HallForm => ({
  width: width + 4,
  height: height + 4,
  pieces: [{ cell: { x: 2, y: 2, width, height } } as Piece],
});
const sheet = ({ width }: HallForm, light: Float32Array, cell: { width: number; height: number }) =>
  Array.from({ length: cell.height }, (_, y) => [
    ...light.slice((y + 2) * width + 2, (y + 2) * width + 2 + cell.width),
  ]);

test('dots without light take that of their neighbours, from the rim inwards, and darkness does not leak', () => {
  const map = form(4, 1);
  const light = new Float32Array(map.width * map.height);
  light.set([1, NaN, NaN, 1], 2 * map.width + 2);
  expect(sheet(map, smooth(map, light), { width: 4, height: 1 })).toEqual([[1, 1, 1, 1]]);
});

test('neighbours are blended on their own sheet only', () => {
  const map = form(3, 1);
  const light = new Float32Array(map.width * map.height).fill(100);
  light.set([0, 4, 0], 2 * map.width + 2);
  expect(sheet(map, smooth(map, light), { width: 3, height: 1 })).toEqual([[4 / 3, 2, 4 / 3].map(Math.fround)]);
});

test('a sheet without any light is dark', () => {
  const map = form(2, 1);
  const light = new Float32Array(map.width * map.height).fill(NaN);
  expect(sheet(map, smooth(map, light), { width: 2, height: 1 })).toEqual([[0, 0]]);
});

test('a draft is laid out as the walk expects it, and the gap around a sheet takes the light of its rim', () => {
  const [draft, walk] = [form(2, 2), form(3, 2)];
  const light = new Float32Array(draft.width * draft.height);
  light.set([0, 2], 2 * draft.width + 2);
  light.set([4, 6], 3 * draft.width + 2);
  const result = resample(draft, light, walk, 9);
  expect(sheet(walk, result, { width: 3, height: 2 })).toEqual([
    [0, 1, 2],
    [4, 5, 6],
  ]);
  expect(result[0]).toBe(0);
  expect(result.at(-1)).toBe(6);
});
