import {
  type Form,
  type Point,
  at,
  ball,
  blue,
  box,
  copies,
  cylinder,
  easedBox,
  lathe,
  ring,
  shade,
  softBox,
  tube,
  turn,
  wire,
} from './forms/index.ts';

/** A quickly raised communications mast of the 12 m class on its base plate. */
const HEIGHT = 12;
const PLATE = 1.8;

const BAY = 0.62;
const BAYS = 16;
const FOOT = 0.22;
const TOP = FOOT + BAY * BAYS;
/** From the mast's axis to each of its three uprights. */
const RADIUS = 0.21;

/** A guyed lattice mast: three-sided, with dish, panel antennas and, in blue, the tips that send and receive. */
export const networkMast = (): Form => [
  plate(),
  ring(3, () => upright()),
  copies(BAYS, (i) =>
    at(
      [0, FOOT + i * BAY, 0],
      ring(3, () => brace(i % 2 === 0)),
    ),
  ),
  ring(3, () => guys()),
  head(),
  dish(),
  cabinet(),
];

const plate = (): Form => [
  lathe(
    [
      [PLATE, 0],
      [PLATE, 0.06],
      [1.2, 0.06],
      [0.7, 0.06],
      [0, 0.06],
    ],
    40,
  ),
  lathe(
    [
      [0.42, 0.06],
      [0.36, 0.16],
      [0, 0.16],
    ],
    6,
  ),
  lathe(
    [
      [0.1, 0.16],
      [0.06, FOOT],
      [0, FOOT],
    ],
    10,
  ),
];

const cornerAt = (i: number, y: number): Point => {
  const angle = (2 * Math.PI * i) / 3;
  return [RADIUS * Math.sin(angle), y, RADIUS * Math.cos(angle)];
};

const upright = (): Form => tube(cornerAt(0, FOOT), cornerAt(0, TOP), 0.026, 5);

/** One level bar and one slanting bar of a face; slants alternate from bay to bay. */
const brace = (rising: boolean): Form => [
  wire(cornerAt(0, 0), cornerAt(1, 0), 0.013),
  rising ? wire(cornerAt(0, 0), cornerAt(1, BAY), 0.013) : wire(cornerAt(1, 0), cornerAt(0, BAY), 0.013),
];

/** Three ropes at one of the three corners, to one anchor. */
const guys = (): Form => {
  const anchor: Point = [0, 0.12, PLATE - 0.2];
  return [
    [3.6, 6.8, TOP].map((y) => wire(cornerAt(0, y), anchor, 0.014)),
    at(
      [0, 0.06, PLATE - 0.2],
      lathe(
        [
          [0.09, 0],
          [0.07, 0.05],
          [0.025, 0.1],
          [0, 0.1],
        ],
        8,
      ),
    ),
  ];
};

/** Three panels around the top, and above them whips with blue tips. */
const head = (): Form => [
  at(
    [0, TOP, 0],
    lathe(
      [
        [0.26, 0],
        [0.26, 0.03],
        [0, 0.03],
      ],
      3,
    ),
  ),
  ring(3, () => [
    at([0, TOP - 1.25, 0.46], turn('x', 5, softBox([0.26, 1.1, 0.12], 0.03))),
    tube([0, TOP - 0.4, 0.18], [0, TOP - 0.4, 0.5], 0.022, 5),
    tube([0, TOP - 1.0, 0.18], [0, TOP - 1.0, 0.46], 0.022, 5),
    turn('y', 60, whip()),
  ]),
  tube([0, TOP, 0], [0, HEIGHT - 0.5, 0], 0.03, 6),
  blue(tube([0, HEIGHT - 0.6, 0], [0, HEIGHT - 0.04, 0], 0.022, 6), ball(0.04, [0, HEIGHT - 0.04, 0], 8)),
];

const whip = (): Form => [
  wire([0, TOP, 0.1], [0, TOP + 0.05, 0.42], 0.016),
  tube([0, TOP, 0.42], [0, TOP + 0.5, 0.42], 0.02, 5),
  blue(tube([0, TOP + 0.5, 0.42], [0, TOP + 1.0, 0.42], 0.014, 5)),
];

/** A microwave dish two thirds of the way up, looking at the horizon. */
const dish = (): Form =>
  at(
    [0, 7.9, 0.28],
    turn('y', 20, [
      tube([0, -0.15, -0.05], [0, -0.15, 0.15], 0.03, 6),
      at(
        [0, -0.1, 0.14],
        turn(
          'x',
          90,
          lathe(
            [
              [0, 0],
              [0.2, 0.03],
              [0.38, 0.1],
              [0.46, 0.18],
              [0.44, 0.18],
              [0.34, 0.11],
              [0.16, 0.06],
              [0, 0.05],
            ],
            18,
          ),
        ),
      ),
      at([0, -0.1, 0.19], blue(turn('x', 90, cylinder(0.03, 0.2, [0, 0, 0], 8)))),
    ]),
  );

/** The radio cabinet at the foot, with its door and cable. */
const cabinet = (): Form => [
  easedBox([0.6, 1.1, 0.45], 0.025, [0.85, 0.1, 0.25]),
  box([0.66, 0.06, 0.5], [0.85, 0.06, 0.25]),
  shade(box([0.5, 0.94, 0.008], [0.85, 0.18, 0.475])),
  box([0.47, 0.91, 0.012], [0.85, 0.195, 0.476]),
  copies(4, (i) => shade(box([0.26, 0.014, 0.01], [0.85, 0.86 + i * 0.04, 0.48]))),
  tube([0.55, 0.3, 0.25], [0.12, 0.3, 0.05], 0.025, 6),
];
