import {
  type Form,
  type Point,
  at,
  ball,
  blue,
  both,
  copies,
  cylinder,
  hull,
  lathe,
  limb,
  loft,
  pipe,
  sheet,
  shade,
  tube,
  turn,
  wheel,
} from './forms/index.ts';

// Span, length and height of the first drone flown for the United Nations. Unarmed.
const SPAN = 7.2;
const LENGTH = 5.25;
const HEIGHT = 1.8;

/** Height of the body's middle above the floor; it stands on its own thin stand, wheels in the air. */
const BODY = 1.12;
const NOSE = LENGTH / 2;
const TAIL = -LENGTH / 2;
const BOOM = 0.82;

/** A twin-boom observation drone with a pusher propeller, its nose towards the visitor. Blue: the camera, which is what it flies for. */
export const surveillanceDrone = (): Form => [
  at(
    [0, BODY, 0],
    fuselage(),
    eye(),
    engine(),
    propeller(),
    both('x', wing(), wingGaps(), boom(), fin(), mainWheel()),
    tailplane(),
    probe(),
    noseWheel(),
  ),
  stand(),
];

/** Sections of the body from tail to nose: z, half width, half height, middle. */
const HULL = [
  [-1.0, 0.12, 0.13, 0.06],
  [-0.85, 0.2, 0.22, 0.05],
  [-0.3, 0.27, 0.3, 0.03],
  [0.5, 0.27, 0.28, 0],
  [1.3, 0.24, 0.24, -0.02],
  [1.95, 0.2, 0.2, -0.04],
  [2.4, 0.13, 0.13, -0.06],
  [2.58, 0.06, 0.06, -0.065],
  [NOSE, 0.015, 0.015, -0.065],
] as const;

const fuselage = (): Form => [
  loft(HULL.map(([z, wide, high, y]) => superOval(wide, high, y, z))),
  hull([
    [-0.1, 0.27, 0.25],
    [0.1, 0.27, 0.25],
    [-0.13, 0.2, -0.7],
    [0.13, 0.2, -0.7],
    [-0.09, 0.4, -0.1],
    [0.09, 0.4, -0.1],
    [-0.09, 0.36, -0.6],
    [0.09, 0.36, -0.6],
    [-0.12, 0.2, 0.5],
    [0.12, 0.2, 0.5],
  ]),
  shade(
    hull([
      [-0.07, 0.3, 0.24],
      [0.07, 0.3, 0.24],
      [-0.07, 0.36, 0.12],
      [0.07, 0.36, 0.12],
      [0, 0.3, 0.1],
    ]),
  ),
];

/** A rounded square, fuller than an oval. Counter-clockwise as seen from the nose. */
const superOval = (wide: number, high: number, y: number, z: number): Point[] =>
  Array.from({ length: 16 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 16;
    const round = (value: number) => Math.sign(value) * Math.abs(value) ** 0.8;
    return [wide * round(Math.cos(angle)), y + high * round(Math.sin(angle)), z];
  });

/** The right half of a high wing that bends down at the booms, as a gull's does up. */
const wing = (): Form =>
  loft(
    [
      [0, 0.3, 0.7, 0.05],
      [BOOM, 0.36, 0.66, 0.045],
      [2.4, 0.3, 0.5, 0.03],
      [SPAN / 2 - 0.1, 0.24, 0.36, 0.02],
      [SPAN / 2, 0.25, 0.24, 0.008],
    ].map(([x, y, chord, thick]) => aerofoil(x!, y!, 0.12, chord!, thick!)),
  );

/** A wing's section across the span, nose at `front`. Counter-clockwise as seen from the wing tip. */
const aerofoil = (x: number, y: number, front: number, chord: number, thick: number): Point[] => [
  [x, y, front],
  [x, y + thick * 0.8, front - chord * 0.12],
  [x, y + thick, front - chord * 0.35],
  [x, y + thick * 0.3, front - chord * 0.8],
  [x, y, front - chord],
  [x, y - thick * 0.5, front - chord * 0.35],
  [x, y - thick * 0.4, front - chord * 0.1],
];

const boom = (): Form =>
  limb(
    [
      [[BOOM, 0.34, 0.3], 0.02],
      [[BOOM, 0.34, 0.15], 0.06],
      [[BOOM, 0.33, -0.8], 0.06],
      [[BOOM, 0.3, TAIL + 0.12], 0.04],
    ],
    10,
  );

