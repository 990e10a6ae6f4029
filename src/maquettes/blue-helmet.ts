import { type Form, type Point, at, ball, blue, both, loft, pipe, sheet } from './forms/index.ts';

// A typical composite helmet (equipment pack M17).
const WIDTH = 0.24;
const HEIGHT = 0.18;
const DEPTH = 0.28;

/** Points around one turn of the shell. */
const AROUND = 32;

/** A blue helmet: a smooth shell cut higher over brow than over ears, with a rolled rim and a chin strap. */
export const blueHelmet = (): Form => [shell(), lining(), strap()];

/**
 * The rim's height above the table at an angle (0 towards the visitor): lowest over the ears and the neck,
 * where the helmet stands, and raised over the brow.
 */
const rimAt = (angle: number) => 0.012 + 0.022 * ((1 + Math.cos(angle)) / 2) ** 2 + 0.01 * Math.sin(angle * 2) ** 2 - 0.012 * Math.sin(angle) ** 2;

/** A point of the shell: `rise` 0 at the rim, 1 at the crown; `out` pushes it outwards, in metres. */
function onShell(angle: number, rise: number, out = 0): Point {
  const swell = Math.cos((rise * Math.PI) / 2) ** 0.62;
  const foot = rimAt(angle);
  const flare = 0.012 * Math.max(0, 1 - rise * 6);
  const wide = WIDTH / 2 - 0.012 + flare + out;
  const deep = DEPTH / 2 - 0.012 + flare + out;
  const y = foot + (HEIGHT - foot) * Math.sin((rise * Math.PI) / 2) ** 1.02;
  return [wide * swell * Math.sin(angle), y, deep * swell * Math.cos(angle)];
}

const around = (point: (angle: number) => Point) => Array.from({ length: AROUND }, (_, i) => point((2 * Math.PI * i) / AROUND));

const shell = (): Form =>
  blue(loft([0, 0.05, 0.12, 0.22, 0.34, 0.47, 0.6, 0.73, 0.85, 0.94, 0.985].map((rise) => around((angle) => onShell(angle, rise)))));

/** The rim's edge and the rounded inside, seen from below. */
function lining(): Form {
  const closed = (make: (angle: number) => Point) => {
    const points = around(make);
    return [...points, points[0]!];
  };
  return blue(sheet([
    closed((angle) => onShell(angle, 0, -0.012)),
    closed((angle) => { const [x, y, z] = onShell(angle, 0); return [x, y - 0.006, z]; }),
    closed((angle) => onShell(angle, 0, 0.001)),
  ]));
}

/** Two straps from over each ear to a chin cup that lies on the table before the helmet. */
const strap = (): Form => [
  both('x', pipe([[0.098, 0.03, 0.02], [0.088, 0.012, 0.05], [0.06, 0.006, 0.105], [0.02, 0.007, 0.124]], 0.0045, 6)),
  at([0, 0.008, 0.122], ball(0.008, [0, 0, 0], 8)),
  both('x', ball(0.006, [0.108, 0.042, 0.0], 8)),
];
