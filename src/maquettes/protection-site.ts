import {
  type Form,
  type Point,
  at,
  ball,
  blue,
  both,
  box,
  copies,
  crownedTree,
  corners,
  cylinder,
  extrude,
  hull,
  lathe,
  mark,
  relief,
  ring,
  row,
  shade,
  sheet,
  smallWheel,
  smooth,
  strip,
  tube,
  turn,
  wire,
} from './forms/index.ts';

/**
 * A piece of land 120 m by 80 m at about 1:50. No one site is meant, and no plan of one was used: it is the class of thing.
 * The watchtower is 8.5 m high with its platform at 6 m (inferred).
 */
const WIDTH = 2.4;
const HEIGHT = 0.6;
const DEPTH = 1.6;
const GROUND = 0.15;

/** The earth wall: half its length and depth from middle to middle, its rounded corners, its height, how far foot and crest reach. */
const WALL = { x: 0.94, z: 0.57, corner: 0.17, high: 0.058, foot: 0.075, crest: 0.015 };
/** The gap for the gate in the near side: its middle and half its width. */
const GATE = { x: 0.24, half: 0.12 };
/** The rise that the watchtower stands on, at the far left corner. */
const KNOLL = { x: -0.9, z: -0.54, high: 0.075, reach: 0.3 };
/** The tower's foot is on the wall where it crosses the knoll. */
const TOWER_FOOT = GROUND + KNOLL.high + 0.03;
/** The street between the rows. */
const STREET_Z = 0.13;

/**
 * A site where people found protection: an earth wall around tents in rows, a watchtower at a corner, a gate with a bar.
 * Blue: the tank and the taps, for water is what comes first, and the flag.
 */
export const protectionSite = (): Form => [
  relief(WIDTH, DEPTH, [20, 14], land),
  wall(),
  at([0, GROUND, 0], paths(), tents(), school(), latrines(), waterPoint(), gate()),
  at([KNOLL.x, TOWER_FOOT, KNOLL.z], watchtower()),
  trees(),
  people(),
];

/** Level within the wall and along the way in; outside, the land rises and falls a little, and there is the knoll. */
function land(x: number, z: number): number {
  const outside = smooth((Math.max(Math.abs(x) - WALL.x, Math.abs(z) - WALL.z) - 0.05) / 0.16);
  const waves = 0.018 * Math.sin(4.1 * x + 1) * Math.cos(5.3 * z) + 0.012 * Math.sin(9 * x - 6 * z);
  const knoll = KNOLL.high * (1 - smooth((Math.hypot(x - KNOLL.x, z - KNOLL.z) - 0.07) / KNOLL.reach));
  const besideRoad = z > 0 ? smooth((Math.abs(x - GATE.x) - 0.14) / 0.2) : 1;
  return GROUND + outside * waves * besideRoad + knoll;
}

type Spot = readonly [x: number, z: number];

/** The middle of the wall, from the gate all the way round to the gate's other side. */
function wallLine(): Spot[] {
  const [x, z] = [WALL.x - WALL.corner, WALL.z - WALL.corner];
  const bend = (cx: number, cz: number, from: number) =>
    copies(5, (i): Spot => {
      const angle = ((from - 22.5 * i) * Math.PI) / 180;
      return [cx + WALL.corner * Math.cos(angle), cz + WALL.corner * Math.sin(angle)];
    });
  const start: Spot = [GATE.x + GATE.half, WALL.z];
  const end: Spot = [GATE.x - GATE.half, WALL.z];
  const turns = [...bend(x, z, 90), ...bend(x, -z, 0), ...bend(-x, -z, -90), ...bend(-x, z, 180)];
  return divided([start, ...turns, end], 0.13);
}

/** The same line with more points on its long stretches. */
const divided = (line: readonly Spot[], longest: number): Spot[] =>
  line.flatMap((from, i) => {
    const to = line[i + 1];
    if (!to) return [from];
    const pieces = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / longest);
    return copies(pieces, (k): Spot => [
      from[0] + ((to[0] - from[0]) * k) / pieces,
      from[1] + ((to[1] - from[1]) * k) / pieces,
    ]);
  });

