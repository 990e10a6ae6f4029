import {
  type Form,
  type Point,
  at,
  blue,
  both,
  box,
  copies,
  corners,
  easedBox,
  hull,
  lathe,
  mark,
  pipe,
  ring,
  row,
  sandbag,
  shade,
  sheet,
  tube,
  turn,
  unLetters,
  wire,
} from './forms/index.ts';

// A watchtower of steel frames: 3 m by 3 m, its platform at 6 m, its ridge at 8.5 (inferred).
// It is the class of thing; no one tower is meant.
const HEIGHT = 8.5;
const WIDTH = 3;
const DECK = 6;
/** Half the distance of the legs at the ground and under the platform. */
const FOOT = 1.02;
const HEAD = 0.86;
/** Half the platform. */
const EDGE = 0.96;
const PARAPET = 1.12;
const EAVES = 8.02;
/** Half the roof at its eaves. */
const ROOF = 1.34;
/** Where the braces meet the legs. */
const LEVELS = [0.12, 2.2, 4.1, 5.82] as const;
/** The ladder's plane, on the right. */
const LADDER = 1.1;

/** A watchtower: four braced legs in a ring of sandbags, a ladder in its cage, a guarded platform under a roof. Blue: the letters and the lamp. */
export const watchtower = (): Form => [legs(), skirt(), platform(), parapet(), roof(), ladder(), lookout()];

const reachAt = (y: number) => FOOT + ((HEAD - FOOT) * y) / DECK;

/** Square legs on plates, and on each face three bays of crossed braces with a plate where they are bolted. */
const legs = (): Form => [
  corners(tube([FOOT, 0.02, FOOT], [HEAD, DECK - 0.1, HEAD], 0.085, 4)),
  corners(box([0.36, 0.04, 0.36], [FOOT, 0, FOOT])),
  ring(4, () => LEVELS.slice(0, -1).map((from, i) => bay(from, LEVELS[i + 1]!))),
];

const bay = (from: number, to: number): Form => {
  const [wide, narrow] = [reachAt(from), reachAt(to)];
  const middle = (from + to) / 2;
  return [
    pipe(
      [
        [-narrow, to, narrow],
        [narrow, to, narrow],
      ],
      0.042,
      4,
    ),
    wire([-wide, from + 0.06, wide + 0.02], [narrow, to - 0.06, narrow + 0.02], 0.036),
    wire([wide, from + 0.06, wide - 0.02], [-narrow, to - 0.06, narrow - 0.02], 0.036),
    box([0.2, 0.2, 0.014], [0, middle - 0.1, reachAt(middle) + 0.03]),
  ];
};

/** Three layers of sandbags about the feet, laid like bricks, open where the ladder is. */
const skirt = (): Form => {
  const bag = sandbag([0.56, 0.19, 0.34]);
  const side = (layer: number, count: number) =>
    at(
      [layer % 2 ? 0.14 : -0.14, layer * 0.165, WIDTH / 2 - 0.17 - layer * 0.012],
      row(count, 0.54, (i) => turn('y', 3 * Math.sin(i * 2.3 + layer), bag)),
    );
  const gap = (layer: number) =>
    [-1.13, 1.13].map((x) =>
      at([layer % 2 ? x * 0.98 : x, layer * 0.165, WIDTH / 2 - 0.17 - layer * 0.012], turn('y', 2 * x, bag)),
    );
  return copies(3, (layer) => [
    ...[0, 2, 3].map((face) => turn('y', face * 90, side(layer, 5))),
    turn('y', 90, gap(layer)),
  ]);
};

/** Beams under a deck of planks. */
const platform = (): Form => [
  both('z', box([2 * EDGE, 0.12, 0.08], [0, DECK - 0.2, HEAD])),
  row(3, 0.86, () => box([0.08, 0.12, 2 * EDGE], [0, DECK - 0.16, 0])),
  box([2 * EDGE, 0.05, 2 * EDGE], [0, DECK - 0.05, 0]),
  both('z', box([2 * EDGE + 0.04, 0.16, 0.03], [0, DECK - 0.14, EDGE])),
  both('x', box([0.03, 0.16, 2 * EDGE + 0.04], [EDGE, DECK - 0.14, 0])),
  corners(
    wire([reachAt(5), 5, reachAt(5)], [EDGE - 0.04, DECK - 0.16, reachAt(5) - 0.35], 0.03),
    wire([reachAt(5), 5, reachAt(5)], [reachAt(5) - 0.35, DECK - 0.16, EDGE - 0.04], 0.03),
  ),
];

