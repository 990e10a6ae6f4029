import { toGraded } from '../form/graded.ts';

/** A finished picture: red, green and blue of each pixel as graded bytes, row by row. */
export interface Still {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Light between two bytes is looked up this finely: in the darkest grey, twenty steps a byte. */
const FINE = 65536;
const GRADED = Float32Array.from({ length: FINE + 1 }, (_, step) => toGraded(step / FINE) * 255);

/** Just short of a whole byte, so that what is exactly one byte stays that byte. */
const GRAIN = 0.98;

/**
 * Turns the linear light of some rows into bytes, from the row `top` of the picture on. A fine, fixed grain carries what
 * falls between two of them, or wide soft walls would show rings.
 */
export function develop(light: Float32Array, top: number, width: number, bytes: Uint8Array) {
  for (let at = 0, to = top * width * 3; at < light.length; to += 3) {
    const pixel = at / 3;
    const grain = 0.5 + (grainAt(pixel % width, top + Math.floor(pixel / width)) - 0.5) * GRAIN;
    for (let part = 0; part < 3; part++, at++) {
      const share = Math.min(1, Math.max(0, light[at]!));
      bytes[to + part] = Math.floor(GRADED[Math.round(share * FINE)]! + grain);
    }
  }
}

/** Interleaved gradient noise (Jimenez, 2014): from 0 to 1, evenly spread among any nine neighbours. */
function grainAt(column: number, row: number): number {
  const slope = 0.06711056 * column + 0.00583715 * row;
  const share = 52.9829189 * (slope - Math.floor(slope));
  return share - Math.floor(share);
}
