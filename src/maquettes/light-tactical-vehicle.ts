import {
  type Form,
  arch,
  at,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  extrude,
  frame,
  hull,
  lean,
  rectangle,
  shade,
  softBox,
  taper,
  tube,
  turn,
  wheel,
} from './forms/index.ts';

// Length, width and height as printed for the four-door command version; ground clearance 0.41 and wading depth 0.76
// from the press (equipment pack M01, EQ-22). All else is drawn from proportion.
const LENGTH = 4.9;
const WIDTH = 2.195;
const HEIGHT = 1.98;
const CLEARANCE = 0.46;
const WADING_DEPTH = 0.76;

const WHEEL = 0.47;
const FRONT_AXLE = -1.62;
const REAR_AXLE = 1.66;
const NOSE = -LENGTH / 2;
const TAIL = LENGTH / 2;
const BODY = 2.02;
const ARCH = WHEEL + 0.125;
const BELT = 1.28;
/** Just above the wheel arches, at the hood's front edge. */
const SEAM = 1.08;
const ROOF = HEIGHT - 0.06;

/** How far the cabin's sides lean in for each metre they rise. */
const LEAN = -0.24;
const SIDE = BODY / 2;

/** A light tactical vehicle with four doors, its nose to the left; the blue line shows how deep it can wade. */
export const lightTacticalVehicle = (): Form => [
  tub(),
  hood(),
  cabin(),
  face(),
  both('z', doors(), wadingLine(), mirrorArm()),
  both(
    'z',
    at([FRONT_AXLE, WHEEL, WIDTH / 2 - 0.17], wheel(WHEEL, 0.32, [0, 0, 0])),
    at([REAR_AXLE, WHEEL, WIDTH / 2 - 0.17], wheel(WHEEL, 0.32, [0, 0, 0])),
  ),
  chassis(),
  tail(),
];

/** The body below the belt, in two: the plain strip above the wheel arches is apart, so that their shade does not streak it. */
function tub(): Form {
  const along = [-1.02, -0.6, -0.1, 0.4, 0.9, 1.4, 1.9, TAIL - 0.06];
  const lower = [
    [NOSE + 0.2, CLEARANCE + 0.14],
    ...arch(FRONT_AXLE, ARCH, CLEARANCE + 0.06, WHEEL),
    ...arch(REAR_AXLE, ARCH, CLEARANCE + 0.06, WHEEL),
    [TAIL - 0.12, 0.66],
    ...along.toReversed().map((x) => [x, SEAM] as const),
    [NOSE + 0.1, SEAM],
    [NOSE + 0.1, 0.72],
  ] as const;
  const upper = [
    [NOSE + 0.1, SEAM],
    ...along.map((x) => [x, SEAM] as const),
    ...along.toReversed().map((x) => [x, BELT] as const),
  ] as const;
  const flare = (axle: number) => {
    const outer = arch(axle, WHEEL + 0.22, WHEEL + 0.1, WHEEL);
    const inner = arch(axle, ARCH, WHEEL + 0.1, WHEEL).reverse();
    const reach = (WIDTH - BODY) / 2;
    return both('z', at([0, 0, SIDE + reach / 2], extrude([...outer, ...inner], reach)));
  };
  return [extrude(lower, BODY), extrude(upper, BODY), flare(FRONT_AXLE), flare(REAR_AXLE)];
}

/** The hood slopes down to the front and is narrower there, with two long ridges. */
function hood(): Form {
  const ridge = hull([
    [-1.1, 1.3, 0.5],
    [-1.1, 1.3, 0.74],
    [NOSE + 0.3, 1.1, 0.62],
    [NOSE + 0.3, 1.1, 0.5],
    [-1.1, 1.41, 0.52],
    [-1.1, 1.41, 0.72],
    [NOSE + 0.42, 1.22, 0.6],
    [NOSE + 0.42, 1.22, 0.52],
  ]);
  return [
    hull([
      [NOSE + 0.1, 1.05, 0.84],
      [NOSE + 0.1, 1.05, -0.84],
      [NOSE + 0.17, 1.14, 0.8],
      [NOSE + 0.17, 1.14, -0.8],
      [-0.98, BELT - 0.02, 0.99],
      [-0.98, BELT - 0.02, -0.99],
      [-0.98, 1.36, 0.92],
      [-0.98, 1.36, -0.92],
    ]),
    both('z', ridge),
    turn('z', 9, at([-1.72, 1.47, 0], shade(box([0.5, 0.02, 0.6])))),
  ];
}

