import {
  type Form,
  at,
  blue,
  both,
  box,
  copies,
  corners,
  cylinder,
  lathe,
  ring,
  row,
  sandbag,
  shade,
  softBox,
  taper,
  tube,
  turn,
  wire,
} from './forms/index.ts';

/** A concrete post of the kind that stood along the line: drawn as a type, after no single one, without arms. */
const WIDTH = 6;
const HEIGHT = 5;
const DEPTH = 6;

const MOUND = 0.55;
const ROOM = [3.1, 2.35] as const;
const DECK = MOUND + ROOM[1];
const LOOKOUT = [1.8, 1.25] as const;

/** A guard post on its mound: a bunker room with look-out slits, a terrace with a sandbag wall, a glazed look-out above. */
export const guardPost = (): Form => [mound(), room(), stair(), terrace(), lookout(), trench()];

/** A square hill with sloping sides. */
const mound = (): Form => taper([WIDTH, MOUND, DEPTH], [WIDTH - 1.3, DEPTH - 1.3]);

/** Thick battered walls, a slab roof with an eave, a slit on each side. */
const room = (): Form =>
  at(
    [0, MOUND, -0.25],
    [
      taper([ROOM[0] + 0.3, ROOM[1] - 0.2, ROOM[0] + 0.3], [ROOM[0], ROOM[0]]),
      softBox([ROOM[0] + 0.7, 0.22, ROOM[0] + 0.7], 0.05, [0, ROOM[1] - 0.22, 0]),
      copies(3, (i) => turn('y', (i - 1) * 90, at([0, 1.3, ROOM[0] / 2 + 0.02], slit()))),
      at([0.95, 0, ROOM[0] / 2 + 0.08], door()),
    ],
  );

/** A look-out slit: a splayed frame around a dark opening. */
const slit = (): Form => [
  at(
    [-0.35, 0, 0],
    [
      box([1.25, 0.08, 0.16], [0, 0.32, 0.04]),
      box([1.25, 0.08, 0.2], [0, -0.06, 0.04]),
      both('x', box([0.08, 0.32, 0.16], [0.585, 0, 0.04])),
      shade(box([1.1, 0.32, 0.06], [0, 0, 0.03])),
    ],
  ),
];

/** A steel door with hinges and a bar. */
const door = (): Form => [
  shade(box([0.86, 1.86, 0.1], [0, 0, 0])),
  box([0.8, 1.8, 0.14], [0, 0.02, 0]),
  box([0.9, 0.1, 0.26], [0, 1.88, 0]),
  [0.4, 1.3].map((y) => box([0.7, 0.05, 0.04], [0, y, 0.08])),
  tube([0.26, 0.9, 0.12], [0.26, 1.1, 0.12], 0.02, 5),
];

/** Steps up the mound to the door. */
const stair = (): Form =>
  copies(4, (i) => box([1.3, (MOUND * (i + 1)) / 4, 0.26], [0.95, 0, DEPTH / 2 - 0.13 - i * 0.24]));

/** Sandbags two high along the edge of the roof, laid like bricks. */
const terrace = (): Form => {
  const half = ROOM[0] / 2 + 0.18;
  const bag = sandbag([0.52, 0.18, 0.3]);
  return at(
    [0, DECK, -0.25],
    copies(2, (layer) =>
      copies(4, (side) =>
        turn(
          'y',
          side * 90,
          at(
            [layer % 2 ? 0.13 : -0.13, layer * 0.155, half],
            row(6, 0.53, () => bag),
          ),
        ),
      ),
    ),
  );
};

/** A glazed room under a flat roof, and the pole above it. */
const lookout = (): Form =>
  at(
    [-0.3, DECK, -0.55],
    [
      box([LOOKOUT[0], 0.55, LOOKOUT[0]]),
      shade(box([LOOKOUT[0] - 0.14, 0.5, LOOKOUT[0] - 0.14], [0, 0.55, 0])),
      corners(box([0.1, 0.5, 0.1], [LOOKOUT[0] / 2 - 0.05, 0.55, LOOKOUT[0] / 2 - 0.05])),
      ring(4, () => box([0.06, 0.5, 0.06], [0, 0.55, LOOKOUT[0] / 2 - 0.05])),
      softBox([LOOKOUT[0] + 0.5, 0.16, LOOKOUT[0] + 0.5], 0.04, [0, 1.05, 0]),
      tube([0.7, 1.2, -0.7], [0.7, HEIGHT - DECK - 0.02, -0.7], 0.025, 6),
      copies(3, (i) =>
        wire([0.7, 1.75, -0.7], [0.7 + 0.5 * Math.cos(i * 2.1 + 2), 1.2, -0.7 + 0.5 * Math.sin(i * 2.1 + 2)], 0.008),
      ),
      at(
        [-0.5, 1.21, 0.4],
        [
          cylinder(0.05, 0.2, [0, 0, 0], 8),
          turn(
            'x',
            90,
            at(
              [0, 0.0, -0.3],
              blue(
                lathe(
                  [
                    [0, -0.1],
                    [0.15, -0.08],
                    [0.17, 0.08],
                    [0.14, 0.1],
                    [0, 0.08],
                  ],
                  14,
                ),
              ),
            ),
          ),
        ],
      ),
    ],
  );

/** A communication trench that leads away to the right, its walls of bags. */
const trench = (): Form =>
  at(
    [ROOM[0] / 2 + 0.55, MOUND - 0.02, -0.4],
    [
      both(
        'z',
        copies(2, (layer) =>
          at(
            [0, layer * 0.155, 0.42],
            row(2, 0.5, () => sandbag([0.5, 0.18, 0.28])),
          ),
        ),
      ),
      shade(box([0.95, 0.02, 0.56], [0, 0, 0])),
    ],
  );
