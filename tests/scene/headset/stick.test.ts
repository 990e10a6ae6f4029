import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedBy, pushOf, type Push } from '../../../src/scene/headset/stick.ts';

/** What is asked for while a stick goes through these places, one a frame. */
function asked(...places: readonly (readonly [x: number, y: number])[]) {
  let before: Push = 'none';
  return places.flatMap(([x, y]) => {
    const now = pushOf(before, x, y);
    const what = askedBy(before, now);
    before = now;
    return what ?? [];
  });
}

test('a push aside turns once, however long it is held', () => {
  expect(asked([0.7, 0], [1, 0], [1, 0.1], [0.5, 0], [0, 0])).toEqual(['turn-right']);
  expect(asked([-0.9, 0.2], [-1, 0], [0, 0])).toEqual(['turn-left']);
});

test('it turns again after it was let go', () => {
  expect(asked([0.9, 0], [0.2, 0], [0.9, 0], [0, 0], [-0.9, 0])).toEqual(['turn-right', 'turn-right', 'turn-left']);
});

test('a stick that trembles half way turns once', () => {
  expect(asked([0.65, 0], [0.55, 0], [0.65, 0], [0.5, 0], [0.7, 0])).toEqual(['turn-right']);
});

test('a push ahead goes when it is let go, and only then', () => {
  expect(asked([0, -0.9], [0, -1], [0.3, -0.8])).toEqual([]);
  expect(asked([0, -0.9], [0.9, -0.3], [0, 0])).toEqual(['go']);
});

test('a push back, or a stick that is hardly touched, asks for nothing', () => {
  expect(asked([0, 1], [0, 0])).toEqual([]);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: -0.4, max: 0.4, noNaN: true }), fc.double({ min: -0.4, max: 0.4, noNaN: true })),
      ),
      (places) => {
        expect(asked(...places)).toEqual([]);
      },
    ),
  );
});
