import { expect, test } from 'vitest';
import { drawStill } from '../../src/stills/draw-still.ts';
import { hatched } from '../../src/stills/hatched.ts';
import { scaled, standing, within } from '../../src/stills/place.ts';
import { BLACK, NORTH, square } from './some-scenes.ts';

/** Pictures so high that a pixel is a point. */
const SIZE = 420;

/** What is imagined, two metres wide and one ahead, of white plaster: the red of each pixel, row by row. */
function drawn(looks: number) {
  const mesh = hatched(square(1, 1));
  const { bytes } = drawStill({ meshes: [mesh], lens: NORTH, width: SIZE, height: SIZE, sky: BLACK, looks });
  return Array.from({ length: SIZE }, (_, row) =>
    Array.from({ length: SIZE }, (_, column) => bytes[(row * SIZE + column) * 3]!),
  );
}

test('what is imagined has lines across it, which rise to the right', () => {
  const rows = drawn(1);
  const [row, next] = [rows[200]!, rows[201]!];
  expect(new Set(row).size).toBeGreaterThan(2);
  // Of a byte's difference is the grain that hides the steps between bytes.
  const shift = (columns: number) =>
    Math.max(...row.slice(10, -10).map((byte, at) => Math.abs(byte - next[at + 10 + columns]!)));
  expect(shift(-1)).toBeLessThan(3);
  expect(shift(1)).toBeGreaterThan(10);
});

test('lines are as many however often each pixel is looked at', () => {
  const lines = (looks: number) => {
    const row = drawn(looks)[200]!;
    const white = Math.max(...row);
    const isLine = (byte: number) => byte < white - (white - Math.min(...row)) / 4;
    return row.filter((byte, column) => isLine(byte) && !isLine(row[column - 1] ?? white)).length;
  };
  expect(lines(1)).toBeGreaterThan(20);
  expect(lines(9)).toBe(lines(1));
});

test('its place on the lines is told in metres, however it is scaled and turned', () => {
  const { positions } = square(1, 1);
  const plain = hatched({ positions: Array.from(positions, (metre) => metre * 6) });
  const place = within(standing({ x: 4, y: 5 }, 1, 30), scaled([6, 6, 6]));
  const { uvs } = hatched({ positions, place });
  expect(Array.from(uvs!, (metre) => metre.toFixed(6))).toEqual(Array.from(plain.uvs!, (metre) => metre.toFixed(6)));
});
