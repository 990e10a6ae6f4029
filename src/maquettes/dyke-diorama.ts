import {
  type Form,
  type Point,
  at,
  block,
  blue,
  both,
  box,
  copies,
  crownedTree,
  hull,
  lathe,
  mark,
  pipe,
  ring,
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
 * A piece of the White Nile's bank at about 1:35, on a plinth. No one place is meant and no survey of one was used;
 * the excavator is of the 21 t class, since which machines were there was not found.
 */
const WIDTH = 1.8;
const HEIGHT = 0.5;
const DEPTH = 1;

/** The river stands higher than the land behind the dyke, which is why the dyke is there. */
const WATER = 0.185;
const PLAIN = 0.15;
const BED = 0.1;
const CREST = 0.262;
const CREST_HALF = 0.082;
/** The water's edge and the dyke's middle, before they bend. */
const SHORE_Z = 0.29;
const DYKE_Z = 0.06;
/** From here to the left the dyke is shaped; to the right of it the old bank is still to be raised. */
const WORKS_X = 0.2;

/** A dyke along the White Nile: the river in front, the road on the crest, an excavator that raises the next stretch, huts behind. */
export const dykeDiorama = (): Form => [
  ground(),
  river(),
  road(),
  at([WORKS_X + 0.02, CREST, dykeAt(WORKS_X + 0.02)], turn('y', 24, excavator())),
  at([-0.5, CREST + 0.003, dykeAt(-0.5)], turn('y', 2, lorry())),
  village(),
  reeds(),
  boat(),
  people(),
];

const dykeAt = (x: number) => DYKE_Z + 0.035 * Math.sin(1.7 * x + 0.4);
const shoreAt = (x: number) => SHORE_Z + 0.035 * Math.sin(1.7 * x + 0.4) + 0.012 * Math.sin(9 * x);

/** The dyke's height at each x: finished on the left, lower and uneven on the right where it is still to be raised. */
const crestAt = (x: number) => {
  const rough = 0.006 * Math.sin(31 * x) + 0.004 * Math.sin(53 * x + 1);
  return CREST - smooth((x - WORKS_X - 0.1) / 0.14) * (0.045 + rough);
};

/** Plain, dyke, bank, river bed. */
function land(x: number, z: number): number {
  const plain = PLAIN + 0.005 * Math.sin(8 * x + 5 * z) + 0.004 * Math.sin(17 * x - 11 * z);
  const bed = smooth((z - shoreAt(x) + 0.09) / 0.16);
  const ground = plain + (WATER + 0.012 - plain) * smooth((z - dykeAt(x)) / 0.1) * (1 - bed) + (BED - plain) * bed;
  const dyke = 1 - smooth((Math.abs(z - dykeAt(x)) - CREST_HALF) / 0.13);
  const pit = 0.035 * Math.exp(-(((x - 0.62) / 0.13) ** 2) - ((z + 0.26) / 0.08) ** 2);
  return ground + (Math.max(crestAt(x), ground) - ground) * dyke - pit;
}

/** Columns of the ground from left to right, and where its rows lie before and behind the dyke's middle, close together on the slopes. */
const XS = copies(29, (i) => WIDTH * (i / 28 - 0.5));
const ROWS = [0.27, 0.22, 0.165, 0.12, 0.082, 0, -0.082, -0.13, -0.175, -0.22];

/** The block of land, its rows following the dyke, so that crest and foot stay sharp. */
function ground(): Form {
  const point = (x: number, z: number): Point => [x, land(x, z), z];
  const rows = [
    XS.map((x) => point(x, DEPTH / 2)),
    ...ROWS.map((aside) => XS.map((x) => point(x, dykeAt(x) + aside))),
    ...[-0.28, -0.36, -0.43, -DEPTH / 2].map((z) => XS.map((x) => point(x, z))),
  ];
  return block(rows);
}

/** Still water up to the shore, with the cut face of the water along the edges of the block. */
function river(): Form {
  const edge = (z: number) => XS.map((x): Point => [x, WATER, z]);
  const cut = (side: 1 | -1): Form => {
    const x = (side * WIDTH) / 2 + side * 0.0008;
    const [near, far] = [DEPTH / 2, shoreAt(x) - 0.02];
    const zs = copies(6, (i) => (side > 0 ? near + ((far - near) * i) / 5 : far + ((near - far) * i) / 5));
    return sheet([zs.map((z): Point => [x, Math.min(WATER, land(x, z)), z]), zs.map((z): Point => [x, WATER, z])]);
  };
  return blue(
    sheet([edge(DEPTH / 2), XS.map((x): Point => [x, WATER, shoreAt(x) - 0.02])]),
    box([WIDTH, WATER - BED, 0.001], [0, BED, DEPTH / 2]),
    cut(1),
    cut(-1),
  );
}

/** The road on the finished crest, with the tracks of those who build it, and posts along both edges. */
const road = (): Form => {
  const along = (from: number, to: number, aside: number, lift: number) =>
    copies(9, (i): Point => {
      const x = from + ((to - from) * i) / 8;
      return [x, CREST + lift, dykeAt(x) + aside];
    });
  return [
    strip(along(-WIDTH / 2, WORKS_X - 0.06, 0, 0.004), 0.118),
    shade([-0.026, 0.026].map((aside) => strip(along(-WIDTH / 2, WORKS_X - 0.1, aside, 0.006), 0.011))),
    copies(5, (i) => {
      const x = -0.84 + i * 0.2;
      return [-1, 1].map((side) => box([0.006, 0.028, 0.006], [x, CREST - 0.004, dykeAt(x) + side * 0.073]));
    }),
  ];
};

/** An excavator 27 cm long, its bucket reaching over the far slope to the right. */
const excavator = (): Form => [
  both('z', at([0, 0, 0.031], track())),
  lathe(
    [
      [0.028, 0.026],
      [0.028, 0.034],
    ],
    16,
  ),
  turn('y', -6, [upperBody(), boom()]),
];

const track = (): Form => [
  [-0.05, 0.05].map((x) => smallWheel(0.012, 0.012, [x, 0.0145, 0.002], 8)),
  hull(
    [-0.0085, 0.0085].flatMap((z): Point[] => [
      [-0.052, 0, z],
      [0.052, 0, z],
      [-0.064, 0.008, z],
      [0.064, 0.008, z],
      [-0.064, 0.02, z],
      [0.064, 0.02, z],
      [-0.054, 0.0275, z],
      [0.054, 0.0275, z],
    ]),
  ),
  copies(6, (i) => box([0.005, 0.0306, 0.019], [-0.045 + i * 0.018, -0.0012, 0])),
  copies(5, (i) => shade(box([0.007, 0.007, 0.001], [-0.04 + i * 0.02, 0.007, 0.0088]))),
];

/** Engine and counterweight behind, the cab to the left of the boom. */
const upperBody = (): Form => [
  hull(
    [-0.039, 0.039].flatMap((z): Point[] => [
      [-0.082, 0.036, z * 0.8],
      [0.03, 0.036, z],
      [-0.084, 0.062, z * 0.8],
      [-0.06, 0.074, z],
      [-0.01, 0.074, z],
      [0.0, 0.05, z],
      [0.03, 0.05, z],
      [-0.06, 0.036, z],
    ]),
  ),
  copies(5, (i) => at([-0.052 + i * 0.007, 0.05, 0.0392], mark(0.004, 0.016))),
  at([-0.04, 0.0744, -0.012], box([0.05, 0.003, 0.036])),
  tube([-0.056, 0.074, -0.02], [-0.056, 0.09, -0.02], 0.0035, 6),
  at(
    [0.012, 0.05, 0.0225],
    [
      hull(
        [-0.016, 0.016].flatMap((z): Point[] => [
          [-0.024, 0, z],
          [0.024, 0, z],
          [-0.024, 0.046, z],
          [0.012, 0.046, z],
          [0.024, 0.022, z],
        ]),
      ),
      box([0.044, 0.003, 0.036], [-0.004, 0.0455, 0]),
      mark(0.02, 0.022, [-0.006, 0.019, 0.0166]),
      mark(0.008, 0.018, [0.013, 0.018, 0.0166]),
      at([0.0184, 0.0345, 0], turn('y', 90, turn('x', -27, mark(0.026, 0.019, [0, -0.008, 0.0008])))),
    ],
  ),
];

/** Bent boom, arm and bucket with the three cylinders that move them. */
const boom = (): Form => {
  const plate = (half: number, ...outline: readonly (readonly [number, number])[]) =>
    hull([-half, half].flatMap((z) => outline.map(([x, y]): Point => [x, y, z])));
  const rod = (from: readonly [number, number], to: readonly [number, number], z: number) => {
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, z];
    return [tube([...from, z], middle, 0.0046, 7), tube(middle, [...to, z], 0.0026, 6)];
  };
  return at(
    [0, 0, -0.006],
    [
      plate(0.0075, [0.016, 0.046], [0.032, 0.046], [0.078, 0.158], [0.064, 0.17], [0.084, 0.184]),
      plate(
        0.0068,
        [0.064, 0.17],
        [0.078, 0.154],
        [0.176, HEIGHT - CREST - 0.045],
        [0.174, HEIGHT - CREST - 0.035],
        [0.09, 0.186],
      ),
      both('z', rod([0.036, 0.05], [0.078, 0.15], 0.0115)),
      rod([0.092, 0.188], [0.156, HEIGHT - CREST - 0.008], 0),
      // The arm hangs down from the boom's end.
      plate(
        0.0058,
        [0.15, HEIGHT - CREST - 0.003],
        [0.164, HEIGHT - CREST],
        [0.18, HEIGHT - CREST - 0.05],
        [0.214, 0.09],
        [0.205, 0.087],
        [0.166, HEIGHT - CREST - 0.05],
      ),
      rod([0.176, HEIGHT - CREST - 0.026], [0.222, 0.112], 0),
      tube([0.222, 0.112, 0], [0.224, 0.082, 0], 0.003, 5),
      bucket(),
    ],
  );
};

