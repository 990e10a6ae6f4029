import { expect, test } from 'vitest';
import type { HallForm, Piece } from '../../src/form/hall-form.ts';
import { balance, gainOf } from '../../src/light/bake/balance.ts';
import type { Dots } from '../../src/light/bake/dots.ts';

/** A sheet in each of two rooms and one that joins them, of three dots each. */
const form = { pieces: [{ rooms: [0] }, { rooms: [1] }, { rooms: [0, 1] }] as unknown as Piece[] } as HallForm;
const dots = {
  index: Uint32Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8]),
  pieces: Uint32Array.from([0, 0, 0, 1, 1, 1, 2, 2, 2]),
} as Dots;

test('a dark room gets a brighter sky and a bright one a dimmer, by most of what they differ', () => {
  const [dark, bright] = balance(form, dots, Float32Array.from([1, 1, 1, 3, 3, 3, 9, 9, 9]));
  expect(dark).toBeCloseTo(2 ** 0.8, 5);
  expect(bright).toBeCloseTo((2 / 3) ** 0.8, 5);
});

test('rooms that are equally light are left as they are, and what joins two stands between them', () => {
  expect(balance(form, dots, new Float32Array(9).fill(2))).toEqual([1, 1]);
  expect([0, 3, 6].map((dot) => gainOf(form, dots, [1.5, 0.5], dot))).toEqual([1.5, 0.5, 1]);
});

test('no sky becomes more than about twice as bright', () => {
  const [dark] = balance(form, dots, Float32Array.from([0.01, 0.01, 0.01, 3, 3, 3, 9, 9, 9]));
  expect(dark).toBe(2.2);
});
