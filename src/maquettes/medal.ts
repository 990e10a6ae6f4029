import { type Form, at, blue, both, easedBox, hull, lathe, pipe, shade, turn } from './forms/index.ts';

// The medal of the Nobel Peace Prize is a round disc 66 mm across and some 5 mm thick (common knowledge).
// Portrait, figures and lettering are left out: plain rings stand where the relief is.
const RADIUS = 0.033;
const THICK = 0.005;
/** How far the medal leans back against its stand, in degrees. */
const LEANS = 14;
const BASE = { width: 0.074, height: 0.012, depth: 0.05 };

/** A gold medal shown in white: a round disc with a raised rim, upright on a small stand with a blue cushion. */
export const medal = (): Form => [
  at([0, BASE.height - 0.0015, 0.0045], turn('x', -LEANS, at([0, RADIUS, 0], disc()))),
  stand(),
];

const disc = (): Form => {
  const half = THICK / 2;
  const face = [
    [RADIUS - 0.0006, half],
    [RADIUS - 0.0028, half],
    [RADIUS - 0.004, half - 0.0011],
    [RADIUS - 0.0062, half - 0.0011],
    [RADIUS - 0.0068, half - 0.0006],
    [RADIUS - 0.0074, half - 0.0011],
  ] as const;
  const middle = [
    [0.0165, half - 0.0011],
    [0.0158, half - 0.0003],
    [0.0145, half - 0.0003],
    [0.0138, half - 0.0009],
    [0.008, half - 0.0002],
    [0, half],
  ] as const;
  const back = face.map(([radius, y]) => [radius, -y] as const).reverse();
  return turn(
    'x',
    90,
    lathe([[0, -half + 0.0011], ...back, [RADIUS, -half + 0.0006], [RADIUS, half - 0.0006], ...face, ...middle], 56),
    shade([RADIUS - 0.0051, 0.0215].map((radius) => groove(radius, half - 0.001))),
  );
};

/** A fine line round the face. */
const groove = (radius: number, y: number): Form =>
  lathe(
    [
      [radius, y],
      [radius - 0.0005, y],
    ],
    56,
  );

/** A low block with a cushion on it, a lip that keeps the disc from sliding, and a bent wire that holds it from behind. */
const stand = (): Form => [
  easedBox([BASE.width, BASE.height - 0.003, BASE.depth], 0.0018),
  blue(easedBox([BASE.width - 0.008, 0.003, BASE.depth - 0.008], 0.0012, [0, BASE.height - 0.003, 0])),
  both(
    'x',
    at(
      [0.013, BASE.height, 0.0072],
      hull(
        [-0.003, 0.003].flatMap(
          (x) =>
            [
              [x, 0, -0.001],
              [x, 0, 0.003],
              [x, 0.005, 0.001],
              [x, 0.005, 0.0025],
            ] as const,
        ),
      ),
    ),
  ),
  pipe(
    [
      [-0.012, BASE.height - 0.001, -0.019],
      [-0.012, BASE.height + 0.03, -0.0105],
      [-0.009, BASE.height + 0.034, -0.0095],
      [0.009, BASE.height + 0.034, -0.0095],
      [0.012, BASE.height + 0.03, -0.0105],
      [0.012, BASE.height - 0.001, -0.019],
    ],
    0.0012,
    8,
  ),
];
