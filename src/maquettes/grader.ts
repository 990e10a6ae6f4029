import {
  type Form,
  type Point,
  at,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  extrude,
  fine,
  grip,
  hull,
  lamp,
  lathe,
  loft,
  mark,
  pipe,
  shade,
  sheet,
  softBox,
  truckWheel,
  tube,
  turn,
} from './forms/index.ts';

// A motor grader of the medium class: the size is the class's, not a make's. Which machines
// the Korean engineers took with them was not found.
const LENGTH = 8.7;
const WIDTH = 2.5;
const HEIGHT = 3.3;

const NOSE = LENGTH / 2;
const TAIL = -LENGTH / 2;
const WHEEL = 0.68;
const TYRE = 0.38;
const WHEEL_Z = WIDTH / 2 - TYRE / 2;
const FRONT_AXLE = 3.2;
const TANDEM = [-3.5, -1.98] as const;
/** Where the front and rear frames are joined and can bend. */
const HITCH = -1.42;

/** The blade: length, height, how it is set across the way, and the middle of the circle it turns with. */
const BLADE = 3;
const BLADE_HEIGHT = 0.62;
const SET_DEGREES = -39;
const CIRCLE: Point = [0.7, 0.98, 0];

/** A motor grader, its front to the right: a frame that bends behind the cab, six wheels. Blue: the blade. */
export const grader = (): Form => [
  frontFrame(),
  frontAxle(),
  drawbar(),
  at([CIRCLE[0], 0, -0.03], turn('y', SET_DEGREES, blade())),
  lifting(),
  cab(),
  hitch(),
  engine(),
  both(
    'z',
    tandem(),
    [...TANDEM, FRONT_AXLE].map((x) => at([x, WHEEL, WHEEL_Z], tyre())),
  ),
];

/** A wheel with slanted lugs on its tread. */
const tyre = (): Form => [
  truckWheel(WHEEL - 0.03, TYRE - 0.02, [0, 0, 0], 16),
  copies(10, (i) => turn('z', 36 * i, at([0, WHEEL, 0], turn('y', 24, lug())))),
];

/** A lug on top of the wheel: its foot and its inner end lie in the tyre. */
function lug(): Form {
  const end = (z: number): Point[] => [
    [0.075, -0.06, z],
    [0.045, 0, z],
    [-0.045, 0, z],
    [-0.075, -0.06, z],
  ];
  const [near, far] = [end(TYRE / 2 - 0.02), end(-TYRE / 2 + 0.04)];
  const [a, b, c, d] = near as [Point, Point, Point, Point];
  return [
    sheet([near.toReversed(), far.toReversed()]),
    sheet([
      [d, a],
      [c, b],
    ]),
  ];
}

/** The long frame: from the hitch under the cab, over the blade, down to the front axle. As x, middle, half height, half width. */
const SPINE = [
  [HITCH + 0.1, 1.08, 0.24, 0.2],
  [-0.6, 1.14, 0.28, 0.26],
  [-0.05, 1.42, 0.3, 0.22],
  [0.5, 1.72, 0.23, 0.17],
  [1.6, 1.78, 0.19, 0.15],
  [2.35, 1.64, 0.2, 0.15],
  [2.9, 1.3, 0.23, 0.17],
  [3.3, 1.06, 0.22, 0.2],
  [3.8, 1.02, 0.18, 0.2],
] as const;

const frontFrame = (): Form => [
  loft(
    SPINE.map(([x, y, high, wide]): Point[] => [
      [x, y - high, -wide],
      [x, y + high, -wide],
      [x, y + high, wide],
      [x, y - high, wide],
    ]),
  ),
  // A weight in front of the axle, and the bar with the lamps.
  easedBox([0.36, 0.5, 1.0], 0.05, [NOSE - 0.19, 0.66, 0]),
  box([0.3, 0.22, 0.3], [3.9, 0.9, 0]),
  at(
    [3.55, 1.2, 0],
    [
      both('z', [
        tube([0, 0, 0.12], [0, 0.62, 0.42], 0.035, 5),
        at([-0.02, 0.64, 0.42], turn('y', 90, lamp(0.11, 0.12))),
      ]),
      tube([0, 0.62, -0.42], [0, 0.62, 0.42], 0.03, 5),
    ],
  ),
];

