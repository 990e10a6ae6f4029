import { PATTERNS } from './patterns.ts';

/**
 * Directions spread over the half of space above a surface, as light counts there: more of them towards the surface's
 * normal, fewer along it. Three numbers each: two along the surface, one off it. The patterns fill each other's gaps.
 */
export function directions(count: number, pattern: number): Float32Array {
  const all = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) {
    // The golden spiral, each pattern a part of a step farther on it.
    const share = (i + (pattern + 0.5) / PATTERNS) / count;
    const angle = (i + pattern / PATTERNS) * GOLDEN;
    const flat = Math.sqrt(share);
    all.set([flat * Math.cos(angle), flat * Math.sin(angle), Math.sqrt(1 - share)], i * 3);
  }
  return all;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
