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
  degrees,
  easedBox,
  extrude,
  fine,
  frame,
  grip,
  hull,
  lamp,
  lean,
  mark,
  pipe,
  rectangle,
  shade,
  softBox,
  stretch,
  taper,
  truckWheel,
  tube,
  turn,
} from './forms/index.ts';
import { hatch } from './armour.ts';

// Length, width and height as printed for the four-door command version; ground clearance 0.41 and wading depth 0.76
// from the press. All else is drawn from proportion.
const LENGTH = 4.9;
const WIDTH = 2.195;
const HEIGHT = 1.98;
const CLEARANCE = 0.46;
const WADING_DEPTH = 0.76;

const WHEEL = 0.47;
const FRONT_AXLE = -1.62;
const REAR_AXLE = 1.56;
const NOSE = -LENGTH / 2;
/** Where the body ends; behind it there is the spare wheel. */
const BACK = LENGTH / 2 - 0.25;
const BODY = 2.02;
const ARCH = WHEEL + 0.125;
const BELT = 1.28;
/** Just above the wheel arches, at the hood's front edge. */
const SEAM = 1.08;
const ROOF = HEIGHT - 0.142;

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
    [FRONT_AXLE, REAR_AXLE].map((x) => at([x, WHEEL, WIDTH / 2 - 0.18], roadWheel())),
  ),
  chassis(),
  tail(),
  snorkel(),
  onRoof(),
];

/** The body below the belt, in two: the plain strip above the wheel arches is apart, so that their shade does not streak it. */
function tub(): Form {
  const along = [-1.02, -0.6, -0.1, 0.4, 0.9, 1.4, 1.9, BACK];
  const lower = [
    [NOSE + 0.2, CLEARANCE + 0.14],
    ...arch(FRONT_AXLE, ARCH, CLEARANCE + 0.06, WHEEL),
    ...arch(REAR_AXLE, ARCH, CLEARANCE + 0.06, WHEEL),
    [BACK - 0.04, 0.66],
    ...along.toReversed().map((x) => [x, SEAM] as const),
    [NOSE + 0.1, SEAM],
    [NOSE + 0.1, 0.72],
  ] as const;
  const upper = [
    [NOSE + 0.1, SEAM],
    ...along.map((x) => [x, SEAM] as const),
    ...along.toReversed().map((x) => [x, BELT] as const),
  ] as const;
  /** A fender with cornered edges, as on vehicles whose panels are folded rather than pressed. */
  const flare = (axle: number) => {
    const outer = [
      [axle - 0.7, WHEEL + 0.06],
      [axle - 0.64, WHEEL + 0.46],
      [axle - 0.42, SEAM + 0.07],
      [axle + 0.42, SEAM + 0.07],
      [axle + 0.64, WHEEL + 0.46],
      [axle + 0.68, WHEEL + 0.06],
    ] as const;
    const inner = arch(axle, ARCH, WHEEL + 0.06, WHEEL).reverse();
    const reach = (WIDTH - BODY) / 2;
    return both('z', at([0, 0, SIDE + reach / 2], extrude([...outer, ...inner], reach)));
  };
  return [fine(0.8, extrude(lower, BODY)), extrude(upper, BODY), flare(FRONT_AXLE), flare(REAR_AXLE)];
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
    at(
      [-1.66, 1.262, 0],
      turn('z', 10, [
        easedBox([0.66, 0.05, 0.78], 0.02),
        copies(5, (i) => at([-0.24 + i * 0.12, 0.052, 0], turn('x', -90, mark(0.05, 0.62, [0, -0.31, 0])))),
      ]),
    ),
    both('z', box([0.12, 0.05, 0.05], [-1.5, 1.24, 0.93]), box([0.1, 0.05, 0.06], [NOSE + 0.26, 1.12, 0.34])),
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
          [BACK, BELT, z],
          [BACK, BELT + 0.08, z * 0.98],
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
          [-0.5, ROOF + 0.05, z],
          [1.2, ROOF + 0.05, z],
        ] as const,
    ),
  ]);
  return [
    shade(glass),
    both('z', at([0, BELT, SIDE - 0.025], lean('z', LEAN, pillars, armouredFrames(height)))),
    at([-0.98, BELT, 0], screen),
    rearBody,
    roof,
  ];
}

