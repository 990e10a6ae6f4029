import { move, type Heading, type Point } from '../floorplan/geometry.ts';
import type { Spot } from '../floorplan/shot.ts';
import type { Mesh } from './mesh.ts';
import type { Picture } from './texture.ts';

/** What hangs or is written: a rectangle that stands upright. */
export interface Upright {
  /** Its middle, on the floor and above it. */
  at: Point;
  height: number;
  /** Where it looks. */
  heading: Heading;
  /** In metres. */
  size: { width: number; height: number };
}

/** A picture on it, seen from the front. */
export function upright({ at, height, heading, size }: Upright, map: Picture, layer = 0): Mesh {
  // Seen from the front, its left is at the right of where it looks.
  const left = move(at, heading + 90, size.width / 2);
  const right = move(at, heading - 90, size.width / 2);
  const [low, high] = [height - size.height / 2, height + size.height / 2];
  return {
    positions: [left.x, low, left.y, right.x, low, right.y, right.x, high, right.y, left.x, high, left.y],
    index: [0, 1, 2, 0, 2, 3],
    uvs: [0, 1, 1, 1, 1, 0, 0, 0],
    map,
    layer,
  };
}

/** Its ends, below and above. */
export const uprightCorners = ({ at, height, heading, size }: Upright): Spot[] =>
  [-0.5, 0.5].flatMap((aside) =>
    [-0.5, 0.5].map((up) => ({ ...move(at, heading + 90, aside * size.width), height: height + up * size.height })),
  );
