import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawStill } from '../../src/stills/draw-still.ts';
import { lightOf } from '../../src/form/graded.ts';
import { lightMap, picture } from '../../src/stills/texture.ts';
import { scaled, standing, within } from '../../src/stills/place.ts';
import { drawn, FROM_ABOVE, grey, NORTH, sketch, square, triangles } from './some-scenes.ts';

test('a white square before a black sky', () => {
  expect(sketch([square(1, 2)])).toEqual([
    '........',
    '........',
    '..####..',
    '..####..',
    '..####..',
    '..####..',
    '........',
    '........',
  ]);
});

test('the sky is the colour that was asked for, to the byte', () => {
  const { bytes } = drawStill({ meshes: [], lens: NORTH, width: 5, height: 4, sky: lightOf('#f1f4f8') });
  expect([...bytes]).toEqual(Array.from({ length: 20 }, () => [0xf1, 0xf4, 0xf8]).flat());
});

test('what stands to the east is to the right, what is high is above', () => {
  const corner = triangles([
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
  ]);
  expect(sketch([corner])).toEqual([
    '.......#',
    '......##',
    '.....###',
    '....####',
    '........',
    '........',
    '........',
    '........',
  ]);
});

test('what lies before the eye and behind it is cut off at the eye', () => {
  const floor = triangles(
    [
      [-9, -1, -9],
      [9, -1, -9],
      [9, -1, 9],
      [-9, -1, 9],
    ],
    { index: [0, 1, 2, 0, 2, 3] },
  );
  expect(sketch([floor])).toEqual([
    '........',
    '........',
    '........',
    '........',
    '########',
    '########',
    '########',
    '########',
  ]);
});

test('a back is not seen unless both sides are', () => {
  const back = square(1, 2, { index: [2, 1, 0, 3, 2, 0] });
  expect(sketch([back])).toEqual(Array(8).fill('........'));
  expect(sketch([{ ...back, isTwoSided: true }])).toEqual(sketch([square(1, 2)]));
});

test('seen from above, north is up and a ceiling does not hide the floor', () => {
  const level = (height: number, left: number, north: number, right: number, south: number, looks: 'up' | 'down') =>
    triangles(
      [
        [left, height, -south],
        [right, height, -south],
        [right, height, -north],
        [left, height, -north],
      ],
      { index: looks === 'up' ? [0, 1, 2, 0, 2, 3] : [2, 1, 0, 3, 2, 0] },
    );
  expect(sketch([level(0, -3, -4, 1, -1, 'up'), level(3, -4, -4, 4, 4, 'down')], { lens: FROM_ABOVE })).toEqual([
    '.####...',
    '.####...',
    '.####...',
    '........',
    '........',
    '........',
    '........',
    '........',
  ]);
});

test('a model is scaled, turned and put in its place', () => {
  const flag = triangles([
    [0, 0, 0],
    [1, 0, 0],
    [1, 1.05, 0],
  ]);
  const place = within(standing({ x: 0, y: -2 }, -1, 180), scaled([2, 2, 2]));
  expect(sketch([{ ...flag, place }])).toEqual([
    '........',
    '........',
    '.......#',
    '......##',
    '.....###',
    '....####',
    '........',
    '........',
  ]);
  // Turned to look away, it shows its back, to the left.
  const away = within(standing({ x: 0, y: -2 }, -1, 0), scaled([2, 2, 2]));
  expect(sketch([{ ...flag, place: away }])).toEqual(Array(8).fill('........'));
  expect(sketch([{ ...flag, place: away, isTwoSided: true }])[5]).toBe('####....');
});

