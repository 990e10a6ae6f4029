import {
  type Form,
  type Point,
  at,
  blue,
  both,
  box,
  copies,
  cylinder,
  easedBox,
  extrude,
  fine,
  hull,
  lathe,
  mark,
  pipe,
  rectangle,
  shade,
  sheet,
  tube,
  turn,
} from './forms/index.ts';

// A diesel generator of the 100 kVA class in its canopy: the size is the class's, not a make's.
const LENGTH = 2.6;
const HEIGHT = 1.5;
const DEPTH = 1.05;

const SKID = 0.24;
const EAVES = 1.3;
const ROOF = 1.38;
/** Half the depth of the canopy; the open leaves stand out further. */
const SIDE = 0.478;
const ENDS = [-1.26, 1.26] as const;
/** The doorway in front; its left leaf is as wide as the wall to its left, its right leaf as the wall to its right. */
const OPENING = { from: -0.86, to: 0.4, sill: 0.32, head: 1.24 };

/**
 * A generator on its skid, one side open: behind a wide doorway stand engine and alternator.
 * Blue: the alternator, where turning becomes current, and the cables that carry it away.
 */
export const generator = (): Form => [skid(), canopy(), roof(), engine(), blue(alternator()), panel(), openDoors()];

/** Two long beams with pockets for forks, the tank between them, and a foot at each corner. */
const skid = (): Form => [
  both('z', [
    box([LENGTH, 0.05, 0.1], [0, 0, DEPTH / 2 - 0.065]),
    box([LENGTH, 0.14, 0.04], [0, 0.05, DEPTH / 2 - 0.065]),
    box([LENGTH, 0.04, 0.1], [0, SKID - 0.05, DEPTH / 2 - 0.065]),
    [-0.5, 0.5].map((x) => [
      box([0.28, 0.15, 0.05], [x, 0.03, DEPTH / 2 - 0.06]),
      mark(0.22, 0.09, [x, 0.06, DEPTH / 2 - 0.033]),
    ]),
    copies(7, (i) => box([0.02, 0.14, 0.07], [-1.2 + i * 0.4, 0.05, DEPTH / 2 - 0.055])),
  ]),
  box([2.5, 0.2, 0.84], [0, 0.02, 0]),
  both('x', box([0.05, SKID - 0.01, 0.96], [LENGTH / 2 - 0.025, 0, 0])),
  both(
    'x',
    both('z', at([LENGTH / 2, 0.09, 0.34], turn('y', 90, turn('x', 90, cylinder(0.035, 0.004, [0, -0.002, 0], 10))))),
  ),
];

/** A wall in front with its doorway, the back, and the two ends with louvres. */
function canopy(): Form {
  const [left, right] = ENDS;
  const length = right - left;
  const outline = rectangle(length, EAVES - SKID, [0, (EAVES + SKID) / 2]);
  const { from, to, sill, head } = OPENING;
  const hole = rectangle(to - from, head - sill, [(from + to) / 2, (head + sill) / 2]);
  return [
    at([0, 0, SIDE - 0.02], fine(0.5, extrude(outline, 0.04, [hole]))),
    at([0, 0, -SIDE + 0.02], fine(0.7, extrude(outline, 0.04))),
    at(
      [0, SKID, 0],
      fine(
        0.7,
        sheet(
          [SIDE - 0.04, -SIDE + 0.04].map((z): Point[] => [
            [left, 0.02, z],
            [right, 0.02, z],
          ]),
        ),
      ),
    ),
    [left, right].map((x) => box([0.04, EAVES - SKID, 2 * SIDE], [x - Math.sign(x) * 0.02, SKID, 0])),
    // Inside, behind the engine: lining in quilted panels.
    shade(box([length - 0.1, EAVES - SKID, 0.02], [0, SKID, -SIDE + 0.06])),
    copies(4, (i) => box([0.46, 0.8, 0.02], [-0.9 + i * 0.49, 0.34, -SIDE + 0.074])),
    hinges(OPENING.to),
    hinges(OPENING.from),
    // The back has two doors, shut.
    turn(
      'y',
      180,
      [-0.62, 0.62].map((x) => at([x, OPENING.sill, SIDE], doorLeaf(1.0))),
    ),
    at([left, 0, 0], turn('y', -90, louvres(0.78, 0.74, 11))),
    at([right, 0, 0], turn('y', 90, louvres(0.78, 0.5, 8))),
    both('z', both('x', box([0.06, EAVES - SKID, 0.03], [right - 0.03, SKID, SIDE]))),
  ];
}

