import {
  type Form,
  at,
  blue,
  both,
  box,
  copies,
  crownedTree,
  easedBox,
  hull,
  lathe,
  pipe,
  relief,
  shade,
  sheet,
  smallWheel,
  smooth,
  strip,
  tube,
  turn,
} from './forms/index.ts';

/** A piece of wet country at about 1:35, on a plinth. */
const WIDTH = 1.8;
const HEIGHT = 0.5;
const DEPTH = 1;
const PLAIN = 0.16;

/** The road runs along x on its dam; the canal crosses under it and a culvert lets the water through. */
const ROAD_Z = 0.08;
const ROAD = 0.13;
const DAM = 0.235;
const CANAL_X = 0.42;
const CANAL = 0.075;
const WATER = 0.125;

/** A road on a dam through low land, a culvert with a blue canal, and the grader that shapes the road. */
export const roadDiorama = (): Form => [
  relief(WIDTH, DEPTH, [36, 22], land),
  canal(),
  culvert(),
  roadway(),
  at([-0.34, DAM, ROAD_Z], turn('y', 4, grader())),
  trees(),
  markers(),
];

/** Height of the land: plain, hills behind, canal cut in, dam laid over. */
function land(x: number, z: number): number {
  const ridge = 0.5 + 0.34 * Math.sin(3.4 * x + 2.3) + 0.16 * Math.sin(8 * x + 1 + 3 * z);
  const hills = smooth((-z - 0.1) / 0.5) * (HEIGHT - PLAIN) * 1.32 * ridge * (1 - 0.25 * Math.sin(11 * x - 8 * z) ** 2);
  const plain = PLAIN + 0.006 * Math.sin(9 * x + 4 * z) + Math.max(0, hills);
  const fromCanal = Math.abs(x - CANAL_X - 0.03 * Math.sin(6 * z));
  const cut = plain - (plain - WATER + 0.012) * (1 - smooth((fromCanal - CANAL * 0.7) / 0.09));
  const dam = 1 - smooth((Math.abs(z - ROAD_Z) - ROAD / 2 - 0.012) / 0.11);
  return Math.max(cut, cut + (DAM - cut) * dam);
}

/** Still water on both sides of the dam, with the cut face of the water at the edges of the block. */
const canal = (): Form => {
  const reach = (from: number, to: number) => {
    const banks = copies(7, (i) => {
      const z = from + ((to - from) * i) / 6;
      const middle = CANAL_X + 0.03 * Math.sin(6 * z);
      return [
        [middle - CANAL, WATER, z],
        [middle + CANAL, WATER, z],
      ] as const;
    });
    return sheet(banks);
  };
  const face = (z: number) => box([CANAL * 1.9, WATER - 0.06, 0.004], [CANAL_X + 0.03 * Math.sin(6 * z), 0.06, z]);
  return blue(reach(DEPTH / 2, ROAD_Z + 0.1), reach(ROAD_Z - 0.1, -DEPTH / 2), face(DEPTH / 2), face(-DEPTH / 2));
};

/** Head walls with a round opening on both sides of the dam. */
const culvert = (): Form =>
  [1, -1].map((side) =>
    at(
      [CANAL_X + 0.02 * side, 0.1, ROAD_Z + side * 0.125],
      [
        box([0.24, 0.115, 0.022]),
        box([0.26, 0.012, 0.034], [0, 0.115, 0]),
        at(
          [0, 0.045, side * 0.0125],
          turn(
            'x',
            side * 90,
            shade(
              lathe(
                [
                  [0.045, 0],
                  [0, 0],
                ].map(([r, y]) => [r!, y!] as const),
                20,
              ),
            ),
            lathe(
              [
                [0.056, -0.004],
                [0.056, 0.006],
                [0.045, 0.006],
                [0.045, -0.004],
              ],
              20,
            ),
          ),
        ),
        both('x', at([0.12, 0, 0], turn('y', side * -38, box([0.07, 0.095, 0.016], [0.03, 0, 0])))),
      ],
    ),
  );

