import {
  type Form,
  type Point,
  at,
  blue,
  box,
  copies,
  corners,
  cylinder,
  easedBox,
  lathe,
  ring,
  shade,
  sheet,
  tube,
  turn,
} from './forms/index.ts';

const WIDTH = 1.6;
const HEIGHT = 1.4;
const DEPTH = 1;
const TOP = 0.74;

/** A learner's desk seen as by the one who learns: a lesson on the blue screen, a book open beside it, a stool drawn up. */
export const lessonDesk = (): Form => [
  desk(),
  screen(),
  book(),
  headset(),
  lamp(),
  at([0.08, 0, DEPTH / 2 - 0.19], stool()),
];

const desk = (): Form => [
  easedBox([WIDTH, 0.04, 0.68], 0.012, [0, TOP - 0.04, -DEPTH / 2 + 0.34]),
  at(
    [0, 0, -DEPTH / 2 + 0.34],
    corners(tube([WIDTH / 2 - 0.14, TOP - 0.04, 0.24], [WIDTH / 2 - 0.06, 0.004, 0.3], 0.026, 8)),
  ),
  box([WIDTH - 0.34, 0.09, 0.02], [0, TOP - 0.13, -DEPTH / 2 + 0.1]),
  easedBox([0.4, 0.12, 0.5], 0.012, [0.48, TOP - 0.16, -DEPTH / 2 + 0.36]),
  shade(box([0.37, 0.006, 0.006], [0.48, TOP - 0.1, -DEPTH / 2 + 0.61])),
];

const screen = (): Form =>
  at(
    [-0.12, TOP, -DEPTH / 2 + 0.16],
    [
      easedBox([0.34, 0.02, 0.2], 0.008),
      tube([0, 0.01, -0.03], [0, 0.3, -0.05], 0.024, 8),
      at(
        [0, 0.16, 0],
        turn('x', -5, [
          easedBox([0.86, HEIGHT - TOP - 0.16, 0.04], 0.014),
          blue(box([0.8, 0.44, 0.008], [0, 0.03, 0.02])),
          // The lesson: a picture and four lines.
          box([0.28, 0.24, 0.006], [-0.2, 0.16, 0.027]),
          copies(4, (i) => box([i === 3 ? 0.16 : 0.26, 0.024, 0.006], [i === 3 ? 0.11 : 0.16, 0.36 - i * 0.06, 0.027])),
        ]),
      ),
      at(
        [0, 0.0, 0.24],
        [
          easedBox([0.42, 0.02, 0.13], 0.006),
          copies(3, (i) => shade(box([0.38, 0.004, 0.018], [0, 0.019, -0.036 + i * 0.034]))),
        ],
      ),
    ],
  );

/** An open book, its pages bending up from the fold. */
const book = (): Form => {
  const side = [0, 0.03, 0.08, 0.14, 0.17].map((x, i) => [x, [0.006, 0.022, 0.026, 0.018, 0.01][i]!] as const);
  const line = [
    ...side
      .slice(1)
      .reverse()
      .map(([x, y]) => [-x, y] as const),
    ...side,
  ];
  const half = 0.12;
  return at(
    [0.52, TOP, -DEPTH / 2 + 0.44],
    turn('y', -8, [
      box([0.36, 0.006, 0.26]),
      sheet([half, -half].map((z) => line.map(([x, y]): Point => [x, y, z]))),
      sheet([0.006, 1].map((level) => line.map(([x, y]): Point => [x, level === 1 ? y : 0.006, half]))),
      [-0.09, 0.085].map((x) => copies(5, (i) => shade(box([0.1, 0.003, 0.006], [x, 0.024, -0.08 + i * 0.034])))),
    ]),
  );
};

/** Headphones laid on the desk. */
const headset = (): Form =>
  at(
    [-0.62, TOP, -DEPTH / 2 + 0.42],
    turn('y', 24, [
      [-1, 1].map((side) =>
        at(
          [side * 0.075, 0.04, 0],
          turn(
            'z',
            90,
            lathe(
              [
                [0, -0.02],
                [0.04, -0.02],
                [0.045, 0],
                [0.04, 0.02],
                [0, 0.02],
              ],
              12,
            ),
          ),
        ),
      ),
      sheet(
        [-1, 1].map((edge) =>
          Array.from({ length: 9 }, (_, i): Point => {
            const angle = Math.PI * (1 - i / 8);
            return [0.08 * Math.cos(angle), 0.045 + 0.008, -0.02 - 0.11 * Math.sin(angle) - edge * -0.009];
          }),
        ),
      ),
    ]),
  );

const lamp = (): Form =>
  at(
    [0.68, TOP, -DEPTH / 2 + 0.14],
    [
      lathe(
        [
          [0.08, 0],
          [0.08, 0.015],
          [0.02, 0.03],
          [0, 0.03],
        ],
        16,
      ),
      tube([0, 0.02, 0], [0.03, 0.26, 0], 0.01, 6),
      tube([0.03, 0.26, 0], [-0.12, 0.44, 0.06], 0.01, 6),
      at(
        [-0.14, 0.4, 0.07],
        turn(
          'z',
          20,
          lathe(
            [
              [0.07, 0],
              [0.06, 0.03],
              [0.025, 0.08],
              [0, 0.085],
            ],
            14,
          ),
        ),
      ),
    ],
  );

const stool = (): Form => [
  lathe(
    [
      [0, 0.43],
      [0.17, 0.43],
      [0.185, 0.45],
      [0.18, 0.48],
      [0.12, 0.49],
      [0, 0.485],
    ],
    20,
  ),
  cylinder(0.025, 0.36, [0, 0.08, 0], 8),
  ring(4, () => turn('y', 45, tube([0, 0.09, 0], [0, 0.02, 0.19], 0.018, 6))),
];
