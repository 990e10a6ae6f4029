import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HallForm, Piece } from '../../src/form/hall-form.ts';
import { patch } from '../../src/form/patch.ts';
import { patternAt, PATTERNS } from '../../src/light/bake/patterns.ts';
import { smooth } from '../../src/light/bake/smooth.ts';
import { soften } from '../../src/light/bake/soften.ts';

/** One wall of 16 by 16 dots, 0.1 metres from each to the next: all of its light map. */
const DOTS = 16;
const METRES = (DOTS - 1) * 0.1;
const wall: Piece = {
  ...patch(
    [
      [
        [0, 0, 0],
        [METRES, 0, 0],
      ],
      [
        [0, METRES, 0],
        [METRES, METRES, 0],
      ],
    ],
    { tint: [1, 1, 1], grain: 0.1 },
  ),
  rooms: [0],
  cell: { x: 0, y: 0, width: DOTS, height: DOTS },
};
const form: HallForm = { pieces: [wall], width: DOTS, height: DOTS };

const evenly = (value: number) => new Float32Array(DOTS * DOTS).fill(value);
/** Away from the rim, where half of the neighbours are missing. */
const isInside = (dot: number) => [dot % DOTS, Math.floor(dot / DOTS)].every((at) => at >= 4 && at < DOTS - 4);
const spreadOf = (light: Float32Array) => {
  const inside = light.filter((_, dot) => isInside(dot));
  return Math.max(...inside) - Math.min(...inside);
};

describe('softened light', () => {
  test('has no trace of the patterns in which dots ask, where all things are 60 centimetres away', () => {
    const asked = evenly(1).map((_, dot) => 1 + patternAt(dot % DOTS, Math.floor(dot / DOTS)) / PATTERNS);
    expect(spreadOf(asked)).toBeGreaterThan(0.9);
    expect(spreadOf(soften(form, smooth(form, asked), evenly(1 / 0.6)))).toBeLessThan(0.01);
  });

  test('keeps the shade beside a thing that is a hand away', () => {
    const shade = evenly(1).map((_, dot) => (dot % DOTS < 8 ? 1 : 2));
    expect(soften(form, shade, evenly(1 / 0.1))).toEqual(shade);
  });

  test('is neither more nor less, and nowhere brighter or darker than it was somewhere', () => {
    const dots = (min: number, max: number) =>
      fc.float32Array({ min, max, noNaN: true, minLength: DOTS * DOTS, maxLength: DOTS * DOTS });
    fc.assert(
      fc.property(dots(0, 1), dots(Math.fround(0.1), 10), (light, nearness) => {
        const soft = soften(form, light, nearness);
        const sum = (values: Float32Array) => values.reduce((all, value) => all + value, 0);
        expect(sum(soft)).toBeCloseTo(sum(light), 3);
        expect(Math.min(...soft)).toBeGreaterThanOrEqual(Math.min(...light) - 1e-6);
        expect(Math.max(...soft)).toBeLessThanOrEqual(Math.max(...light) + 1e-6);
      }),
    );
  });
});

test('any four by four dots ask in all patterns', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (left, top) => {
      const asked = Array.from({ length: PATTERNS }, (_, dot) => patternAt(left + (dot % 4), top + (dot >> 2)));
      expect(asked.sort((a, b) => a - b)).toEqual(Array.from({ length: PATTERNS }, (_, pattern) => pattern));
    }),
  );
});
