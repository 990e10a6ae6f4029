import type { Look } from './looks.ts';
import type { Drawing } from './project.ts';
import { MARGIN, TRIANGLE } from './triangle.ts';

/** For each pixel of a strip of the picture, row by row: which triangle is seen there, and how near it is. */
export interface Sight {
  /** The strip's first row on the picture. */
  top: number;
  width: number;
  height: number;
  /** Its place in the drawing, or `NOTHING`. */
  seen: Int32Array;
  /** As its triangle has it; `-Infinity` where nothing is seen. */
  near: Float64Array;
}

export const NOTHING = -1;

export const blankSight = (top: number, width: number, height: number): Sight => ({
  top,
  width,
  height,
  seen: new Int32Array(width * height).fill(NOTHING),
  near: new Float64Array(width * height).fill(-Infinity),
});

/** The triangles of which any look at a strip may find something: most of a picture lies beside it. */
export function meeting({ triangles, count }: Drawing, { top, height }: Sight): Int32Array {
  const some = new Int32Array(count);
  let found = 0;
  for (let triangle = 0, box = TRIANGLE.box; triangle < count; triangle++, box += TRIANGLE.size) {
    if (triangles[box + 1]! <= top + height + MARGIN && triangles[box + 3]! >= top - MARGIN) some[found++] = triangle;
  }
  return some.subarray(0, found);
}

/** Finds what of some triangles is nearest in one look at each pixel, and nearer than what is seen there already. */
export function scan(
  { triangles }: Drawing,
  some: Int32Array,
  { top: stripTop, width, height, seen, near }: Sight,
  { x: spotX, y: spotY }: Look,
) {
  for (const triangle of some) {
    const t = triangle * TRIANGLE.size;
    const box = t + TRIANGLE.box;
    const top = Math.max(stripTop, Math.ceil(triangles[box + 1]! - spotY));
    const bottom = Math.min(stripTop + height - 1, Math.floor(triangles[box + 3]! - spotY));
    const left = Math.max(0, Math.ceil(triangles[box]! - spotX));
    const right = Math.min(width - 1, Math.floor(triangles[box + 2]! - spotX));
    if (top > bottom || left > right) continue;
    const a0 = triangles[t]!,
      b0 = triangles[t + 1]!,
      c0 = triangles[t + 2]!;
    const a1 = triangles[t + 3]!,
      b1 = triangles[t + 4]!,
      c1 = triangles[t + 5]!;
    const a2 = triangles[t + 6]!,
      b2 = triangles[t + 7]!,
      c2 = triangles[t + 8]!;
    const an = triangles[t + 12]!,
      bn = triangles[t + 13]!,
      cn = triangles[t + 14]!;
    for (let row = top; row <= bottom; row++) {
      const y = row + spotY;
      const r0 = b0 * y + c0,
        r1 = b1 * y + c1,
        r2 = b2 * y + c2,
        rn = bn * y + cn;
      // Where the sides cross this row; a pixel more at either end, and the exact question is asked of each.
      let from = left,
        to = right;
      if (a0 > 0) from = Math.max(from, Math.floor(-r0 / a0 - spotX));
      else if (a0 < 0) to = Math.min(to, Math.ceil(-r0 / a0 - spotX));
      if (a1 > 0) from = Math.max(from, Math.floor(-r1 / a1 - spotX));
      else if (a1 < 0) to = Math.min(to, Math.ceil(-r1 / a1 - spotX));
      if (a2 > 0) from = Math.max(from, Math.floor(-r2 / a2 - spotX));
      else if (a2 < 0) to = Math.min(to, Math.ceil(-r2 / a2 - spotX));
      for (let column = from, at = (row - stripTop) * width + from; column <= to; column++, at++) {
        const x = column + spotX;
        const s0 = a0 * x + r0,
          s1 = a1 * x + r1,
          s2 = a2 * x + r2;
        if (s0 < 0 || s1 < 0 || s2 < 0) continue;
        // What lies on a common side belongs to one of the two neighbours.
        if ((s0 === 0 && !isOwn(a0, b0)) || (s1 === 0 && !isOwn(a1, b1)) || (s2 === 0 && !isOwn(a2, b2))) continue;
        const nearness = an * x + rn;
        if (nearness <= near[at]!) continue;
        near[at] = nearness;
        seen[at] = triangle;
      }
    }
  }
}

/** Of two neighbours, the one to the right of their common side owns it; of a level side, the one below. */
const isOwn = (a: number, b: number) => a > 0 || (a === 0 && b > 0);