/** A curved shell with teeth, its mouth towards the machine. */
const bucket = (): Form =>
  at(
    [0.208, 0.09, 0],
    [
      hull(
        [-0.0165, 0.0165].flatMap((z): Point[] => [
          [-0.004, 0.002, z * 0.7],
          [0.018, -0.004, z],
          [0.03, -0.022, z],
          [0.024, -0.042, z],
          [0.004, -0.052, z],
          [-0.016, -0.046, z],
        ]),
      ),
      copies(4, (i) => box([0.01, 0.0035, 0.0035], [-0.02, -0.048, -0.0135 + i * 0.009])),
    ],
  );

const lorryWheel = (x: number): Form =>
  at(
    [x, 0.0148, 0.028],
    turn(
      'x',
      90,
      lathe(
        [
          [0.0148, -0.007],
          [0.0148, 0.007],
          [0.008, 0.007],
          [0, 0.003],
        ],
        9,
      ),
    ),
  );

/** A lorry that brings earth, 20 cm long, its nose to the right. */
const lorry = (): Form => [
  box([0.19, 0.008, 0.026], [0, 0.02, 0]),
  both(
    'z',
    [-0.068, -0.036, 0.066].map((x) => lorryWheel(x)),
  ),
  hull(
    [-0.034, 0.034].flatMap((z): Point[] => [
      [0.04, 0.018, z],
      [0.098, 0.018, z],
      [0.098, 0.044, z],
      [0.09, 0.078, z * 0.94],
      [0.042, 0.08, z * 0.94],
    ]),
  ),
  at([0.0945, 0.048, 0], turn('y', 90, turn('x', -12, mark(0.056, 0.024)))),
  both('z', mark(0.026, 0.02, [0.072, 0.05, 0.0338])),
  [
    [
      [-0.1, 0.03, 0.035],
      [0.03, 0.03, 0.035],
      [0.03, 0.072, 0.038],
      [-0.1, 0.066, 0.038],
    ],
  ].map(([a, b, c, d]) =>
    both(
      'z',
      hull(
        [a!, b!, c!, d!].flatMap(([x, y, z]): Point[] => [
          [x!, y!, z!],
          [x!, y!, z! - 0.003],
        ]),
      ),
    ),
  ),
  hull(
    [-0.034, 0.034].flatMap((z): Point[] => [
      [-0.1, 0.03, z],
      [0.03, 0.03, z],
      [-0.098, 0.06, z],
      [0.028, 0.064, z],
    ]),
  ),
  box([0.004, 0.052, 0.076], [0.032, 0.03, 0]),
  // The load.
  at(
    [-0.036, 0.058, 0],
    lathe(
      [
        [0.03, 0],
        [0.02, 0.016],
        [0, 0.024],
      ],
      9,
    ),
  ),
];

