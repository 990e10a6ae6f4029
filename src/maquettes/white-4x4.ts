import {
  type Form,
  type Point,
  arch,
  at,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  extrude,
  fine,
  hull,
  lean,
  mark,
  pipe,
  rectangle,
  shade,
  softBox,
  truckWheel,
  tube,
  turn,
} from './forms/index.ts';

// The long-bodied two-door estate that carries observers: length, height and width as given for the type.
const LENGTH = 5.22;
const HEIGHT = 2.115;
const WIDTH = 1.79;

const WHEEL = 0.4;
const FRONT_AXLE = 1.66;
const REAR_AXLE = -1.32;
const NOSE = LENGTH / 2;
const TAIL = -LENGTH / 2 + 0.22;
const BODY = 1.66;
const SIDE = BODY / 2;
const BELT = 1.16;
/** Just above the wheel arches. */
const SEAM = 0.92;
const EAVES = 1.88;
const LEAN = -0.1;

/** A white four-wheel-drive estate, its nose to the right: roof rack, snorkel, spare wheel and, folded back in blue, its long aerial. */
export const white4x4 = (): Form => [
  tub(),
  bonnet(),
  cabin(),
  face(),
  rack(),
  snorkel(),
  aerial(),
  both('z', doorLines(), mirrorArm(), sliders()),
  both('z', roadWheel(WHEEL, 0.24, [FRONT_AXLE, WHEEL, 0.76]), roadWheel(WHEEL, 0.24, [REAR_AXLE, WHEEL, 0.76])),
  at([TAIL - 0.11, 0.98, 0.18], turn('y', -90, roadWheel(0.36, 0.2, [0, 0, 0]))),
  rearDoors(),
  wipers(),
  chassis(),
];

/** The body below the belt, in two: the plain strip above the wheel arches is apart, so that their shade does not streak it. */
function tub(): Form {
  const along = [TAIL, -1.9, -1.4, -0.9, -0.4, 0.1, 0.6, 1.02];
  const lower = [
    [TAIL, 0.52],
    ...arch(REAR_AXLE, WHEEL + 0.1, 0.5, WHEEL),
    ...arch(FRONT_AXLE, WHEEL + 0.1, 0.5, WHEEL),
    [NOSE - 0.2, 0.56],
    [NOSE - 0.19, SEAM],
    ...along.toReversed().map((x) => [x, SEAM] as const),
  ] as const;
  const upper = [
    ...along.map((x) => [x, SEAM] as const),
    [NOSE - 0.19, SEAM],
    [NOSE - 0.18, 1.02],
    ...along.toReversed().map((x) => [x, BELT] as const),
  ] as const;
  const reach = (WIDTH - BODY) / 2;
  const flare = (axle: number) => {
    const outer = arch(axle, WHEEL + 0.16, WHEEL + 0.04, WHEEL);
    const inner = arch(axle, WHEEL + 0.1, WHEEL + 0.04, WHEEL).reverse();
    return both('z', at([0, 0, SIDE + reach / 2], extrude([...outer, ...inner], reach)));
  };
  return [
    fine(0.7, extrude(lower, BODY)),
    extrude(upper, BODY),
    flare(FRONT_AXLE),
    flare(REAR_AXLE),
    // Wheel houses: nobody looks through above the tyres.
    [FRONT_AXLE, REAR_AXLE].map((x) => box([1.1, 0.3, 1.3], [x, SEAM - 0.32, 0])),
  ];
}

/** The bonnet lies between two lower wings and has a bulge along its middle. */
const bonnet = (): Form => [
  hull([
    ...[0.6, -0.6].flatMap(
      (z) =>
        [
          [NOSE - 0.18, 0.98, z],
          [NOSE - 0.22, 1.07, z * 0.96],
          [0.98, 1.1, z * 1.1],
          [0.98, 1.21, z * 1.06],
        ] as const,
    ),
  ]),
  hull([
    ...[0.26, -0.26].flatMap(
      (z) =>
        [
          [NOSE - 0.3, 1.04, z],
          [NOSE - 0.34, 1.1, z * 0.9],
          [1, 1.18, z],
          [1, 1.245, z * 0.9],
        ] as const,
    ),
  ]),
];