/** Earth pushed up by a machine: not quite even, and sloping down at its two ends. */
function wall(): Form {
  const line = wallLine();
  const rows = line.map(([x, z], i) => {
    const [before, after] = [line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]);
    // To the right of the way round, which is outside.
    const [rightX, rightZ] = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
    const isEnd = i === 0 || i === line.length - 1;
    const high = isEnd ? 0 : WALL.high * (1 + 0.1 * Math.sin(i * 2.4) + 0.05 * Math.sin(i * 5.1));
    const point = (aside: number, lift: number): Point => {
      const [px, pz] = [x + rightX * aside, z + rightZ * aside];
      return [px, land(px, pz) + lift, pz];
    };
    const foot = WALL.foot * (isEnd ? 0.5 : 1 + 0.07 * Math.sin(i * 3.3));
    return [point(-foot, -0.006), point(-WALL.crest, high), point(WALL.crest, high * 0.98), point(foot, -0.006)];
  });
  return sheet(rows);
}

/** Trodden ground: the street between the rows, the way in from the edge, and the ways to water and school. */
const paths = (): Form => {
  const way = (width: number, ...line: Spot[]) =>
    shade(
      strip(
        line.map(([x, z]): Point => [x, 0.0025, z]),
        width,
      ),
    );
  return [
    way(0.07, [GATE.x, DEPTH / 2], [GATE.x, 0.6], [GATE.x, STREET_Z], [GATE.x, -0.43]),
    way(0.05, [-0.78, STREET_Z], [-0.3, STREET_Z], [GATE.x - 0.035, STREET_Z]),
    way(0.05, [GATE.x + 0.035, STREET_Z], [0.8, STREET_Z]),
    way(0.03, [-0.01, STREET_Z + 0.025], [-0.01, 0.3]),
  ];
};

/** A pitched tent, its entrance to the front, in the drain that is dug round it. */
const tent = (): Form => [
  extrude(
    [
      [-0.042, 0],
      [0.042, 0],
      [0.036, 0.022],
      [0, 0.054],
      [-0.036, 0.022],
    ],
    0.095,
  ),
  shade(
    sheet([
      [
        [-0.014, 0, 0.0485],
        [0.014, 0, 0.0485],
      ],
      [
        [0, 0.036, 0.0485],
        [0, 0.036, 0.0485],
      ],
    ]),
  ),
  drain(0.1, 0.112),
];

/** A shelter of sheeting over hoops. */
const shelter = (): Form => [
  extrude(
    [
      [-0.038, 0],
      [0.038, 0],
      [0.034, 0.024],
      [0.018, 0.042],
      [-0.018, 0.042],
      [-0.034, 0.024],
    ],
    0.085,
  ),
  mark(0.024, 0.03, [0.006, 0, 0.0435]),
  drain(0.092, 0.1),
];

const drain = (width: number, depth: number): Form => at([0, 0.0015, depth / 2], turn('x', -90, mark(width, depth)));

/** Rows on both sides of the street; every third household has a shelter of sheeting. None stands quite straight. */
const tents = (): Form => {
  const left = copies(7, (i) => -0.72 + i * 0.132);
  const right = copies(4, (i) => 0.38 + i * 0.132);
  const places = [
    ...[-0.36, -0.19, -0.02].flatMap((z) => [...left, ...right].map((x) => [x, z] as const)),
    ...[0.265, 0.415].flatMap((z) => left.slice(0, 5).map((x) => [x, z] as const)),
  ].filter(([x, z]) => Math.hypot(x - KNOLL.x, z - KNOLL.z) > 0.3);
  return places.map(([x, z], i) =>
    at([x, 0, z], turn('y', 5 * Math.sin(i * 2.7) + (z > 0.2 ? 180 : 0), i % 3 === 1 ? shelter() : tent())),
  );
};

