import { type Form, type Point } from './part.ts';
import { sheet } from './sweeps.ts';

/**
 * A block of land, cut out straight: `height` gives the ground's height in metres at x and z.
 * `steps` are the squares along width and depth. The block has four sides and no underside.
 */
export function relief(
  width: number,
  depth: number,
  steps: readonly [along: number, away: number],
  height: (x: number, z: number) => number,
): Form {
  const [along, away] = steps;
  const xs = Array.from({ length: along + 1 }, (_, i) => (i / along - 0.5) * width);
  const zs = Array.from({ length: away + 1 }, (_, i) => (0.5 - i / away) * depth);
  const top = (x: number, z: number): Point => [x, height(x, z), z];
  const foot = (x: number, z: number): Point => [x, 0, z];
  const cut = (line: readonly (readonly [number, number])[]) =>
    sheet([line.map(([x, z]) => foot(x, z)), line.map(([x, z]) => top(x, z))]);
  const [near, far, left, right] = [zs[0]!, zs.at(-1)!, xs[0]!, xs.at(-1)!];
  return [
    sheet(zs.map((z) => xs.map((x) => top(x, z)))),
    cut(xs.map((x) => [x, near])),
    cut([...xs].reverse().map((x) => [x, far])),
    cut(zs.map((z) => [right, z])),
    cut([...zs].reverse().map((z) => [left, z])),
  ];
}
