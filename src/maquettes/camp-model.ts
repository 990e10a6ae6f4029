import {
  type Form,
  type Point,
  at,
  ball,
  blue,
  both,
  box,
  copies,
  cylinder,
  extrude,
  hull,
  lathe,
  relief,
  row,
  shade,
  strip,
  taper,
  tube,
  wire,
} from './forms/index.ts';

/** The plate, in metres; the camp on it is 120 m by 80 m at 1:50. */
const WIDTH = 2.4;
const HEIGHT = 0.5;
const DEPTH = 1.6;
const PLATE = 0.05;
const GROUND = PLATE + 0.012;

/** The earth wall around the camp: its middle from the plate's edge, its height, its width below and above. */
const BERM_IN = 0.12;
const BERM_HIGH = 0.05;
const BERM_FOOT = 0.11;
const BERM_CREST = 0.03;
/** Half the gap for the gate, in the middle of the near side. */
const GATE = 0.17;

/** The whole camp on a table: quarters, clinic, workshop, mast, water tower, solar field, landing place. The blue line joins them all. */
export const campModel = (): Form => [
  box([WIDTH, PLATE, DEPTH]),
  at([0, PLATE, 0], ground()),
  at(
    [0, GROUND, 0],
    quarters(),
    headquarters(),
    clinic(),
    workshop(),
    solarField(),
    waterTower(),
    mast(),
    watchtowers(),
    gate(),
    landingPlace(),
    network(),
  ),
];

/** Level ground inside an earth wall. */
const ground = (): Form => {
  const [x, z] = [WIDTH / 2 - BERM_IN, DEPTH / 2 - BERM_IN];
  return [
    relief(WIDTH, DEPTH, [20, 14], () => 0.012),
    at([0, 0.01, 0], [berm([-x, -z], [x, -z]), both('x', berm([x, -z], [x, z]), berm([GATE, z], [x, z]))]),
  ];
};

/** A piece of the wall between two points of the plan, sloping at its ends too. */
function berm([x1, z1]: readonly [number, number], [x2, z2]: readonly [number, number]): Form {
  const size = (width: number) => [Math.abs(x2 - x1) + width, Math.abs(z2 - z1) + width] as const;
  const [width, depth] = size(BERM_FOOT);
  return taper([width, BERM_HIGH, depth], size(BERM_CREST), [(x1 + x2) / 2, 0, (z1 + z2) / 2]);
}

/** A container as quarters, 20 ft at 1:50, with door and window. */
const container = (): Form => [
  box([0.121, 0.052, 0.049]),
  box([0.125, 0.005, 0.053], [0, 0.052, 0]),
  shade(box([0.02, 0.038, 0.002], [-0.035, 0.002, 0.025]), box([0.03, 0.018, 0.002], [0.018, 0.022, 0.025])),
];

/** A pitched tent, its entrance to the front. */
const tent = (length = 0.2): Form => [
  extrude(
    [
      [-0.07, 0],
      [0.07, 0],
      [0.07, 0.03],
      [0, 0.075],
      [-0.07, 0.03],
    ],
    length,
  ),
  at(
    [0, 0, length / 2],
    shade(
      extrude(
        [
          [-0.014, 0],
          [0.014, 0],
          [0, 0.05],
        ],
        0.003,
      ),
    ),
  ),
];

/** Three rows of containers, left. */
const quarters = (): Form => [
  copies(3, (line) => at([-0.62, 0, -0.42 + line * 0.16], row(5, 0.15, container))),
  at(
    [-0.62, 0, 0.1],
    row(3, 0.2, () => tent(0.18)),
  ),
];

/** Two storeys of containers with a stair, in the middle at the back. */
const headquarters = (): Form =>
  at(
    [0.06, 0, -0.42],
    [
      row(2, 0.123, container),
      at([0, 0, 0.052], row(2, 0.123, container)),
      at([0, 0.058, 0.02], row(2, 0.123, container)),
      box([0.26, 0.004, 0.12], [0, 0.057, 0.03]),
      copies(5, (i) => box([0.03, 0.0117 * (i + 1), 0.012], [0.145, 0, 0.08 - i * 0.012])),
    ],
  );

/** Two long tents joined by a container. */
const clinic = (): Form =>
  at(
    [0.08, 0, 0.08],
    [at([-0.1, 0, 0], tent(0.26)), at([0.1, 0, 0], tent(0.26)), at([0, 0, -0.02], box([0.07, 0.045, 0.12]))],
  );

/** A hall with a rounded roof and an open front, and vehicles before it. */
const workshop = (): Form => {
  const half = Array.from({ length: 11 }, (_, i) => {
    const angle = (Math.PI * i) / 10;
    return [0.14 * Math.cos(angle), 0.115 * Math.sin(angle) ** 0.8] as const;
  });
  return at(
    [0.72, 0, -0.42],
    [
      extrude(half, 0.28),
      at(
        [0, 0, 0.14],
        shade(
          extrude(
            half.map(([x, y]) => [x * 0.82, y * 0.86]),
            0.004,
          ),
        ),
      ),
      [-0.1, 0, 0.1].map((x) => at([x, 0, 0.26], truck())),
    ],
  );
};

const truck = (): Form => [
  box([0.046, 0.03, 0.075], [0, 0.012, -0.015]),
  box([0.044, 0.036, 0.03], [0, 0.01, 0.045]),
  [-0.03, 0.035].map((z) => tube([-0.024, 0.01, z], [0.024, 0.01, z], 0.01, 6)),
  shade(box([0.036, 0.014, 0.002], [0, 0.028, 0.06])),
];