/** A core in shade, and over it the frames of the windows; the roof rises in a shallow curve. */
function cabin(): Form {
  const height = EAVES - BELT;
  const top = SIDE + LEAN * height;
  const inner = SIDE - 0.04;
  const glass = hull([
    ...[inner, -inner].flatMap(
      (z) =>
        [
          [1, BELT, z],
          [TAIL + 0.03, BELT, z],
        ] as const,
    ),
    ...[top - 0.04, 0.04 - top].flatMap(
      (z) =>
        [
          [0.68, EAVES, z],
          [TAIL + 0.05, EAVES, z],
        ] as const,
    ),
  ]);
  const sides = extrude(
    [
      [TAIL, 0],
      [1.04, 0],
      [0.7, height],
      [TAIL + 0.03, height],
    ],
    0.05,
    [
      [
        [0.12, 0.08],
        [0.88, 0.08],
        [0.62, height - 0.09],
        [0.12, height - 0.09],
      ],
      rectangle(0.9, height - 0.2, [-0.44, height / 2]),
      rectangle(1.12, height - 0.2, [-1.54, height / 2]),
    ],
  );
  /** Of the cabin, seen along the car. */
  const across = [
    [-SIDE, 0],
    [SIDE, 0],
    [top, height],
    [-top, height],
  ] as const;
  const screen = lean(
    'x',
    -0.34 / height,
    turn(
      'y',
      90,
      extrude(across, 0.05, [
        [
          [-0.74, 0.08],
          [0.74, 0.08],
          [0.68, height - 0.08],
          [-0.68, height - 0.08],
        ],
      ]),
    ),
  );
  const back = turn(
    'y',
    90,
    extrude(across, 0.05, [
      rectangle(0.62, height - 0.26, [0.36, height / 2]),
      rectangle(0.62, height - 0.26, [-0.36, height / 2]),
    ]),
  );
  const roof = hull([
    ...[top + 0.015, -top - 0.015].flatMap(
      (z) =>
        [
          [0.74, EAVES, z],
          [TAIL + 0.01, EAVES, z],
          [0.66, EAVES + 0.05, z],
          [TAIL + 0.03, EAVES + 0.05, z],
        ] as const,
    ),
    ...[top - 0.16, 0.16 - top].flatMap(
      (z) =>
        [
          [0.5, EAVES + 0.1, z],
          [TAIL + 0.12, EAVES + 0.1, z],
        ] as const,
    ),
  ]);
  return [
    shade(glass),
    both('z', at([0, BELT, SIDE - 0.025], lean('z', LEAN, sides))),
    at([1.02, BELT, 0], screen),
    at([TAIL + 0.025, BELT, 0], back),
    roof,
  ];
}

/** A tyre with a deep shoulder on a pressed steel rim: six openings, five bolts round a hub that stands out. */
const roadWheel = (radius: number, width: number, centre: Point): Form => [
  truckWheel(radius, width, centre, 20),
  at(
    centre,
    copies(6, (i) => turn('z', i * 60, mark(radius * 0.2, radius * 0.09, [0, radius * 0.4, width * 0.16]))),
  ),
];

/** The two panes of each rear window slide; the bar between them shows. */
const sliders = (): Form =>
  at(
    [0, BELT, SIDE - 0.025],
    lean(
      'z',
      LEAN,
      [-0.44, -1.54].map((x) => box([0.035, EAVES - BELT - 0.2, 0.03], [x, 0.1, 0])),
    ),
  );

/** Two doors of unequal width, the wider one behind the spare wheel: the gap between them, their hinges, handle and the lamps beside them. */
const rearDoors = (): Form => [
  shade(
    at([TAIL - 0.001, 0, 0], box([0.012, BELT - 0.58, 0.014], [0, 0.58, -0.2])),
    at([TAIL - 0.001, 0, 0], box([0.012, 0.014, 1.44], [0, 0.58, 0])),
  ),
  both(
    'z',
    [0.7, 1.04].map((y) => box([0.03, 0.07, 0.09], [TAIL - 0.01, y, 0.73])),
  ),
  box([0.03, 0.035, 0.16], [TAIL - 0.015, 1.06, -0.3]),
  box([0.08, 0.1, 0.5], [TAIL - 0.03, 0.94, 0.3]),
];

/** Two wipers at rest along the foot of the windscreen. */
const wipers = (): Form =>
  [-0.5, 0.08].map((z) => tube([1.035, BELT + 0.04, z], [0.99, BELT + 0.13, z + 0.46], 0.011, 3));