/** A door with a pressed edge, louvres and a flush lock; its lower edge at y = 0, its outer face near z = 0. */
const doorLeaf = (width: number): Form => {
  const height = OPENING.head - OPENING.sill - 0.014;
  return [
    box([width, height, 0.02], [0, 0.007, -0.004]),
    at(
      [0, 0.06 + (height - 0.1) / 2, 0.006],
      turn('x', 90, at([0, 0, 0], easedBox([width - 0.1, 0.01, height - 0.1], 0.007))),
    ),
    copies(5, (i) => [
      mark(width * 0.56, 0.018, [0, 0.16 + i * 0.05, 0.0175]),
      at([0, 0.176 + i * 0.05, 0.016], turn('x', 28, box([width * 0.56, 0.005, 0.022]))),
    ]),
    at(
      [-width / 2 + 0.09, height * 0.55, 0.016],
      [box([0.07, 0.12, 0.006]), easedBox([0.03, 0.09, 0.022], 0.006, [0, 0.014, 0.008])],
    ),
  ];
};

const hinges = (x: number): Form =>
  [0.42, 1.02].map((y) => tube([x, y, SIDE + 0.008], [x, y + 0.12, SIDE + 0.008], 0.014, 6));

/** A field of louvres in a frame, facing the visitor. */
const louvres = (width: number, height: number, count: number): Form =>
  at(
    [0, 0.36, 0],
    [
      extrude(rectangle(width + 0.06, height + 0.06, [0, height / 2]), 0.03, [
        rectangle(width, height, [0, height / 2]),
      ]),
      mark(width, height, [0, 0, 0.004]),
      copies(count, (i) =>
        at([0, 0.03 + (i * (height - 0.04)) / count, 0.004], turn('x', 35, box([width, 0.006, 0.04]))),
      ),
    ],
  );

/** A roof with rounded edges, the exhaust with its rain flap, the radiator's cap, and the eye that the crane takes. */
const roof = (): Form => [
  fine(
    0.6,
    hull(
      [ENDS[0] - 0.02, ENDS[1] + 0.02].flatMap((x) =>
        [1, -1].flatMap((z): Point[] => {
          const in1 = x - Math.sign(x) * 0.025;
          const in2 = x - Math.sign(x) * 0.08;
          return [
            [x, EAVES - 0.02, z * (SIDE + 0.014)],
            [x, EAVES + 0.02, z * (SIDE + 0.014)],
            [in1, EAVES + 0.06, z * (SIDE - 0.01)],
            [in2, ROOF, z * (SIDE - 0.07)],
          ];
        }),
      ),
    ),
  ),
  at(
    [-0.86, ROOF, -0.22],
    [
      lathe(
        [
          [0.11, -0.005],
          [0.1, 0.012],
          [0.06, 0.018],
          [0.052, 0.018],
          [0.052, HEIGHT - ROOF - 0.012],
          [0.044, HEIGHT - ROOF - 0.012],
          [0.04, 0.04],
        ],
        18,
      ),
      at(
        [0.05, HEIGHT - ROOF - 0.012, 0],
        [
          turn('z', -4, at([-0.05, 0, 0], cylinder(0.055, 0.008, [0, 0, 0], 16))),
          box([0.03, 0.018, 0.03], [0.012, -0.012, 0]),
        ],
      ),
    ],
  ),
  at(
    [-0.9, ROOF - 0.006, 0.2],
    lathe(
      [
        [0.06, 0],
        [0.056, 0.024],
        [0.03, 0.03],
        [0, 0.03],
      ],
      14,
    ),
  ),
  at(
    [0.06, ROOF - 0.01, 0],
    [
      easedBox([0.3, 0.022, 0.16], 0.008),
      pipe(
        [
          [-0.07, 0.01, 0],
          [-0.07, 0.05, 0],
          [-0.045, 0.09, 0],
          [0.045, 0.09, 0],
          [0.07, 0.05, 0],
          [0.07, 0.01, 0],
        ],
        0.015,
        8,
      ),
    ],
  ),
];