describe('every picture', () => {
  const length = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
  const ahead = fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10);
  const corner = fc.tuple(length, length, ahead);
  const three = fc.tuple(corner, corner, corner);
  const both = { isTwoSided: true };

  test('of a triangle is the same whichever corner comes first, and whichever way round', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const seen = sketch([triangles([a, b, c], both)]);
        expect(sketch([triangles([b, c, a], both)])).toEqual(seen);
        expect(sketch([triangles([c, b, a], both)])).toEqual(seen);
      }),
    );
  });

  test('is the same whatever is drawn first', () => {
    fc.assert(
      fc.property(fc.array(three, { minLength: 2, maxLength: 6 }), (some) => {
        const meshes = some.map((corners, index) => triangles(corners, { ...both, ...grey(40 * (index + 1), 3) }));
        expect(drawn(meshes.toReversed())).toEqual(drawn(meshes));
      }),
    );
  });

  test('has neither a gap nor a double where two triangles meet', () => {
    const step = fc.tuple(length, length);
    fc.assert(
      fc.property(step, step, step, ([x, y], [ax, ay], [bx, by]) => {
        const corners = [
          [x, y, 1],
          [x + ax, y + ay, 1],
          [x + ax + bx, y + ay + by, 1],
          [x + bx, y + by, 1],
        ] as const;
        const seen = (...index: number[]) => sketch([triangles(corners, { ...both, index })]);
        const pixels = (rows: string[]) => rows.join('').replaceAll('.', '').length;
        const whole = seen(0, 1, 2, 0, 2, 3);
        expect(seen(0, 1, 3, 1, 2, 3)).toEqual(whole);
        expect(pixels(seen(0, 1, 2)) + pixels(seen(0, 2, 3))).toBe(pixels(whole));
      }),
    );
  });

  test('is the same to the byte when it is drawn again', () => {
    fc.assert(
      fc.property(fc.array(three, { maxLength: 4 }), (some) => {
        const meshes = some.map((corners) => triangles(corners, both));
        expect(drawn(meshes, { looks: 16 })).toEqual(drawn(meshes, { looks: 16 }));
      }),
      { numRuns: 20 },
    );
  });
});

test('looked at many times, an edge is smooth', () => {
  const half = triangles(
    [
      [-9, -9, 2],
      [0, -9, 2],
      [0, 9, 2],
      [-9, 9, 2],
    ],
    { index: [0, 1, 2, 0, 2, 3] },
  );
  const [row] = drawn([half], { width: 7, looks: 64 });
  expect(row!.slice(0, 2)).toEqual([255, 255]);
  // Half of the light is graded as 188.
  expect(Math.abs(row![3]! - 188)).toBeLessThan(6);
  expect(row!.slice(5)).toEqual([0, 0]);
});

test('half of the light comes through a veil, whatever lies before it or after', () => {
  const veil = square(1, 1, {
    layer: 1,
    colours: { values: Array(4).fill([1, 1, 1, 0.5]).flat() as number[], size: 4 },
  });
  const wall = square(9, 3, grey(0));
  // Graded, half of the light lies between 187 and 188.
  expect([187, 188]).toContain(drawn([veil, wall])[4]![4]);
  expect(drawn([wall, veil])).toEqual(drawn([veil, wall]));
  expect(drawn([veil, square(9, 0.5, grey(0))])[4]![4]).toBe(0);
});

test('a light map darkens what it lies on, evenly from one of its bytes to the next', () => {
  const map = lightMap(2, 1, [0, 255]);
  const [row] = drawn([square(2, 2, { map })], { looks: 1 });
  const light = row!.map((byte) => byte / 255);
  expect(light[0]).toBe(0);
  expect(light[7]).toBe(1);
  expect(light.toSorted((a, b) => a - b)).toEqual(light);
});

test('a picture hangs with its first row above and its left at the left, also seen aslant', () => {
  const colours = [255, 128, 64, 0];
  const map = picture({
    width: 2,
    height: 2,
    bytes: Uint8Array.from(colours.flatMap((byte) => [byte, byte, byte, 255])),
  });
  const rows = drawn([square(16, 16, { map })], { width: 256, height: 256 });
  expect([rows[8]![8], rows[8]![248], rows[248]![8], rows[248]![248]]).toEqual(colours);
});

test('fine print seen from afar is grey, and the same grey all over', () => {
  const size = 256;
  const stripes = picture({
    width: size,
    height: size,
    bytes: Uint8Array.from({ length: size * size * 4 }, (_, at) => (at % 4 === 3 || (at >> 2) % 2 === 0 ? 255 : 0)),
  });
  const greys = new Set(drawn([square(8, 8, { map: stripes })]).flat());
  // Graded, half of the light lies between the two.
  expect(greys).toEqual(new Set([187, 188]));
});

test('a light map or a picture with too few bytes is refused', () => {
  expect(() => lightMap(2, 2, [1, 2, 3])).toThrow('A light map of 2 × 2 has 4 bytes, not 3.');
  expect(() => picture({ width: 2, height: 1, bytes: new Uint8Array(6) })).toThrow(
    'A picture of 2 × 1 has 8 bytes, four a pixel, not 6.',
  );
  expect(() => lightOf('white')).toThrow('“white” is no colour; write it as “#f1f4f8”.');
});
