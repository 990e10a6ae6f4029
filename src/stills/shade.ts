import { INK, inkAt } from '../scene/hatching.ts';
import { CORNER } from './corner.ts';
import type { Drawing } from './project.ts';
import { greyAt, lightOfGrey, lookUp } from './texture.ts';
import { TRIANGLE } from './triangle.ts';

const shown = new Float64Array(4);

/**
 * What a triangle shows at a spot of the picture, in pixels: red, green, blue in linear light, already times the opacity,
 * and the opacity. `spread` is how far apart two neighbouring looks lie in a picture, in its texels; two pixels on hatching, in
 * metres. The answer is good until the next question.
 */
export function shade(
  { triangles, meshOf, point }: Drawing,
  triangle: number,
  x: number,
  y: number,
  spread: number,
): Float64Array {
  const t = triangle * TRIANGLE.size;
  const p = triangles;
  const k0 = p[t + 9]!,
    k1 = p[t + 10]!,
    k2 = p[t + 11]!;
  const w0 = (p[t]! * x + p[t + 1]! * y + p[t + 2]!) * k0;
  const w1 = (p[t + 3]! * x + p[t + 4]! * y + p[t + 5]!) * k1;
  const w2 = (p[t + 6]! * x + p[t + 7]! * y + p[t + 8]!) * k2;
  const whole = w0 + w1 + w2;
  const s0 = w0 / whole,
    s1 = w1 / whole,
    s2 = w2 / whole;
  const a = t + TRIANGLE.corners,
    b = a + CORNER.shown,
    c = b + CORNER.shown;
  let red = p[a]! * s0 + p[b]! * s1 + p[c]! * s2;
  let green = p[a + 1]! * s0 + p[b + 1]! * s1 + p[c + 1]! * s2;
  let blue = p[a + 2]! * s0 + p[b + 2]! * s1 + p[c + 2]! * s2;
  const opacity = p[a + 3]! * s0 + p[b + 3]! * s1 + p[c + 3]! * s2;
  const { map } = meshOf[triangle]!;
  if (map) {
    const u = p[a + 4]! * s0 + p[b + 4]! * s1 + p[c + 4]! * s2;
    const v = p[a + 5]! * s0 + p[b + 5]! * s1 + p[c + 5]! * s2;
    if (map.kind === 'light') {
      if (u >= 0) {
        const at = lightOfGrey(greyAt(map, u, v));
        red *= map.lights[at]!;
        green *= map.lights[at + 1]!;
        blue *= map.lights[at + 2]!;
      }
    } else if (map.kind === 'hatching') {
      const ink = inkAt(u, spread, point, Math.max(red, green, blue));
      red *= 1 - ink * (1 - INK[0]);
      green *= 1 - ink * (1 - INK[1]);
      blue *= 1 - ink * (1 - INK[2]);
    } else {
      lookUp(map, u, v, spread, shown);
      // The map's colours come times its opacity.
      shown[0]! *= red * opacity;
      shown[1]! *= green * opacity;
      shown[2]! *= blue * opacity;
      shown[3]! *= opacity;
      return shown;
    }
  }
  shown[0] = red * opacity;
  shown[1] = green * opacity;
  shown[2] = blue * opacity;
  shown[3] = opacity;
  return shown;
}

/**
 * How far apart in a triangle's picture two neighbouring pixels look, in its texels: the longer of right and down. On hatching,
 * from a pixel to the next across the lines, in metres. 0 where it has neither.
 */
export function spreadAt({ triangles: p, meshOf }: Drawing, triangle: number, x: number, y: number): number {
  const { map } = meshOf[triangle]!;
  if (!map || map.kind === 'light') return 0;
  const { width, height } = map.kind === 'picture' ? map.levels[0]! : METRES;
  const t = triangle * TRIANGLE.size;
  const a = t + TRIANGLE.corners;
  // Each is the quotient of two numbers that go evenly over the paper.
  let whole = 0,
    u = 0,
    v = 0,
    right = 0,
    uRight = 0,
    vRight = 0,
    down = 0,
    uDown = 0,
    vDown = 0;
  for (let corner = 0; corner < 3; corner++) {
    const side = t + corner * 3;
    const share = p[t + TRIANGLE.shares + corner]!;
    const weight = (p[side]! * x + p[side + 1]! * y + p[side + 2]!) * share;
    const toRight = p[side]! * share;
    const toDown = p[side + 1]! * share;
    const cornerU = p[a + corner * CORNER.shown + 4]!;
    const cornerV = p[a + corner * CORNER.shown + 5]!;
    whole += weight;
    u += weight * cornerU;
    v += weight * cornerV;
    right += toRight;
    uRight += toRight * cornerU;
    vRight += toRight * cornerV;
    down += toDown;
    uDown += toDown * cornerU;
    vDown += toDown * cornerV;
  }
  u /= whole;
  v /= whole;
  const along = Math.hypot(((uRight - u * right) / whole) * width, ((vRight - v * right) / whole) * height);
  const across = Math.hypot(((uDown - u * down) / whole) * width, ((vDown - v * down) / whole) * height);
  return map.kind === 'picture' ? Math.max(along, across) : Math.hypot(along, across);
}

/** Places on hatching are metres already. */
const METRES = { width: 1, height: 1 };