/** Six cylinders in line: block, sump, head cover, filters, turbo, and the fan behind its radiator on the left. */
const engine = (): Form =>
  at(
    [-0.42, SKID, 0.02],
    [
      both('z', box([1.0, 0.1, 0.07], [0.1, 0.02, 0.2])),
      hull([
        ...[-0.3, 0.34].flatMap((x): Point[] => [
          [x, 0.12, -0.1],
          [x, 0.12, 0.1],
          [x, 0.2, 0.17],
          [x, 0.2, -0.17],
          [x, 0.5, 0.17],
          [x, 0.5, -0.17],
        ]),
      ]),
      easedBox([0.62, 0.12, 0.26], 0.02, [0.02, 0.5, 0]),
      easedBox([0.58, 0.08, 0.17], 0.03, [0.02, 0.62, 0]),
      copies(6, (i) => [
        at([-0.22 + i * 0.096, 0.56, 0.128], turn('x', 90, cylinder(0.028, 0.05, [0, 0, 0], 10))),
        tube([-0.22 + i * 0.096, 0.56, 0.18], [-0.22 + i * 0.096, 0.47, 0.24], 0.02, 6),
      ]),
      // The manifold along the cylinders, the turbo at its end and the pipe that goes up to the roof.
      tube([-0.26, 0.455, 0.245], [0.3, 0.455, 0.245], 0.034, 8),
      at(
        [0.32, 0.46, 0.245],
        turn(
          'z',
          90,
          lathe(
            [
              [0, -0.06],
              [0.05, -0.05],
              [0.085, 0],
              [0.05, 0.05],
              [0, 0.06],
            ],
            14,
          ),
        ),
      ),
      pipe(
        [
          [0.32, 0.5, 0.24],
          [0.32, 0.74, 0.2],
          [0.2, 0.84, 0.1],
          [-0.4, 0.86, -0.1],
          [-0.44, 1.0, -0.24],
        ],
        0.05,
        8,
      ),
      // Oil filters, starter and pump on the side of the block.
      [-0.02, 0.1].map((x) =>
        at([x, 0.13, 0.23], [cylinder(0.046, 0.17, [0, 0, 0], 12), cylinder(0.03, 0.03, [0, 0.17, 0], 10)]),
      ),
      tube([0.17, 0.24, 0.21], [0.33, 0.24, 0.21], 0.05, 10),
      easedBox([0.16, 0.14, 0.1], 0.02, [-0.2, 0.24, 0.19]),
      // Fan, belt and radiator.
      at(
        [-0.36, 0.42, 0],
        turn(
          'z',
          90,
          lathe(
            [
              [0, -0.02],
              [0.06, -0.02],
              [0.06, 0.05],
              [0, 0.05],
            ],
            12,
          ),
        ),
      ),
      both('z', tube([-0.335, 0.42, 0.06], [-0.335, 0.17, 0.05], 0.012, 5)),
      at([-0.335, 0.17, 0], turn('z', 90, cylinder(0.075, 0.03, [0, -0.015, 0], 14))),
      at(
        [-0.4, 0.42, 0],
        copies(8, (i) => turn('x', i * 45, turn('y', 24, box([0.012, 0.2, 0.085], [0, 0.06, 0])))),
      ),
      box([0.09, 0.9, 0.78], [-0.62, 0.04, 0]),
      at(
        [-0.575, 0.1, 0],
        turn(
          'y',
          90,
          copies(8, (i) => mark(0.66, 0.02, [0, i * 0.1, 0.002])),
        ),
      ),
      at(
        [-0.5, 0.42, 0],
        turn(
          'z',
          90,
          lathe(
            [
              [0.36, 0.07],
              [0.29, 0.0],
              [0.29, -0.05],
              [0.28, -0.05],
              [0.28, 0],
            ],
            20,
          ),
        ),
      ),
      pipe(
        [
          [-0.28, 0.66, 0.04],
          [-0.4, 0.74, 0.1],
          [-0.58, 0.8, 0.16],
        ],
        0.034,
        7,
      ),
    ],
  );

