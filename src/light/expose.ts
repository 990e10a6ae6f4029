/** How white a surface with the middle one of all lights is, as a share of linear light. */
const MIDDLE = 0.77;
/** How screens grade light, nearly: a share of linear light to a share of 255. */
const GAMMA = 2.2;
/** Above 1, shade is deeper than it is: white rooms have little, and the eye wants some. */
const CONTRAST = 1.65;

/** The middle one of the lights on some dots of a light map. */
export const middleOf = (light: Float32Array, dots: Uint32Array): number => {
  const sorted = Float32Array.from(dots, (dot) => light[dot]!).sort();
  const middle = sorted[sorted.length >> 1] ?? 0;
  return middle > 0 ? middle : 1;
};

/**
 * From light of any strength to dots from 0 to 255, as a photographer sets a camera for the room: by its middle light, and
 * as on film the brightest places come ever nearer to white, without an edge.
 */
export function expose(light: Float32Array, middle: number): Uint8Array {
  const strength = -Math.log(1 - MIDDLE);
  return Uint8Array.from(light, (value) => {
    const level = 1 - Math.exp(-strength * Math.max(0, value / middle) ** CONTRAST);
    return Math.round(255 * level ** (1 / GAMMA));
  });
}