/** A beam that swings on its middle; rods lean the wheels. */
const frontAxle = (): Form =>
  at(
    [FRONT_AXLE, 0, 0],
    [
      turn(
        'y',
        90,
        extrude(
          [
            [-0.86, 0.58],
            [-0.3, 0.66],
            [0.3, 0.66],
            [0.86, 0.58],
            [0.86, 0.76],
            [0.3, 0.92],
            [-0.3, 0.92],
            [-0.86, 0.76],
          ],
          0.2,
        ),
      ),
      tube([0, 1.12, -0.84], [0, 1.12, 0.84], 0.035, 6),
      both(
        'z',
        hull(
          [-0.09, 0.09].flatMap((x): Point[] => [
            [x, 0.5, 0.8],
            [x, 0.5, 0.94],
            [x, 1.18, 0.8],
            [x, 1.18, 0.88],
          ]),
        ),
      ),
      tube([-0.28, 0.72, -0.8], [-0.28, 0.72, 0.8], 0.03, 5),
      turn('z', 90, cylinder(0.15, 0.5, [0.8, -0.25, 0], 10)),
    ],
  );

/** Two bars from a ball at the front axle to the plate that carries the circle. */
const drawbar = (): Form => [
  both(
    'z',
    pipe(
      [
        [2.92, 0.96, 0.02],
        [1.5, 1.08, 0.44],
        [0.1, 1.08, 0.52],
      ],
      0.085,
      5,
    ),
  ),
  box([0.16, 0.12, 1.44], [CIRCLE[0] + 0.28, 1.04, 0]),
  box([0.14, 0.1, 1.06], [0.12, 1.04, 0]),
  at(
    CIRCLE,
    lathe(
      [
        [0.58, -0.05],
        [0.74, -0.05],
        [0.74, 0.05],
        [0.58, 0.05],
      ],
      18,
    ),
  ),
];

/** The curved blade with its cutting edge on the ground, and the two arms that hang it from the circle. */
function blade(): Form {
  const face = copies(6, (i) => {
    const share = i / 5;
    return [0.16 - 0.62 * share * (1 - share) - 0.1 * share, 0.012 + BLADE_HEIGHT * share] as const;
  });
  const behind = face.map(([x, y]) => [x - 0.03, y] as const).reverse();
  return [
    blue(fine(1.6, extrude([...face, ...behind], BLADE))),
    blue(
      both(
        'z',
        at(
          [0, 0, BLADE / 2 - 0.06],
          extrude(
            [
              [0.19, 0],
              [0.19, 0.16],
              [0.12, 0.16],
              [0.14, 0],
            ],
            0.12,
          ),
        ),
      ),
    ),
    both(
      'z',
      at(
        [0, 0, 0.46],
        extrude(
          [
            [-0.04, 0.14],
            [-0.1, 0.5],
            [-0.3, 0.95],
            [-0.56, 0.95],
            [-0.36, 0.5],
            [-0.22, 0.12],
          ],
          0.07,
        ),
      ),
    ),
    tube([-0.1, 0.46, -0.9], [-0.1, 0.46, 0.9], 0.04, 6),
  ];
}

