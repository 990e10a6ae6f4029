import {
  type Form,
  type Point,
  at,
  block,
  blue,
  box,
  copies,
  easedBox,
  row,
  shade,
  sheet,
  smooth,
  taper,
  tube,
} from './forms/index.ts';
import { chance } from './chance.ts';

/**
 * A strip of land at 1:25,000 on a low table along which one walks: one centimetre is 250 metres, ten metres are 250 kilometres.
 * The course of the line is simplified and the hills are invented; heights are drawn several times too steep, as relief
 * maps of such land are.
 */
const LONG = 10;
const HALF = 0.31;
const RELIEF = 0.2;
const TABLE = { width: LONG + 0.1, height: 0.55, depth: 2 * HALF + 0.08 } as const;

/** The zone reaches two kilometres to either side of the line. */
const ZONE = 0.08;

/** From left to right, four and a half centimetres apart, and the rows of the land at either side of the line: closest together within the zone. */
const XS = copies(225, (i) => LONG * (i / 224 - 0.5));
const ASIDE = [0.025, 0.052, ZONE, 0.115, 0.155] as const;

/** Plain markers along the line, one for about 26 of the real ones. */
const POSTS = 50;

/**
 * A relief of hills from west to east, higher towards the east; along its middle, sixteen centimetres wide, the zone between its
 * two edges. Blue: the line in the zone's middle, with its posts.
 */
export const demarcationStrip = (): Form => [
  table(),
  at([0, TABLE.height - 0.002, 0], ground(), edges(), line(), posts()),
];

/** A top with eased edges on six feet that stand back, so that shoes and wheels find room beneath. */
const table = (): Form => [
  easedBox([TABLE.width, 0.05, TABLE.depth], 0.008, [0, TABLE.height - 0.05, 0]),
  row(6, (TABLE.width - 0.9) / 5, () => taper([0.1, TABLE.height - 0.04, 0.36], [0.1, 0.5])),
];

/** Where the line lies at each x: nearly straight, bending as the real one does north-east. */
const lineAt = (x: number) =>
  0.055 - 0.085 * Math.sin(0.375 * x - 0.5) - 0.028 * Math.sin(1.25 * x) - 0.011 * Math.sin(3.25 * x + 1);

/** What lies between the crossings of a grid, smoothly. */
function noise(x: number, z: number): number {
  const [i, j] = [Math.floor(x), Math.floor(z)];
  const [u, v] = [smooth(x - i), smooth(z - j)];
  const near = chance(i, j) * (1 - u) + chance(i + 1, j) * u;
  const far = chance(i, j + 1) * (1 - u) + chance(i + 1, j + 1) * u;
  return near * (1 - v) + far * v;
}

/** Ridges where the noise passes through its middle: from 0 in the valleys to 1 on the crests. */
const ridges = (x: number, z: number) => 1 - Math.abs(2 * noise(x, z) - 1) ** 1.35;

/** Low and rolling in the west, high and sharp in the east, falling to the sea; lower towards the visitor, so that the line stays in sight. */
function land(x: number, z: number): number {
  const east = 0.34 + 0.66 * smooth((x + 3.6) / 6.2) * (1 - 0.6 * smooth((x - 4.1) / 0.9));
  const large = ridges(x * 3.1 + 1.1 * z, z * 3.4 + 0.5 * x + 0.4) ** 1.6;
  const middle = ridges(x * 6.3 - 2.4 * z + 7, z * 6.6 + 5) ** 1.2;
  const small = noise(x * 12 + 3, z * 12 + 11);
  const high = 0.42 * large + 0.46 * middle * (0.3 + 0.7 * large) + 0.2 * small;
  const seen = 1 - 0.66 * smooth((z - lineAt(x) - 0.01) / 0.22);
  return 0.008 + (RELIEF - 0.008) * east * high * seen;
}

/** The land cut out straight, its rows following the line. */
function ground(): Form {
  const point = (x: number, z: number): Point => [x, land(x, z), z];
  const beside = (side: 1 | -1) => [
    ...ASIDE.map((aside) => XS.map((x) => point(x, lineAt(x) + side * aside))),
    XS.map((x) => point(x, (lineAt(x) + side * (ASIDE.at(-1)! + HALF)) / 2)),
    XS.map((x) => point(x, side * HALF)),
  ];
  const rows = [...beside(1).reverse(), XS.map((x) => point(x, lineAt(x))), ...beside(-1)];
  return block(rows);
}

/** The zone's northern and southern edge, drawn as fine lines in shade. */
const edges = (): Form => {
  const along = (aside: number) => XS.map((x): Point => [x, land(x, lineAt(x) + aside) + 0.003, lineAt(x) + aside]);
  return shade([-ZONE, ZONE].map((aside) => sheet([along(aside + 0.0035), along(aside - 0.0035)])));
};

/** A thin ridge laid over the land. */
const line = (): Form => {
  const edge = (aside: number, lift: number) => XS.map((x): Point => [x, land(x, lineAt(x)) + lift, lineAt(x) + aside]);
  return blue(sheet([edge(0.007, -0.003), edge(0, 0.0085), edge(-0.007, -0.003)]));
};

const posts = (): Form =>
  copies(POSTS, (i) => {
    const x = (i / (POSTS - 1) - 0.5) * (LONG - 0.3);
    const z = lineAt(x) + 0.016;
    const y = land(x, z);
    return [
      tube([x, y - 0.012, z], [x, y + 0.036, z], 0.0028, 3),
      box([0.02, 0.014, 0.0035], [x, y + 0.026, z + 0.0035]),
    ];
  });
