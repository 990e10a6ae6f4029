import { type Form, type Point, at, blue, box, hull, shade, sheet, turn } from './forms/index.ts';

const WIDTH = 0.36;
const HEIGHT = 0.32;
const DEPTH = 0.26;
const BOARD = 0.014;

/** Thickness and height of each book, from left to right; the last leans. */
const BOOKS = [
  [0.052, 0.286],
  [0.046, 0.286],
  [0.058, 0.286],
] as const;
const LEANING = [0.044, 0.286] as const;
const PAGE_DEPTH = 0.205;

/** Four volumes on a small shelf: three upright, the fourth, in blue, leaning on them. */
export const fourVolumes = (): Form => [shelf(), at([0, BOARD, 0.01], upright(), leaning())];

/** A floor board between two ends of unlike height, with a back rail. */
const shelf = (): Form => [
  box([WIDTH, BOARD, DEPTH]),
  hull(
    [0, 0.012].flatMap((x): Point[] => [
      [-WIDTH / 2 + x, 0, DEPTH / 2],
      [-WIDTH / 2 + x, 0, -DEPTH / 2],
      [-WIDTH / 2 + x, HEIGHT, -DEPTH / 2],
      [-WIDTH / 2 + x, HEIGHT, -0.02],
      [-WIDTH / 2 + x, 0.1, DEPTH / 2],
    ]),
  ),
  hull(
    [0, 0.012].flatMap((x): Point[] => [
      [WIDTH / 2 - x, 0, DEPTH / 2],
      [WIDTH / 2 - x, 0, -DEPTH / 2],
      [WIDTH / 2 - x, 0.1, -DEPTH / 2],
      [WIDTH / 2 - x, 0.06, DEPTH / 2],
    ]),
  ),
  box([WIDTH - 0.02, 0.04, 0.01], [0, BOARD, -DEPTH / 2 + 0.005]),
];

/** A book with its spine to the visitor and its foot on the shelf: two covers, a rounded spine, pages a little smaller. */
function book(thick: number, high: number, bind: (...covers: Form[]) => Form = (...covers) => covers): Form {
  const cover = 0.0035;
  const front = PAGE_DEPTH / 2;
  const arc = Array.from({ length: 9 }, (_, i) => {
    const share = i / 4 - 1;
    return [(thick / 2) * share, front + 0.009 * (1 - share * share)] as const;
  });
  const spine = [0, high].map((y) => arc.map(([x, z]): Point => [x, y, z]));
  const cap = (y: number, up: boolean): Form => {
    const line = arc.map(([x, z]): Point => [x, y, z]);
    const back = arc.map(([x]): Point => [x, y, front - 0.004]);
    return sheet(up ? [line, back] : [back, line]);
  };
  return [
    box([thick - 2 * cover, high - 0.01, PAGE_DEPTH - 0.008], [0, 0.005, 0]),
    bind(
      [-1, 1].map((side) => box([cover, high, PAGE_DEPTH], [side * (thick / 2 - cover / 2), 0, 0])),
      sheet(spine),
      cap(high, true),
      cap(0, false),
    ),
    shade(
      [0.04, 0.06, high - 0.06, high - 0.04].map((y) =>
        sheet([y, y + 0.003].map((level) => arc.map(([x, z]): Point => [x, level, z + 0.0012]))),
      ),
    ),
  ];
}

const upright = (): Form => {
  let left = -WIDTH / 2 + 0.013;
  return BOOKS.map(([thick, high]) => {
    const x = left + thick / 2;
    left += thick + 0.0015;
    return at([x, 0, 0], book(thick, high));
  });
};

/** Turned about its lower left edge until it touches its neighbour's upper corner. */
const leaning = (): Form => {
  const [thick, high] = LEANING;
  const angle = 15;
  const wall = -WIDTH / 2 + 0.013 + BOOKS.reduce((sum, [t]) => sum + t + 0.0015, 0);
  const foot = wall + high * Math.sin((angle * Math.PI) / 180) + 0.0005;
  return at([foot, 0, 0], turn('z', angle, at([thick / 2, 0, 0], book(thick, high, blue))));
};