/** Grille, round lamps in square surrounds, and a steel bumper before them. */
function face(): Form {
  const front = NOSE - 0.18;
  return [
    at([front, 0.74, 0], box([0.04, 0.26, 1.5])),
    at(
      [front + 0.02, 0.79, 0],
      copies(3, (i) => shade(box([0.015, 0.035, 0.7], [0, i * 0.06, 0]))),
    ),
    both(
      'z',
      at(
        [front + 0.02, 0.87, 0.54],
        turn('z', -90, cylinder(0.1, 0.05, [0, 0, 0], 14), shade(cylinder(0.075, 0.012, [0, 0.05, 0], 12))),
      ),
    ),
    softBox([0.14, 0.2, WIDTH - 0.06], 0.03, [NOSE - 0.07, 0.5, 0]),
    pipe(
      [
        [NOSE - 0.05, 0.6, -0.42],
        [NOSE - 0.04, 0.98, -0.4],
        [NOSE - 0.04, 0.98, 0.4],
        [NOSE - 0.05, 0.6, 0.42],
      ],
      0.03,
    ),
  ];
}

function rack(): Form {
  const [low, high] = [2.01, HEIGHT - 0.02];
  const [left, right, side] = [TAIL + 0.3, 0.5, 0.66];
  const rail = (y: number) => [
    both('z', tube([left, y, side], [right, y, side], 0.018, 5)),
    [left, right].map((x) => tube([x, y, -side], [x, y, side], 0.018, 5)),
  ];
  const posts = [left, -1.1, -0.3, right].map((x) => both('z', tube([x, 1.93, side], [x, high, side], 0.014, 4)));
  const slats = copies(7, (i) => box([0.05, 0.016, 2 * side], [left + 0.3 + i * 0.33, low, 0]));
  return [rail(low), rail(high), posts, slats];
}

/** The raised air intake runs up the right-hand windscreen pillar. */
const snorkel = (): Form => [
  pipe(
    [
      [1.45, 1.02, 0.85],
      [1.06, 1.14, 0.86],
      [0.74, 1.86, 0.8],
      [0.7, 1.96, 0.79],
    ],
    0.04,
    8,
  ),
  easedBox([0.14, 0.13, 0.1], 0.025, [0.73, 1.93, 0.79]),
];

/** The two-metre aerial, tied back over the roof as it is when the car drives. */
const aerial = (): Form =>
  blue([
    cylinder(0.04, 0.1, [NOSE - 0.26, 1.05, 0.62], 8),
    pipe(
      [
        [NOSE - 0.26, 1.14, 0.62],
        [NOSE - 0.34, 1.5, 0.62],
        [NOSE - 0.66, 1.8, 0.63],
        [NOSE - 1.15, 2.0, 0.64],
        [NOSE - 1.7, 2.08, 0.66],
        [0.3, HEIGHT - 0.02, 0.68],
      ],
      0.012,
      5,
    ),
  ]);

function doorLines(): Form {
  const gap = (x: number, foot: number) => shade(box([0.014, BELT - foot, 0.01], [x, foot, SIDE]));
  return [
    gap(1.0, 0.6),
    gap(0.02, 0.56),
    shade(box([0.98, 0.014, 0.01], [0.51, 0.58, SIDE])),
    shade(box([0.15, 0.07, 0.006], [0.15, 1.02, SIDE])),
    box([0.12, 0.03, 0.03], [0.15, 1.045, SIDE + 0.012]),
    [0.7, 1.05].map((y) => box([0.1, 0.05, 0.03], [0.95, y, SIDE + 0.005])),
    shade(box([0.18, 0.18, 0.008], [-2.05, 0.94, SIDE])),
    box([0.16, 0.16, 0.012], [-2.05, 0.95, SIDE]),
    box([0.03, 0.3, 0.2], [REAR_AXLE - WHEEL - 0.16, 0.24, 0.75]),
    box([2.3, 0.02, 0.016], [-1.15, 1.1, SIDE]),
    easedBox([1.9, 0.05, 0.16], 0.012, [0.18, 0.4, SIDE - 0.02]),
  ];
}

const mirrorArm = (): Form => [
  tube([0.92, 1.24, 0.8], [0.95, 1.3, 0.84], 0.012, 5),
  easedBox([0.05, 0.2, 0.06], 0.012, [0.95, 1.24, WIDTH / 2 - 0.03]),
];

const chassis = (): Form => [
  box([4.3, 0.18, 0.8], [0, 0.46, 0]),
  [FRONT_AXLE, REAR_AXLE].map((x) => tube([x, WHEEL, -0.7], [x, WHEEL, 0.7], 0.07, 8)),
  both('z', box([0.03, 0.16, 0.1], [TAIL - 0.01, 0.78, 0.74])),
  easedBox([0.1, 0.12, 1.5], 0.025, [TAIL - 0.03, 0.5, 0]),
];