/** A long tent with its sides rolled up and benches in it, for a school. */
function school(): Form {
  const roof = extrude(
    [
      [-0.095, 0.05],
      [0.095, 0.05],
      [0.085, 0.056],
      [0, 0.105],
      [-0.085, 0.056],
    ],
    0.34,
  );
  return at(
    [0.62, 0, 0.33],
    turn('y', 90, roof),
    row(6, 0.064, () => both('z', wire([0, 0, 0.088], [0, 0.052, 0.088], 0.003))),
    row(3, 0.1, () => box([0.05, 0.012, 0.1])),
    drain(0.38, 0.22),
  );
}

/** A row of latrines by the far wall. */
const latrines = (): Form =>
  at(
    [0.64, 0, -0.48],
    row(6, 0.042, () => [
      extrude(
        [
          [-0.017, 0],
          [0.017, 0],
          [0.017, 0.046],
          [-0.017, 0.042],
        ],
        0.036,
      ),
      mark(0.02, 0.034, [0, 0.002, 0.019]),
    ]),
  );

/** A tank on a stand, a pipe, and a stand with taps under it. */
const waterPoint = (): Form =>
  at(
    [0.02, 0, 0.4],
    [
      corners(wire([0.04, 0, 0.04], [0.03, 0.1, 0.03], 0.005)),
      corners(wire([0.038, 0.02, 0.038], [0.032, 0.085, -0.032], 0.003)),
      box([0.09, 0.008, 0.09], [0, 0.1, 0]),
      blue(
        lathe(
          [
            [0.042, 0.108],
            [0.042, 0.175],
            [0.036, 0.184],
            [0, 0.192],
          ],
          16,
        ),
        tube([-0.038, 0.12, 0], [-0.06, 0.1, -0.01], 0.004, 5),
        tube([-0.06, 0.1, -0.01], [-0.06, 0.028, -0.05], 0.004, 5),
        tube([-0.13, 0.028, -0.06], [0.01, 0.028, -0.06], 0.0045, 5),
        copies(5, (i) => wire([-0.12 + i * 0.03, 0.028, -0.06], [-0.12 + i * 0.03, 0.02, -0.068], 0.003)),
      ),
      [-0.12, 0].map((x) => box([0.006, 0.026, 0.006], [x, 0, -0.06])),
      box([0.17, 0.004, 0.04], [-0.06, 0, -0.066]),
    ],
  );

/** Blocks that make a car slow down, the bar on its post, a hut, and a car that waits outside. */
const gate = (): Form =>
  at(
    [GATE.x, 0, WALL.z],
    [
      copies(2, (i) => at([-0.075, 0, 0.02 - i * 0.05], box([0.04, 0.034, 0.044]))),
      at(
        [0.06, 0, 0.04],
        [
          box([0.014, 0.03, 0.02]),
          tube([0.03, 0.026, 0], [-0.115, 0.028, 0], 0.0036, 6),
          box([0.018, 0.016, 0.014], [0.03, 0.018, 0]),
        ],
      ),
      box([0.006, 0.028, 0.01], [-0.054, 0, 0.04]),
      at(
        [0.085, 0, -0.03],
        [
          box([0.045, 0.048, 0.045]),
          mark(0.03, 0.018, [0, 0.024, 0.0235]),
          at([-0.0235, 0, 0], turn('y', -90, mark(0.016, 0.036))),
          hull(
            copies(4, (i): Point => [i % 2 ? 0.03 : -0.03, 0.048, i < 2 ? 0.03 : -0.03]).concat([
              [-0.03, 0.053, 0.03],
              [0.03, 0.06, 0],
              [-0.03, 0.06, 0],
              [0.03, 0.053, -0.03],
            ]),
          ),
        ],
      ),
      at([-0.012, 0, 0.135], turn('y', 90, car())),
    ],
  );

/** A white estate, 10 cm long, its nose to the right. */
const car = (): Form => [
  box([0.102, 0.017, 0.034], [0, 0.009, 0]),
  hull([
    [-0.05, 0.026, 0.0165],
    [-0.05, 0.026, -0.0165],
    [0.018, 0.026, 0.0165],
    [0.018, 0.026, -0.0165],
    [-0.048, 0.041, 0.014],
    [-0.048, 0.041, -0.014],
    [0.008, 0.041, 0.014],
    [0.008, 0.041, -0.014],
  ]),
  both(
    'z',
    [-0.034, -0.011].map((x) => at([x, 0.029, 0.0163], turn('x', -9, mark(0.018, 0.008)))),
    [-0.032, 0.032].map((x) => smallWheel(0.009, 0.008, [x, 0.009, 0.0155], 8)),
  ),
  at([0.0165, 0.028, 0], turn('y', 90, turn('x', -32, mark(0.026, 0.011)))),
];

