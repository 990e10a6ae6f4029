import type { Spot } from '../../stations/in-hall.ts';

/** Where one is on a way at some share of its length; before it sets out at its beginning, then at its end. */
export function along(way: readonly [Spot, ...Spot[]], share: number): Spot {
  const parts = way.slice(1).map((to, index) => {
    const from = way[index]!;
    return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) };
  });
  let left = Math.min(1, Math.max(0, share)) * parts.reduce((sum, { length }) => sum + length, 0);
  for (const { from, to, length } of parts) {
    if (left <= length && length > 0) return mix(from, to, left / length);
    left -= length;
  }
  return way.at(-1)!;
}

const mix = (from: Spot, to: Spot, share: number): Spot => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];
