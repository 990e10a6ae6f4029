import { type Form, type Point } from './part.ts';
import { sheet } from './sweeps.ts';

/**
 * A block of land, cut out straight: `height` gives the ground's height in metres at x and z.
 * `steps` are the squares along width and depth.
 */
export function relief(
  width: number,
  depth: number,
  [along, away]: readonly [along: number, away: number],
  height: (x: number, z: number) => number,
): Form {
  const xs = Array.from({ length: along + 1 }, (_, i) => (i / along - 0.5) * width);
  const zs = Array.from({ length: away + 1 }, (_, i) => (0.5 - i / away) * depth);
  return block(zs.map((z) => xs.map((x): Point => [x, height(x, z), z])));
}

/** The same from the ground's own points: rows from left to right, the nearest first. The block has four sides and no underside. */
export function block(rows: readonly (readonly Point[])[]): Form {
  const cut = (line: readonly Point[]) => sheet([line.map(([x, , z]): Point => [x, 0, z]), line]);
  return [
    sheet(rows),
    cut(rows[0]!),
    cut(rows.at(-1)!.toReversed()),
    cut(rows.map((row) => row.at(-1)!)),
    cut(rows.map((row) => row[0]!).toReversed()),
  ];
}
