import type { HallForm } from '../../form/hall-form.ts';
import { pointOn, shares } from '../../form/mesh.ts';
import { cornerAt, type Corner, type Patch } from '../../form/patch.ts';

/** Places on which light is asked for: each dot of the light map that lies on a sheet. */
export interface Dots {
  /** Number of each dot in the light map, row by row. */
  index: Uint32Array;
  /** x y z in metres, a little above the surface, and where it looks. */
  positions: Float32Array;
  normals: Float32Array;
  /** Which piece each lies on. */
  pieces: Uint32Array;
}

/** How far above its surface light is asked for, in metres. */
const OFF = 0.004;
/** Dots at the rim of a sheet stand in the corner of the next one: they are asked so far inside, in metres. */
const INSIDE = 0.02;

export function dotsOf({ pieces, width }: HallForm): Dots {
  const index: number[] = [];
  const positions: number[] = [];
  const normals: number[] = [];
  const owners: number[] = [];
  pieces.forEach((piece, number) => {
    const { cell } = piece;
    if (!cell) return;
    const along = shares(piece);
    const looks = normalsOf(piece);
    const [insideX, insideY] = [inset(piece, 'across'), inset(piece, 'up')];
    for (let y = 0; y < cell.height; y++) {
      for (let x = 0; x < cell.width; x++) {
        const spot = pointOn(piece, along, held(x / (cell.width - 1), insideX), held(y / (cell.height - 1), insideY));
        if (piece.isOpen?.(spot.column, spot.row)) continue;
        const normal = blend(piece, looks, spot);
        index.push((cell.y + y) * width + cell.x + x);
        positions.push(spot.at[0] + normal[0] * OFF, spot.at[1] + normal[1] * OFF, spot.at[2] + normal[2] * OFF);
        normals.push(...normal);
        owners.push(number);
      }
    }
  });
  return {
    index: Uint32Array.from(index),
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    pieces: Uint32Array.from(owners),
  };
}

const held = (share: number, inside: number) => Math.min(1 - inside, Math.max(inside, share));

/** `INSIDE` as a share of the sheet's size in one direction. */
function inset({ columns, rows, corners }: Patch, direction: 'across' | 'up'): number {
  const end = direction === 'across' ? columns - 1 : (rows - 1) * columns;
  const [from, to] = [corners[0]!, corners[end]!];
  return Math.min(0.25, INSIDE / (Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) || 1));
}

/** Where the front looks at each corner of the grid: across the lines to its neighbours, so that curves are smooth. */
function normalsOf(patch: Patch): Corner[] {
  const { columns, rows } = patch;
  return patch.corners.map((_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const u = way(
      cornerAt(patch, Math.max(0, column - 1), row),
      cornerAt(patch, Math.min(columns - 1, column + 1), row),
    );
    const v = way(cornerAt(patch, column, Math.max(0, row - 1)), cornerAt(patch, column, Math.min(rows - 1, row + 1)));
    return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  });
}

const way = (from: Corner, to: Corner): Corner => [to[0] - from[0], to[1] - from[1], to[2] - from[2]];

function blend(
  { columns }: Patch,
  looks: readonly Corner[],
  { column, row, s, t }: { column: number; row: number; s: number; t: number },
): Corner {
  const first = row * columns + column;
  const [a, b, c, d] = [looks[first]!, looks[first + 1]!, looks[first + columns + 1]!, looks[first + columns]!];
  const sum = ([0, 1, 2] as const).map((k) => (a[k] * (1 - s) + b[k] * s) * (1 - t) + (d[k] * (1 - s) + c[k] * s) * t);
  const length = Math.hypot(...sum) || 1;
  return [sum[0]! / length, sum[1]! / length, sum[2]! / length];
}
