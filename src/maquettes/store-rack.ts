import {
  type Form,
  at,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  lathe,
  pipe,
  row,
  shade,
  softBox,
  taper,
  tube,
} from './forms/index.ts';

/** Two bays of pallet racking. */
const WIDTH = 2.7;
const HEIGHT = 2.4;
const DEPTH = 1;

const LEVELS = [0.62, 1.24, 1.86] as const;
const POST = 0.07;
const BAY = (WIDTH - POST) / 2;
const DECK = 0.09;

/** A rack with crates, cans, drums and a pallet; the blue crates are the ones that answer when they are called. */
export const storeRack = (): Form => [frames(), LEVELS.map(level), floor(), goods()];

/** Three frames with slanting braces between front and back posts. */
const frames = (): Form =>
  row(3, BAY, () => [
    both('z', box([POST, HEIGHT, 0.06], [0, 0, DEPTH / 2 - 0.03]), box([POST, 0.012, 0.1], [0, 0, DEPTH / 2 - 0.05])),
    copies(4, (i) =>
      tube([0, 0.15 + i * 0.55, (i % 2 ? 1 : -1) * 0.46], [0, 0.7 + i * 0.55, (i % 2 ? -1 : 1) * 0.46], 0.014, 5),
    ),
  ]);

const level = (y: number): Form =>
  row(2, BAY, () => [
    both('z', box([BAY - POST, DECK, 0.045], [0, y - DECK, DEPTH / 2 - 0.035])),
    copies(4, (i) => box([0.16, 0.02, DEPTH - 0.1], [(i - 1.5) * 0.31, y - 0.022, 0])),
  ]);

/** A lidded crate with grips and a label field; `width` along the shelf. */
const crate = (width: number, height: number, depth = 0.6): Form => [
  taper([width - 0.04, height - 0.05, depth - 0.04], [width, depth]),
  box([width + 0.03, 0.05, depth + 0.03], [0, height - 0.05, 0]),
  shade(box([width * 0.34, 0.035, 0.008], [0, height * 0.62, depth / 2])),
];

const goods = (): Form => [
  // Upper level
  at([-1.0, LEVELS[2], 0.1], crate(0.44, 0.36)),
  at([-0.5, LEVELS[2], 0.1], blue(crate(0.4, 0.3))),
  at([0.34, LEVELS[2], 0.08], crate(0.44, 0.3)),
  at([0.34, LEVELS[2] + 0.3, 0.08], crate(0.4, 0.2, 0.52)),
  at([0.98, LEVELS[2], 0.06], softSack(), at([0.02, 0.15, 0.02], softSack())),
  // Middle level
  at([-1.08, LEVELS[1], 0.12], crate(0.34, 0.42)),
  at([-0.68, LEVELS[1], 0.12], crate(0.34, 0.42)),
  at([-0.3, LEVELS[1], 0.16], blue(crate(0.28, 0.24, 0.5))),
  [0.22, 0.44, 0.66].map((x) => at([x, LEVELS[1], 0.26], can())),
  [0.33, 0.55].map((x) => at([x, LEVELS[1], -0.05], can())),
  at([1.04, LEVELS[1], 0.1], crate(0.4, 0.38)),
  // Lower level
  at([-0.9, LEVELS[0], 0.06], crate(0.6, 0.34, 0.7)),
  at([-0.34, LEVELS[0], 0.1], crate(0.34, 0.26)),
  at([0.42, LEVELS[0], 0.08], blue(crate(0.5, 0.34))),
  at([1.0, LEVELS[0], 0.1], roll(), at([0, 0, 0.2], roll())),
];

/** On the floor: two drums, and a pallet with a strapped load. */
const floor = (): Form => [
  [-1.02, -0.44].map((x) => at([x, 0, 0.02], drum())),
  at(
    [0.68, 0, 0.02],
    [
      row(4, 0.28, () => box([0.18, 0.025, 0.8], [0, 0.11, 0])),
      row(3, 0.42, () => box([0.12, 0.11, 0.8])),
      softBox([0.98, 0.32, 0.74], 0.03, [0, 0.135, 0]),
      [-0.25, 0.25].map((x) => shade(box([0.03, 0.324, 0.75], [x, 0.135, 0]))),
    ],
  ),
];

const drum = (): Form =>
  at(
    [0, 0.0, 0],
    lathe(
      [
        [0, 0],
        [0.25, 0],
        [0.25, 0.15],
        [0.265, 0.165],
        [0.25, 0.18],
        [0.25, 0.32],
        [0.265, 0.335],
        [0.25, 0.35],
        [0.25, 0.49],
        [0.235, 0.49],
        [0.235, 0.475],
        [0, 0.475],
      ],
      14,
    ),
  );

/** A twenty-litre can with its handle. */
const can = (): Form => [
  easedBox([0.17, 0.36, 0.3], 0.025),
  pipe(
    [
      [0, 0.34, -0.08],
      [0, 0.41, -0.06],
      [0, 0.41, 0.05],
      [0, 0.34, 0.07],
    ],
    0.016,
    5,
  ),
  cylinder(0.028, 0.05, [0, 0.35, 0.11], 8),
];

const softSack = (): Form => softBox([0.52, 0.15, 0.66], 0.06);

/** A rolled-up mat on its side. */
const roll = (): Form => at([0, 0.1, 0], tube([-0.24, 0, 0], [0.24, 0, 0], 0.1, 12));