/** A steel frame with a guarded platform and a roof; beside it the mast with the flag. */
const watchtower = (): Form => {
  /** Under the ball on the mast. */
  const top = HEIGHT - TOWER_FOOT - 0.019;
  const deck = 0.125;
  return [
    corners(wire([0.046, -0.04, 0.046], [0.028, deck, 0.028], 0.0045)),
    ring(4, () => [
      wire([-0.039, 0.01, 0.04], [0.033, 0.065, 0.035], 0.0026),
      wire([0.034, 0.065, 0.034], [-0.029, deck - 0.005, 0.03], 0.0026),
      box([0.076, 0.03, 0.005], [0, deck + 0.006, 0.0355]),
      box([0.066, 0.004, 0.004], [0, 0.064, 0.034]),
    ]),
    box([0.082, 0.006, 0.082], [0, deck, 0]),
    corners(wire([0.034, deck, 0.034], [0.034, deck + 0.075, 0.034], 0.004)),
    shade(box([0.06, 0.028, 0.06], [0, deck + 0.036, 0])),
    turn(
      'y',
      45,
      lathe(
        [
          [0.068, deck + 0.066],
          [0.068, deck + 0.071],
          [0, deck + 0.09],
        ],
        4,
      ),
    ),
    both('x', wire([0.009, 0, 0.068], [0.009, deck, 0.044], 0.0022)),
    copies(8, (i) =>
      wire([-0.009, 0.012 + i * 0.014, 0.0657 - i * 0.0026], [0.009, 0.012 + i * 0.014, 0.0657 - i * 0.0026], 0.0018),
    ),
    at(
      [0.12, 0, 0.02],
      [cylinder(0.0045, top + 0.06, [0, -0.06, 0], 6), ball(0.007, [0, top + 0.012, 0], 6), blue(flag(top))],
    ),
  ];
};

/** Cloth that moves a little in the wind, seen from both sides. */
function flag(top: number): Form {
  const edge = (y: number) => copies(5, (i): Point => [0.004 + i * 0.02, y - i * 0.0025, 0.004 * Math.sin(i * 1.5)]);
  const [lower, upper] = [edge(top - 0.055), edge(top + 0.002)];
  return [sheet([lower, upper]), sheet([upper, lower])];
}

/** Acacias outside the wall. */
const trees = (): Form =>
  (
    [
      [-1.1, 0.3, 1.1],
      [-1.06, 0.62, 0.8],
      [-0.5, 0.73, 0.9],
      [1.1, -0.3, 1.15],
      [1.07, 0.5, 0.85],
      [0.86, 0.72, 0.7],
      [0.3, -0.72, 0.9],
    ] as const
  ).map(([x, z, size]) => at([x, land(x, z) - 0.005, z], crownedTree(0.126 * size, 0.156 * size)));

/** Those who live here: at the taps, in the street, between the tents, on the way in. */
const people = (): Form =>
  (
    [
      [-0.1, 0.31],
      [-0.06, 0.318],
      [-0.03, 0.31],
      [-0.15, 0.29],
      [-0.01, 0.23],
      [0.25, 0.3],
      [0.23, 0.43],
      [0.26, 0.02],
      [0.23, -0.2],
      [-0.3, 0.14],
      [-0.33, 0.12],
      [-0.62, 0.13],
      [0.5, 0.14],
      [0.53, 0.12],
      [0.7, 0.22],
    ] as const
  ).map(([x, z], i) => at([x, GROUND, z], person(0.031 + 0.004 * Math.sin(i * 1.9))));

const person = (height: number): Form =>
  lathe(
    [
      [0.0045, 0],
      [0.0068, height * 0.62],
      [0.0022, height * 0.8],
      [0.004, height * 0.9],
      [0, height],
    ],
    5,
  );
