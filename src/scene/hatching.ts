/**
 * The finish of models of what is imagined: fine lines across the white plaster, as restorers draw what they fill in, and
 * wider in the shade, as engravers do. They are drawn with one pen and lie as far apart on the screen whether one is near or
 * far: coming nearer, one sees others appear between them. So they tell from any distance, and never shimmer.
 *
 * The walk asks the graphics card, stills their own hand: the formula stands here in both languages, and whoever changes one
 * changes the other. A point is a pixel of a page; a screen, and a still, may show it on several of theirs.
 */
const HATCH = {
  /** From one line to the next, in points; where they come closer, every other one fades, and is gone at half of it. */
  apart: 6,
  /** Width of a line in full light, and in full shade, in points. */
  fine: 0.7,
  wide: 1.8,
  /** How bright plaster is in full light, and in full shade, in linear light. */
  light: 0.95,
  shade: 0.45,
  /** A face that lies along the planes has no lines but one tone: less than this from pixel to pixel, in metres, is no step. */
  least: 1e-5,
} as const;

/** Shares of red, green and blue that come back from a line. */
export const INK = [0.72, 0.84, 0.98] as const;

/**
 * Where a point of a model lies on the hatching, in metres. Lines are cuts of planes aslant to all three axes: at 45 degrees
 * on every upright and level face, and from one face on to the next.
 */
export const placeOnHatching = (x: number, y: number, z: number) => (x - y - z) * Math.SQRT1_2;

/**
 * How much of a pixel is ink, from 0 to 1. `spread` is how far on the hatching the next pixel lies, in metres; `point` how
 * many pixels a point is; `brightness` that of the plaster, in linear light.
 */
export function inkAt(place: number, spread: number, point: number, brightness: number): number {
  const pixel = Math.max(spread, HATCH.least);
  const level = Math.log2(pixel * point * HATCH.apart);
  const pitch = 2 ** Math.floor(level);
  const line = Math.round(place / pitch);
  const away = Math.abs(place - line * pitch);
  const shade = Math.min(1, Math.max(0, (HATCH.light - brightness) / (HATCH.light - HATCH.shade)));
  const reach = ((HATCH.fine + (HATCH.wide - HATCH.fine) * shade) * point * pixel) / 2;
  const ink = Math.max(0, Math.min(away + pixel / 2, reach) - Math.max(away - pixel / 2, -reach)) / pixel;
  return line % 2 === 0 ? ink : ink * (1 - (level - Math.floor(level)));
}

/** The same in GLSL: what comes back from a pixel, as shares of red, green and blue. `weight` makes the ink so many times as wide and as dark. */
export const HATCHING = `
  float placeOnHatching(vec3 at) {
    return dot(at, vec3(1.0, -1.0, -1.0)) * ${Math.SQRT1_2};
  }
  vec3 hatching(float place, float spread, float point, float brightness, float weight) {
    float pixel = max(spread, ${HATCH.least.toFixed(7)});
    float level = log2(pixel * point * ${HATCH.apart.toFixed(2)});
    float pitch = exp2(floor(level));
    float line = round(place / pitch);
    float away = abs(place - line * pitch);
    float shade = clamp((${HATCH.light.toFixed(2)} - brightness) / ${(HATCH.light - HATCH.shade).toFixed(2)}, 0.0, 1.0);
    float reach = mix(${HATCH.fine.toFixed(2)}, ${HATCH.wide.toFixed(2)}, shade) * weight * point * pixel / 2.0;
    float ink = max(0.0, min(away + pixel / 2.0, reach) - max(away - pixel / 2.0, -reach)) / pixel;
    ink *= 1.0 - mod(line, 2.0) * fract(level);
    return mix(vec3(1.0), pow(vec3(${INK.map((share) => share.toFixed(3)).join()}), vec3(weight)), ink);
  }`;
