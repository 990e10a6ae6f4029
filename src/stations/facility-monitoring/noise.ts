/** Numbers that look like chance and are the same in every try. */

/** Between 0 and 1, neither included; the same for the same two whole numbers. */
export function evenly(series: number, index: number): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(series + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 2 ** 32;
}

/** Normally distributed about 0 with a standard deviation of 1. Box & Muller, Annals of Mathematical Statistics 29 (1958). */
export const normal = (series: number, index: number) =>
  Math.sqrt(-2 * Math.log(evenly(series, 2 * index))) * Math.cos(2 * Math.PI * evenly(series, 2 * index + 1));