/** Ribbed sheet steel on three sides, and on the right beside the way in; a rail on top. */
const parapet = (): Form => {
  const panel = (width: number) => at([0, DECK + 0.03, EDGE - 0.02], ribbed(width, PARAPET - 0.08));
  const side = [panel(2 * EDGE - 0.12), box([2 * EDGE, 0.05, 0.09], [0, DECK + PARAPET - 0.05, EDGE - 0.03])];
  const beside = [
    at([-0.61, 0, 0], panel(0.6), box([0.66, 0.05, 0.09], [0, DECK + PARAPET - 0.05, EDGE - 0.03])),
    at([0.61, 0, 0], panel(0.6), box([0.66, 0.05, 0.09], [0, DECK + PARAPET - 0.05, EDGE - 0.03])),
    [0.55, 0.95].map((y) =>
      pipe(
        [
          [-0.28, DECK + y, EDGE - 0.03],
          [0, DECK + y - 0.09, EDGE],
          [0.28, DECK + y, EDGE - 0.03],
        ],
        0.012,
        4,
      ),
    ),
  ];
  return [
    [0, 180, 270].map((degrees) => turn('y', degrees, side)),
    turn('y', 90, beside),
    corners(box([0.09, EAVES - DECK, 0.09], [EDGE - 0.05, DECK, EDGE - 0.05])),
    at([-0.36, DECK + 0.28, EDGE + 0.03], blue(unLetters(0.52, 0.02)), box([1.02, 0.74, 0.016], [0.43, -0.11, -0.012])),
  ];
};

/** Sheet with upright ribs, seen from both sides. */
function ribbed(width: number, height: number): Form {
  const count = Math.max(2, Math.round(width / 0.22));
  const step = width / count;
  const line = copies(count, (i) => {
    const x = -width / 2 + i * step;
    return [
      [x, 0],
      [x + step * 0.3, 0],
      [x + step * 0.42, 0.032],
      [x + step * 0.88, 0.032],
    ] as const;
  }).flat();
  const ends = [...line, [width / 2, 0] as const];
  const level = (y: number, off: number): Point[] => ends.map(([x, z]) => [x, y, z + off]);
  return [sheet([level(0, 0), level(height, 0)]), sheet([level(height, -0.012), level(0, -0.012)])];
}

/** A hipped roof of sheet with standing seams, on a ring beam; under it the boards of the ceiling. */
const roof = (): Form => [
  hull([
    ...[
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].flatMap(([x, z]): Point[] => [
      [x! * ROOF, EAVES, z! * ROOF],
      [x! * ROOF, EAVES + 0.05, z! * ROOF],
    ]),
    [-0.25, HEIGHT - 0.03, 0],
    [0.25, HEIGHT - 0.03, 0],
  ]),
  tube([-0.27, HEIGHT - 0.035, 0], [0.27, HEIGHT - 0.035, 0], 0.035, 6),
  corners(wire([0.25, HEIGHT - 0.03, 0], [ROOF, EAVES + 0.055, ROOF], 0.026)),
  both(
    'z',
    [-1.0, -0.66, -0.33, 0, 0.33, 0.66, 1.0].map((x) => seam(x, 0)),
  ),
  both(
    'x',
    [-0.9, -0.45, 0, 0.45, 0.9].map((z) => seam(0, z)),
  ),
  both('z', box([2 * EDGE, 0.1, 0.06], [0, EAVES - 0.1, EDGE - 0.05])),
  both('x', box([0.06, 0.1, 2 * EDGE], [EDGE - 0.05, EAVES - 0.1, 0])),
  corners(
    wire([EDGE - 0.05, EAVES - 0.4, EDGE - 0.05], [EDGE - 0.05, EAVES - 0.08, EDGE - 0.36], 0.024),
    wire([EDGE - 0.05, EAVES - 0.4, EDGE - 0.05], [EDGE - 0.36, EAVES - 0.08, EDGE - 0.05], 0.024),
  ),
];

