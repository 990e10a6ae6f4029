import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { block, disc, field, ground, line, onFloor, onWall } from '../../src/stations/sheet.ts';

/** Four by three units, half a metre each. */
const EXTENT = { width: 4, height: 3, scale: 0.5 };
const floor = onFloor(-1, -0.5, EXTENT);

test('a plan on the floor lies a little above it, its foot towards the visitor', () => {
  expect(ground(floor, 0.5)).toEqual([
    {
      kind: 'light',
      corners: [
        [-1, 0.012, -0.5],
        [1, 0.012, -0.5],
        [1, 0.012, 1],
        [-1, 0.012, 1],
      ],
      tone: 'white',
      strength: 0.5,
    },
  ]);
});

test('a plan on the wall hangs above the maquette, its foot so high, a little before the wall', () => {
  expect(ground(onWall(1.2, 0.8, EXTENT), 1)[0]?.corners).toEqual([
    [-1, 2.7, -0.788],
    [1, 2.7, -0.788],
    [1, 1.2, -0.788],
    [-1, 1.2, -0.788],
  ]);
});

test('a line is as wide as told in metres, however large the plan', () => {
  expect(line(floor, { x: 1, y: 1 }, { x: 3, y: 1 }, 0.25, 'grey', 1)[0]?.corners).toEqual([
    [-0.5, 0.012, 0.125],
    [0.5, 0.012, 0.125],
    [0.5, 0.012, -0.125],
    [-0.5, 0.012, -0.125],
  ]);
});

test('a block stands where it is told, full', () => {
  const size = { width: 0.1, height: 0.2, depth: 0.1 };
  expect(block(floor, { x: 2, y: 1 }, size, 'deep')).toEqual({
    kind: 'filling',
    foot: [0, 0.012, 0],
    size,
    level: 1,
    tone: 'deep',
  });
});

describe('light ends where the plan does', () => {
  test('half of a square across the edge is left', () => {
    const square = [
      { x: 3, y: 1 },
      { x: 5, y: 1 },
      { x: 5, y: 2 },
      { x: 3, y: 2 },
    ];
    expect(field(floor, square, 'blue', 1)[0]?.corners.map(([x, , z]) => [x, z])).toEqual([
      [0.5, 0],
      [1, 0],
      [1, 0.5],
      [0.5, 0.5],
    ]);
  });

  test('wherever a disc lies, and however large it is', () => {
    const length = fc.double({ min: -6, max: 9, noNaN: true });
    fc.assert(
      fc.property(length, length, fc.double({ min: -1, max: 12, noNaN: true }), (x, y, radius) => {
        const spots = disc(floor, { x, y }, radius, 'blue', 1).flatMap(({ corners }) => corners);
        const outside = spots.filter(
          ([right, up, ahead]) =>
            !(Math.abs(right) <= 1 + 1e-9 && up === 0.012 && ahead >= -0.5 - 1e-9 && ahead <= 1 + 1e-9),
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  test('what lies beside it is not there at all, nor is a disc of nothing', () => {
    expect(disc(floor, { x: 9, y: 1 }, 2, 'blue', 1)).toEqual([]);
    expect(disc(floor, { x: 1, y: 1 }, 0, 'blue', 1)).toEqual([]);
  });
});
