import {
  type Form,
  at,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  pipe,
  relief,
  row,
  shade,
  tube,
  turn,
} from './forms/index.ts';

const WIDTH = 4;
const HEIGHT = 2.2;
const DEPTH = 2.6;

/** Tilt that collects most over a year at 20° from the equator, with a little more so that rain washes the glass. */
const TILT = 28;
const PANEL = 0.98;
const LENGTH = 2.06;
const LOW_EDGE = HEIGHT - LENGTH * Math.sin((TILT * Math.PI) / 180) - 0.05;

/** Four tilted panels on posts, and behind the right-hand post the cabinet with batteries and inverter; the glass is blue. */
export const solarArray = (): Form => [panels(), posts(), cabinet(), feet()];

/** Everything is laid flat with the lower edge on the x axis, then tilted up. */
const tilted = (...forms: Form[]): Form => at([0, LOW_EDGE, DEPTH / 2 - 0.62], turn('x', TILT, forms));

const panels = (): Form =>
  tilted(
    row(4, WIDTH / 4 + 0.001, panel),
    [0.42, 1.6].map((away) => box([WIDTH - 0.1, 0.06, 0.045], [0, -0.065, -away])),
  );

/** A framed pane with the lines between its cells. */
const panel = (): Form => [
  box([PANEL + 0.006, 0.035, LENGTH], [0, 0, -LENGTH / 2]),
  blue(box([PANEL - 0.05, 0.012, LENGTH - 0.06], [0, 0.028, -LENGTH / 2])),
  copies(3, (i) => box([0.008, 0.006, LENGTH - 0.06], [(i - 1) * 0.235, 0.037, -LENGTH / 2])),
  copies(7, (i) => box([PANEL - 0.06, 0.006, 0.008], [0, 0.037, -0.26 * (i + 1) + 0.01])),
];

const posts = (): Form => {
  const radians = (TILT * Math.PI) / 180;
  const under = (away: number) => LOW_EDGE + away * Math.sin(radians) - 0.06;
  const z = (away: number) => DEPTH / 2 - 0.62 - away * Math.cos(radians);
  return both('x', [
    [0.42, 1.6].map((away) => box([0.07, under(away), 0.07], [1.5, 0, z(away)])),
    tube([1.5, 0.25, z(1.6)], [1.5, under(0.42) - 0.06, z(0.46)], 0.022, 6),
    tube([1.5, 0.3, z(1.6)], [0.4, under(1.6) - 0.05, z(1.6)], 0.02, 6),
    tilted(box([0.06, 0.07, 1.8], [1.5, -0.13, -1.03])),
  ]);
};

const feet = (): Form => [
  relief(WIDTH, DEPTH, [10, 7], () => 0.04),
  both(
    'x',
    [0.42, 1.6].map((away) =>
      box([0.3, 0.07, 0.3], [1.5, 0.03, DEPTH / 2 - 0.62 - away * Math.cos((TILT * Math.PI) / 180)]),
    ),
  ),
];

/** Double doors with vents, an isolator with its lever, cables down from the panels. */
const cabinet = (): Form =>
  at(
    [0.55, 0.04, -0.12],
    [
      easedBox([0.9, 1.05, 0.5], 0.02, [0, 0.06, 0]),
      box([0.84, 0.06, 0.44]),
      shade(box([0.8, 0.9, 0.006], [0, 0.14, 0.25])),
      both(
        'x',
        box([0.392, 0.89, 0.014], [0.2, 0.145, 0.25]),
        copies(4, (i) => shade(box([0.24, 0.018, 0.008], [0.2, 0.22 + i * 0.04, 0.256]))),
        easedBox([0.025, 0.14, 0.03], 0.006, [0.04, 0.55, 0.265]),
      ),
      blue(box([0.2, 0.06, 0.01], [-0.2, 0.84, 0.258])),
      pipe(
        [
          [0.3, 1.1, 0],
          [0.3, 1.22, -0.02],
          [0.5, 1.3, -0.2],
          [0.95, 1.3, -0.3],
        ],
        0.022,
        6,
      ),
      cylinder(0.05, 0.04, [-0.2, 1.1, 0], 10),
    ],
  );
