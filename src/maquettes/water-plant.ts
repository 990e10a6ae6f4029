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
  relief,
  ring,
  row,
  shade,
  tube,
  turn,
} from './forms/index.ts';
import { CONTAINER_DEPTH, CONTAINER_LENGTH, containerFrame } from './container-20ft.ts';

const FLOOR = 0.17;
/** Rows of the plant from back to front. */
const BACK = -0.62;
const FRONT = 0.55;

/**
 * A water purification unit in the frame of a 20 ft container, read from left to right as the water goes:
 * raw-water pump, sand filters, membranes under pressure, clean-water tank. Clean water is blue.
 */
export const waterPlant = (): Form => [
  containerFrame(),
  deck(),
  at([0, FLOOR, 0], pump(), filters(), membranes(), tank(), board(), pipes()),
];

const deck = (): Form => relief(CONTAINER_LENGTH - 0.1, CONTAINER_DEPTH - 0.1, [12, 5], () => FLOOR);

/** Motor, coupling and snail-shaped pump on one base. */
const pump = (): Form =>
  at(
    [-2.35, 0, FRONT],
    [
      easedBox([0.95, 0.08, 0.42], 0.02),
      at(
        [0.12, 0.28, 0],
        turn(
          'z',
          -90,
          lathe(
            [
              [0.16, 0],
              [0.16, 0.4],
              [0.13, 0.44],
              [0, 0.44],
            ],
            12,
          ),
        ),
      ),
      copies(4, (i) =>
        at(
          [0.21 + i * 0.08, 0.28, 0],
          turn(
            'z',
            90,
            lathe(
              [
                [0.155, -0.012],
                [0.178, 0],
                [0.155, 0.012],
              ],
              12,
            ),
          ),
        ),
      ),
      at(
        [-0.22, 0.28, 0],
        turn(
          'x',
          90,
          lathe(
            [
              [0, -0.09],
              [0.17, -0.09],
              [0.2, -0.04],
              [0.2, 0.04],
              [0.17, 0.09],
              [0, 0.09],
            ],
            14,
          ),
        ),
      ),
      tube([-0.15, 0.28, 0], [0.15, 0.28, 0], 0.05, 10),
      box([0.3, 0.14, 0.2], [0.34, 0.06, 0]),
      box([0.14, 0.14, 0.14], [-0.22, 0.0, 0]),
    ],
  );

/** Three upright vessels on legs. */
const filters = (): Form =>
  at(
    [-1.5, 0, BACK],
    row(3, 0.66, () => [
      lathe(
        [
          [0, 0.2],
          [0.18, 0.24],
          [0.28, 0.38],
          [0.28, 1.52],
          [0.18, 1.68],
          [0.05, 1.72],
          [0.05, 1.82],
        ],
        14,
      ),
      ring(3, () => box([0.05, 0.38, 0.05], [0, 0, 0.24])),
      lathe(
        [
          [0.28, 1.0],
          [0.295, 1.01],
          [0.295, 1.05],
          [0.28, 1.06],
        ],
        14,
      ),
    ]),
  );

/** Six pressure tubes in a stand, where water is pressed through membranes. */
const membranes = (): Form =>
  at(
    [0.95, 0, BACK + 0.05],
    [
      [0, 1].map((column) => [0, 1, 2].map((level) => at([0, 0.5 + level * 0.42, -0.2 + column * 0.42], vessel()))),
      [-0.8, 0.8].map((x) => [
        both('z', box([0.06, 1.62, 0.06], [x, 0, 0.4])),
        [0.32, 0.74, 1.16].map((y) => box([0.05, 0.05, 0.8], [x, y - 0.02, 0])),
      ]),
    ],
  );

const vessel = (): Form =>
  at(
    [-1.05, 0, 0],
    turn(
      'z',
      -90,
      lathe(
        [
          [0, 0],
          [0.11, 0.02],
          [0.14, 0.05],
          [0.14, 0.14],
          [0.12, 0.14],
          [0.12, 1.96],
          [0.14, 1.96],
          [0.14, 2.05],
          [0.11, 2.08],
          [0, 2.1],
        ],
        10,
      ),
    ),
  );

