import { type Form, type Point, at, ball, blue, both, degrees, loft, pipe, sheet, smooth } from './forms/index.ts';

// A typical composite helmet.
const WIDTH = 0.24;
const HEIGHT = 0.18;
const DEPTH = 0.28;

/** Points around one turn of the shell, seen from near. */
const AROUND = 48;
/** From the rim (0) to the crown (1): close together where the shell turns fast. */
const RISES = [0, 0.04, 0.1, 0.2, 0.31, 0.43, 0.54, 0.65, 0.75, 0.84, 0.92, 0.985] as const;
/** How far the rim stands out over the brow and the neck, and how far the shell bulges over the ears. */
const PEAK = 0.013;
const EARS = 0.011;
const THICK = 0.008;
/** Below 1 the dome is fuller than a ball. */
const FULLNESS = 0.72;

/** A blue helmet: a smooth shell cut higher over the brow than over the ears, with a rolled rim and a chin strap. */
export const blueHelmet = (): Form => [helmetShell(AROUND), strap()];

/** The blue shell with its rolled rim, without straps, in as many points around as asked for; its flaps rest on y = 0. */
export const helmetShell = (count: number): Form => blue(shell(count), rim(count));

/**
 * The rim's height above the table at an angle (0 towards the visitor): level over the brow, down in a bend at the temples,
 * resting on the flaps over the ears, and a little up again at the neck.
 */
function rimAt(angle: number): number {
  const fromBrow = degrees(Math.acos(Math.cos(angle)));
  return 0.0036 + 0.037 * (1 - smooth((fromBrow - 38) / 38)) + 0.01 * smooth((fromBrow - 112) / 48);
}

/** A point of the shell: `rise` 0 at the rim, 1 at the crown; `out` pushes it outwards, in metres. */
function onShell(angle: number, rise: number, out = 0): Point {
  const turned = (rise * Math.PI) / 2;
  const swell = Math.cos(turned) ** FULLNESS;
  const side = Math.sin(angle) ** 2;
  const push = out + (1 - side) * PEAK * (1 - smooth(rise / 0.16)) + side ** 2 * EARS * (1 - smooth(rise / 0.62));
  const foot = rimAt(angle);
  const wide = (WIDTH / 2 - EARS) * swell + push;
  const deep = (DEPTH / 2 - PEAK) * swell + push;
  return [wide * Math.sin(angle), foot + (HEIGHT - foot) * Math.sin(turned) ** FULLNESS, deep * Math.cos(angle)];
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
  both('x', ball(0.0048, onShell(1.42, 0.2, -0.001), 8)),
];
