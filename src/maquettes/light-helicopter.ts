import {
  type Form,
  type Point,
  at,
  blue,
  both,
  box,
  cylinder,
  hull,
  lathe,
  limb,
  loft,
  ring,
  shade,
  sheet,
  taper,
  tube,
  turn,
} from './forms/index.ts';

// Rotor 8.05 and 9.4 overall with rotors turning; body 7.1 long, 2.7 high. Shown unarmed.
const ROTOR = 8.05 / 2;
const OVERALL = 9.4;
const HEIGHT = 2.7;
const BLADES = 5;

const NOSE = -2.55;
/** The rotor's foremost reach and the tail rotor's rearmost are the two ends of the overall length. */
const MAST = -OVERALL / 2 + ROTOR;
const TAIL_ROTOR = 0.7;
const TAIL_HUB = OVERALL / 2 - TAIL_ROTOR;
const DISC = HEIGHT - 0.13;
/** The middle of a skid's tube, which is eight-sided and lies on one of its flats. */
const SKID = 0.045 * Math.cos(Math.PI / 8);

/** Sections of the egg-shaped cabin and the boom: where, height of the middle, half height, half width. */
const BODY = [
  [NOSE, 0.98, 0.05, 0.05],
  [-2.47, 0.99, 0.24, 0.22],
  [-2.28, 1.03, 0.42, 0.38],
  [-1.95, 1.1, 0.6, 0.54],
  [-1.5, 1.17, 0.73, 0.65],
  [-0.95, 1.2, 0.78, 0.69],
  [-0.4, 1.21, 0.77, 0.68],
  [0.1, 1.23, 0.7, 0.61],
  [0.55, 1.28, 0.57, 0.49],
  [0.95, 1.35, 0.41, 0.35],
  [1.3, 1.42, 0.27, 0.23],
  [1.6, 1.46, 0.17, 0.15],
  [4.05, 1.6, 0.085, 0.08],
] as const;

/** A light helicopter of the 500 family, nose to the left: five blades, T-tail, skids. The blue circle is the sweep of its rotor. */
export const lightHelicopter = (): Form => [
  loft(BODY.map(([x]) => section(x, 20))),
  windows(),
  both('z', doorGaps()),
  doghouse(),
  rotor(),
  tail(),
  skids(),
];

/** The body's shape at any x, between the sections above. */
function shapeAt(x: number) {
  const after = Math.max(
    1,
    BODY.findIndex(([at]) => at >= x),
  );
  const [from, to] = [BODY[after - 1]!, BODY[after]!];
  const share = (x - from[0]) / (to[0] - from[0]);
  const mix = (i: 1 | 2 | 3) => from[i] + (to[i] - from[i]) * share;
  return { y: mix(1), high: mix(2), wide: mix(3) };
}

/** A point on the skin, `angle` degrees up from the side that faces the visitor, lifted `off` metres. */
function onSkin(x: number, angle: number, off = 0): Point {
  const { y, high, wide } = shapeAt(x);
  const turned = (angle * Math.PI) / 180;
  return [x, y + (high + off) * Math.sin(turned), (wide + off) * Math.cos(turned)];
}

const section = (x: number, sides: number): Point[] =>
  Array.from({ length: sides }, (_, i) => onSkin(x, 90 - (360 / sides) * (i + 0.5)));

/** A pane that follows the skin between two x and two angles. */
const pane = (xs: readonly number[], angles: readonly number[]): Form =>
  sheet(angles.map((angle) => xs.map((x) => onSkin(x, angle, 0.012))));

/**
 * The bubble: two large panes in front, two above them, and a window in each of four doors.
 * Panes bend where the skin bends, at its sections and every 18 degrees, or the skin would show through them.
 */
const windows = (): Form =>
  shade(
    both('z', [
      pane([-2.45, -2.28, -1.95, -1.82], [-9, 9, 27, 45, 63, 81]),
      pane([-1.74, -1.5, -1.26], [45, 63, 81]),
      pane([-1.68, -1.5, -0.95, -0.84], [-9, 9, 27, 36]),
      pane([-0.7, -0.4, 0.1], [-9, 9, 27, 36]),
    ]),
  );

const doorGaps = (): Form =>
  shade(
    [-1.76, -0.77, 0.18].map((x) =>
      sheet([-58, -30, -4, 24, 36].map((angle) => [onSkin(x, angle, 0.008), onSkin(x + 0.022, angle, 0.008)])),
    ),
  );

/** The fairing behind the mast, with the air intake in front. */
const doghouse = (): Form => [
  hull([
    ...[0.3, -0.3].flatMap(
      (z) =>
        [
          [-1.15, 1.86, z],
          [0.75, 1.7, z * 0.7],
          [-0.95, 2.12, z * 0.72],
          [0.1, 2.12, z * 0.6],
        ] as const,
    ),
  ]),
  shade(
    hull([
      ...[0.17, -0.17].flatMap(
        (z) =>
          [
            [-1.12, 1.98, z],
            [-1.03, 2.08, z],
            [-1.0, 1.98, z],
          ] as const,
      ),
    ]),
  ),
  both(
    'z',
    limb(
      [
        [[0.5, 1.42, 0.28], 0.09],
        [[0.95, 1.38, 0.42], 0.09],
      ],
      8,
    ),
  ),
];