/** A hydraulic cylinder: barrel from the first point, rod to the second. */
function ram(from: Point, to: Point, radius: number): Form {
  const along = (share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
  return [tube(from, along(0.6), radius, 8), tube(along(0.6), to, radius * 0.55, 6)];
}

/** The saddle over the frame, and what lifts and shifts the blade from it. */
const lifting = (): Form => [
  hull(
    [0.82, 1.12].flatMap((x): Point[] => [
      [x, 1.5, 0.24],
      [x, 1.5, -0.24],
      [x, 2.04, 0.24],
      [x, 2.04, -0.24],
    ]),
  ),
  box([0.2, 0.14, 1.06], [0.97, 1.84, 0]),
  both('z', [
    easedBox([0.24, 0.26, 0.14], 0.04, [0.97, 1.78, 0.54]),
    ram([0.97, 2.24, 0.58], [0.98, 1.1, 0.66], 0.075),
  ]),
  ram([1.12, 1.62, 0.3], [1.14, 1.12, -0.56], 0.055),
];

/** A tall cab, glass nearly all round, with steps, rails, mirrors and a beacon. */
function cab(): Form {
  const [rear, front, floor, waist, eaves] = [-1.26, 0.06, 1.3, 1.86, 3.08];
  const level = (y: number, x1: number, x2: number, z: number): Point[] => [
    [x1, y, z],
    [x2, y, z * 0.86],
    [x2, y, -z * 0.86],
    [x1, y, -z],
  ];
  const sill = level(floor, rear, front - 0.06, 0.5);
  const belt = level(waist, rear, front, 0.72);
  const head = level(eaves, rear + 0.04, front - 0.12, 0.7);
  const bar = (from: Point, to: Point, radius = 0.042) => tube(from, to, radius, 4);
  const door = (side: 0 | 3): Form => {
    const along = (from: Point, to: Point): Point => [
      from[0] + (to[0] - from[0]) * 0.46,
      from[1],
      from[2] + (to[2] - from[2]) * 0.46,
    ];
    const [a, b, c] = [sill, belt, head].map((points) => along(points[side]!, points[side ? 2 : 1]!)) as [
      Point,
      Point,
      Point,
    ];
    return [bar(a, b, 0.034), bar(b, c, 0.034)];
  };
  return [
    shade(hull([...sill, ...belt, ...head])),
    hull([
      ...level(floor - 0.12, rear + 0.06, front - 0.2, 0.42),
      ...level(floor + 0.06, rear - 0.02, front - 0.04, 0.54),
    ]),
    // Below the belt the rear half is panelled.
    both(
      'z',
      hull([
        [rear - 0.02, floor, 0.52],
        [rear + 0.56, floor, 0.51],
        [rear + 0.56, waist, 0.7],
        [rear - 0.02, waist, 0.74],
        [rear, floor, 0.4],
        [rear, waist, 0.4],
      ]),
    ),
    hull([
      [rear - 0.03, floor, 0.5],
      [rear - 0.03, floor, -0.5],
      [rear - 0.03, waist + 0.1, 0.72],
      [rear - 0.03, waist + 0.1, -0.72],
      [rear + 0.1, floor, 0],
      [rear + 0.1, waist, 0],
    ]),
    [0, 1, 2, 3].map((i) => [bar(sill[i]!, belt[i]!), bar(belt[i]!, head[i]!)]),
    [0, 1, 2].map((i) => [bar(belt[i]!, belt[i + 1]!, 0.034), bar(sill[i]!, sill[i + 1]!)]),
    door(0),
    door(3),
    softBox([1.5, 0.14, 1.6], 0.05, [-0.6, eaves - 0.03, 0]),
    both('z', [
      at([front - 0.02, eaves - 0.02, 0.5], turn('y', 90, lamp(0.07, 0.1))),
      tube([front - 0.05, 2.5, 0.62], [front + 0.1, 2.56, 0.96], 0.018, 4),
      easedBox([0.06, 0.4, 0.2], 0.02, [front + 0.1, 2.3, 1.0]),
      [0.62, 0.92].map((y) => easedBox([0.42, 0.05, 0.2], 0.015, [-0.75, y, 0.56])),
      [-0.97, -0.53].map((x) => box([0.03, 0.62, 0.03], [x, 0.62, 0.5])),
      at([rear + 0.1, 1.95, 0.74], turn('z', 90, grip(0.9, 0.07, 0.016))),
    ]),
    cylinder(0.07, 0.1, [-0.95, HEIGHT - 0.1, 0.4], 10),
  ];
}

/** The joint between the frames: eyes over and under each other on one pin, a ram on either side to bend it. */
const hitch = (): Form => [
  cylinder(0.1, 0.86, [HITCH, 0.72, 0], 9),
  [0.78, 1.3].map((y) =>
    hull([
      [HITCH - 0.5, y, 0.3],
      [HITCH - 0.5, y, -0.3],
      [HITCH + 0.1, y, 0.14],
      [HITCH + 0.1, y, -0.14],
      [HITCH - 0.5, y + 0.1, 0.3],
      [HITCH - 0.5, y + 0.1, -0.3],
      [HITCH + 0.1, y + 0.1, 0.14],
      [HITCH + 0.1, y + 0.1, -0.14],
    ]),
  ),
  both('z', ram([HITCH - 0.62, 0.98, 0.42], [-0.5, 1.02, 0.34], 0.06)),
];

/** The engine under its bonnet on the rear frame: louvres, exhaust, air filter, a grille behind. */
const engine = (): Form => [
  box([2.4, 0.42, 0.84], [-3.05, 0.74, 0]),
  fine(
    1.5,
    hull(
      [1, -1].flatMap((z): Point[] => [
        [-4.2, 1.12, z * 0.52],
        [-4.24, 1.86, z * 0.5],
        [-1.86, 1.12, z * 0.54],
        [-1.84, 2.1, z * 0.52],
        [-4.14, 1.98, z * 0.4],
        [-1.88, 2.2, z * 0.42],
      ]),
    ),
  ),
  both('z', [
    copies(7, (i) => at([-2.36 - i * 0.13, 1.44, 0.535], mark(0.06, 0.42))),
    [-3.36, -2.14].map((x) => at([x, 1.18, 0.535], mark(0.018, 0.76))),
    at([-3.75, 1.5, 0.53], grip(0.16, 0.05)),
    easedBox([1.7, 0.05, 0.36], 0.015, [-2.75, 1.42, 0.7]),
    at([TAIL + 0.1, 1.0, 0.42], turn('y', -90, [easedBox([0.16, 0.16, 0.06], 0.02), mark(0.1, 0.1, [0, 0.03, 0.062])])),
  ]),
  at(
    [-4.225, 1.22, 0],
    turn(
      'y',
      -90,
      turn(
        'x',
        -3,
        copies(6, (i) => mark(0.72, 0.05, [0, i * 0.1, 0.004])),
      ),
    ),
  ),
  easedBox([0.16, 0.34, 1.1], 0.03, [TAIL + 0.08, 0.72, 0]),
  cylinder(0.09, 0.42, [-2.5, 2.1, -0.2], 10),
  pipe(
    [
      [-2.5, 2.5, -0.2],
      [-2.5, 2.86, -0.2],
      [-2.62, 2.98, -0.2],
    ],
    0.055,
    8,
  ),
  at(
    [-3.2, 2.0, 0.16],
    lathe(
      [
        [0.07, 0],
        [0.07, 0.3],
        [0.15, 0.34],
        [0.15, 0.46],
        [0, 0.54],
      ],
      9,
    ),
  ),
];

/** Two wheels on a beam that rocks, over bumps. */
const tandem = (): Form => {
  const [back, front] = TANDEM;
  return [
    hull(
      [0.66, 0.84].flatMap((z): Point[] => [
        [back - 0.34, 0.6, z],
        [back - 0.2, 0.42, z],
        [front + 0.2, 0.42, z],
        [front + 0.34, 0.6, z],
        [front + 0.34, 0.78, z],
        [front + 0.1, 0.9, z],
        [back - 0.1, 0.9, z],
        [back - 0.34, 0.78, z],
      ]),
    ),
    tube([(back + front) / 2, 0.72, 0.3], [(back + front) / 2, 0.72, 0.9], 0.2, 10),
  ];
};
