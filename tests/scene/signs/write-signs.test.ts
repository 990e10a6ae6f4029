import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forward, move } from '../../../src/floorplan/geometry.ts';
import { signsOf, type Sign } from '../../../src/scene/signs/signs.ts';
import { writeSigns } from '../../../src/scene/signs/write-signs.ts';
import { area, hall, panel } from '../../floorplan/some-halls.ts';
import { dot, EVERY_KIND, numbersOf, trianglesOf, walkOf } from '../some-walk.ts';

interface Written {
  text: string;
  /** On the canvas. */
  x: number;
  y: number;
  /** The rectangle that was clipped to. */
  within: [x: number, y: number, width: number, height: number];
}

/** A pen that notes what it writes; every letter is half as wide as high. */
function takeNotes(): Written[] {
  const notes: Written[] = [];
  let [origin, within]: [[number, number], Written['within']] = [
    [0, 0],
    [0, 0, 0, 0],
  ];
  const pen = {
    font: '',
    save: () => undefined,
    restore: () => (origin = [0, 0]),
    beginPath: () => undefined,
    clip: () => undefined,
    arc: () => undefined,
    fill: () => undefined,
    stroke: () => undefined,
    moveTo: () => undefined,
    lineTo: () => undefined,
    fillRect: () => undefined,
    rect: (...clipped: Written['within']) => (within = clipped),
    translate: (x: number, y: number) => (origin = [x, y]),
    measureText: (text: string) => ({ width: text.length * 0.5 * Number(/([\d.]+)px/.exec(pen.font)?.[1]) }),
    fillText: (text: string, x: number, y: number) => notes.push({ text, x: origin[0] + x, y: origin[1] + y, within }),
  };
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext: () => pen }) });
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'sans-serif' }));
  return notes;
}

let notes: Written[];
beforeEach(() => {
  notes = takeNotes();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('every sign is written, each within its own part of the texture', () => {
  writeSigns(signsOf(walkOf(EVERY_KIND)));
  const written = notes.map(({ text }) => text).join(' ');
  for (const words of ['2 inside', '→ After', '← Before 앞', 'words words words', '3 imagined A gate 출입문']) {
    expect(written).toContain(words);
  }
  const outside = notes.filter(
    ({ x, y, within: [left, top, width, height] }) => x < left || x > left + width || y < top || y > top + height,
  );
  expect(outside).toEqual([]);
});

test('long words on a panel are broken into lines that fit', () => {
  const words = 'many words that go on and on '.repeat(6).trim();
  const exhibit = { ...panel('long', 1, 1.4), label: { en: words } };
  writeSigns(signsOf(walkOf(hall(area('a', exhibit)))));
  const lines = notes.filter(({ text }) => text.split(' ').length > 2 && words.includes(text));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map(({ text }) => text).join(' ')).toBe(words);
});

const DOOR: Sign = {
  at: { x: 3, y: 4 },
  height: 1.5,
  heading: 70,
  size: { width: 2, height: 1 },
  sharpness: 100,
  writing: { kind: 'door', title: 'Out', also: undefined, arrow: '→' },
};

test('writing is seen from where the sign looks, and lies within it', () => {
  const triangles = trianglesOf(writeSigns([DOOR]).geometry);
  expect(triangles).toHaveLength(2 * 2);
  const { x, y } = forward(70);
  for (const { normal } of triangles) expect(dot(normal, [x, 0, y]) / Math.hypot(...normal)).toBeCloseTo(1, 5);
  for (const { corners } of triangles)
    for (const [cornerX, height, cornerY] of corners) {
      expect(Math.abs(height - 1.5)).toBeLessThan(0.5);
      expect(Math.hypot(cornerX - 3, cornerY - 4)).toBeLessThan(1);
    }
});

test('on a bent wall the writing bends with it', () => {
  const bend = [0, 30, 60, 90].map((heading) => move({ x: 0, y: 0 }, heading, 2));
  const { geometry } = writeSigns([{ ...DOOR, bend, size: { width: 3.1, height: 1 } }]);
  const reaches = trianglesOf(geometry).flatMap(({ corners }) => corners.map(([x, , y]) => Math.hypot(x, y)));
  // No corner leaves the arc by more than its chords do.
  for (const reach of reaches) expect(reach).toBeCloseTo(2, 0);
  expect(Math.min(...reaches)).toBeGreaterThan(2 * Math.cos(Math.PI / 12) - 1e-6);
});

test('even the writing of a large hall fits into a texture that old phones take', () => {
  const walls = Array.from({ length: 60 }, (_, index) => panel(`exhibit-${index + 1}`, 2, 2));
  const { geometry, texture } = writeSigns(signsOf(walkOf(hall(area('a', ...walls)))));
  const { width, height } = texture.image as { width: number; height: number };
  expect(width).toBeLessThanOrEqual(2048);
  expect(height).toBeLessThanOrEqual(2048);
  const uvs = numbersOf(geometry, 'uv');
  expect(Math.min(...uvs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...uvs)).toBeLessThanOrEqual(1);
});
