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
  frame,
  hull,
  rectangle,
  relief,
  row,
  shade,
  tube,
  turn,
} from './forms/index.ts';

// No source gives the size of the blue huts: this one is approximate, and its label says so.
const LENGTH = 16;
const HEIGHT = 4.2;
const DEPTH = 6;

/** The line between the two sides is drawn 0.5 m wide and 0.05 m high. */
const SLAB = 0.5;
const SLAB_HEIGHT = 0.05;

const PLATE = 0.04;
const HALL = 14.9;
const SPAN = 4;
const SOCLE = 0.35;
const EAVES = 2.95;
const WINDOWS = 7;
const WINDOW = [1.15, 1.05] as const;
const SILL = 1.35;
const SIDE = SPAN / 2;
const OVERHANG = 0.36;

/** A long, low blue hut with a pitched roof, standing across a line of concrete slabs. */
export const conferenceHut = (): Form => [ground(), slabs(), walls(), roof(), both('x', entrance())];

/** The ground on which hut and slabs stand, and the hut's socle. */
const ground = (): Form => [relief(LENGTH, DEPTH, [16, 12], () => PLATE), box([HALL + 0.16, SOCLE, SPAN + 0.16])];

/** Low slabs with gaps, in front of the hut and behind it. */
const slabs = (): Form =>
  both(
    'z',
    [0, 1, 2].map((i) => easedBox([SLAB, SLAB_HEIGHT, 0.32], 0.012, [0, PLATE, DEPTH / 2 - 0.18 - i * 0.35])),
  );

const walls = (): Form => {
  const height = EAVES - SOCLE;
  const step = HALL / WINDOWS;
  const middle = SILL - SOCLE + WINDOW[1] / 2;
  const holes = Array.from({ length: WINDOWS }, (_, i) =>
    rectangle(WINDOW[0], WINDOW[1], [(i - (WINDOWS - 1) / 2) * step, middle]),
  );
  const gable = [
    [-SIDE, 0],
    [SIDE, 0],
    [SIDE, height],
    [0, HEIGHT - SOCLE - 0.14],
    [-SIDE, height],
  ] as const;
  return at(
    [0, SOCLE, 0],
    [
      both(
        'z',
        at(
          [0, 0, SIDE - 0.06],
          blue(
            extrude(
              [
                [-HALL / 2, 0],
                [HALL / 2, 0],
                [HALL / 2, height],
                [-HALL / 2, height],
              ],
              0.12,
              holes,
            ),
          ),
        ),
      ),
      both(
        'x',
        at([HALL / 2 - 0.06, 0, 0], turn('y', 90, blue(extrude(gable, 0.12, [rectangle(1.0, 2.05, [0, 1.03])])))),
      ),
      shade(box([HALL - 0.26, height - 0.1, SPAN - 0.3], [0, 0.02, 0])),
      both('z', at([0, SILL - SOCLE, SIDE], row(WINDOWS, step, windowFrame))),
    ],
  );
};

/** White frame, one upright and one level bar, and a sill. */
const windowFrame = (): Form => [
  frame([WINDOW[0] + 0.12, WINDOW[1] + 0.12, 0.1], 0.09, [0, -0.06, -0.02]),
  box([0.05, WINDOW[1], 0.05], [0, 0, -0.04]),
  box([WINDOW[0], 0.05, 0.05], [0, WINDOW[1] * 0.62, -0.04]),
  box([WINDOW[0] + 0.24, 0.05, 0.2], [0, -0.1, 0.02]),
];

/** Two slopes with standing seams, overhanging all round, a capped ridge and two vents. */
const roof = (): Form => {
  const out = SIDE + OVERHANG;
  const ridge = HEIGHT - 0.06;
  const edge = EAVES - ((ridge - EAVES) / SIDE) * OVERHANG;
  const outline = [
    [-out, edge],
    [0, ridge - 0.12],
    [out, edge],
    [out, edge + 0.12],
    [0.12, ridge - 0.08],
    [0.12, ridge],
    [0, HEIGHT],
    [-0.12, ridge],
    [-0.12, ridge - 0.08],
    [-out, edge + 0.12],
  ] as const;
  const seam = (x: number) =>
    hull(
      [-0.03, 0.03].flatMap((w): Point[] => [
        [x + w, ridge - 0.09, 0.12],
        [x + w, ridge - 0.03, 0.12],
        [x + w, edge + 0.1, out],
        [x + w, edge + 0.15, out],
      ]),
    );
  return [
    turn('y', 90, extrude(outline, HALL + 0.7)),
    both(
      'z',
      copies(13, (i) => seam((i - 6) * 1.27)),
    ),
    [-3.2, 3.2].map((x) => [
      cylinder(0.14, 0.6, [x, HEIGHT - 0.75, -0.9], 12),
      cylinder(0.2, 0.06, [x, HEIGHT - 0.15, -0.9], 12),
    ]),
  ];
};

/** Steps, a white door, and a small roof on two struts. */
const entrance = (): Form => {
  const x = HALL / 2;
  return [
    copies(2, (i) =>
      box(
        [(LENGTH - HALL) / 2 - i * 0.25, SOCLE / 2, 1.7 - i * 0.3],
        [x + ((LENGTH - HALL) / 2 - i * 0.25) / 2, (i * SOCLE) / 2, 0],
      ),
    ),
    at(
      [x - 0.05, SOCLE, 0],
      [
        box([0.05, 2.05, 0.98]),
        turn('y', 90, frame([1.16, 2.13, 0.14], 0.09)),
        shade(box([0.06, 0.7, 0.6], [0, 1.1, 0])),
        box([0.1, 0.04, 0.12], [0.05, 0.98, 0.36]),
      ],
    ),
    box([0.5, 0.07, 1.6], [x + 0.24, 2.58, 0]),
    both('z', tube([x + 0.42, 2.58, 0.7], [x, 2.15, 0.7], 0.03, 6)),
  ];
};
