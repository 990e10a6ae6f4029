import {
  type Form,
  type Point,
  at,
  ball,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  lathe,
  pipe,
  ring,
  shade,
  tube,
  turn,
} from './forms/index.ts';

const WIDTH = 1.8;
const HEIGHT = 2;
const DEPTH = 0.8;
const WALL = 0.1;
/** The face of the wall, from which everything stands out. */
const FACE = -0.1;

/** A piece of a plant-room wall: a water main with valve and meter, cables, a fan. Each sensor carries a blue dot. */
export const sensorBoard = (): Form => [wall(), main(), branch(), cabinet(), fan(), sensors()];

const wall = (): Form => [
  box([WIDTH, HEIGHT - 0.06, WALL], [0, 0.06, FACE - WALL / 2]),
  box([WIDTH, 0.06, DEPTH], [0, 0, 0]),
  both('x', [
    box([0.05, 0.05, 0.2], [WIDTH / 2 - 0.12, 0.06, FACE - WALL - 0.1]),
    tube([WIDTH / 2 - 0.12, 0.08, -DEPTH / 2 + 0.04], [WIDTH / 2 - 0.12, 0.8, FACE - WALL], 0.02, 6),
  ]),
];

/** The main pipe from lower left to the right, with flanges, a hand-wheel valve and a meter. */
const main = (): Form => {
  const z = FACE + 0.17;
  const y = 0.56;
  const flange = (x: number) => at([x, y, z], turn('z', 90, cylinder(0.115, 0.035, [0, -0.0175, 0], 14)));
  return [
    pipe(
      [
        [-0.62, 0.06, z],
        [-0.62, y - 0.1, z],
        [-0.59, y - 0.03, z],
        [-0.52, y, z],
        [WIDTH / 2, y, z],
      ],
      0.07,
      12,
    ),
    [-0.36, -0.06, 0.28, 0.62].map(flange),
    valve(-0.21, y, z),
    meter(0.45, y, z),
    [-0.45, 0.8].map((x) => [
      box([0.03, 0.03, z - FACE], [x, y - 0.1, FACE + (z - FACE) / 2]),
      at([x, y, z], turn('z', 90, cylinder(0.08, 0.03, [0, -0.015, 0], 14))),
    ]),
  ];
};

const valve = (x: number, y: number, z: number): Form => [
  at(
    [x, y, z],
    turn(
      'z',
      90,
      lathe(
        [
          [0.07, -0.14],
          [0.1, -0.06],
          [0.1, 0.06],
          [0.07, 0.14],
        ],
        14,
      ),
    ),
  ),
  cylinder(0.045, 0.14, [x, y + 0.08, z], 10),
  tube([x, y + 0.2, z], [x, y + 0.29, z], 0.015, 6),
  at(
    [x, y + 0.27, z],
    [
      lathe(
        [
          [0.1, 0],
          [0.125, -0.005],
          [0.125, 0.02],
          [0.1, 0.025],
          [0.1, 0],
        ].map(([r, h]) => [r!, h!] as const),
        18,
      ),
      copies(3, (i) => turn('y', i * 60, box([0.22, 0.016, 0.02], [0, 0, 0]))),
      cylinder(0.025, 0.03, [0, -0.005, 0], 8),
    ],
  ),
];

/** A turbine meter: round body, upright dial. */
const meter = (x: number, y: number, z: number): Form => [
  at(
    [x, y, z],
    turn(
      'z',
      90,
      lathe(
        [
          [0.07, -0.17],
          [0.11, -0.1],
          [0.125, 0],
          [0.11, 0.1],
          [0.07, 0.17],
        ],
        14,
      ),
    ),
  ),
  cylinder(0.085, 0.13, [x, y + 0.07, z], 16),
  at(
    [x, y + 0.2, z],
    turn('x', 28, [
      lathe(
        [
          [0.1, 0],
          [0.11, 0.03],
          [0.1, 0.05],
          [0.085, 0.05],
          [0.085, 0.042],
          [0, 0.042],
        ],
        18,
      ),
      shade(box([0.09, 0.006, 0.028], [0, 0.042, -0.02])),
    ]),
  ),
  blue(ball(0.016, [x, y + 0.235, z + 0.09], 8)),
];

