import type { Tint } from './patch.ts';

/** Between bytes, which are graded as the eye sees (sRGB), and linear light, in which light adds up. From 0 to 1. */

export const toLinear = (graded: number): number =>
  graded <= 0.04045 ? graded / 12.92 : ((graded + 0.055) / 1.055) ** 2.4;

export const toGraded = (linear: number): number =>
  linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;

/** Of each byte. */
export const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => toLinear(byte / 255));

/** `#f1f4f8` in linear light. */
export function lightOf(colour: string): Tint {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new RangeError(`“${colour}” is no colour; write it as “#f1f4f8”.`);
  const part = (hex: string) => LINEAR[parseInt(hex, 16)]!;
  return [part(red), part(green), part(blue)];
}
