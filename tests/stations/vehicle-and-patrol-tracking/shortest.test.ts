import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortest } from '../../../src/stations/vehicle-and-patrol-tracking/shortest.ts';

interface Arc {
  from: string;
  to: string;
  weight: number;
}
const arc = (from: string, to: string, weight: number): Arc => ({ from, to, weight });
const wayOf = (arcs: readonly Arc[], from: string, to: string) => {
  const way = shortest(arcs, from, to, ({ weight }) => weight);
  return way && { places: [from, ...way.map((one) => one.to)].join(''), weight: weightOf(way) };
};
const weightOf = (way: readonly Arc[]) => way.reduce((sum, { weight }) => sum + weight, 0);

/** Cormen, Leiserson, Rivest & Stein, Introduction to Algorithms, 3rd ed. (2009), figure 24.6. */
const TEXTBOOK = [
  arc('s', 't', 10),
  arc('s', 'y', 5),
  arc('t', 'x', 1),
  arc('t', 'y', 2),
  arc('y', 't', 3),
  arc('y', 'x', 9),
  arc('y', 'z', 2),
  arc('x', 'z', 4),
  arc('z', 'x', 6),
  arc('z', 's', 7),
];

describe('the shortest way', () => {
  test('to every place of a textbook’s figure is the one that is printed there', () => {
    expect(['s', 't', 'x', 'y', 'z'].map((to) => wayOf(TEXTBOOK, 's', to))).toEqual([
      { places: 's', weight: 0 },
      { places: 'syt', weight: 8 },
      { places: 'sytx', weight: 9 },
      { places: 'sy', weight: 5 },
      { places: 'syz', weight: 7 },
    ]);
  });

  test('is none where no arc leads', () => {
    expect(wayOf([arc('a', 'b', 1)], 'b', 'a')).toBeUndefined();
    expect(wayOf([], 'a', 'b')).toBeUndefined();
  });

  const place = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const arcs = fc.array(fc.record({ from: place, to: place, weight: fc.nat({ max: 20 }) }), { maxLength: 20 });

  test('is as long as Bellman and Ford find it, and hangs together', () => {
    fc.assert(
      fc.property(arcs, (some) => {
        const way = shortest(some, 'a', 'f', ({ weight }) => weight);
        const least = bellmanFord(some, 'a').get('f');
        expect(way && weightOf(way)).toBe(least);
        if (!way) return;
        expect([...way.map(({ from }) => from), 'f']).toEqual(['a', ...way.map(({ to }) => to)]);
      }),
    );
  });

  test('is never shorter for a road that is gone', () => {
    fc.assert(
      fc.property(arcs, fc.nat(), (some, which) => {
        const fewer = some.filter((_, index) => index !== which % some.length);
        const [before, after] = [wayOf(some, 'a', 'f'), wayOf(fewer, 'a', 'f')];
        expect(after?.weight ?? Infinity).toBeGreaterThanOrEqual(before?.weight ?? Infinity);
      }),
    );
  });
});

/** The other textbook way: every arc again and again, as often as there are places. */
function bellmanFord(arcs: readonly Arc[], from: string): Map<string, number> {
  const known = new Map([[from, 0]]);
  for (let round = 0; round < 6; round++)
    for (const { from, to, weight } of arcs) {
      const there = known.get(from);
      if (there !== undefined && there + weight < (known.get(to) ?? Infinity)) known.set(to, there + weight);
    }
  return known;
}
