import {
  type Form,
  type Point,
  at,
  blue,
  both,
  box,
  copies,
  corners,
  cylinder,
  easedBox,
  hull,
  lathe,
  limb,
  pipe,
  shade,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

/** A field hospital bed, 2 m long; rails and poles reach 1.1 m. */
const LENGTH = 2;
const HEIGHT = 1.1;
const DEPTH = 0.9;
const TOP = 0.52;
/** Where the raised back begins. */
const HINGE = -0.28;

/** A stretcher bed with raised back, drip stand and bedside monitor: its head to the left, its screen blue. */
export const fieldBed = (): Form => [at([0, 0, 0.105], bed()), drip(), monitor()];

/** Points along the bed's side rails, so that the light on them can change on the way. */
const steps = [-0.5, -0.36, -0.2, 0, 0.2, 0.38, 0.5].map((share) => share * LENGTH);

const bed = (): Form => [
  both(
    'z',
    pipe(
      steps.map((x): Point => [x, TOP - 0.06, 0.31]),
      0.024,
      8,
    ),
  ),
  both('z', both('x', tube([LENGTH / 2 - 0.14, TOP - 0.06, 0.31], [LENGTH / 2, TOP - 0.06, 0.31], 0.03, 8))),
  softBox([1.02, 0.09, 0.6], 0.03, [0.27 + 0.14, TOP - 0.03, 0]),
  at([HINGE + 0.2, TOP - 0.03, 0], turn('z', -28, at([-0.37, 0, 0], softBox([0.74, 0.09, 0.6], 0.03)))),
  at([HINGE - 0.32, TOP + 0.27, 0], turn('z', -28, softBox([0.28, 0.09, 0.46], 0.04))),
  blanket(),
  undercarriage(),
  both('z', rail()),
];

/** A folded sheet over the foot end, hanging down a little. */
const blanket = (): Form =>
  hull([
    ...[0.318, -0.318].flatMap(
      (z) =>
        [
          [0.36, TOP - 0.06, z],
          [0.9, TOP - 0.06, z],
          [0.36, TOP + 0.06, z],
          [0.9, TOP + 0.06, z],
        ] as const,
    ),
    ...[0.28, -0.28].flatMap(
      (z) =>
        [
          [0.37, TOP + 0.085, z],
          [0.89, TOP + 0.085, z],
        ] as const,
    ),
  ]);

/** Crossed legs, as on a stretcher that folds into an ambulance, on four castors. */
const undercarriage = (): Form => [
  both(
    'z',
    tube([-0.62, TOP - 0.08, 0.26], [0.6, 0.12, 0.26], 0.018, 6),
    tube([0.62, TOP - 0.08, 0.24], [-0.6, 0.12, 0.24], 0.018, 6),
  ),
  [-0.6, 0.6].map((x) => tube([x, 0.12, -0.29], [x, 0.12, 0.29], 0.016, 6)),
  corners(
    at([0.6, 0.06, 0.27], turn('x', 90, at([0, -0.015, 0], cylinder(0.06, 0.03, [0, 0, 0], 14)))),
    tube([0.6, 0.06, 0.29], [0.6, 0.14, 0.27], 0.012, 5),
  ),
];

const rail = (): Form =>
  pipe(
    [
      [-0.3, TOP - 0.05, 0.33],
      [-0.3, TOP + 0.2, 0.33],
      [-0.24, TOP + 0.25, 0.33],
      [0.2, TOP + 0.25, 0.33],
      [0.26, TOP + 0.2, 0.33],
      [0.26, TOP - 0.05, 0.33],
    ],
    0.013,
    6,
  );

/** Two bags on a hooked pole behind the head. */
const drip = (): Form =>
  at(
    [-0.72, 0, -DEPTH / 2 + 0.135],
    [
      copies(4, (i) => turn('y', i * 90 + 45, tube([0, 0.03, 0], [0.17, 0.016, 0], 0.014, 6))),
      tube([0, 0.02, 0], [0, HEIGHT - 0.02, 0], 0.013, 7),
      pipe(
        [
          [-0.13, HEIGHT - 0.04, 0],
          [-0.11, HEIGHT - 0.014, 0],
          [0.11, HEIGHT - 0.014, 0],
          [0.13, HEIGHT - 0.04, 0],
        ],
        0.01,
        5,
      ),
      blue(at([0.12, HEIGHT - 0.24, 0], easedBox([0.09, 0.18, 0.035], 0.014))),
      at([-0.12, HEIGHT - 0.26, 0], easedBox([0.09, 0.2, 0.035], 0.014)),
      pipe(
        [
          [0.12, HEIGHT - 0.24, 0],
          [0.13, 0.76, 0.06],
          [0.2, 0.66, 0.14],
        ],
        0.005,
        4,
      ),
    ],
  );

const monitor = (): Form =>
  at(
    [0.34, 0, -DEPTH / 2 + 0.17],
    [
      lathe(
        [
          [0.17, 0],
          [0.17, 0.02],
          [0.04, 0.05],
          [0.02, 0.07],
          [0.02, 0.78],
        ],
        14,
      ),
      at(
        [0, 0.76, 0],
        turn(
          'y',
          -14,
          turn('x', -6, [
            easedBox([0.36, 0.3, 0.12], 0.025),
            blue(box([0.28, 0.2, 0.01], [0, 0.07, 0.058])),
            copies(4, (i) => shade(box([0.03, 0.02, 0.008], [(i - 1.5) * 0.06, 0.03, 0.058]))),
          ]),
        ),
      ),
      limb(
        [
          [[0.02, 0.7, 0.03], 0.006],
          [[-0.1, 0.6, 0.12], 0.006],
          [[-0.3, 0.62, 0.2], 0.006],
        ],
        5,
      ),
      easedBox([0.3, 0.02, 0.2], 0.008, [0, 0.44, 0]),
    ],
  );
