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
  fine,
  hull,
  lathe,
  mark,
  mirror,
  pipe,
  shade,
  sheet,
  tube,
  turn,
  wire,
} from './forms/index.ts';

// A soft-wall ward tent: 9 m long, 6 wide and 3 high with its ropes, which is the class's size, not a make's.
// Ten beds, as our layout of a level 2 hospital has them (inferred). No red cross: that sign is protected.
const HEIGHT = 3;
const LENGTH = 8.7;
/** Half the tent at its eaves; the walls stand out a little at the foot, and the pegs of the ropes a little more. */
const EAVE = 2.72;
const FOOT = 2.84;
const PEG = 2.97;
const EAVES = 1.78;
const RIDGE = HEIGHT - 0.04;
const BAYS = 4;
const BAY = LENGTH / BAYS;
const END = LENGTH / 2;

/** A ward in a tent: open in front, its left wall rolled up, five beds on either side of the aisle. Blue: the blankets. */
export const hospitalTent = (): Form => [
  frame(),
  roof(),
  rightWall(),
  rolledWall(),
  backEnd(),
  both('x', curtain()),
  ropes(),
  ward(),
];

/** Cloth can be seen from both sides. */
const cloth = (rows: readonly (readonly Point[])[]): Form => [sheet(rows), sheet([...rows].reverse())];

/** Ribs of pipe, one between any two bays, joined along ridge and eaves. */
const frame = (): Form => [
  copies(BAYS + 1, (i) => {
    const z = -END + 0.04 + (i * (LENGTH - 0.08)) / BAYS;
    return pipe(
      [
        [-EAVE + 0.05, 0, z],
        [-EAVE + 0.05, EAVES - 0.06, z],
        [0, RIDGE - 0.05, z],
        [EAVE - 0.05, EAVES - 0.06, z],
        [EAVE - 0.05, 0, z],
      ],
      0.035,
      6,
    );
  }),
  tube([0, RIDGE - 0.05, -END], [0, RIDGE - 0.05, END], 0.032, 6),
  both('x', tube([EAVE - 0.05, EAVES - 0.06, -END], [EAVE - 0.05, EAVES - 0.06, END], 0.03, 6)),
];

/** How deep cloth hangs between its ribs: 0 at a rib, 1 half-way. */
const slack = (z: number) => Math.sin((Math.PI * (z + END)) / BAY) ** 2;

const alongTent = copies(2 * BAYS + 1, (i) => END - (i * BAY) / 2);

/** A line over the roof from eave to eave: two slopes that sag between the ribs, with a valance hanging over the eaves. */
function overRoof(z: number, off = 0): Point[] {
  const slope = (side: 1 | -1) =>
    [0, 0.25, 0.5, 0.75, 1].map((share): Point => {
      const sag = 0.085 * slack(z) * Math.sin(Math.PI * Math.min(1, share * 0.8 + 0.1));
      return [side * share * (EAVE + 0.03), RIDGE + 0.035 - share * (RIDGE - EAVES) - sag + off, z];
    });
  const hem = (side: 1 | -1): Point => [side * (EAVE + 0.07 + off), EAVES - 0.16 - 0.02 * slack(z), z];
  return [hem(-1), ...slope(-1).reverse(), ...slope(1).slice(1), hem(1)];
}

/** The roof, and over each rib the band that it is sewn together with. */
const roof = (): Form => [
  cloth(alongTent.map((z) => overRoof(z))),
  copies(BAYS - 1, (i) => {
    const z = -END + (i + 1) * BAY;
    return sheet([z + 0.07, z + 0.03, z - 0.03, z - 0.07].map((x, k) => overRoof(x, k % 3 ? 0.022 : 0.002)));
  }),
];

/** A point of the right wall: it leans out towards its foot and is drawn in between the ribs. */
const onWall = (y: number, z: number, off = 0): Point => [
  FOOT - (FOOT - EAVE) * (y / EAVES) - 0.05 * slack(z) * Math.sin((Math.PI * y) / EAVES) + off,
  y,
  z,
];

/** The right wall is down; in each bay a window of netting with its flap rolled up. */
const rightWall = (): Form => [
  cloth([0, 0.6, 1.2, EAVES - 0.02].map((y) => alongTent.map((z) => onWall(y, z)))),
  copies(BAYS, (i) => {
    const middle = -END + (i + 0.5) * BAY;
    const across = [0.46, 0, -0.46].map((z) => middle + z);
    const pane = (off: number) => [0.86, 1.32].map((y) => across.map((z) => onWall(y, z, off)));
    return [
      shade(sheet(pane(0.014)), sheet(pane(-0.014).reverse())),
      tube(onWall(1.4, middle + 0.5, 0.035), onWall(1.4, middle - 0.5, 0.035), 0.045, 6),
      [-0.3, 0.3].map((z) => box([0.012, 0.16, 0.03], onWall(1.32, middle + z, 0.082))),
    ];
  }),
  // The flap that lies on the ground, weighted with earth.
  cloth([alongTent.map((z): Point => [FOOT + 0.09, 0.004, z]), alongTent.map((z): Point => [FOOT, 0.02, z])]),
];

/** The left wall is rolled up under the eaves and strapped. */
const rolledWall = (): Form => [
  pipe(
    alongTent.map((z): Point => [-EAVE + 0.02, EAVES - 0.1 - 0.035 * slack(z), z]),
    0.095,
    8,
  ),
  copies(2 * BAYS, (i) => {
    const z = -END + (i + 0.5) * (BAY / 2);
    return at(
      [-EAVE + 0.02, EAVES - 0.1 - 0.035 * slack(z), z],
      turn(
        'x',
        90,
        lathe(
          [
            [0.108, -0.03],
            [0.108, 0.03],
          ],
          8,
        ),
      ),
    );
  }),
];

