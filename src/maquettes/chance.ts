/** A number from 0 to 1 for each crossing of a grid, always the same one. */
export function chance(i: number, j: number): number {
  let hash = Math.imul(i + 917, 374761393) ^ Math.imul(j + 331, 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
