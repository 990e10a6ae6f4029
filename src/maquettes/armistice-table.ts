import {
  type Form,
  at,
  blue,
  box,
  copies,
  corners,
  easedBox,
  lathe,
  pipe,
  row,
  shade,
  tube,
  turn,
} from './forms/index.ts';

/** Two delegates' tables and the small one between them on which the documents lay first. */
const WIDTH = 2.4;
const HEIGHT = 0.8;
const DEPTH = 1.2;
const TOP = 0.74;
const TABLE = 0.95;
const MIDDLE = 0.36;

/** Two tables and a small third between them; the eighteen documents lie on them as blue folders, nine on each side. */
export const armisticeTable = (): Form => [
  [-1, 1].map((side) => at([side * (WIDTH - TABLE) * 0.5, 0, 0], delegatesTable())),
  middle(),
];

const delegatesTable = (): Form => [
  easedBox([TABLE, 0.03, DEPTH], 0.006, [0, TOP - 0.03, 0]),
  // The cloth hangs a little over the edge.
  box([TABLE - 0.012, 0.1, DEPTH - 0.012], [0, TOP - 0.11, 0]),
  corners(taperedLeg()),
  row(3, 0.285, () => copies(3, (i) => at([0, TOP, (i - 1) * 0.33 + 0.02], folder()))),
  at([-0.34, TOP, 0.5], inkwell()),
];

const taperedLeg = (): Form =>
  at(
    [TABLE / 2 - 0.07, 0, DEPTH / 2 - 0.07],
    lathe(
      [
        [0.018, 0],
        [0.022, 0.02],
        [0.02, 0.04],
        [0.03, TOP - 0.1],
        [0, TOP - 0.1],
      ],
      10,
    ),
  );

/** A bound document, somewhat larger than a sheet of paper, the pages just visible at its edge. */
const folder = (): Form => [
  blue(box([0.225, 0.005, 0.29])),
  box([0.21, 0.012, 0.278], [0.004, 0.005, 0]),
  blue(box([0.225, 0.005, 0.29], [0, 0.017, 0])),
  blue(box([0.012, 0.022, 0.29], [-0.1125, 0, 0])),
];

/** A pen stand: two pens at a slant in a block. */
const inkwell = (): Form => [
  easedBox([0.12, 0.022, 0.05], 0.006),
  [-0.03, 0.03].map((x) => tube([x, 0.02, 0], [x + 0.022, HEIGHT - TOP - 0.003, -0.02], 0.003, 5)),
];

const middle = (): Form => [
  easedBox([MIDDLE, 0.025, 0.62], 0.006, [0, TOP - 0.06, 0]),
  corners(tube([MIDDLE / 2 - 0.04, 0, 0.26], [MIDDLE / 2 - 0.05, TOP - 0.06, 0.24], 0.014, 7)),
  box([MIDDLE - 0.1, 0.014, 0.46], [0, 0.24, 0]),
  at(
    [0, TOP - 0.035, 0.05],
    turn(
      'y',
      6,
      box([0.21, 0.006, 0.3]),
      shade(copies(6, (i) => box([0.15, 0.002, 0.006], [0, 0.005, -0.1 + i * 0.034]))),
    ),
  ),
  pipe(
    [
      [0.1, TOP - 0.03, -0.18],
      [0.06, TOP - 0.03, -0.26],
    ],
    0.004,
    5,
  ),
];
