import { type Form, type Point, at, blue, box, copies, easedBox, shade, sheet, tube } from './forms/index.ts';

/**
 * A strip of land at 1:100,000 on a plinth: one centimetre is one kilometre. The course of the line is simplified and the
 * hills are invented; heights are drawn several times too steep, as relief maps of such land are.
 */
const WIDTH = 2.5;
const RELIEF = 0.115;
const DEPTH = 0.4;
const PLINTH = 0.035;
const LONG = WIDTH - 0.05;
const HALF = (DEPTH - 0.05) / 2;

/** The zone reaches two kilometres to either side of the line. */
const ZONE = 0.02;

/** From left to right, and the rows of the land at either side of the line, close together at the zone's edges. */
const XS = copies(84, (i) => LONG * (i / 83 - 0.5));
const ASIDE = [0.009, ZONE, 0.036, 0.058, 0.088] as const;

/**
 * A relief of hills from west to east, higher towards the east; along its middle, four centimetres wide, the zone between its two
 * edges. Blue: the line in the zone's middle, with its posts.
 */
export const demarcationStrip = (): Form => [
  easedBox([WIDTH, PLINTH, DEPTH], 0.006),
  at([0, PLINTH - 0.002, 0], block(), edges(), line(), posts()),
];

/** Where the line lies at each x: nearly straight, bending as the real one does north-east. */
const lineAt = (x: number) =>
  0.03 - 0.042 * Math.sin(1.5 * x - 0.5) - 0.014 * Math.sin(5 * x) - 0.005 * Math.sin(13 * x + 1);

const smooth = (share: number) => {
  const s = Math.min(1, Math.max(0, share));
  return s * s * (3 - 2 * s);
};

/** A number from 0 to 1 for each crossing of a grid, always the same one. */
function chance(i: number, j: number): number {
  let hash = Math.imul(i + 917, 374761393) ^ Math.imul(j + 331, 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** What lies between the crossings, smoothly. */
function noise(x: number, z: number): number {
  const [i, j] = [Math.floor(x), Math.floor(z)];
  const [u, v] = [smooth(x - i), smooth(z - j)];
  const near = chance(i, j) * (1 - u) + chance(i + 1, j) * u;
  const far = chance(i, j + 1) * (1 - u) + chance(i + 1, j + 1) * u;
  return near * (1 - v) + far * v;
}

/** Ridges where the noise passes through its middle: from 0 in the valleys to 1 on the crests. */
const ridges = (x: number, z: number) => 1 - Math.abs(2 * noise(x, z) - 1) ** 1.35;

/** Low and rolling in the west, high and sharp in the east; lower towards the visitor, so that the line stays in sight. */
function land(x: number, z: number): number {
  const east = 0.24 + 0.76 * smooth((x + 0.85) / 1.75) * (1 - 0.35 * smooth((x - 1.0) / 0.22));
  const large = ridges(x * 5.2 + 1.3 * z, z * 6 + x + 0.4) ** 1.7;
  const middle = ridges(x * 11 - 3 * z + 7, z * 11 + 5);
  const small = noise(x * 21 + 3, z * 21 + 11);
  const high = 0.56 * large + 0.42 * middle * (0.35 + 0.65 * large) + 0.16 * small;
  const seen = 1 - 0.62 * smooth((z - lineAt(x) - 0.005) / 0.13);
  return 0.006 + (RELIEF - 0.006) * east * high * seen;
}

/** The land cut out straight, its rows following the line. */
function block(): Form {
  const point = (x: number, z: number): Point => [x, land(x, z), z];
  const beside = (side: 1 | -1) => [
    ...ASIDE.map((aside) => XS.map((x) => point(x, lineAt(x) + side * aside))),
    XS.map((x) => point(x, (lineAt(x) + side * (0.088 + HALF)) / 2)),
    XS.map((x) => point(x, side * HALF)),
  ];
  const rows = [...beside(1).reverse(), XS.map((x) => point(x, lineAt(x))), ...beside(-1)];
  const cut = (points: readonly Point[]) => sheet([points.map(([x, , z]): Point => [x, 0, z]), points]);
  return [
    sheet(rows),
    cut(rows[0]!),
    cut([...rows.at(-1)!].reverse()),
    cut(rows.map((row) => row.at(-1)!)),
    cut(rows.map((row) => row[0]!).reverse()),
  ];
}

/** The zone's northern and southern edge, drawn as fine lines in shade. */
const edges = (): Form => {
  const along = (aside: number) => XS.map((x): Point => [x, land(x, lineAt(x) + aside) + 0.001, lineAt(x) + aside]);
  return shade([-ZONE, ZONE].map((aside) => sheet([along(aside + 0.0019), along(aside - 0.0019)])));
};

/** A thin ridge laid over the land. */
const line = (): Form => {
  const edge = (aside: number, lift: number) => XS.map((x): Point => [x, land(x, lineAt(x)) + lift, lineAt(x) + aside]);
  return blue(sheet([edge(0.003, -0.002), edge(0.0014, 0.0032), edge(-0.0014, 0.0032), edge(-0.003, -0.002)]));
};

/** Plain markers along the line, one for about ninety of the real ones. */
const posts = (): Form =>
  copies(14, (i) => {
    const x = (i / 13 - 0.5) * (WIDTH - 0.2);
    const z = lineAt(x) + 0.007;
    const y = land(x, z);
    return [
      tube([x, y - 0.006, z], [x, y + 0.019, z], 0.0013, 4),
      box([0.01, 0.0075, 0.0016], [x, y + 0.0135, z + 0.0016]),
    ];
  });