/** The metalled middle, and the marks of the grader still to be levelled on the right. */
const roadway = (): Form => [
  strip(
    [
      [-WIDTH / 2, DAM + 0.004, ROAD_Z],
      [-0.46, DAM + 0.004, ROAD_Z],
    ],
    ROAD * 0.92,
  ),
  copies(7, (i) =>
    shade(
      strip(
        [
          [-WIDTH / 2 + 0.05 + i * 0.085, DAM + 0.006, ROAD_Z],
          [-WIDTH / 2 + 0.085 + i * 0.085, DAM + 0.006, ROAD_Z],
        ],
        0.006,
      ),
    ),
  ),
  shade(
    [-1, 1].map((side) =>
      strip(
        [
          [-0.1, DAM + 0.004, ROAD_Z + side * 0.034],
          [WIDTH / 2, DAM + 0.004, ROAD_Z + side * 0.034],
        ],
        0.012,
      ),
    ),
  ),
  hull([
    [-0.2, DAM, ROAD_Z + 0.03],
    [-0.2, DAM, ROAD_Z + 0.062],
    [-0.52, DAM, ROAD_Z + 0.05],
    [-0.52, DAM, ROAD_Z + 0.07],
    [-0.2, DAM + 0.016, ROAD_Z + 0.045],
    [-0.5, DAM + 0.012, ROAD_Z + 0.06],
  ]),
];

/** A motor grader 25 cm long: long neck, slanting blade, cab, two pairs of wheels behind; it drives to the right. */
const grader = (): Form => [
  // Neck from the engine over the blade to the front axle.
  pipe(
    [
      [-0.02, 0.062, 0],
      [0.03, 0.078, 0],
      [0.09, 0.078, 0],
      [0.125, 0.058, 0],
      [0.135, 0.04, 0],
    ],
    0.009,
    6,
  ),
  easedBox([0.095, 0.042, 0.05], 0.006, [-0.075, 0.036, 0]),
  [-0.1, -0.085, -0.07].map((x) => both('z', shade(box([0.008, 0.02, 0.002], [x, 0.048, 0.025])))),
  cab(),
  tube([-0.1, 0.078, 0.012], [-0.1, 0.104, 0.012], 0.004, 6),
  both(
    'z',
    [-0.105, -0.052].map((x) => smallWheel(0.026, 0.018, [x, 0.026, 0.034])),
    smallWheel(0.026, 0.016, [0.135, 0.026, 0.032]),
  ),
  tube([0.135, 0.03, -0.03], [0.135, 0.03, 0.03], 0.006, 6),
  at(
    [0.045, 0.006, 0],
    turn('y', 32, [
      hull([
        [-0.008, 0, 0.055],
        [-0.008, 0, -0.055],
        [0.002, 0, 0.055],
        [0.002, 0, -0.055],
        [-0.004, 0.028, 0.055],
        [-0.004, 0.028, -0.055],
        [-0.012, 0.014, 0.055],
        [-0.012, 0.014, -0.055],
      ]),
      both('z', tube([-0.004, 0.02, 0.03], [-0.01, 0.062, 0.012], 0.004, 5)),
    ]),
  ),
  at(
    [0.045, 0.05, 0],
    lathe(
      [
        [0.024, 0],
        [0.024, 0.006],
        [0.016, 0.006],
      ],
      14,
    ),
  ),
];

const cab = (): Form => [
  shade(box([0.04, 0.03, 0.042], [-0.01, 0.072, 0])),
  box([0.044, 0.022, 0.046], [-0.01, 0.052, 0]),
  box([0.05, 0.005, 0.052], [-0.01, 0.102, 0]),
  both(
    'z',
    [-0.03, 0.01].map((x) => box([0.004, 0.03, 0.004], [x, 0.072, 0.021])),
  ),
];

/** Acacias as models have them: a stem and a flat crown. */
const trees = (): Form =>
  (
    [
      [-0.66, -0.12, 1.1],
      [-0.5, -0.2, 0.8],
      [0.08, -0.16, 1],
      [0.66, -0.14, 0.9],
      [0.76, 0.34, 0.8],
      [-0.1, 0.36, 0.9],
      [-0.72, 0.38, 0.7],
      [0.2, 0.4, 0.6],
    ] as const
  ).map(([x, z, size]) => at([x, land(x, z) - 0.005, z], crownedTree(0.108 * size, 0.124 * size)));

/** Posts along the edge of the road. */
const markers = (): Form =>
  copies(9, (i) =>
    [-1, 1].map((side) => box([0.006, 0.026, 0.006], [-0.84 + i * 0.2, DAM - 0.006, ROAD_Z + side * 0.071])),
  );