function rotor(): Form {
  const blade = hull([
    [0.3, 0.012, 0.06],
    [0.3, 0.012, -0.09],
    [0.3, -0.012, 0],
    [0.75, 0.012, 0.06],
    [0.75, 0.012, -0.11],
    [ROTOR - 0.02, -0.045, 0.06],
    [ROTOR - 0.02, -0.045, -0.11],
    [ROTOR - 0.02, -0.07, 0],
  ]);
  const grip = hull([
    ...[0.045, -0.045].flatMap(
      (z) =>
        [
          [0.05, 0.03, z],
          [0.05, -0.03, z],
          [0.5, 0.02, z],
          [0.5, -0.02, z],
        ] as const,
    ),
  ]);
  const link = tube([0.16, -0.34, 0.06], [0.24, -0.02, 0.09], 0.012, 4);
  return at(
    [MAST, DISC, 0],
    [
      cylinder(0.055, 0.55, [0, -0.5, 0], 10),
      cylinder(0.17, 0.03, [0, -0.37, 0], 12),
      cylinder(0.13, 0.08, [0, -0.04, 0], 12),
      cylinder(0.07, 0.09, [0, 0.04, 0], 10),
      ring(BLADES, () => turn('y', 18, [blade, grip, link])),
      blue(sweep()),
    ],
  );
}

/** The circle that the blade tips draw. */
const sweep = (): Form =>
  lathe(
    [
      [ROTOR - 0.03, -0.07],
      [ROTOR, -0.07],
      [ROTOR, -0.045],
      [ROTOR - 0.03, -0.045],
      [ROTOR - 0.03, -0.07],
    ],
    48,
  );

/** A swept fin above and below the boom, the tailplane on top of it with plates at its ends, and the tail rotor. */
const tail = (): Form => [
  fin([
    [3.72, 1.6],
    [4.12, 1.56],
    [4.42, 2.4],
    [4.12, 2.4],
  ]),
  fin([
    [3.7, 1.56],
    [4.08, 1.52],
    [4.2, 0.98],
    [4.02, 0.98],
  ]),
  hull([
    ...[0.82, -0.82].flatMap(
      (z) =>
        [
          [4.08, 2.4, z],
          [4.48, 2.4, z],
          [4.14, 2.43, z],
          [4.4, 2.43, z],
        ] as const,
    ),
  ]),
  both(
    'z',
    at(
      [0, 0, 0.82],
      fin([
        [4.06, 2.3],
        [4.42, 2.3],
        [4.54, 2.55],
        [4.24, 2.55],
      ]),
    ),
  ),
  at(
    [TAIL_HUB, 1.6, 0],
    [
      turn('x', 90, cylinder(0.06, 0.34, [0, 0, 0], 10)),
      at([0, 0, 0.3], turn('z', 64, tailBlade(), turn('z', 180, tailBlade()))),
    ],
  ),
  tube([4.1, 1.0, 0], [4.2, 0.86, 0], 0.015, 5),
];

/** A thin fin from its outline of four points, thicker in the middle than at its edges. */
function fin(outline: readonly (readonly [number, number])[]): Form {
  const middle = outline.map(([x, y]) => [x, y, 0] as const);
  const [a, b, c, d] = outline as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  const spar = [
    [a[0] * 0.65 + b[0] * 0.35, a[1]],
    [d[0] * 0.65 + c[0] * 0.35, d[1]],
  ] as const;
  return hull([
    ...middle,
    ...spar.flatMap(
      ([x, y]) =>
        [
          [x, y, 0.028],
          [x, y, -0.028],
        ] as const,
    ),
  ]);
}

const tailBlade = (): Form => [
  box([0.05, 0.12, 0.05]),
  at([0, 0.08, 0], taper([0.13, TAIL_ROTOR - 0.08, 0.022], [0.12, 0.016])),
];

/** Two skid tubes on four faired legs that splay from the belly. */
const skids = (): Form =>
  both('z', [
    limb(
      [
        [[-2.12, 0.24, 0.94], 0.03],
        [[-1.98, 0.08, 0.94], 0.04],
        [[-1.8, SKID, 0.94], 0.045],
        [[0.62, SKID, 0.94], 0.045],
      ],
      8,
    ),
    [-1.42, -0.02].map((x) =>
      at(
        [x, 0, 0],
        loft(
          [
            [0.52, 0.4],
            [0.78, 0.3],
            [0.93, 0.06],
          ].map(([z, y]) => strut(z!, y!)),
        ),
      ),
    ),
    tube([-1.42, 0.3, 0.78], [-0.7, 0.5, 0.45], 0.015, 4),
  ]);

/** A streamlined section of a skid's leg. */
const strut = (z: number, y: number): Point[] => [
  [-0.075, y, z],
  [-0.02, y - 0.035, z],
  [0.09, y, z],
  [-0.02, y + 0.035, z],
];