/** The clean-water tank, with hoops, manhole and a gauge. */
const tank = (): Form =>
  at(
    [2.42, 0, -0.1],
    [
      blue(
        lathe(
          [
            [0, 0.06],
            [0.48, 0.06],
            [0.5, 0.1],
            [0.5, 1.75],
            [0.44, 1.86],
            [0.2, 1.95],
            [0, 1.97],
          ],
          22,
        ),
      ),
      [0.35, 0.85, 1.35].map((y) =>
        lathe(
          [
            [0.5, y],
            [0.518, y + 0.03],
            [0.5, y + 0.06],
          ],
          22,
        ),
      ),
      at(
        [0, 1.93, 0],
        lathe(
          [
            [0.17, 0],
            [0.17, 0.08],
            [0, 0.09],
          ],
          14,
        ),
      ),
      lathe(
        [
          [0.54, 0],
          [0.54, 0.06],
          [0.4, 0.06],
        ],
        22,
      ),
    ],
  );

/** The control board with its screen, gauges and an emergency button, leaning towards whoever works there. */
const board = (): Form =>
  at(
    [-0.05, 0, FRONT + 0.1],
    [
      both('x', box([0.05, 0.95, 0.05], [0.38, 0, 0])),
      at(
        [0, 0.9, 0],
        turn('x', -12, [
          easedBox([0.95, 0.7, 0.16], 0.02),
          shade(box([0.36, 0.24, 0.01], [-0.22, 0.36, 0.08])),
          copies(3, (i) =>
            at(
              [0.12 + i * 0.13, 0.5, 0.08],
              turn(
                'x',
                90,
                lathe(
                  [
                    [0.05, 0],
                    [0.05, 0.025],
                    [0, 0.02],
                  ],
                  10,
                ),
              ),
            ),
          ),
          copies(4, (i) => box([0.035, 0.05, 0.02], [0.1 + i * 0.09, 0.28, 0.08])),
          at(
            [-0.3, 0.16, 0.08],
            turn(
              'x',
              90,
              lathe(
                [
                  [0.03, 0],
                  [0.045, 0.03],
                  [0.04, 0.05],
                  [0, 0.055],
                ],
                10,
              ),
            ),
          ),
        ]),
      ),
    ],
  );

/** Raw water in white, clean water in blue, from left to right. */
const pipes = (): Form => [
  pipe(
    [
      [-CONTAINER_LENGTH / 2 + 0.02, 0.28, FRONT],
      [-2.62, 0.28, FRONT],
    ],
    0.07,
    10,
  ),
  pipe(
    [
      [-2.57, 0.45, FRONT],
      [-2.57, 0.9, FRONT],
      [-2.57, 0.98, FRONT - 0.08],
      [-2.57, 1.0, BACK + 0.6],
      [-2.5, 2.0, BACK + 0.06],
      [-2.4, 2.06, BACK],
      [-0.84, 2.06, BACK],
    ],
    0.05,
    7,
  ),
  [-2.16, -1.5, -0.84].map((x) => [
    tube([x, 1.8, BACK], [x, 2.06, BACK], 0.045, 7),
    at([x, 1.9, BACK + 0.06], turn('x', 90, cylinder(0.07, 0.03, [0, 0, 0], 8))),
  ]),
  pipe(
    [
      [-2.16, 0.14, BACK],
      [-2.16, 0.1, BACK + 0.3],
      [-2.1, 0.1, BACK + 0.36],
      [-0.5, 0.1, BACK + 0.36],
      [-0.2, 0.14, BACK + 0.3],
      [-0.16, 0.5, BACK + 0.28],
      [-0.1, 0.52, BACK + 0.28],
    ],
    0.05,
    7,
  ),
  blue(
    [0.5, 0.92, 1.34].map((y) => [-0.15, 0.27].map((z) => tube([1.98, y, BACK + z], [2.06, y, BACK + z], 0.04, 6))),
    [-0.15, 0.27].map((z) =>
      pipe(
        [
          [2.06, 0.4, BACK + z],
          [2.06, 1.5, BACK + z],
        ],
        0.04,
        7,
      ),
    ),
    pipe(
      [
        [2.06, 1.5, BACK - 0.15],
        [2.06, 1.5, BACK + 0.3],
        [2.2, 1.6, BACK + 0.5],
      ],
      0.04,
      8,
    ),
    pipe(
      [
        [2.42, 0.3, 0.38],
        [2.42, 0.3, 0.75],
        [2.5, 0.3, 0.82],
        [CONTAINER_LENGTH / 2 - 0.02, 0.3, 0.82],
      ],
      0.05,
      7,
    ),
  ),
  at(
    [2.75, 0.3, 0.82],
    turn(
      'x',
      90,
      lathe(
        [
          [0.05, 0.05],
          [0.1, 0.09],
          [0.1, 0.11],
          [0, 0.11],
        ],
        12,
      ),
    ),
  ),
];