/** A core in shade, and over it the frames of windscreen and side windows. */
function cabin(): Form {
  const height = ROOF - BELT;
  const inner = SIDE - 0.05;
  const top = SIDE + LEAN * height;
  const glass = hull([
    ...[inner, -inner].flatMap(
      (z) =>
        [
          [-0.94, BELT, z],
          [1.2, BELT, z],
        ] as const,
    ),
    ...[top - 0.05, 0.05 - top].flatMap(
      (z) =>
        [
          [-0.5, ROOF, z],
          [1.2, ROOF, z],
        ] as const,
    ),
  ]);
  const pillars = extrude(
    [
      [-1, 0],
      [1.25, 0],
      [1.25, height],
      [-0.52, height],
    ],
    0.05,
    [
      [
        [-0.68, 0.1],
        [0.06, 0.1],
        [0.06, height - 0.1],
        [-0.36, height - 0.1],
      ],
      rectangle(0.72, height - 0.2, [0.62, height / 2]),
    ],
  );
  const screen = lean(
    'x',
    0.48 / height,
    turn(
      'y',
      -90,
      extrude(
        [
          [-SIDE, 0],
          [SIDE, 0],
          [top, height],
          [-top, height],
        ],
        0.05,
        [
          [
            [0.06, 0.1],
            [0.84, 0.1],
            [0.7, height - 0.08],
            [0.06, height - 0.08],
          ],
          [
            [-0.84, 0.1],
            [-0.06, 0.1],
            [-0.06, height - 0.08],
            [-0.7, height - 0.08],
          ],
        ],
      ),
    ),
  );
  const rearBody = hull([
    ...[SIDE, -SIDE].flatMap(
      (z) =>
        [
          [1.2, BELT, z],
          [TAIL - 0.06, BELT, z],
          [TAIL - 0.06, BELT + 0.08, z * 0.98],
        ] as const,
    ),
    ...[top, -top].map((z) => [1.2, ROOF, z] as const),
  ]);
  const roof = hull([
    ...[top + 0.03, -top - 0.03].flatMap(
      (z) =>
        [
          [-0.6, ROOF, z],
          [1.3, ROOF, z],
        ] as const,
    ),
    ...[top - 0.05, 0.05 - top].flatMap(
      (z) =>
        [
          [-0.5, HEIGHT, z],
          [1.2, HEIGHT, z],
        ] as const,
    ),
  ]);
  return [
    shade(glass),
    both('z', at([0, BELT, SIDE - 0.025], lean('z', LEAN, pillars))),
    at([-0.98, BELT, 0], screen),
    rearBody,
    roof,
  ];
}

/** Grille of upright slots, round lamps, a bumper with towing eyes. */
function face(): Form {
  const front = NOSE + 0.1;
  return [
    softBox([0.2, 0.2, 1.9], 0.04, [NOSE + 0.1, 0.56, 0]),
    both('z', at([NOSE + 0.06, 0.5, 0.55], frame([0.12, 0.14, 0.04], 0.035))),
    at(
      [front, 0.8, 0],
      copies(8, (i) => shade(box([0.02, 0.24, 0.045], [0, 0, (i - 3.5) * 0.11]))),
    ),
    both(
      'z',
      at(
        [front, 0.93, 0.68],
        turn('z', 90, cylinder(0.115, 0.07, [0, -0.03, 0], 14), shade(cylinder(0.085, 0.02, [0, 0.035, 0], 12))),
      ),
    ),
    both('z', box([0.05, 0.06, 0.16], [front, 1.02, 0.86])),
  ];
}

/** Gaps around the two doors of a side, with handles and a step. */
function doors(): Form {
  const gap = (x: number) => shade(box([0.018, BELT - 0.6, 0.012], [x, 0.62, SIDE]));
  const sill = shade(box([1.0, 0.018, 0.012], [-0.4, 0.62, SIDE]));
  return [
    [-0.9, 0.16, 1.05].map(gap),
    sill,
    shade(box([0.9, 0.018, 0.012], [0.6, 0.62, SIDE])),
    [0.02, 0.9].map((x) => box([0.12, 0.035, 0.04], [x, 1.12, SIDE + 0.015])),
    easedBox([1.55, 0.06, 0.18], 0.015, [0.02, 0.42, SIDE - 0.02]),
    [-0.6, 0.6].map((x) => box([0.06, 0.16, 0.06], [x, 0.44, SIDE - 0.06])),
  ];
}

/** The blue line at the wading depth, between and behind the wheels. */
const wadingLine = (): Form => blue(box([1.72, 0.022, 0.02], [0.02, WADING_DEPTH, SIDE]));

const mirrorArm = (): Form => [
  tube([-0.86, 1.34, 0.95], [-0.9, 1.4, 1.06], 0.015),
  easedBox([0.05, 0.26, 0.09], 0.015, [-0.9, 1.32, WIDTH / 2 - 0.045]),
];

const chassis = (): Form => [
  box([3.9, 0.24, 0.9], [0, 0.5, 0]),
  [FRONT_AXLE, REAR_AXLE].map((x) => tube([x, WHEEL, -0.9], [x, WHEEL, 0.9], 0.09, 8)),
  [FRONT_AXLE, REAR_AXLE].map((x) => taper([0.4, 0.3, 0.4], [0.24, 0.24], [x, 0.32, 0])),
];

const tail = (): Form => [
  softBox([0.12, 0.16, 1.9], 0.03, [TAIL - 0.06, 0.62, 0]),
  both('z', box([0.03, 0.2, 0.1], [TAIL - 0.07, 0.9, 0.85])),
];