/** A seam up the near slope at x, or up the right slope at z where x is 0 and the slope is an end. */
function seam(x: number, z: number): Form {
  const rise = HEIGHT - 0.03 - EAVES - 0.05;
  if (z !== 0 || x === 0) {
    const share = Math.abs(z) / ROOF;
    const top: Point = [ROOF - (ROOF - 0.25) * (1 - share), EAVES + 0.05 + rise * (1 - share), z];
    if (z !== 0) return wire([ROOF, EAVES + 0.05, z], top, 0.016);
  }
  const share = Math.max(0, (Math.abs(x) - 0.25) / (ROOF - 0.25));
  return wire([x, EAVES + 0.05, ROOF], [x, EAVES + 0.05 + rise * (1 - share), ROOF * share], 0.016);
}

/** Two stiles with rungs every 30 cm, and hoops that catch a climber, from the height of a head upwards. */
const ladder = (): Form => {
  const top = DECK + 1.05;
  const hoop = (y: number): Point[] =>
    copies(7, (i) => {
      const angle = (Math.PI * i) / 6;
      return [LADDER + 0.38 * Math.sin(angle), y, -0.32 * Math.cos(angle)];
    });
  const hoops = copies(6, (i) => 2.3 + i * 0.74);
  return [
    both('z', tube([LADDER, 0.05, 0.22], [LADDER, top, 0.22], 0.026, 5)),
    copies(20, (i) => wire([LADDER, 0.3 + i * 0.3, -0.22], [LADDER, 0.3 + i * 0.3, 0.22], 0.017)),
    hoops.map((y) => strap(hoop(y))),
    [1, 2, 3, 4, 5].map((i) => wire(hoop(2.3)[i]!, hoop(6)[i]!, 0.014)),
    LEVELS.slice(1).map((y) => both('z', wire([reachAt(y), y, 0.22], [LADDER, y, 0.22], 0.02))),
    both('z', wire([EDGE, DECK + 1, 0.24], [LADDER, top, 0.22], 0.02)),
  ];
};

/** A flat band, seen from outside and inside. */
const strap = (line: readonly Point[]): Form => {
  const lifted = line.map(([x, y, z]): Point => [x, y + 0.05, z]);
  return [sheet([line, lifted]), sheet([lifted, line])];
};

/** A lamp on the parapet's corner, a field glass on its stand, a stool. */
const lookout = (): Form => [
  at(
    [-EDGE + 0.1, DECK + PARAPET, EDGE - 0.2],
    [
      pipe(
        [
          [-0.14, 0.24, 0],
          [-0.14, 0.05, 0],
          [0, 0.0, 0],
          [0.14, 0.05, 0],
          [0.14, 0.24, 0],
        ],
        0.016,
        4,
      ),
      at(
        [0, 0.22, 0],
        turn(
          'y',
          -24,
          turn('x', 100, [
            blue(
              lathe(
                [
                  [0, -0.12],
                  [0.08, -0.11],
                  [0.14, -0.04],
                  [0.15, 0.1],
                  [0.13, 0.1],
                ],
                16,
              ),
            ),
            shade(
              lathe(
                [
                  [0.135, 0.085],
                  [0, 0.095],
                ],
                16,
              ),
            ),
          ]),
        ),
      ),
    ],
  ),
  at(
    [0.3, DECK, 0.25],
    [
      copies(3, (i) => wire([0, 1.1, 0], [0.3 * Math.cos(i * 2.1), 0, 0.3 * Math.sin(i * 2.1)], 0.018)),
      both(
        'x',
        at(
          [0.045, 1.16, 0.03],
          turn(
            'x',
            90,
            lathe(
              [
                [0.03, -0.13],
                [0.035, -0.02],
                [0.048, 0.12],
                [0, 0.12],
              ],
              8,
            ),
          ),
        ),
      ),
      easedBox([0.08, 0.06, 0.1], 0.01, [0, 1.12, 0]),
    ],
  ),
  at([0, DECK + 0.001, 0], turn('x', -90, mark(1.5, 1.5, [0, -0.75, 0]))),
];
