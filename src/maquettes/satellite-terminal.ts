import {
  type Form,
  at,
  blue,
  box,
  cylinder,
  easedBox,
  lathe,
  pipe,
  ring,
  shade,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

/** A transportable terminal: dish of 1.76 m, 2.2 m high when it looks at the sky. */
const DISH = 0.88;
/** How high above the horizon the dish looks, in degrees: about right for a satellite over the equator seen from Africa. */
const ELEVATION = 50;
const HUB = 1.3;

/** A satellite dish on a tripod with its case and a small screen; the blue horn is where the signal comes together. */
export const satelliteTerminal = (): Form => [
  tripod(),
  at([0, HUB, -0.1], turn('x', 90 - ELEVATION, dish())),
  mount(),
  at([0.56, 0, 0.58], turn('y', -18, station())),
];

/** A shallow bowl of panels, opening upwards before it is tilted. */
const dish = (): Form => [
  lathe(
    [
      [0, 0.05],
      [0.24, 0.075],
      [0.48, 0.145],
      [0.7, 0.255],
      [DISH, 0.37],
      [DISH, 0.39],
      [0.69, 0.278],
      [0.46, 0.168],
      [0.22, 0.095],
      [0, 0.07],
    ],
    30,
  ),
  ring(8, () => shade(ribs())),
  lathe(
    [
      [0.001, -0.06],
      [0.16, -0.06],
      [0.16, 0.06],
      [0, 0.1],
    ],
    14,
  ),
  ring(3, () => tube([0, 0.25, 0.68], [0, 0.78, 0.05], 0.012, 5)),
  at(
    [0, 0.62, 0],
    blue(
      lathe(
        [
          [0.02, -0.02],
          [0.08, 0.0],
          [0.055, 0.1],
          [0.055, 0.22],
          [0, 0.22],
        ],
        14,
      ),
    ),
  ),
];

/** The seams between the panels of the bowl. */
const ribs = (): Form =>
  [
    [0.1, 0.0825, 0.46, 0.168],
    [0.46, 0.168, DISH - 0.02, 0.38],
  ].map(([r0, y0, r1, y1]) => tube([0, y0! - 0.002, r0!], [0, y1! - 0.002, r1!], 0.005, 4));

const mount = (): Form => [
  cylinder(0.06, 0.3, [0, HUB - 0.4, -0.1], 12),
  softBox([0.22, 0.16, 0.2], 0.03, [0, HUB - 0.14, -0.12]),
  tube([0, HUB - 0.35, -0.16], [0, HUB + 0.1, -0.46], 0.02, 6),
];

/** Three legs with pads; one points to the back. */
const tripod = (): Form =>
  at(
    [0, 0, -0.1],
    [
      cylinder(0.1, 0.12, [0, HUB - 0.46, 0], 12),
      turn(
        'y',
        60,
        ring(3, () => [
          tube([0, HUB - 0.38, 0.08], [0, 0.05, 0.74], 0.028, 7),
          tube([0, 0.42, 0], [0, 0.42, 0.47], 0.012, 5),
          at(
            [0, 0, 0.74],
            lathe(
              [
                [0.065, 0],
                [0.065, 0.02],
                [0.02, 0.06],
                [0, 0.06],
              ],
              10,
            ),
          ),
        ]),
      ),
      cylinder(0.02, 0.5, [0, 0.3, 0], 8),
    ],
  );

/** The travelling case with the modem, its lid open, and a screen on it. */
const station = (): Form => [
  softBox([0.6, 0.34, 0.4], 0.03),
  shade(box([0.605, 0.01, 0.405], [0, 0.27, 0])),
  [-0.2, 0.2].map((x) => box([0.05, 0.07, 0.02], [x, 0.24, 0.205])),
  pipe(
    [
      [-0.09, 0.16, 0.2],
      [-0.09, 0.16, 0.235],
      [0.09, 0.16, 0.235],
      [0.09, 0.16, 0.2],
    ],
    0.012,
    5,
  ),
  at(
    [0, 0.34, 0.02],
    [
      easedBox([0.34, 0.02, 0.24], 0.006),
      shade(box([0.3, 0.004, 0.12], [0, 0.019, -0.02])),
      at(
        [0, 0.018, -0.115],
        turn('x', -16, [easedBox([0.34, 0.23, 0.014], 0.005), blue(box([0.31, 0.19, 0.004], [0, 0.02, 0.007]))]),
      ),
    ],
  ),
  pipe(
    [
      [-0.3, 0.1, -0.1],
      [-0.42, 0.03, -0.16],
      [-0.5, 0.014, -0.4],
    ],
    0.012,
    5,
  ),
];
