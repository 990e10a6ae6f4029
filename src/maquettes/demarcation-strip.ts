import { type Form, type Point, at, blue, box, copies, easedBox, relief, sheet, tube } from './forms/index.ts';

/** A strip of land on a plinth; heights are drawn five times too steep, as relief maps of such hills are. */
const WIDTH = 2.5;
const HEIGHT = 0.15;
const DEPTH = 0.4;
const PLINTH = 0.035;
const RELIEF = HEIGHT - PLINTH;

/** A relief of hills from west to east, rising towards the coast range; the blue line runs along its middle over hill and valley. */
export const demarcationStrip = (): Form => [
  easedBox([WIDTH, PLINTH, DEPTH], 0.006),
  at([0, PLINTH - 0.002, 0], relief(WIDTH - 0.05, DEPTH - 0.05, [64, 12], land)),
  at([0, PLINTH, 0], line(), posts()),
];

/** Where the line lies at each x: nearly straight, bending as the real one does north-east. */
const lineAt = (x: number) => 0.035 - 0.045 * Math.sin(1.5 * x - 0.5) - 0.018 * Math.sin(5 * x);

/** Ridges of several sizes; low in the west, high in the east. */
function land(x: number, z: number): number {
  const east = 0.28 + 0.72 * Math.min(1, Math.max(0, (x + 1.25) / 2.1));
  const ridges =
    0.5 * Math.abs(Math.sin(3.2 * x + 2.2 * z + 0.7 * Math.sin(7 * z))) +
    0.32 * Math.abs(Math.sin(7.1 * x - 6 * z + 1.3)) +
    0.18 * Math.abs(Math.sin(14.7 * x + 11 * z + 0.4));
  const valley = Math.min(1, 0.62 + Math.abs(z - lineAt(x)) * 4);
  return Math.max(0.006, RELIEF * 1.157 * east * (1.05 - ridges) ** 1.25 * valley + 0.006);
}

const STEPS = 90;

/** A thin band laid over the land. */
const line = (): Form => {
  const half = 0.0045;
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const x = (i / STEPS - 0.5) * (WIDTH - 0.05);
    return [x, land(x, lineAt(x)), lineAt(x)] as const;
  });
  const edge = (side: number, lift: number) => points.map(([x, y, z]): Point => [x, y + lift, z + side * half]);
  return blue(sheet([edge(1, -0.008), edge(1, 0.004), edge(-1, 0.004), edge(-1, -0.008)]));
};

/** Plain markers along the line, one for about ninety of the real ones. */
const posts = (): Form =>
  copies(14, (i) => {
    const x = (i / 13 - 0.5) * (WIDTH - 0.2);
    const z = lineAt(x) + 0.012;
    const y = land(x, z);
    return [
      tube([x, y - 0.004, z], [x, y + 0.018, z], 0.0014, 4),
      box([0.009, 0.007, 0.0016], [x, y + 0.014, z + 0.0016]),
    ];
  });
