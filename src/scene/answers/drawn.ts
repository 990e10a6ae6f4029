import type { Spot, Tone } from '../../stations/in-hall.ts';
import { TONES } from './tones.ts';

/** Triangles to be drawn in one call. */
export interface Drawn {
  /** Three numbers a corner, in metres. */
  readonly positions: number[];
  /** Four a corner: a tint in linear light, and how opaque it is. */
  readonly colours: number[];
}

/** Adds what lies between corners that bulge outwards everywhere; `shade` is the share of light that comes back from it. */
export function add({ positions, colours }: Drawn, corners: readonly Spot[], tone: Tone, shade = 1, opacity = 1) {
  const [red, green, blue] = TONES[tone];
  for (let index = 2; index < corners.length; index++) {
    for (const corner of [corners[0]!, corners[index - 1]!, corners[index]!]) {
      positions.push(...corner);
      colours.push(red * shade, green * shade, blue * shade, opacity);
    }
  }
}