/** Gaps along the flaps and ailerons, and those that end them. */
const wingGaps = (): Form =>
  shade(
    (
      [
        [1.0, 0.364, 2.25, 0.316],
        [2.45, 0.306, 3.42, 0.252],
      ] as const
    ).map(([from, low, to, high]) => {
      const aft = (x: number) => 0.12 - (0.66 - (0.28 * (x - BOOM)) / (SPAN / 2 - 0.1 - BOOM)) * 0.72;
      const line = (off: number): Point[] => [
        [from, low, aft(from) + off],
        [to, high, aft(to) + off],
      ];
      return sheet([line(0.012), line(-0.012)]);
    }),
  );

/** Two cylinders stand out into the wind behind the wing, a stub of an exhaust under each. */
const engine = (): Form =>
  both('x', [
    turn(
      'z',
      -90,
      at(
        [-0.06, 0.16, -0.78],
        cylinder(0.085, 0.24, [0, 0, 0], 10),
        copies(3, (i) => cylinder(0.105, 0.016, [0, 0.1 + i * 0.045, 0], 10)),
      ),
    ),
    pipe(
      [
        [0.3, 0.0, -0.78],
        [0.3, -0.12, -0.82],
        [0.28, -0.15, -1.0],
      ],
      0.03,
      6,
    ),
  ]);

/** A thin tube before the nose feels how fast the air passes; a short aerial stands on the back. */
const probe = (): Form => [
  tube([0, -0.065, NOSE - 0.1], [0, -0.065, NOSE], 0.008, 4),
  hull([
    [-0.008, 0.24, 1.2],
    [0.008, 0.24, 1.2],
    [0, 0.22, 1.42],
    [-0.006, 0.42, 1.12],
    [0.006, 0.42, 1.12],
    [0, 0.42, 1.2],
  ]),
];

/** Upright fins at the ends of the booms, up to the full height. */
const fin = (): Form =>
  hull([
    [BOOM, 0.26, TAIL + 0.62],
    [BOOM, 0.26, TAIL + 0.05],
    [BOOM, HEIGHT - BODY, TAIL + 0.3],
    [BOOM, HEIGHT - BODY, TAIL],
    ...[0.02, -0.02].flatMap((x): Point[] => [
      [BOOM + x, 0.26, TAIL + 0.4],
      [BOOM + x * 0.6, HEIGHT - BODY, TAIL + 0.18],
    ]),
  ]);

const tailplane = (): Form => loft([-1, 1].map((side) => aerofoil(side * BOOM, 0.34, TAIL + 0.55, 0.42, 0.025)));

/** Two blades behind the body, with a spinner. */
const propeller = (): Form =>
  at(
    [0, 0.06, -1.06],
    [
      turn(
        'x',
        -90,
        lathe(
          [
            [0.09, 0],
            [0.08, 0.06],
            [0.04, 0.14],
            [0, 0.16],
          ],
          12,
        ),
      ),
      turn(
        'z',
        24,
        [0, 180].map((angle) =>
          turn(
            'z',
            angle,
            hull([
              // Broad and steep near the hub, slim and flat towards the tip: a blade is twisted.
              [0.05, -0.035, 0.03],
              [0.05, 0.035, -0.045],
              [0.36, -0.085, 0.03],
              [0.36, 0.07, -0.03],
              [0.58, -0.06, 0.012],
              [0.58, 0.05, -0.016],
              [0.72, -0.025, 0],
              [0.72, 0.02, -0.008],
              [0.36, -0.01, -0.03],
            ]),
          ),
        ),
      ),
    ],
  );

/** The camera turns in a ball under the nose. */
const eye = (): Form => [
  cylinder(0.1, 0.08, [0, -0.3, 1.5], 14),
  blue(ball(0.15, [0, -0.38, 1.5], 16)),
  shade(at([0, -0.4, 1.625], turn('x', 90, cylinder(0.06, 0.035, [0, 0, 0], 12)))),
];

const mainWheel = (): Form => [
  pipe(
    [
      [0.16, -0.2, -0.2],
      [0.5, -0.5, -0.25],
      [0.56, -0.56, -0.25],
    ],
    0.025,
    6,
  ),
  turn('y', 90, wheel(0.13, 0.08, [0.25, -0.56, 0.58], 14)),
];

const noseWheel = (): Form => [
  tube([0, -0.15, 2.1], [0, -0.56, 2.18], 0.02, 6),
  turn('y', 90, wheel(0.11, 0.07, [-2.18, -0.56, 0], 14)),
];

/** A disc and a slim stem under the middle of the body. */
const stand = (): Form => [
  lathe(
    [
      [0.42, 0],
      [0.42, 0.02],
      [0.1, 0.035],
      [0.03, 0.06],
      [0.03, BODY - 0.25],
    ],
    24,
  ),
];
