import {
  type Form,
  at,
  ball,
  blue,
  box,
  copies,
  corners,
  cylinder,
  easedBox,
  lathe,
  ring,
  row,
  sheet,
  stretch,
  turn,
} from './forms/index.ts';
import { PERSON_HEIGHT, person } from './person.ts';

/** A stage three metres across; the figure on it brings it to 1.8 m. */
const RADIUS = 1.5;
const HEIGHT = 1.8;
const STAGE = 0.14;
const SCALE = (HEIGHT - STAGE) / PERSON_HEIGHT;

/** A low round stage to practise meeting people: a figure without a face, and a market stall under a blue awning. */
export const practiceRing = (): Form => [
  stage(),
  at([-0.72, STAGE, 0.42], turn('y', 52, stretch([SCALE, SCALE, SCALE], person()))),
  at([0.4, STAGE, -0.42], turn('y', -18, stall())),
];

/** Two shallow steps, and marks where to stand around the edge. */
const stage = (): Form => [
  lathe(
    [
      [RADIUS, 0],
      [RADIUS, 0.07],
      [RADIUS - 0.2, 0.07],
      [RADIUS - 0.2, STAGE],
      [0.95, STAGE],
      [0.6, STAGE],
      [0.3, STAGE],
      [0, STAGE],
    ],
    40,
  ),
  blue(ring(3, () => turn('y', 30, at([0, 0.07, RADIUS - 0.1], cylinder(0.055, 0.006, [0, 0, 0], 16))))),
];

/** A table with boxes of fruit, four poles and a sloping awning with a scalloped edge. */
const stall = (): Form => [
  easedBox([1.3, 0.05, 0.62], 0.012, [0, 0.66, 0]),
  box([1.2, 0.42, 0.03], [0, 0.24, 0.26]),
  corners(box([0.05, 0.66, 0.05], [0.58, 0, 0.24])),
  [-1, 1].map((side) => [
    box([0.04, 1.6, 0.04], [side * 0.68, 0, -0.36]),
    box([0.04, 1.34, 0.04], [side * 0.68, 0, 0.4]),
  ]),
  awning(),
  [-0.42, 0, 0.42].map((x, i) => at([x, 0.71, 0.06], turn('x', 12, fruitBox(i)))),
  at([0.95, 0, 0.2], basket()),
];

const awning = (): Form => {
  const scallops = 5;
  const half = 0.74;
  const xs = Array.from({ length: scallops * 4 + 1 }, (_, i) => -half + (i / (scallops * 4)) * 2 * half);
  const hem = (i: number) => -0.06 - 0.05 * Math.abs(Math.sin((i / 4) * Math.PI));
  const rows = [
    xs.map((x, i) => [x, 1.33 + hem(i), 0.5] as const),
    xs.map((x) => [x, 1.34, 0.49] as const),
    xs.map((x) => [x, 1.62, -0.4] as const),
  ];
  const under = rows.map((line) => [...line].reverse());
  return blue(sheet(rows), sheet(under));
};

const fruitBox = (kind: number): Form => [
  box([0.36, 0.02, 0.44]),
  [-0.17, 0.17].map((x) => box([0.02, 0.1, 0.44], [x, 0, 0])),
  [-0.21, 0.21].map((z) => box([0.36, 0.1, 0.02], [0, 0, z])),
  copies(3, (i) =>
    row(2, 0.13, (j) => ball(kind === 1 ? 0.06 : 0.068, [0, 0.07 + 0.014 * ((i + j) % 2), (i - 1) * 0.135], 6)),
  ),
];

const basket = (): Form => [
  lathe(
    [
      [0, 0],
      [0.14, 0],
      [0.2, 0.22],
      [0.22, 0.24],
      [0.2, 0.25],
      [0.16, 0.2],
      [0, 0.2],
    ],
    14,
  ),
  ring(3, () => ball(0.075, [0.085, 0.22, 0], 6)),
];