/** The far end is shut: a gable with a door of cloth, its two halves laced. */
const backEnd = (): Form => {
  const z = -END;
  const level = (y: number, half: number) => [-1, -0.5, 0, 0.5, 1].map((share): Point => [share * half, y, z]);
  const top = RIDGE + 0.036;
  const gable = [
    level(0, FOOT),
    level(EAVES + 0.036, EAVE),
    level((EAVES + 0.036 + top) / 2, EAVE / 2),
    level(top, 0.01),
  ];
  const door = (off: number) => [
    mark(0.02, 2.0, [0, 0.06, off]),
    both('x', mark(0.016, 2.0, [0.75, 0.06, off])),
    at([0, 2.06, 0], mark(1.52, 0.016, [0, 0, off])),
    copies(6, (i) => mark(0.12, 0.02, [0, 0.3 + i * 0.3, off + 0.002])),
  ];
  return [cloth(gable), at([0, 0, z], door(0.014), turn('y', 180, door(0.014)))];
};

/** Half of the front, drawn aside in folds and tied to the corner. */
const curtain = (): Form => {
  const folds = 9;
  const level = (from: number, to: number, lift: (x: number) => number, depth: number) =>
    copies(folds, (i): Point => {
      const x = from + ((to - from) * i) / (folds - 1);
      return [x, lift(x), END + 0.01 + depth * (i % 2 ? 1 : -0.4)];
    });
  const rafter = (x: number) => RIDGE - (x / EAVE) * (RIDGE - EAVES);
  const rows = [
    level(2.3, 2.8, () => 0.01, 0.09),
    level(2.44, 2.77, () => 0.55, 0.075),
    level(2.56, 2.73, () => 1.02, 0.05),
    level(2.34, 2.73, (x) => 1.02 + 0.42 * (rafter(x) - 1.02), 0.06),
    level(1.75, EAVE, (x) => 1.02 + 0.78 * (rafter(x) - 1.02), 0.05),
    level(1.2, EAVE, (x) => rafter(x) + 0.05, 0.02),
  ];
  return [cloth(rows), easedBox([0.24, 0.07, 0.17], 0.02, [2.64, 0.98, END + 0.02])];
};

/** From each rib a rope to a peg close by; at either end two more. */
const ropes = (): Form => [
  both(
    'x',
    copies(BAYS + 1, (i) => {
      const z = -END + 0.04 + (i * (LENGTH - 0.08)) / BAYS;
      return [
        wire([EAVE + 0.03, EAVES - 0.02, z], [PEG, 0.1, z], 0.012),
        tube([PEG - 0.02, 0, z], [PEG, 0.18, z], 0.018, 5),
      ];
    }),
  ),
  corners(
    wire([EAVE - 0.02, EAVES, END], [EAVE - 0.1, 0.1, END + 0.14], 0.012),
    tube([EAVE - 0.1, 0, END + 0.12], [EAVE - 0.1, 0.18, END + 0.14], 0.018, 5),
  ),
];

/** Beds on both sides with their heads to the walls, a locker beside each, and at every second one a stand for the drip. */
const ward = (): Form => [
  fine(2.3, box([2 * FOOT - 0.2, 0.02, LENGTH - 0.1])),
  copies(5, (i) => {
    const z = END - 0.95 - i * 1.62;
    return [
      at([1.68, 0.02, z], bed(), i % 2 ? drip() : []),
      at([-1.68, 0.02, z], mirror('x', bed(), i % 2 ? [] : drip())),
      both('x', at([2.4, 0.02, z - 0.8], locker())),
    ];
  }),
];

/** A folding bed, its head to the right: two bent legs, mattress, pillow, and a blanket turned down at the chest. */
const bed = (): Form => [
  corners(wire([0.78, 0, 0.39], [0.66, 0.4, 0.4], 0.022)),
  [-0.76, 0.76].map((x) => wire([x, 0.06, 0.38], [x, 0.06, -0.38], 0.016)),
  both('z', tube([-0.98, 0.4, 0.41], [0.98, 0.4, 0.41], 0.024, 4)),
  easedBox([1.94, 0.14, 0.8], 0.04, [0, 0.4, 0]),
  easedBox([0.36, 0.1, 0.6], 0.04, [0.74, 0.53, 0]),
  blue(
    hull(
      [1, -1].flatMap((z): Point[] => [
        [-1.0, 0.4, z * 0.43],
        [0.34, 0.36, z * 0.43],
        [-0.99, 0.55, z * 0.41],
        [0.34, 0.58, z * 0.4],
        [-0.96, 0.59, z * 0.34],
        [0.34, 0.61, z * 0.3],
      ]),
    ),
  ),
  box([0.16, 0.02, 0.84], [0.36, 0.585, 0]),
];

const drip = (): Form =>
  at(
    [0.86, 0, -0.56],
    [
      tube([0, 0, 0], [0, 1.5, 0], 0.016, 5),
      both('z', tube([0, 1.48, 0], [0, 1.5, 0.13], 0.012, 4)),
      at([0, 1.24, 0.13], easedBox([0.05, 0.2, 0.11], 0.02)),
      copies(4, (i) => turn('y', i * 90 + 45, wire([0, 0.06, 0], [0.2, 0.02, 0], 0.016))),
    ],
  );

const locker = (): Form => [easedBox([0.4, 0.56, 0.38], 0.015), box([0.01, 0.02, 0.32], [-0.2, 0.34, 0])];
