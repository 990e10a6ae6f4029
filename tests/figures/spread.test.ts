import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadAlong, spreadDiscs } from '../../src/figures/spread.ts';

describe('rows along a line', () => {
  test('stand where they want to, if there is room', () => {
    expect(spreadAlong([0, 50, 90], [10, 10, 10], [0, 100])).toEqual([0, 50, 90]);
  });

  test('share the room around where they crowd', () => {
    expect(spreadAlong([40, 40, 40], [10, 10, 10], [0, 100])).toEqual([30, 40, 50]);
  });

  test('keep their order and their room, and stay between the ends', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (some) => {
        const sizes = some.map(([, size]) => size);
        const room = sizes.reduce((sum, size) => sum + size, 0) * 1.1;
        const starts = spreadAlong(
          some.map(([want]) => want),
          sizes,
          [0, room],
        );
        for (const [index, start] of starts.entries()) {
          const before = index === 0 ? 0 : starts[index - 1]! + sizes[index - 1]!;
          expect(start).toBeGreaterThanOrEqual(before - 1e-6);
        }
        expect(starts.at(-1)! + sizes.at(-1)!).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });
});

describe('discs on a map', () => {
  const field = { width: 800, height: 400 };
  const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
    Math.hypot(one.x - other.x, one.y - other.y);

  test('with room around them stand on their places', () => {
    const places = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    expect(spreadDiscs(places, 10, field)).toEqual(places);
  });

  test('that crowd lie side by side, and leave all their places open', () => {
    const spot = fc.record({ x: fc.integer({ min: 380, max: 420 }), y: fc.integer({ min: 180, max: 220 }) });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 8 }), (places) => {
        const discs = spreadDiscs(places, 10, field);
        for (const [index, disc] of discs.entries()) {
          for (const other of discs.slice(index + 1)) expect(distance(disc, other)).toBeGreaterThan(19);
          if (distance(disc, places[index]!) > 0)
            for (const place of places) expect(distance(disc, place)).toBeGreaterThan(10);
        }
      }),
      { numRuns: 50 },
    );
  });
});