/** Round huts with conical roofs of grass, behind the dyke. */
const village = (): Form => [
  (
    [
      [-0.72, -0.3, 1],
      [-0.56, -0.38, 0.86],
      [-0.28, -0.27, 0.95],
      [-0.14, -0.4, 1.05],
      [0.36, -0.42, 0.9],
    ] as const
  ).map(([x, z, size], i) => at([x, land(x, z) - 0.004, z], turn('y', i * 50 - 60, hut(size)))),
  trees(),
];

const hut = (size: number): Form => [
  lathe(
    [
      [0.052 * size, 0],
      [0.05 * size, 0.046 * size],
    ],
    11,
  ),
  lathe(
    [
      [0.068 * size, 0.036 * size],
      [0.066 * size, 0.044 * size],
      [0.036 * size, 0.082 * size],
      [0.007 * size, 0.116 * size],
      [0.004 * size, 0.128 * size],
      [0, 0.13 * size],
    ],
    11,
  ),
  mark(0.022 * size, 0.034 * size, [0, 0, 0.0525 * size]),
];

/** A few broad trees and two palms behind the dyke. */
const trees = (): Form => [
  (
    [
      [-0.42, -0.415, 1],
      [0.16, -0.4, 1.15],
      [0.8, -0.38, 0.9],
      [-0.83, -0.14, 0.6],
    ] as const
  ).map(([x, z, size]) => at([x, land(x, z) - 0.005, z], crownedTree(0.142 * size, 0.15 * size))),
  (
    [
      [-0.02, -0.44, 0.2],
      [0.62, -0.43, 0.17],
    ] as const
  ).map(([x, z, high]) => at([x, land(x, z) - 0.005, z], palm(high))),
];

