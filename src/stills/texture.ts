import { LINEAR } from '../form/graded.ts';
import type { Tint } from '../form/patch.ts';

/** What is laid on a mesh: a light map, a picture, or the hatching of what is imagined. */
export type Texture = LightMap | Picture | Hatching;

/** Lines as in the walk. The first of a corner's two numbers is its place on them, in metres; the second is nothing. */
export interface Hatching {
  kind: 'hatching';
}

/**
 * Grey: how much light reaches each place. It is looked up as it is, for its neighbours may belong to other walls. What lies
 * left of it, below 0, is not darkened.
 */
export interface LightMap {
  kind: 'light';
  width: number;
  height: number;
  /** From 0 to 1, row by row from the top. */
  greys: Float32Array;
  /** Red, green and blue of the light that each of `STEPS + 1` greys stands for. */
  lights: Float32Array;
}

/** A grey is looked up so finely that no two of its lights differ by a byte. */
const STEPS = 4096;

/** A picture, and the same ever half as large, so that fine print seen from afar becomes an even grey and does not sparkle. */
export interface Picture {
  kind: 'picture';
  levels: readonly Level[];
}

interface Level {
  width: number;
  height: number;
  /** Red, green, blue, opacity; linear, in 65535ths; the colours already times the opacity. */
  texels: Uint16Array;
}

/** Pixels with opacity, as files hold them: graded bytes, not times the opacity. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, opacity. */
  bytes: Uint8Array;
}

export function lightMap(
  width: number,
  height: number,
  bytes: ArrayLike<number>,
  lightOf: (grey: number) => Tint = (grey) => [grey, grey, grey],
): LightMap {
  if (bytes.length !== width * height)
    throw new RangeError(`A light map of ${width} × ${height} has ${width * height} bytes, not ${bytes.length}.`);
  const lights = new Float32Array(3 * (STEPS + 1));
  for (let step = 0; step <= STEPS; step++) lights.set(lightOf(step / STEPS), 3 * step);
  return { kind: 'light', width, height, greys: Float32Array.from(bytes, (byte) => byte / 255), lights };
}

const FULL = 65535;

export function picture({ width, height, bytes }: Pixels): Picture {
  if (bytes.length !== width * height * 4)
    throw new RangeError(
      `A picture of ${width} × ${height} has ${width * height * 4} bytes, four a pixel, not ${bytes.length}.`,
    );
  const texels = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 4) {
    const opacity = bytes[at + 3]! / 255;
    for (let part = 0; part < 3; part++) texels[at + part] = Math.round(LINEAR[bytes[at + part]!]! * opacity * FULL);
    texels[at + 3] = Math.round(opacity * FULL);
  }
  const levels: Level[] = [{ width, height, texels }];
  for (let last = levels[0]!; last.width > 1 || last.height > 1; levels.push(last)) last = halved(last);
  return { kind: 'picture', levels };
}

/** Each side half as long, rounded down: a texel is the mean of the two or three that it covers, by how much it covers them. */
const halved = (level: Level): Level => halvedDown(halvedAcross(level));

function halvedAcross({ width, height, texels }: Level): Level {
  const half = Math.max(1, width >> 1);
  return { width: half, height, texels: mixed(texels, height, width * 4, half, width, 4) };
}

function halvedDown({ width, height, texels }: Level): Level {
  const half = Math.max(1, height >> 1);
  return { width, height: half, texels: mixed(texels, 1, 0, half, height, width * 4) };
}

/**
 * Shortens stretches of texels, each `length` long and one `stride` after the other, to `half` that many: of each stretch
 * as many lie in a row as fit into `step` numbers.
 */
function mixed(texels: Uint16Array, stretches: number, stride: number, half: number, length: number, step: number) {
  const result = new Uint16Array(stretches * half * step);
  const each = length / half;
  for (let index = 0; index < half; index++) {
    const from = index * each;
    const to = from + each;
    const first = Math.floor(from);
    const last = Math.min(length, Math.ceil(to - 1e-9)) - 1;
    const shareOfFirst = (Math.min(to, first + 1) - from) / each;
    const shareOfLast = last > first ? (to - last) / each : 0;
    const shareBetween = last > first + 1 ? 1 / each : 0;
    for (let stretch = 0; stretch < stretches; stretch++) {
      const a = stretch * stride + first * step;
      const b = last > first ? a + step : a;
      const c = stretch * stride + last * step;
      const out = (stretch * half + index) * step;
      for (let part = 0; part < step; part++)
        result[out + part] = Math.round(
          texels[a + part]! * shareOfFirst + texels[b + part]! * shareBetween + texels[c + part]! * shareOfLast,
        );
    }
  }
  return result;
}

/** Looks a place up between the four texels around it; beyond the edge, the edge goes on. */
export function greyAt({ width, height, greys }: LightMap, u: number, v: number): number {
  const x = Math.min(width - 1, Math.max(0, u * width - 0.5));
  const y = Math.min(height - 1, Math.max(0, v * height - 0.5));
  const left = Math.floor(x),
    top = Math.floor(y);
  const fx = x - left,
    fy = y - top;
  const across = left + 1 < width ? 1 : 0;
  const down = top + 1 < height ? width : 0;
  const at = top * width + left;
  const above = greys[at]! * (1 - fx) + greys[at + across]! * fx;
  const under = greys[at + down]! * (1 - fx) + greys[at + down + across]! * fx;
  return above * (1 - fy) + under * fy;
}

/** Where the light of a grey stands in `lights`. */
export const lightOfGrey = (grey: number) => 3 * Math.round(grey * STEPS);

/**
 * Adds what a picture shows at a place to `into`: red, green, blue, opacity. `spread` is how far apart two neighbouring
 * looks at it lie, in texels of the full picture.
 */
export function lookUp({ levels }: Picture, u: number, v: number, spread: number, into: Float64Array) {
  into.fill(0);
  const depth = spread > 1 ? Math.min(levels.length - 1, Math.log2(spread)) : 0;
  const level = Math.floor(depth);
  const share = depth - level;
  addLevel(levels[level]!, u, v, 1 - share, into);
  if (share > 0) addLevel(levels[level + 1]!, u, v, share, into);
}

function addLevel({ width, height, texels }: Level, u: number, v: number, share: number, into: Float64Array) {
  const x = Math.min(width - 1, Math.max(0, u * width - 0.5));
  const y = Math.min(height - 1, Math.max(0, v * height - 0.5));
  const left = Math.floor(x),
    top = Math.floor(y);
  const fx = x - left,
    fy = y - top;
  const across = left + 1 < width ? 4 : 0;
  const down = top + 1 < height ? width * 4 : 0;
  const at = (top * width + left) * 4;
  const scale = share / FULL;
  const a = (1 - fx) * (1 - fy) * scale,
    b = fx * (1 - fy) * scale,
    c = (1 - fx) * fy * scale,
    d = fx * fy * scale;
  for (let part = 0; part < 4; part++) {
    const i = at + part;
    into[part]! += texels[i]! * a + texels[i + across]! * b + texels[i + down]! * c + texels[i + across + down]! * d;
  }
}
