import { CORNER } from './corner.ts';
import type { Drawing } from './project.ts';
import { lightAt, lookUp, type Picture } from './texture.ts';
import { TRIANGLE } from './triangle.ts';

const shown = new Float64Array(4);

/**
 * What a triangle shows at a spot of the picture, in pixels: red, green, blue in linear light, already times the opacity,
 * and the opacity. The answer is good until the next question.
 */
export function shade(
  { triangles, meshOf }: Drawing,
  triangle: number,
  x: number,
  y: number,
  fineness: number,
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
      const light = lightAt(map, u, v);
      red *= light;
      green *= light;
      blue *= light;
    } else {
      lookUp(map, u, v, spread(p, t, map, u, v, whole) / fineness, shown);
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

/** How far apart in the picture on the wall two neighbouring pixels look, in its texels: the longer of right and down. */
function spread(p: Float64Array, t: number, { levels }: Picture, u: number, v: number, whole: number): number {
  const { width, height } = levels[0]!;
  const a = t + TRIANGLE.corners;
  const slope = (of: number, step: number, at: number) => {
    // Of the quotient of two numbers that go evenly over the paper.
    let up = 0;
    let down = 0;
    for (let corner = 0; corner < 3; corner++) {
      const weight = p[t + corner * 3 + step]! * p[t + TRIANGLE.shares + corner]!;
      up += weight * p[a + corner * CORNER.shown + of]!;
      down += weight;
    }
    return (up - at * down) / whole;
  };
  const along = Math.hypot(slope(4, 0, u) * width, slope(5, 0, v) * height);
  const across = Math.hypot(slope(4, 1, u) * width, slope(5, 1, v) * height);
  return Math.max(along, across);
}
