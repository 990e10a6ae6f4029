import { type Form, type Point, at, copies, easedBox, loft, shade, sheet, soft } from './forms/index.ts';
import { chance } from './chance.ts';

// One tile for every hundred of the 87,000 people who served in December 2021: 58 by 15 are 870. No tile is marked, and none has a face.
const ACROSS = 58;
const UP = 15;
/** From one tile's middle to the next one's, in metres. */
const PITCH = 0.15;
/** Half of a tile at the wall and at its front, whose edges are eased, and how far it stands off. */
const FOOT = 0.065;
const FRONT = 0.0605;
const OFF = 0.026;
/** A tile is turned by up to this many degrees, to a side and up or down: daylight then falls on each a little differently. */
const TURNED = 4.5;

/** Of the wall around the tiles, and of the base on which it stands. */
const MARGIN = 0.1;
const THICK = 0.16;
const BASE = { height: 0.14, depth: 0.5 } as const;

const WIDTH = ACROSS * PITCH + 2 * MARGIN;
const FIELD = UP * PITCH;
/** Where the lowest row of tiles begins, and where the wall's front is. */
const SILL = BASE.height + MARGIN;
const FACE = THICK / 2;

/** A free-standing wall of 870 equal tiles that one walks along. Its back is plain. */
export const tileWall = (): Form => [
  easedBox([WIDTH, BASE.height, BASE.depth], 0.012),
  easedBox([WIDTH, FIELD + 2 * MARGIN, THICK], 0.008, [0, BASE.height, 0]),
  joints(),
  copies(ACROSS * UP, (i) => {
    const [column, row] = [i % ACROSS, Math.floor(i / ACROSS)];
    const middle: Point = [(column - (ACROSS - 1) / 2) * PITCH, SILL + (row + 0.5) * PITCH, FACE];
    return at(middle, tile(turned(column, row), turned(column + ACROSS, row)));
  }),
];

/** A small turn, as the slope of the front: always the same one for a tile. */
const turned = (column: number, row: number) => Math.tan((TURNED * Math.PI) / 180) * (2 * chance(column, row) - 1);

/** A plate with eased edges: ten triangles, for its back lies on the wall. Slopes say how far its front comes forward to the right and upwards. */
function tile(right: number, upwards: number): Form {
  const square = (half: number, z: (x: number, y: number) => number) =>
    CORNERS.map(([x, y]): Point => [x * half, y * half, z(x * half, y * half)]);
  return soft(loft([square(FOOT, () => 0), square(FRONT, (x, y) => OFF + right * x + upwards * y)]));
}

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** What shows of the wall between the tiles lies deep. */
function joints(): Form {
  const [x, z] = [(ACROSS * PITCH) / 2, FACE + 0.003];
  const line = (y: number): Point[] => [
    [-x, y, z],
    [x, y, z],
  ];
  return shade(sheet([line(SILL), line(SILL + FIELD)]));
}