const solarField = (): Form =>
  at(
    [0.76, 0, 0.08],
    copies(3, (line) =>
      row(3, 0.125, () => at([0, 0, (line - 1) * 0.1], [blue(pane()), box([0.006, 0.03, 0.006], [0, 0, -0.015])])),
    ),
  );

/** A tilted pane, a hand's breadth thick. */
const pane = (): Form =>
  hull(
    [-0.055, 0.055].flatMap((x): Point[] => [
      [x, 0.008, 0.03],
      [x, 0.012, 0.03],
      [x, 0.041, -0.03],
      [x, 0.045, -0.03],
    ]),
  );

const waterTower = (): Form =>
  at(
    [-0.2, 0, -0.3],
    [
      [
        [-0.03, -0.03],
        [0.03, -0.03],
        [0.03, 0.03],
        [-0.03, 0.03],
      ].map(([x, z]) => wire([x! * 1.3, 0, z! * 1.3], [x!, 0.13, z!], 0.005)),
      at(
        [0, 0.13, 0],
        lathe(
          [
            [0, 0],
            [0.05, 0],
            [0.05, 0.07],
            [0.03, 0.088],
            [0, 0.092],
          ],
          14,
        ),
      ),
    ],
  );

/** The mast carries the network; its tip is as high as the model. */
const mast = (): Form => {
  const top = HEIGHT - GROUND;
  return at(
    [0.34, 0, -0.28],
    [
      tube([0, 0, 0], [0, top - 0.06, 0], 0.006, 6),
      copies(3, (i) => wire([0, 0.3, 0], [0.13 * Math.cos(i * 2.1 + 0.5), 0, 0.13 * Math.sin(i * 2.1 + 0.5)], 0.0016)),
      copies(3, (i) => box([0.014, 0.05, 0.006], [0.014 * Math.cos(i * 2.1), top - 0.12, 0.014 * Math.sin(i * 2.1)])),
      blue(tube([0, top - 0.06, 0], [0, top - 0.008, 0], 0.004, 6), ball(0.008, [0, top - 0.008, 0], 8)),
    ],
  );
};

const watchtowers = (): Form =>
  [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ].map(([x, z]) =>
    at(
      [x! * (WIDTH / 2 - 0.24), 0, z! * (DEPTH / 2 - 0.24)],
      [
        [
          [-0.022, -0.022],
          [0.022, -0.022],
          [0.022, 0.022],
          [-0.022, 0.022],
        ].map(([u, v]) => wire([u! * 1.4, 0, v! * 1.4], [u!, 0.12, v!], 0.005)),
        box([0.07, 0.03, 0.07], [0, 0.12, 0]),
        shade(box([0.06, 0.022, 0.06], [0, 0.15, 0])),
        lathe(
          [
            [0.064, 0.172],
            [0, 0.2],
          ],
          4,
        ),
      ],
    ),
  );

/** Two blocks, a barrier and a short winding approach. */
const gate = (): Form =>
  at(
    [0, 0, DEPTH / 2 - 0.14],
    [
      [-0.14, 0.14].map((x) => box([0.06, 0.06, 0.06], [x, 0, 0])),
      tube([-0.11, 0.035, 0], [0.1, 0.035, 0], 0.004, 6),
      [-0.05, 0.05].map((x) => box([0.07, 0.018, 0.02], [x, 0, -0.09 - x])),
    ],
  );

const landingPlace = (): Form =>
  at(
    [0.72, 0, 0.44],
    [
      lathe(
        [
          [0.16, 0],
          [0.16, 0.006],
          [0.145, 0.008],
          [0, 0.008],
        ],
        32,
      ),
      shade(
        lathe(
          [
            [0.118, 0.008],
            [0.118, 0.0095],
            [0.108, 0.0095],
            [0.108, 0.008],
          ],
          32,
        ),
      ),
    ],
  );

/** One line from the mast to every place, with a dot where it arrives. */
const network = (): Form => {
  const hub: Point = [0.34, 0.006, -0.28];
  const lines: readonly Point[][] = [
    [hub, [0.34, 0.006, -0.16], [-0.2, 0.006, -0.16], [-0.2, 0.006, -0.02], [-0.62, 0.006, -0.02]],
    [
      [-0.2, 0.006, -0.16],
      [-0.2, 0.006, -0.24],
    ],
    [
      [0.06, 0.006, -0.16],
      [0.06, 0.006, -0.3],
    ],
    [
      [0.34, 0.006, -0.16],
      [0.34, 0.006, 0.3],
      [0, 0.006, 0.3],
      [0, 0.006, 0.54],
    ],
    [
      [0.34, 0.006, 0.08],
      [0.54, 0.006, 0.08],
    ],
    [
      [0.34, 0.006, -0.16],
      [0.56, 0.006, -0.16],
      [0.56, 0.006, -0.28],
    ],
    [
      [0.34, 0.006, 0.3],
      [0.54, 0.006, 0.44],
    ],
    [
      [0.08, 0.006, 0.3],
      [0.08, 0.006, 0.24],
    ],
    [
      [-0.62, 0.006, -0.02],
      [-1.02, 0.006, -0.02],
    ],
  ];
  return blue(
    lines.map((line) => line.slice(1).map((to, i) => strip([line[i]!, to], 0.012))),
    lines.map((line) => at(line.at(-1)!, cylinder(0.016, 0.005, [0, 0, 0], 12))),
    at(hub, cylinder(0.024, 0.006, [0, 0, 0], 16)),
  );
};
