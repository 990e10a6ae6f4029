import { describe, expect, test } from 'vitest';
import { drawFillings, drawLight, drawMovers, secondsOf } from '../../../src/scene/answers/draw.ts';
import type { Drawn } from '../../../src/scene/answers/drawn.ts';
import type { Filling, Light, Mover } from '../../../src/stations/in-hall.ts';

const light: Light = {
  kind: 'light',
  corners: [
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 1],
    [0, 0, 1],
  ],
  tone: 'white',
  strength: 0.5,
};
const box: Filling = {
  kind: 'filling',
  foot: [1, 2, 3],
  size: { width: 0.2, height: 1, depth: 0.4 },
  level: 0.25,
  tone: 'blue',
};
const mover: Mover = {
  kind: 'mover',
  way: [
    [0, 1, 0],
    [4, 1, 0],
  ],
  seconds: 2,
  side: 0.1,
  tone: 'deep',
};

/** Least and most of each coordinate, as they would be read. */
function extentOf({ positions }: Drawn) {
  const every = (offset: number) => positions.filter((_, index) => index % 3 === offset);
  return [0, 1, 2].map((offset) => [Math.min(...every(offset)), Math.max(...every(offset))].map((at) => at.toFixed(2)));
}
const opacities = ({ colours }: Drawn) => [...new Set(colours.filter((_, index) => index % 4 === 3))];

describe('light', () => {
  test('is as opaque as it is strong: four corners are two triangles', () => {
    const drawn = drawLight([light]);
    expect(drawn.positions).toHaveLength(2 * 9);
    expect(opacities(drawn)).toEqual([0.5]);
  });

  test('comes with the glass above what is not full, and what is full has none', () => {
    expect(extentOf(drawLight([box]))).toEqual([
      ['0.90', '1.10'],
      ['2.25', '3.00'],
      ['2.80', '3.20'],
    ]);
    expect(drawLight([{ ...box, level: 1 }])).toEqual({ positions: [], colours: [] });
  });
});

describe('a filling', () => {
  test('stands on its foot and is as tall as it is full', () => {
    expect(extentOf(drawFillings([light, box, mover]))).toEqual([
      ['0.90', '1.10'],
      ['2.00', '2.25'],
      ['2.80', '3.20'],
    ]);
    expect(opacities(drawFillings([box]))).toEqual([1]);
  });

  test('is darker at its sides than at its front, and brightest from above', () => {
    const { positions, colours } = drawFillings([box]);
    const blueOf = (isFace: (corners: number[][]) => boolean) => {
      for (let corner = 0; corner < positions.length / 3; corner += 3) {
        const corners = [0, 1, 2].map((next) => positions.slice(3 * (corner + next), 3 * (corner + next) + 3));
        if (isFace(corners)) return colours[4 * corner + 2]!;
      }
      throw new Error('There is no such face.');
    };
    const [side, front, top] = [
      blueOf((corners) => corners.every(([x]) => x! > 1)),
      blueOf((corners) => corners.every(([, , z]) => z! > 3)),
      blueOf((corners) => corners.every(([, y]) => y! > 2)),
    ];
    expect(side).toBeLessThan(front);
    expect(front).toBeLessThan(top);
  });

  test('of nothing shows no top, and has as many corners as any other, so that it can grow', () => {
    const nothing = drawFillings([{ ...box, level: 0 }]);
    expect(new Set(nothing.positions)).toEqual(new Set([1, 2, 3]));
    expect(nothing.positions).toHaveLength(drawFillings([box]).positions.length);
  });

  test('that is round is a drum', () => {
    const { positions } = drawFillings([{ ...box, isRound: true, size: { width: 1, height: 1, depth: 1 } }]);
    const reach = Array.from({ length: positions.length / 3 }, (_, corner) =>
      Math.hypot(positions[3 * corner]! - 1, positions[3 * corner + 2]! - 3),
    );
    expect([Math.min(...reach), Math.max(...reach)]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
  });
});

test('a mover is on its way, and then at its end; the slowest tells how long all take', () => {
  const across = (seconds: number) => extentOf(drawMovers([box, mover], seconds))[0];
  expect([across(0), across(1), across(9)]).toEqual([
    ['-0.05', '0.05'],
    ['1.95', '2.05'],
    ['3.95', '4.05'],
  ]);
  expect([secondsOf([box, mover]), secondsOf([box])]).toEqual([2, 0]);
});
