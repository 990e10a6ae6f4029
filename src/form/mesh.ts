import type { HallForm, Piece } from './hall-form.ts';
import { cornerAt, spans, type Corner, type Tint } from './patch.ts';

/** Triangles with colours, and with places in the light map from 0 to 1, its first row at 0. What shines itself lies outside it, at -1. */
export interface Mesh {
  /** x y z of each corner, in metres. */
  positions: Float32Array;
  /** Red, green and blue of each corner, in linear light. */
  colours: Float32Array;
  /** u v of each corner. */
  places: Float32Array;
  /** Three corners a triangle, counter-clockwise as seen from its front. */
  triangles: Uint32Array;
  /** The piece that each triangle belongs to. */
  pieces: Uint32Array;
}

/** All the sheets of a hall as one mesh. */
export function meshOf({ pieces, width, height }: HallForm): Mesh {
  const positions: number[] = [];
  const colours: number[] = [];
  const places: number[] = [];
  const triangles: number[] = [];
  const owners: number[] = [];
  pieces.forEach((piece, index) => {
    const first = positions.length / 3;
    positions.push(...piece.corners.flat());
    for (let corner = 0; corner < piece.corners.length; corner++) colours.push(...tintAt(piece, corner));
    places.push(...placesOf(piece, width, height));
    for (const [a, b, c, d] of cellsOf(piece)) {
      for (const triangle of [
        [a, b, c],
        [a, c, d],
      ]) {
        if (isFlat(piece, triangle)) continue;
        triangles.push(...triangle.map((corner) => first + corner));
        owners.push(index);
      }
    }
  });
  return {
    positions: Float32Array.from(positions),
    colours: Float32Array.from(colours),
    places: Float32Array.from(places),
    triangles: Uint32Array.from(triangles),
    pieces: Uint32Array.from(owners),
  };
}

const tintAt = ({ tint }: Piece, corner: number): Tint =>
  typeof tint[0] === 'number' ? (tint as Tint) : ((tint as readonly Tint[])[corner] ?? [1, 1, 1]);

/** Corners of the grid's closed cells, counter-clockwise as seen from the front. */
function cellsOf({ columns, rows, isOpen }: Piece): (readonly [number, number, number, number])[] {
  const cells: (readonly [number, number, number, number])[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      if (isOpen?.(column, row)) continue;
      const a = row * columns + column;
      cells.push([a, a + 1, a + columns + 1, a + columns]);
    }
  }
  return cells;
}

/** Less area than this, in square metres, is none: where a grid runs together in a corner. */
const NOTHING = 1e-7;

function isFlat({ corners }: Piece, [a, b, c]: number[]): boolean {
  const [p, q, r] = [corners[a!]!, corners[b!]!, corners[c!]!];
  const [u, v] = [[q[0] - p[0], q[1] - p[1], q[2] - p[2]] as const, [r[0] - p[0], r[1] - p[1], r[2] - p[2]] as const];
  return Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2 < NOTHING;
}

/** Dots are points at the middle of their squares: the first column of a patch lies on the first dots' middles. */
function placesOf(piece: Piece, width: number, height: number): number[] {
  const { cell, columns, rows } = piece;
  if (!cell) return Array<number>(columns * rows * 2).fill(-1);
  const [across, up] = shares(piece);
  const places: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      places.push(
        (cell.x + 0.5 + across[column]! * (cell.width - 1)) / width,
        (cell.y + 0.5 + up[row]! * (cell.height - 1)) / height,
      );
    }
  }
  return places;
}

/** From 0 to 1 along the patch: where each column, and each row, is. */
export function shares(piece: Piece): [across: number[], up: number[]] {
  const { across, up } = spans(piece);
  const normal = (lengths: number[]) => lengths.map((length) => length / Math.max(1e-9, lengths.at(-1) ?? 0));
  return [normal(across), normal(up)];
}

/** The place on a patch at shares of its columns and rows, and where its front looks there. */
export function pointOn(piece: Piece, [across, up]: [number[], number[]], x: number, y: number) {
  const [column, s] = cellAt(across, x);
  const [row, t] = cellAt(up, y);
  const [a, b, c, d] = [
    cornerAt(piece, column, row),
    cornerAt(piece, column + 1, row),
    cornerAt(piece, column + 1, row + 1),
    cornerAt(piece, column, row + 1),
  ];
  const blend = (axis: 0 | 1 | 2) =>
    (a[axis] * (1 - s) + b[axis] * s) * (1 - t) + (d[axis] * (1 - s) + c[axis] * s) * t;
  return { at: [blend(0), blend(1), blend(2)] as Corner, column, row, s, t };
}

function cellAt(shares: readonly number[], at: number): [cell: number, share: number] {
  let cell = 0;
  while (cell + 2 < shares.length && shares[cell + 1]! < at) cell++;
  const [from, to] = [shares[cell]!, shares[cell + 1]!];
  return [cell, to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0];
}
