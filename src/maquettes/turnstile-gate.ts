import {
  type Form,
  type Point,
  at,
  blue,
  box,
  copies,
  cylinder,
  easedBox,
  pipe,
  relief,
  ring,
  shade,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

/** A full-height gate for one person at a time, and beside it a swing door for a stretcher or a bicycle. */
const WIDTH = 2.4;
const HEIGHT = 2.3;
const DEPTH = 1.2;

const AXIS = -WIDTH / 2 + 0.72;
const WING = 0.58;
const BARS = 11;
const FIRST_BAR = 0.22;
const LAST_BAR = 2.0;
const DOOR = 0.98;

const barHeights = Array.from({ length: BARS }, (_, i) => FIRST_BAR + ((LAST_BAR - FIRST_BAR) * i) / (BARS - 1));

/** A turnstile as high as a door, with a fence, a swing gate and two readers; what the reader sees is blue. */
export const turnstileGate = (): Form => [
  relief(WIDTH, DEPTH, [8, 4], () => 0.04),
  at([AXIS, 0, 0], rotor(), cage(), canopy()),
  at([WIDTH / 2 - 0.56, 0, 0], swingGate()),
  at([AXIS + 0.64, 0.04, 0], reader(), turn('y', 180, reader())),
];

/** The drum: a post with three wings of level bars. */
const rotor = (): Form => [
  cylinder(0.06, 2.1, [0, 0.04, 0], 12),
  turn(
    'y',
    14,
    ring(3, () => barHeights.map((y) => tube([0, y, 0.05], [0, y, WING], 0.017, 5))),
  ),
];

/** Half a circle of bars on the far side, so that nobody slips round the drum. */
const cage = (): Form => {
  const bend = (y: number, from: number, to: number, steps: number): Point[] =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
      return [0.66 * Math.cos(angle), y, 0.66 * Math.sin(angle) * 0.86];
    });
  return [
    barHeights.map((y) => pipe(bend(y, 140, 220, 4), 0.014, 4)),
    [140, 180, 220].map((angle) => {
      const [x, , z] = bend(0, angle, angle + 1, 1)[0]!;
      return tube([x, 0.04, z], [x, 2.14, z], 0.025, 6);
    }),
  ];
};

/** The beam that carries the drum's bearing, with two posts on the side of the fence. */
const canopy = (): Form => [
  softBox([1.4, 0.16, DEPTH], 0.04, [0, HEIGHT - 0.16, 0]),
  [0.46, -0.46].map((z) => box([0.08, 2.1, 0.08], [0.64, 0.04, z])),
  barHeights.map((y) => tube([0.64, y, -0.46], [0.64, y, 0.46], 0.014, 4)),
];

/** A framed leaf of upright bars, open by a hand's width. */
const swingGate = (): Form => [
  [-0.5, 0.5].map((x) => box([0.08, 2.2, 0.08], [x, 0.04, 0])),
  box([DOOR + 0.1, 0.08, 0.08], [0, 2.16, 0]),
  at(
    [0.45, 0, 0],
    turn(
      'y',
      12,
      at(
        [-0.45, 0, 0],
        [
          [0.14, 1.04, 2.04].map((y) => box([0.86, 0.05, 0.04], [0, y, 0])),
          [-0.41, 0.41].map((x) => box([0.05, 1.95, 0.04], [x, 0.14, 0])),
          copies(7, (i) => tube([(i - 3) * 0.102, 0.16, 0], [(i - 3) * 0.102, 2.06, 0], 0.012, 4)),
          easedBox([0.07, 0.2, 0.1], 0.012, [-0.38, 1.0, 0]),
        ],
      ),
    ),
  ),
];

/** A waist-high pillar with a sloping face, on the side of whoever comes. */
const reader = (): Form =>
  at(
    [0, 0, 0.48],
    [
      easedBox([0.16, 0.98, 0.14], 0.02),
      at(
        [0, 0.95, 0.02],
        turn('x', 40, [
          easedBox([0.17, 0.05, 0.22], 0.012),
          blue(box([0.12, 0.012, 0.11], [0, 0.046, -0.03])),
          shade(box([0.07, 0.01, 0.03], [0, 0.046, 0.06])),
        ]),
      ),
    ],
  );