/** The frames that hold thick glass, bolted on around each side window. */
function armouredFrames(height: number): Form {
  const front = (inset: number) =>
    [
      [-0.76 + inset * 1.5, 0.05 + inset],
      [0.1 - inset, 0.05 + inset],
      [0.1 - inset, height - 0.06 - inset],
      [-0.4 + inset * 0.7, height - 0.06 - inset],
    ] as const;
  const rear = (inset: number) => rectangle(0.82 - 2 * inset, height - 0.11 - 2 * inset, [0.62, height / 2 - 0.005]);
  return at(
    [0, 0, 0.03],
    [front, rear].map((outline) => extrude(outline(0), 0.05, [outline(0.065)])),
  );
}

/** Grille of upright slots between round lamps, a bumper with a winch and towing eyes, a guard of bent pipe before it all. */
function face(): Form {
  const front = NOSE + 0.1;
  return [
    softBox([0.2, 0.24, 1.94], 0.05, [NOSE + 0.12, 0.54, 0]),
    both('z', at([NOSE + 0.03, 0.54, 0.62], turn('y', -90, frame([0.12, 0.16, 0.05], 0.035)))),
    at(
      [front, 0.84, 0],
      turn('y', -90, [
        extrude(rectangle(1.02, 0.27, [0, 0.135]), 0.05, [rectangle(0.95, 0.2, [0, 0.135])]),
        mark(0.95, 0.2, [0, 0.035, 0.004]),
        copies(8, (i) => box([0.05, 0.2, 0.03], [(i - 3.5) * 0.128, 0.035, 0])),
      ]),
    ),
    both(
      'z',
      at([front + 0.02, 0.965, 0.7], turn('y', -90, lamp(0.125, 0.07))),
      at([front + 0.02, 0.82, 0.86], turn('y', -90, lamp(0.05, 0.05))),
      pipe(
        [
          [NOSE + 0.06, 0.72, 0.5],
          [NOSE + 0.03, 0.8, 0.5],
          [NOSE + 0.03, 1.1, 0.5],
          [NOSE + 0.1, 1.17, 0.5],
        ],
        0.022,
        6,
      ),
    ),
    [0.84, 1.06].map((y) => tube([NOSE + 0.03, y, -0.5], [NOSE + 0.03, y, 0.5], 0.02, 6)),
    at(
      [NOSE + 0.06, 0.6, 0],
      turn('y', -90, [
        extrude(rectangle(0.42, 0.13, [0, 0.065]), 0.12, [rectangle(0.34, 0.05, [0, 0.065])]),
        mark(0.34, 0.05, [0, 0.04, 0.02]),
      ]),
    ),
  ];
}

type Outline = readonly (readonly [x: number, y: number])[];

/** A plate on the left side with bevelled edges, from the body outwards. */
function plate(outline: Outline, z: number, thick: number, bevel: number): Form {
  const [cx, cy] = [0, 1].map((axis) => outline.reduce((sum, point) => sum + point[axis]!, 0) / outline.length);
  const drawnIn = (value: number, centre: number) => value - Math.sign(value - centre) * bevel;
  return hull(
    outline.flatMap(([x, y]): Point[] => [
      [x, y, z],
      [x, y, z + thick - bevel],
      [drawnIn(x, cx!), drawnIn(y, cy!), z + thick],
    ]),
  );
}

/** Two thick doors on a side, cut off beside the wheels, with stamped panels, hinges, handles, and a step below. */
function doors(): Form {
  const front = [
    [-0.68, 0.6],
    [0.13, 0.6],
    [0.13, BELT],
    [-0.9, BELT],
    [-0.9, 0.94],
  ] as const;
  const rear = [
    [0.17, 0.6],
    [0.8, 0.6],
    [1.02, 0.94],
    [1.02, BELT],
    [0.17, BELT],
  ] as const;
  return [
    plate(front, SIDE - 0.01, 0.05, 0.018),
    plate(rear, SIDE - 0.01, 0.05, 0.018),
    plate(
      [
        [-0.56, 0.86],
        [0.02, 0.86],
        [0.02, 1.06],
        [-0.7, 1.06],
      ],
      SIDE + 0.03,
      0.022,
      0.014,
    ),
    plate(
      [
        [0.28, 0.86],
        [0.8, 0.86],
        [0.9, 1.06],
        [0.28, 1.06],
      ],
      SIDE + 0.03,
      0.022,
      0.014,
    ),
    [-0.88, 0.16].map((x) =>
      [0.98, 1.18].map((y) => tube([x, y - 0.045, SIDE + 0.04], [x, y + 0.045, SIDE + 0.04], 0.02, 6)),
    ),
    [-0.02, 0.88].map((x) => [
      box([0.16, 0.05, 0.012], [x, 1.14, SIDE + 0.04]),
      at([x, 1.165, SIDE + 0.046], grip(0.11, 0.032, 0.011)),
    ]),
    easedBox([1.5, 0.05, 0.2], 0.015, [0.04, 0.42, SIDE - 0.02]),
    [-0.55, 0.6].map((x) => box([0.06, 0.16, 0.06], [x, 0.44, SIDE - 0.06])),
  ];
}

