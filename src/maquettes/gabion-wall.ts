import {
  type Form,
  type Point,
  at,
  blue,
  box,
  copies,
  easedBox,
  pipe,
  row,
  shade,
  sheet,
  turn,
} from './forms/index.ts';

// A small wall unit as sold: 9.8 long, 1.1 deep, 1.4 high. It comes folded flat and is filled on the spot.
const LENGTH = 9.8;
const HEIGHT = 1.4;
const DEPTH = 1.1;

const CELLS = 8;
const CELL = 1.05;
const RIM = 1.3;
/** How far a filled cell bulges between its hinges. */
const BULGE = 0.035;
/** Width of mesh between wires: drawn at three times the real 76 mm, so that lines stay lines from a distance. */
const MESH = 0.22;

/** A wall of eight wire cages filled with earth, and at its right end a unit still folded flat. */
export const gabionWall = (): Form => [
  at([-LENGTH / 2 + (CELLS * CELL) / 2, 0, 0], [row(CELLS, CELL, cell), row(CELLS + 1, CELL, hinge)]),
  at([LENGTH / 2 - 0.55, 0, 0], folded()),
];

const [FRONT, HALF] = [DEPTH / 2 - BULGE, CELL / 2];

/** The bulging outline of a cell's front at a height; steps run from left to right. */
const bulgeAt = (share: number, height: number) =>
  BULGE * (1 - (2 * share - 1) ** 2) * (0.4 + 0.6 * Math.sin(Math.PI * (0.15 + 0.7 * height)));

const front = (share: number, y: number, off = 0): Point => [
  CELL * share - HALF,
  y,
  FRONT + bulgeAt(share, y / RIM) + off,
];

const cell = (): Form => {
  const side = [face(), shade(mesh())];
  return [side, turn('y', 180, side), sides(), earth()];
};

const SHARES = [0, 0.25, 0.5, 0.75, 1];

const face = (): Form => sheet([0, RIM * 0.5, RIM].map((y) => SHARES.map((share) => front(share, y))));

/** Upright and level wires, drawn as flat lines just off the cloth. */
const mesh = (): Form => {
  const line = 0.014;
  const levels = Math.floor(RIM / MESH);
  const uprights = Math.floor(CELL / MESH);
  return [
    copies(levels, (i) =>
      sheet([0, line].map((lift) => SHARES.map((share) => front(share, (i + 0.7) * MESH + lift, 0.007)))),
    ),
    copies(uprights, (i) => {
      const share = (i + 0.5) / uprights;
      return sheet([0, RIM * 0.5, RIM].map((y) => [front(share, y, 0.007), front(share + line / CELL, y, 0.007)]));
    }),
  ];
};

/** The two ends of the cell, closed, so that the row also looks finished at its ends. */
const sides = (): Form => box([CELL - 0.004, RIM - 0.01, 2 * FRONT - 0.02]);

/** Filled level with the rim and heaped a little in the middle. */
const earth = (): Form => {
  const across = [-1, -0.5, 0, 0.5, 1];
  return sheet(
    [...across].reverse().map((v) =>
      across.map((u): Point => {
        const inside = (1 - u * u) * (1 - v * v);
        const clod = 0.012 * Math.sin(9 * u + 5 * v);
        return [u * (HALF - 0.01), RIM - 0.012 + inside * (HEIGHT - RIM + 0.01 + clod), v * (FRONT + 0.01)];
      }),
    ),
  );
};

/** The spiral pins that join two cells stand out at front and back. */
const hinge = (): Form =>
  [1, -1].map((side) =>
    pipe(
      [
        [0, 0, side * (FRONT + 0.008)],
        [0, RIM + 0.01, side * (FRONT + 0.008)],
      ],
      0.016,
      6,
    ),
  );

/** As delivered: a pack of flat panels, the uppermost half lifted to show that it opens like a book. */
const folded = (): Form => [
  copies(5, (i) => easedBox([0.98, 0.036, 1.06], 0.006, [(i % 2) * 0.02 - 0.01, i * 0.042, 0])),
  copies(3, (i) => blue(box([1.01, 0.21, 0.03], [0, 0, (i - 1) * 0.36]))),
  at([-0.48, 0.22, 0], turn('z', 34, [box([0.96, 0.02, 1.06], [0.48, 0, 0]), shade(panelMesh())])),
];

const panelMesh = (): Form => [
  copies(4, (i) => box([0.96, 0.004, 0.01], [0.48, 0.02, (i - 1.5) * 0.24])),
  copies(4, (i) => box([0.01, 0.004, 1.06], [0.12 + i * 0.24, 0.02, 0])),
];
