import {
  type Form,
  type Point,
  at,
  ball,
  blue,
  both,
  box,
  copies,
  corners,
  cylinder,
  easedBox,
  extrude,
  lathe,
  pipe,
  row,
  shade,
  sheet,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

// A 20 ft container: outer sizes and wall height as printed.
export const CONTAINER_LENGTH = 6.058;
const CONTAINER_HEIGHT = 2.591;
export const CONTAINER_DEPTH = 2.438;

const POST = 0.16;
const FLOOR = 0.17;
const BAY = (CONTAINER_LENGTH - 2 * POST) / 4;
const BACK = -CONTAINER_DEPTH / 2;

/** A 20 ft container with one side cut away: a room, a clinic, a kitchen and a water plant in a row. */
export const container20ft = (): Form => [
  containerFrame(),
  walls(),
  doors(),
  box([CONTAINER_LENGTH - 0.1, 0.05, CONTAINER_DEPTH - 0.06], [0, FLOOR - 0.05, 0]),
  row(3, BAY, partition),
  row(4, BAY, (bay) => at([0, FLOOR, 0], [room, clinic, kitchen, waterPlant][bay]!())),
];

/** Partitions are cut slanting towards the open side, so that every bay can be seen into. */
const partition = (): Form =>
  at(
    [0, FLOOR, 0],
    turn(
      'y',
      -90,
      extrude(
        [
          [BACK + 0.09, 0],
          [0.95, 0],
          [0.35, 1.1],
          [-0.1, 2.3],
          [BACK + 0.09, 2.3],
        ],
        0.05,
      ),
    ),
  );

/** Corner posts with castings, and the rails between them: shared by everything that travels as a container. */
export function containerFrame(): Form {
  const [x, z] = [CONTAINER_LENGTH / 2, CONTAINER_DEPTH / 2];
  const casting = box([0.178, 0.118, 0.162], [x - 0.089, 0, z - 0.081]);
  return [
    corners(casting, at([0, CONTAINER_HEIGHT - 0.118, 0], casting)),
    corners(box([0.14, CONTAINER_HEIGHT - 0.2, 0.13], [x - 0.078, 0.1, z - 0.073])),
    both(
      'z',
      box([CONTAINER_LENGTH - 0.3, 0.14, 0.06], [0, 0.025, z - 0.04]),
      box([CONTAINER_LENGTH - 0.3, 0.08, 0.06], [0, CONTAINER_HEIGHT - 0.09, z - 0.04]),
    ),
    both(
      'x',
      box([0.06, 0.14, CONTAINER_DEPTH - 0.3], [x - 0.04, 0.025, 0]),
      box([0.06, 0.1, CONTAINER_DEPTH - 0.3], [x - 0.04, CONTAINER_HEIGHT - 0.11, 0]),
    ),
  ];
}

/** A corrugated sheet from left to right, facing the visitor. */
function corrugated(width: number, height: number, waves: number, depth = 0.036): Form {
  const step = width / waves;
  const line = copies(waves, (i) => {
    const x = -width / 2 + i * step;
    return [
      [x, 0],
      [x + step * 0.3, 0],
      [x + step * 0.5, -depth],
      [x + step * 0.8, -depth],
    ] as const;
  }).flat();
  const ends = [...line, [width / 2, 0] as const];
  const at = (y: number): Point[] => ends.map(([x, z]) => [x, y, z]);
  return sheet([at(0), at(height)]);
}

const walls = (): Form => {
  const height = CONTAINER_HEIGHT - 0.27;
  return [
    // Back wall and far end: corrugated outside, smooth inside.
    at(
      [0, 0.15, BACK + 0.02],
      [
        turn('y', 180, corrugated(CONTAINER_LENGTH - 0.3, height, 22)),
        box([CONTAINER_LENGTH - 0.3, height, 0.02], [0, 0, 0.06]),
      ],
    ),
    at([CONTAINER_LENGTH / 2 - 0.02, 0.15, 0], turn('y', 90, corrugated(CONTAINER_DEPTH - 0.28, height, 9))),
    box([0.02, height, CONTAINER_DEPTH - 0.28], [CONTAINER_LENGTH / 2 - 0.1, 0.15, 0]),
    box([CONTAINER_LENGTH - 0.1, 0.03, CONTAINER_DEPTH - 0.1], [0, CONTAINER_HEIGHT - 0.06, 0]),
    row(12, 0.46, () => box([0.16, 0.015, CONTAINER_DEPTH - 0.3], [0, CONTAINER_HEIGHT - 0.032, 0])),
  ];
};

/** Two leaves with hinges and four lock bars at the left end. */
function doors(): Form {
  const x = -CONTAINER_LENGTH / 2 + 0.04;
  const leaf = both('z', box([0.05, 2.28, 1.06], [x, 0.15, 0.535]));
  const bar = (z: number) => [
    tube([x - 0.035, 0.13, z], [x - 0.035, 2.46, z], 0.017, 6),
    [0.3, 1.1, 1.6, 2.3].map((y) => box([0.03, 0.05, 0.06], [x - 0.025, y, z])),
    box([0.025, 0.03, 0.26], [x - 0.03, 1.0, z + (z > 0 ? 0.11 : -0.11)]),
  ];
  return [
    leaf,
    shade(box([0.01, 2.28, 0.016], [x - 0.025, 0.15, 0])),
    [-0.78, -0.3, 0.3, 0.78].map(bar),
    both(
      'z',
      [0.35, 0.95, 1.55, 2.1].map((y) => box([0.03, 0.1, 0.06], [x - 0.02, y, 1.08])),
    ),
  ];
}

/** A bunk, a desk with a chair. */
const room = (): Form => [
  at(
    [-0.2, 0, -0.25],
    [
      corners(tube([0.42, 0, 0.85], [0.42, 1.6, 0.85], 0.02, 5)),
      [0.32, 1.2].map((y) => [
        box([0.84, 0.05, 1.72], [0, y, 0]),
        blue(softBox([0.78, 0.12, 1.62], 0.03, [0, y + 0.05, 0])),
      ]),
      copies(4, (i) => tube([0.42, 0.45 + i * 0.24, 0.62], [0.42, 0.45 + i * 0.24, 0.85], 0.012, 4)),
    ],
  ),
  box([0.42, 1.7, 0.4], [0.44, 0, -0.95]),
  shade(box([0.01, 1.6, 0.01], [0.44, 0.05, -0.75])),
];

/** A treatment table under a lamp, and a cupboard. */
const clinic = (): Form => [
  at(
    [0, 0, -0.15],
    [
      softBox([0.6, 0.1, 1.7], 0.03, [0, 0.78, 0]),
      blue(easedBox([0.58, 0.05, 1.66], 0.02, [0, 0.88, 0])),
      box([0.24, 0.7, 0.5], [0, 0.08, 0]),
      easedBox([0.5, 0.08, 0.9], 0.02),
    ],
  ),
  at(
    [0, 2.3, -0.2],
    [
      tube([0, 0, 0], [0, -0.4, 0], 0.02, 5),
      at(
        [0, -0.5, 0],
        lathe(
          [
            [0.001, 0],
            [0.24, 0.0],
            [0.2, 0.08],
            [0.05, 0.14],
            [0, 0.14],
          ],
          14,
        ),
      ),
    ],
  ),
  box([1.2, 0.5, 0.3], [0, 1.55, -1.0]),
  shade(box([0.012, 0.46, 0.01], [0, 1.57, -0.85])),
];

/** A counter with a hob, pots and a hood. */
const kitchen = (): Form => [
  box([1.25, 0.86, 0.6], [0, 0, -0.8]),
  box([1.3, 0.04, 0.66], [0, 0.86, -0.79]),
  [-0.32, 0, 0.32].map((x) => shade(box([0.012, 0.7, 0.01], [x, 0.08, -0.5]))),
  blue([-0.32, 0.02].map((x) => [cylinder(0.15, 0.2, [x, 0.9, -0.78], 14), ball(0.03, [x, 1.12, -0.78], 6)])),
  at(
    [-0.15, 1.5, -0.85],
    turn(
      'y',
      45,
      lathe(
        [
          [0.42, 0],
          [0.42, 0.06],
          [0.12, 0.3],
          [0.12, 0.8],
        ],
        4,
      ),
    ),
  ),
  box([0.9, 0.05, 0.5], [0.1, 0.74, 0.35]),
  at([0.1, 0, 0.35], corners(box([0.04, 0.74, 0.04], [0.4, 0, 0.2]))),
  at(
    [0.2, 0.79, 0.35],
    lathe(
      [
        [0.05, 0],
        [0.13, 0.08],
        [0.12, 0.08],
        [0, 0.03],
      ],
      14,
    ),
  ),
  at([-0.12, 0.79, 0.35], cylinder(0.07, 0.14, [0, 0, 0], 12)),
];

/** Two pressure vessels, a tank and the pipes that join them. */
const waterPlant = (): Form => [
  [-0.38, 0.0].map((x) =>
    at(
      [x, 0.1, -0.55],
      blue(
        lathe(
          [
            [0, 0],
            [0.1, 0.0],
            [0.16, 0.08],
            [0.16, 1.1],
            [0.1, 1.2],
            [0.03, 1.22],
            [0.03, 1.32],
            [0, 1.32],
          ],
          14,
        ),
      ),
    ),
  ),
  at(
    [0.4, 0, -0.7],
    lathe(
      [
        [0, 0],
        [0.26, 0],
        [0.26, 1.5],
        [0.2, 1.6],
        [0.08, 1.64],
        [0, 1.64],
      ],
      16,
    ),
  ),
  pipe(
    [
      [-0.38, 1.4, -0.55],
      [-0.38, 1.7, -0.55],
      [0, 1.7, -0.55],
      [0, 1.4, -0.55],
    ],
    0.035,
    8,
  ),
  pipe(
    [
      [0, 1.7, -0.55],
      [0.4, 1.85, -0.6],
      [0.4, 1.6, -0.7],
    ],
    0.035,
    8,
  ),
  softBox([0.5, 0.3, 0.36], 0.04, [-0.2, 0.06, 0.25]),
  pipe(
    [
      [-0.2, 0.3, 0.25],
      [-0.2, 0.55, 0.2],
      [-0.38, 0.55, -0.3],
      [-0.38, 0.4, -0.45],
    ],
    0.03,
    7,
  ),
];