/** A thinner pipe that rises from the main, bends twice, and ends in a tap. */
const branch = (): Form => {
  const z = FACE + 0.1;
  return [
    pipe(
      [
        [0.12, 0.6, FACE + 0.17],
        [0.12, 0.95, z],
        [0.12, 1.2, z],
        [0.17, 1.27, z],
        [0.62, 1.27, z],
        [0.69, 1.32, z],
        [0.69, HEIGHT, z],
      ],
      0.035,
      9,
    ),
    [1.05, 1.6].map((y) => at([y > 1.5 ? 0.69 : 0.12, y, z], cylinder(0.05, 0.05, [0, 0, 0], 12))),
    at([0.4, 1.27, z + 0.03], turn('x', 90, gauge())),
  ];
};

/** A round pressure gauge facing the visitor once it is turned. */
const gauge = (): Form => [
  cylinder(0.018, 0.06, [0, 0, 0], 8),
  lathe(
    [
      [0.09, 0.05],
      [0.095, 0.055],
      [0.095, 0.085],
      [0.085, 0.095],
      [0.08, 0.085],
      [0, 0.085],
    ],
    18,
  ),
  turn('y', 38, box([0.01, 0.006, 0.06], [0, 0.086, -0.02])),
];

const cabinet = (): Form => [
  easedBox([0.44, 0.6, 0.16], 0.015, [-0.5, 1.14, FACE + 0.08]),
  shade(box([0.38, 0.54, 0.006], [-0.5, 1.17, FACE + 0.16])),
  box([0.37, 0.53, 0.012], [-0.5, 1.175, FACE + 0.16]),
  blue(box([0.2, 0.1, 0.012], [-0.5, 1.54, FACE + 0.164])),
  easedBox([0.02, 0.08, 0.02], 0.005, [-0.36, 1.36, FACE + 0.172]),
  copies(3, (i) =>
    pipe(
      [
        [-0.62 + i * 0.1, 1.74, FACE + 0.05],
        [-0.62 + i * 0.1, HEIGHT, FACE + 0.05],
      ] as Point[],
      0.014,
      5,
    ),
  ),
];

/** An air vent with a fan behind its ring. */
const fan = (): Form =>
  at(
    [0.24, 1.66, FACE],
    turn('x', 90, [
      lathe(
        [
          [0.22, 0],
          [0.22, 0.05],
          [0.18, 0.06],
          [0.17, 0.02],
        ],
        24,
      ),
      shade(cylinder(0.175, 0.01, [0, 0, 0], 20)),
      cylinder(0.045, 0.05, [0, 0, 0], 10),
      ring(5, () => at([0.105, 0.025, 0], turn('x', 24, box([0.12, 0.006, 0.075])))),
    ]),
  );

/** Small round casings, each with its blue dot: on the wall, on the pipes, by the floor. */
const sensors = (): Form => {
  const places: readonly Point[] = [
    [-0.13, 1.5, FACE],
    [-0.13, 1.15, FACE],
    [0.5, 1.55, FACE],
    [-0.78, 0.86, FACE],
    [0.78, 0.24, FACE],
    [0.0, 0.24, FACE],
  ];
  return places.map((place) =>
    at(
      place,
      turn('x', 90, [
        lathe(
          [
            [0.05, 0],
            [0.05, 0.025],
            [0.035, 0.035],
            [0, 0.035],
          ],
          14,
        ),
        blue(
          lathe(
            [
              [0.02, 0.03],
              [0.018, 0.042],
              [0, 0.046],
            ],
            10,
          ),
        ),
      ]),
    ),
  );
};
