import {
  type Form,
  at,
  ball,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  lathe,
  relief,
  ring,
  shade,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

/** A watch mast that goes up in sections; 6 m tall on a square foot of 1.2 m. */
const HEIGHT = 6;
const FOOT = 1.2;

/** A telescopic mast with turning cameras, lamps and a dome at its head; the lenses are blue. */
export const cameraMast = (): Form => [foot(), stages(), at([0, HEIGHT - 1.0, 0], head()), at([0, 2.1, 0], dome())];

const foot = (): Form => [
  relief(FOOT, FOOT, [6, 6], () => 0.05),
  ring(4, () => [tube([0.46, 0.06, 0.46], [0.09, 0.95, 0.09], 0.025, 6), cylinder(0.07, 0.05, [0.46, 0.05, 0.46], 10)]),
  easedBox([0.42, 0.62, 0.26], 0.02, [0, 0.32, 0.24]),
  shade(box([0.34, 0.5, 0.008], [0, 0.38, 0.37])),
  box([0.325, 0.485, 0.01], [0, 0.3875, 0.371]),
];

/** Each stage is slimmer than the one it came out of, with a collar at the joint. */
const stages = (): Form => {
  const lengths = [
    [0.06, 2.0, 0.12],
    [2.0, 3.5, 0.095],
    [3.5, 4.6, 0.072],
    [4.6, HEIGHT - 0.9, 0.052],
  ] as const;
  return lengths.map(([from, to, radius]) => [
    cylinder(radius, to - from, [0, from, 0], 14),
    at(
      [0, to - 0.1, 0],
      lathe(
        [
          [radius, 0],
          [radius + 0.025, 0.02],
          [radius + 0.025, 0.1],
          [radius - 0.01, 0.12],
          [0, 0.12],
        ],
        14,
      ),
    ),
  ]);
};

const head = (): Form => [
  lathe(
    [
      [0.12, 0],
      [0.12, 0.1],
      [0.07, 0.14],
      [0.07, 0.32],
      [0, 0.32],
    ],
    14,
  ),
  easedBox([0.78, 0.07, 0.07], 0.015, [0, 0.26, 0]),
  both('x', at([0.32, 0.33, 0], turn('y', 14, camera()))),
  at([0, 0.32, 0], turn('x', 10, thermal())),
  copies(2, (i) => at([(i - 0.5) * 0.3, 0.16, 0.05], turn('x', 20, lamp()))),
  tube([0, 0.6, -0.05], [0, 0.98, -0.05], 0.012, 5),
  ball(0.02, [0, 0.98, -0.05], 8),
];

/** A long camera under a sunshade. */
const camera = (): Form => [
  cylinder(0.03, 0.08, [0, 0, 0], 8),
  easedBox([0.13, 0.14, 0.34], 0.02, [0, 0.07, 0.02]),
  box([0.16, 0.012, 0.42], [0, 0.22, 0.05]),
  at([0, 0.14, 0.19], blue(turn('x', 90, cylinder(0.046, 0.035, [0, 0, 0], 14)))),
];

/** Two eyes side by side: one for light, one for warmth. */
const thermal = (): Form => [
  cylinder(0.04, 0.1, [0, 0, 0], 8),
  softBox([0.3, 0.2, 0.24], 0.035, [0, 0.09, 0]),
  both('x', at([0.075, 0.19, 0.12], blue(turn('x', 90, cylinder(0.05, 0.03, [0, 0, 0], 14))))),
];

const lamp = (): Form => [easedBox([0.2, 0.12, 0.06], 0.012), shade(box([0.16, 0.08, 0.006], [0, 0.02, 0.03]))];

/** A dome that sees all round, on a bracket half-way up. */
const dome = (): Form => [
  tube([0, 0.06, 0.08], [0, 0.06, 0.3], 0.025, 6),
  at(
    [0, 0, 0.32],
    lathe(
      [
        [0.1, 0],
        [0.1, 0.06],
        [0.06, 0.1],
        [0, 0.1],
      ],
      14,
    ),
    blue(ball(0.085, [0, -0.005, 0], 12)),
  ),
];
