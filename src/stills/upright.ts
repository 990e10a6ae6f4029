import { stretchOf, type Board } from '../scene/signs/board.ts';
import type { Spot } from '../floorplan/shot.ts';
import type { Mesh } from './mesh.ts';
import type { Picture } from './texture.ts';

/** What hangs or is written: a rectangle that stands upright, or follows a bent wall. */
export interface Upright extends Board {
  /** Its middle, above the floor. */
  height: number;
}

/** A picture on it, seen from the front. */
export function upright(board: Upright, map: Picture, layer = 0): Mesh {
  const { width } = board.size;
  const [low, high] = edgesOf(board);
  const stops = stretchOf(board, 0, width);
  return {
    positions: stops.flatMap(({ at }) => [at.x, low, at.y, at.x, high, at.y]),
    index: stops.slice(1).flatMap((_, step) => [0, 2, 3, 0, 3, 1].map((corner) => 2 * step + corner)),
    uvs: stops.flatMap(({ along }) => [along / width, 1, along / width, 0]),
    map,
    layer,
  };
}

/** Its ends and bends, below and above. */
export const uprightCorners = (board: Upright): Spot[] =>
  stretchOf(board, 0, board.size.width).flatMap(({ at }) => edgesOf(board).map((height) => ({ ...at, height })));

const edgesOf = ({ height, size }: Upright): [low: number, high: number] => [
  height - size.height / 2,
  height + size.height / 2,
];
