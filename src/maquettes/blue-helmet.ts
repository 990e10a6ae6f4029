import { type Form, type Point, at, ball, blue, both, loft, pipe, sheet } from './forms/index.ts';

// A typical composite helmet.
const WIDTH = 0.24;
const HEIGHT = 0.18;
const DEPTH = 0.28;

/** Points around one turn of the shell, seen from near. */
const AROUND = 36;
/** From the rim (0) to the crown (1): close together where the shell turns fast. */
const RISES = [0, 0.05, 0.13, 0.25, 0.38, 0.5, 0.61, 0.71, 0.8, 0.88, 0.95, 0.99] as const;
/** How far the rim stands out from the shell's side, and how thick the shell is. */
const FLARE = 0.009;
const THICK = 0.008;

/** A blue helmet: a smooth shell cut higher over the brow than over the ears, with a rolled rim and a chin strap. */
export const blueHelmet = (): Form => [helmetShell(AROUND), strap()];

/** The blue shell with its rolled rim, without straps, in as many points around as asked for; its flaps rest on y = 0. */
export const helmetShell = (count: number): Form => blue(shell(count), rim(count));

/**
 * The rim's height above the table at an angle (0 towards the visitor): it rests on its ear flaps and the neck,
 * and is raised over the brow.
 */
function rimAt(angle: number): number {
  const brow = Math.max(0, Math.cos(angle)) ** 1.5;
  const temple = Math.sin(angle) ** 8 * Math.max(0, 0.6 + Math.cos(angle));
  return 0.03 * brow - 0.006 * temple + 0.0072;
}

/** A point of the shell: `rise` 0 at the rim, 1 at the crown; `out` pushes it outwards, in metres. */
function onShell(angle: number, rise: number, out = 0): Point {
  const turned = (rise * Math.PI) / 2;
  const swell = Math.cos(turned) ** 0.6;
  const flare = FLARE * Math.max(0, 1 - rise / 0.2) ** 2;
  const foot = rimAt(angle);
  const wide = (WIDTH / 2 - FLARE) * swell + flare + out;
  const deep = (DEPTH / 2 - FLARE) * swell + flare + out;
  return [wide * Math.sin(angle), foot + (HEIGHT - foot) * Math.sin(turned), deep * Math.cos(angle)];
}

const around = (count: number, point: (angle: number) => Point) =>
  Array.from({ length: count }, (_, i) => point((2 * Math.PI * i) / count));

const shell = (count: number): Form => loft(RISES.map((rise) => around(count, (angle) => onShell(angle, rise))));

/** The rolled edge: from inside, under the rim, to where the shell begins. */
const rim = (count: number): Form => {
  const closed = (out: number, up: number) => {
    const points = around(count, (angle) => {
      const [x, y, z] = onShell(angle, 0, out);
      return [x, y + up, z];
    });
    return [...points, points[0]!];
  };
  return sheet([closed(-THICK, 0.004), closed(-THICK / 2, -0.0036), closed(0, 0)]);
};

/** Two straps from over the ears to a chin cup that lies on the table under the brow. */
const strap = (): Form => [
  both(
    'x',
    pipe(
      [
        [0.09, 0.03, 0.03],
        [0.082, 0.008, 0.06],
        [0.055, 0.005, 0.104],
        [0.02, 0.006, 0.122],
        [0, 0.006, 0.124],
      ],
      0.005,
      6,
    ),
  ),
  at([0, 0.008, 0.123], ball(0.0085, [0, 0, 0], 8)),
  both('x', ball(0.0055, [WIDTH / 2 - 0.011, 0.046, 0.012], 8)),
];