/** The blue line at the wading depth, between the wheels. */
const wadingLine = (): Form => blue(box([1.62, 0.024, 0.02], [0.06, WADING_DEPTH, SIDE + 0.036]));

const mirrorArm = (): Form => [
  tube([-0.86, 1.34, 0.95], [-0.9, 1.4, 1.06], 0.015),
  easedBox([0.05, 0.26, 0.09], 0.015, [-0.9, 1.32, WIDTH / 2 - 0.045]),
];

/** A broad tyre on a rim with eight bolts. */
const roadWheel = (): Form => [
  truckWheel(WHEEL, 0.32, [0, 0, 0], 18),
  copies(8, (i) => turn('z', i * 45 + 22, mark(0.035, 0.035, [0, 0.17, 0.0495]))),
];

const chassis = (): Form => [
  box([3.9, 0.24, 0.9], [0, 0.5, 0]),
  [FRONT_AXLE, REAR_AXLE].map((x) => tube([x, WHEEL, -0.9], [x, WHEEL, 0.9], 0.09, 8)),
  [FRONT_AXLE, REAR_AXLE].map((x) => taper([0.4, 0.3, 0.4], [0.24, 0.24], [x, 0.32, 0])),
];

/** A bumper with steps, lamps, the lines of the tailgate, and the spare wheel on its arm. */
const tail = (): Form => [
  softBox([0.16, 0.18, 1.94], 0.04, [BACK + 0.04, 0.56, 0]),
  both('z', [
    at(
      [BACK, 0.84, 0.84],
      turn('y', 90, [box([0.13, 0.3, 0.07], [0, 0, 0.01]), [0.04, 0.17].map((y) => mark(0.09, 0.09, [0, y, 0.046]))]),
    ),
    at([BACK + 0.12, 0.54, 0.5], turn('y', 90, frame([0.12, 0.16, 0.05], 0.035))),
    at([BACK, 0, 0.66], turn('y', 90, mark(0.016, 0.46, [0, 0.78, 0.004]))),
  ]),
  at([BACK, 0, 0], turn('y', 90, mark(1.32, 0.016, [0, 1.24, 0.004]))),
  at(
    [BACK + 0.13, 1.0, 0],
    turn('y', 90, [
      truckWheel(0.42, 0.24, [0, 0, 0], 18),
      at([0, 0, -0.1], turn('x', 90, cylinder(0.1, 0.1, [0, -0.05, 0], 10))),
    ]),
  ),
  tube([BACK + 0.02, 1.0, -0.62], [BACK + 0.06, 1.0, 0.1], 0.035, 6),
  // On the slope of the back: a lid with hinges and two grips.
  at(
    [(1.2 + BACK) / 2, (ROOF + BELT + 0.08) / 2, 0],
    turn('z', degrees(-Math.atan((ROOF - BELT - 0.08) / (BACK - 1.2))), [
      easedBox([0.86, 0.035, 1.3], 0.015, [0.0, 0.0, 0]),
      both(
        'z',
        tube([-0.43, 0.03, 0.3], [-0.43, 0.03, 0.5], 0.024, 6),
        at([0.32, 0.03, 0.4], turn('x', -90, grip(0.14, 0.04))),
      ),
    ]),
  ),
];

/** The air for the engine is drawn in above the roof's edge: a pipe along the right pillar, for deep water. */
const snorkel = (): Form => [
  pipe(
    [
      [-1.06, 1.2, -1.0],
      [-1.02, 1.34, -1.03],
      [-0.86, 1.5, -0.995],
      [-0.58, ROOF - 0.02, -0.9],
    ],
    0.04,
    8,
  ),
  at([-0.57, ROOF - 0.09, -0.9], easedBox([0.13, 0.145, 0.11], 0.03)),
  box([0.04, 0.03, 0.12], [-0.74, 1.66, -0.92]),
];

/** A round hatch, and the feet of two aerials. */
const onRoof = (): Form => [
  at([0.1, ROOF + 0.045, 0.3], stretch([1, 0.68, 1], hatch(0.3))),
  both('z', at([1.1, ROOF - 0.02, 0.62], cylinder(0.04, 0.07, [0, 0, 0], 8))),
];
