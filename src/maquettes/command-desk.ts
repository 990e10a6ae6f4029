import {
  type Form,
  type Point,
  at,
  blue,
  box,
  copies,
  cylinder,
  easedBox,
  pipe,
  ring,
  shade,
  sheet,
  slab,
  softBox,
  tube,
  turn,
} from './forms/index.ts';

/** A desk for one, 2.4 m wide; its top at the usual 0.74 m. */
const WIDTH = 2.4;
const HEIGHT = 1.6;
const DEPTH = 1.2;
const TOP = 0.74;

const BACK = -DEPTH / 2;

/** A curved desk with three screens, which are blue, and a chair: seen as by the one who sits there. */
export const commandDesk = (): Form => [
  top(),
  pedestals(),
  [-1, 0, 1].map(screen),
  tools(),
  at([0.08, 0, 0.2], turn('y', 164, chair())),
];

/** The far edge is straight, the near edge a hollow curve around the chair. */
const top = (): Form => {
  const half = WIDTH / 2;
  const near = Array.from({ length: 13 }, (_, i) => {
    const share = i / 6 - 1;
    return [half * share, 0.3 - 0.42 * (1 - share * share)] as const;
  });
  const far = [
    [half, BACK + 0.28],
    [half - 0.45, BACK + 0.02],
    [-(half - 0.45), BACK + 0.02],
    [-half, BACK + 0.28],
  ] as const;
  return [
    at([0, TOP - 0.04, 0], slab([...near, ...far], 0.04)),
    at([0, 0.3, 0], sheet([0, 0.4].map((y): Point[] => [...far].reverse().map(([x, z]) => [x * 0.96, y, z + 0.04])))),
    at([0, 0.3, 0], sheet([0, 0.4].map((y): Point[] => far.map(([x, z]) => [x * 0.96, y, z + 0.02])))),
    box([0.9, 0.04, 0.04], [0, 0.66, BACK]),
  ];
};

const pedestals = (): Form =>
  [-1, 1].map((side) =>
    at(
      [side * 1.0, 0, 0.02],
      turn('y', side * -14, [
        easedBox([0.32, 0.66, 0.52], 0.02, [0, 0.04, 0]),
        box([0.3, 0.04, 0.5]),
        copies(3, (i) => shade(box([0.29, 0.01, 0.01], [0, 0.24 + i * 0.2, 0.26]))),
      ]),
    ),
  );

/** A flat screen on an arm; the outer two turn towards the chair. */
const screen = (side: number): Form =>
  at(
    [side * 0.74, TOP, -0.36 + Math.abs(side) * 0.1],
    turn('y', side * -24, [
      easedBox([0.3, 0.02, 0.2], 0.006),
      tube([0, 0, -0.03], [0, 0.4, -0.05], 0.022, 8),
      at(
        [0, 0.27, 0],
        turn('x', -4, [
          easedBox([0.7, HEIGHT - TOP - 0.27 - 0.005, 0.045], 0.012),
          blue(box([0.65, 0.52, 0.006], [0, 0.035, 0.022])),
        ]),
      ),
    ]),
  );

const tools = (): Form => [
  easedBox([0.44, 0.022, 0.15], 0.006, [0.02, TOP, -0.2]),
  copies(3, (i) => shade(box([0.4, 0.004, 0.022], [0.02, TOP + 0.021, -0.235 + i * 0.036]))),
  easedBox([0.065, 0.028, 0.1], 0.012, [0.36, TOP, -0.19]),
  at(
    [-0.5, TOP, -0.12],
    [
      easedBox([0.16, 0.04, 0.2], 0.01),
      pipe(
        [
          [-0.05, 0.05, -0.08],
          [-0.05, 0.07, 0],
          [-0.05, 0.05, 0.08],
        ],
        0.022,
        7,
      ),
    ],
  ),
];

/** A swivel chair on five castors, facing +z before it is turned. */
const chair = (): Form => [
  ring(5, () => [
    tube([0, 0.09, 0.02], [0, 0.06, 0.27], 0.02, 6),
    at([0, 0, 0.27], turn('z', 90, cylinder(0.03, 0.05, [0.03, -0.025, 0], 8))),
  ]),
  cylinder(0.03, 0.34, [0, 0.08, 0], 10),
  softBox([0.5, 0.08, 0.48], 0.03, [0, 0.42, 0]),
  tube([0, 0.44, -0.2], [0, 0.66, -0.27], 0.025, 6),
  at([0, 0.58, -0.26], turn('x', -8, softBox([0.46, 0.52, 0.07], 0.03))),
  [-1, 1].map((side) => [
    tube([side * 0.27, 0.46, -0.02], [side * 0.28, 0.65, -0.02], 0.015, 5),
    easedBox([0.06, 0.03, 0.26], 0.01, [side * 0.28, 0.65, 0.02]),
  ]),
];
