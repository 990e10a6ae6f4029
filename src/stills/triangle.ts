import { CORNER } from './corner.ts';

/** What is kept of a triangle on a picture: where each of its numbers begins. Lengths are pixels from the upper left corner. */
export const TRIANGLE = {
  /**
   * Three sides, each a x + b y + c: positive within. What two neighbours keep of their common side differs in nothing
   * but the sign, so that no pixel falls between them, nor into both.
   */
  sides: 0,
  /** Makes a side's number the share of the corner that lies opposite, to be divided by the sum of all three. */
  shares: 9,
  /** How near the surface is, as another a x + b y + c; more is nearer. */
  near: 12,
  /** Left, top, right, bottom. */
  box: 15,
  /** What the three corners show. */
  corners: 19,
  size: 19 + 3 * CORNER.shown,
} as const;

export interface Paper {
  width: number;
  height: number;
  /** The lens has no eye: what is far is as large as what is near. */
  isParallel: boolean;
}

/** How far off its middle a pixel may be asked for; triangles that lie so far outside may still be seen. */
export const MARGIN = 1;

/** Writes down how a triangle, three corners of a polygon, lies on the paper; says no where it cannot be seen. */
export function outline(
  polygon: Float64Array,
  [p, q, r]: readonly [number, number, number],
  { width, height, isParallel }: Paper,
  isTwoSided: boolean,
  record: Float64Array,
): boolean {
  const at = [p * CORNER.size, q * CORNER.size, r * CORNER.size];
  const away = (corner: number) => (isParallel ? 1 : polygon[at[corner]! + CORNER.ahead]!);
  const x = (corner: number) => (polygon[at[corner]! + CORNER.right]! / away(corner) + 1) * 0.5 * width;
  const y = (corner: number) => (1 - polygon[at[corner]! + CORNER.up]! / away(corner)) * 0.5 * height;
  const px = x(0);
  const py = y(0);
  // On paper y goes down, so that corners that go around counter-clockwise have an area below zero.
  const area = (x(1) - px) * (y(2) - py) - (x(2) - px) * (y(1) - py);
  if (area === 0 || Number.isNaN(area) || (area > 0 && !isTwoSided)) return false;
  if (area < 0) at.reverse();

  const [x0, y0, x1, y1, x2, y2] = [x(0), y(0), x(1), y(1), x(2), y(2)];
  const left = Math.min(x0, x1, x2);
  const top = Math.min(y0, y1, y2);
  const right = Math.max(x0, x1, x2);
  const bottom = Math.max(y0, y1, y2);
  if (right < -MARGIN || bottom < -MARGIN || left > width + MARGIN || top > height + MARGIN) return false;
  record.set([left, top, right, bottom], TRIANGLE.box);

  record.set(side(x1, y1, x2, y2), TRIANGLE.sides);
  record.set(side(x2, y2, x0, y0), TRIANGLE.sides + 3);
  record.set(side(x0, y0, x1, y1), TRIANGLE.sides + 6);
  const size = Math.abs(area);
  for (let corner = 0; corner < 3; corner++) {
    record[TRIANGLE.shares + corner] = 1 / (size * away(corner));
    const shows = at[corner]! + CORNER.shows;
    for (let part = 0; part < CORNER.shown; part++)
      record[TRIANGLE.corners + corner * CORNER.shown + part] = polygon[shows + part]!;
  }
  // With an eye, one over the metres ahead goes evenly over the paper; without, the metres themselves do.
  const near = (corner: number) =>
    isParallel ? -polygon[at[corner]! + CORNER.ahead]! : 1 / polygon[at[corner]! + CORNER.ahead]!;
  const [n0, n1, n2] = [near(0) / size, near(1) / size, near(2) / size];
  for (let part = 0; part < 3; part++)
    record[TRIANGLE.near + part] = record[part]! * n0 + record[3 + part]! * n1 + record[6 + part]! * n2;
  return true;
}

const side = (ax: number, ay: number, bx: number, by: number) => [ay - by, bx - ax, ax * by - ay * bx];
