/** In a square of four by four dots each asks with lamps and directions of its own: smoothed over all, that is the light of sixteen times as many. */
export const PATTERNS = 16;

/** That of a dot in the light map. Any two by two neighbours have four that are far apart, for where light is smoothed no wider. */
export const patternAt = (x: number, y: number): number =>
  4 * ((x & 1) + 2 * (y & 1)) + ((x >> 1) & 1) + 2 * ((y >> 1) & 1);