/** A drum with cooling slots, bolted to the flywheel's case; cables leave its terminal box to the right. */
const alternator = (): Form =>
  at(
    [0.34, SKID + 0.36, 0.02],
    [
      turn(
        'z',
        -90,
        lathe(
          [
            [0, -0.42],
            [0.2, -0.42],
            [0.27, -0.39],
            [0.27, -0.33],
            [0.235, -0.32],
            [0.235, 0.16],
            [0.25, 0.17],
            [0.25, 0.22],
            [0.2, 0.26],
            [0, 0.27],
          ],
          26,
        ),
      ),
      copies(9, (i) => turn('x', i * 22 - 20, tube([-0.28, 0, 0.238], [0.12, 0, 0.238], 0.012, 4))),
      box([0.5, 0.1, 0.08], [-0.05, -0.34, 0.2]),
      easedBox([0.3, 0.16, 0.34], 0.02, [-0.06, 0.2, 0]),
      copies(3, (i) =>
        pipe(
          [
            [0.08, 0.28, 0.1 - i * 0.07],
            [0.18, 0.29, 0.1 - i * 0.07],
            [0.3, 0.2, 0.14 - i * 0.07],
            [0.34, -0.1, 0.16 - i * 0.07],
            [0.36, -0.3, 0.16 - i * 0.07],
          ],
          0.018,
          6,
        ),
      ),
    ],
  );

/** On the right end: a window over the gauges, sockets under it. */
const panel = (): Form =>
  at(
    [ENDS[1], 0, 0],
    turn('y', 90, [
      at(
        [0.0, 0.96, 0],
        [
          box([0.7, 0.3, 0.02], [0, 0, 0]),
          mark(0.24, 0.14, [-0.18, 0.1, 0.011]),
          [0.06, 0.16, 0.26].map((x) =>
            at(
              [x, 0.19, 0.008],
              turn(
                'x',
                90,
                lathe(
                  [
                    [0.042, 0],
                    [0.042, 0.012],
                    [0.034, 0.012],
                    [0.032, 0.006],
                    [0, 0.006],
                  ],
                  12,
                ),
              ),
            ),
          ),
          copies(4, (i) => at([0.03 + i * 0.08, 0.07, 0.01], turn('x', 90, cylinder(0.014, 0.014, [0, 0, 0], 8)))),
        ],
      ),
    ]),
  );

/** Its two leaves are swung right round and lie against the canopy: their quilted inner sides are to be seen. */
const openDoors = (): Form => {
  const height = OPENING.head - OPENING.sill - 0.014;
  const leaf = (from: number, to: number) =>
    at(
      [(from + to) / 2, OPENING.sill + 0.007, SIDE + 0.002],
      [
        box([to - from, height, 0.022], [0, 0, 0.012]),
        at([0, height / 2, 0.022], turn('x', 90, easedBox([to - from - 0.1, 0.016, height - 0.1], 0.012))),
        box([0.03, 0.16, 0.012], [Math.sign(from) * ((to - from) / 2 - 0.026), height / 2 - 0.08, 0.028]),
      ],
    );
  return [leaf(ENDS[0], OPENING.from - 0.012), leaf(OPENING.to + 0.012, ENDS[1])];
};