const palm = (high: number): Form => [
  pipe(
    [
      [0, 0, 0],
      [0.006, high * 0.5, 0],
      [0.018, high, 0],
    ],
    0.0045,
    5,
  ),
  at(
    [0.018, high, 0],
    ring(6, () => {
      const rib = [0, 0.032, 0.062].map((x): Point => [x, 0.012 * Math.sin((x / 0.062) * 2.6) - x * x * 4, 0]);
      const leaf = (side: 1 | -1) => rib.map(([x, y], i): Point => [x, y - 0.004, side * [0.003, 0.01, 0.0005][i]!]);
      return [sheet([leaf(1), rib, leaf(-1)]), sheet([leaf(-1), rib, leaf(1)])];
    }),
  ),
];

/** Tufts of reeds in the shallows. */
const reeds = (): Form =>
  copies(13, (i) => {
    const x = -0.84 + i * 0.14 + 0.02 * Math.sin(i * 5);
    const z = shoreAt(x) - 0.004 + 0.014 * Math.sin(i * 2.7);
    return copies(3, (k) =>
      wire(
        [x + 0.006 * k, WATER - 0.01, z + 0.004 * Math.sin(k * 2)],
        [x + 0.006 * k + 0.006 * Math.sin(k + i), WATER + 0.028 + 0.008 * Math.sin(i + k * 3), z],
        0.0016,
      ),
    );
  });

/** A long dugout with one who stands and poles. */
const boat = (): Form => {
  const [x, z] = [-0.34, 0.405];
  const side = (half: number, y: number, long: number): Point[] =>
    copies(7, (i) => {
      const share = i / 3 - 1;
      return [share * long, y + 0.006 * share ** 4, half * (1 - share ** 2) ** 0.7];
    });
  const [keel, left, right] = [side(0.0005, -0.002, 0.085), side(0.0125, 0.011, 0.1), side(-0.0125, 0.011, 0.1)];
  const floor = side(0, 0.004, 0.09);
  return at(
    [x, WATER, z],
    turn('y', 8, [
      sheet([keel, left]),
      sheet([right, keel]),
      sheet([left, floor, right]),
      at([-0.06, 0.004, 0], person(0.048)),
      wire([-0.05, -0.004, 0.012], [-0.075, 0.085, 0.004], 0.0016),
    ]),
  );
};

/** Those who work on the dyke, and those who walk behind it. */
const people = (): Form =>
  (
    [
      [-0.02, 0.12, 0.052],
      [0.02, 0.13, 0.05],
      [-0.44, -0.26, 0.047],
      [-0.4, -0.25, 0.05],
      [0.2, -0.26, 0.048],
    ] as const
  ).map(([x, z, height]) => at([x, land(x, z), z], person(height)));

const person = (height: number): Form =>
  lathe(
    [
      [height * 0.13, 0],
      [height * 0.2, height * 0.62],
      [height * 0.065, height * 0.8],
      [height * 0.115, height * 0.9],
      [0, height],
    ],
    6,
  );
