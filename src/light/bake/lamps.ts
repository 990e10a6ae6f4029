import type { HallForm, Piece } from '../../form/hall-form.ts';
import { pointOn, shares } from '../../form/mesh.ts';
import { spans, type Corner } from '../../form/patch.ts';
import { PATTERNS } from './patterns.ts';

/** Points spread over the sky behind a room's slots, each standing for a small part of it. */
export interface Lamps {
  /** x y z in metres. */
  positions: Float32Array;
  /** Where each shines to, as long as its area in square metres, times how bright it is. */
  areas: Float32Array;
}

/** The sky of a room is cut into about so many lamps, none of them smaller than this across, in metres. */
const LAMPS = 40;
const LEAST = 0.5;

/**
 * For each pattern, the lamps of each room. All share the same parts of the sky, and each has its lamps elsewhere in them: no two
 * in one row, or the edge of a slot, which hides a row of lamps at once, would draw bars on a wall.
 */
export const lampSets = (form: HallForm, grounds: readonly number[]): Lamps[][] =>
  Array.from({ length: PATTERNS }, (_, pattern) =>
    grounds.map((ground, room) =>
      lampsOf(
        form.pieces.filter((piece) => piece.isSky && piece.rooms.includes(room)),
        ground,
        (pattern + 0.5) / PATTERNS,
        (((3 * pattern) % PATTERNS) + 0.5) / PATTERNS,
      ),
    ),
  );

/**
 * Where the slots are small for their room the sky in them is brighter, as if blinds were drawn elsewhere: all rooms of a hall
 * are then about as light. `ground` is the room's floor, in square metres.
 */
function lampsOf(skies: readonly Piece[], ground: number, s: number, t: number): Lamps {
  const positions: number[] = [];
  const areas: number[] = [];
  const sizes = skies.map((sky) => {
    const { across, up } = spans(sky);
    return { sky, width: across.at(-1)!, length: up.at(-1)! };
  });
  const area = sizes.reduce((sum, { width, length }) => sum + width * length, 0);
  const strength = skies.length > 0 ? ground / area : 0;
  const grain = Math.max(LEAST, Math.sqrt(area / LAMPS));
  for (const { sky, width, length } of sizes) {
    const along = shares(sky);
    const [columns, rows] = [Math.max(1, Math.round(width / grain)), Math.max(1, Math.round(length / grain))];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const at = (u: number, v: number) => pointOn(sky, along, (column + u) / columns, (row + v) / rows).at;
        positions.push(...at(s, t));
        const facing = cross(way(at(0, 0.5), at(1, 0.5)), way(at(0.5, 0), at(0.5, 1)));
        areas.push(...facing.map((length) => length * strength));
      }
    }
  }
  return { positions: Float32Array.from(positions), areas: Float32Array.from(areas) };
}

const way = (from: Corner, to: Corner): Corner => [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
const cross = (u: Corner, v: Corner): Corner => [
  u[1] * v[2] - u[2] * v[1],
  u[2] * v[0] - u[0] * v[2],
  u[0] * v[1] - u[1] * v[0],
];
