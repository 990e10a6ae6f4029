import { type Form, type Point, ball, both, hull, limb, loft } from './forms/index.ts';

/** Height of the mannequin without a helmet, in metres: an adult of average build. */
export const PERSON_HEIGHT = 1.75;

/** Points around one turn of the trunk. */
const AROUND = 18;

/** Sections of the trunk from the hips to the root of the neck: height, half width, half depth, how far forward its middle lies. */
const TRUNK = [
  [0.82, 0.15, 0.1, 0],
  [0.9, 0.176, 0.122, -0.006],
  [1.0, 0.164, 0.116, -0.002],
  [1.1, 0.15, 0.108, 0.006],
  [1.22, 0.166, 0.122, 0.01],
  [1.33, 0.186, 0.124, 0.006],
  [1.41, 0.182, 0.104, -0.004],
  [1.46, 0.128, 0.078, -0.012],
  [1.5, 0.066, 0.06, -0.012],
] as const;

/** A standing figure without a face, smooth as a mannequin, looking at the visitor. */
export const person = (): Form => [trunk(), head(), both('x', leg(), arm())];

const trunk = (): Form => loft(TRUNK.map(([y, wide, deep, forward]) => ovalAt(y, wide, deep, forward)));

/** An egg with its point down, on a neck that leans a little forward. */
const head = (): Form => [
  limb(
    [
      [[0, 1.45, -0.014], 0.06],
      [[0, 1.58, 0.004], 0.05],
    ],
    12,
  ),
  loft(
    [
      [1.53, 0.026, 0.034, 0.032],
      [1.555, 0.048, 0.06, 0.026],
      [1.6, 0.068, 0.084, 0.014],
      [1.65, 0.077, 0.096, 0.006],
      [1.695, 0.072, 0.09, 0.002],
      [1.73, 0.05, 0.064, 0],
      [1.747, 0.022, 0.028, 0],
    ].map(([y, wide, deep, forward]) => ovalAt(y!, wide!, deep!, forward!)),
  ),
];

/** Weight on both feet, a hand's width apart. */
const leg = (): Form => [
  limb(
    [
      [[0.084, 0.9, -0.004], 0.08],
      [[0.09, 0.82, 0], 0.094],
      [[0.1, 0.66, 0.006], 0.083],
      [[0.107, 0.5, 0.01], 0.062],
      [[0.11, 0.44, 0.008], 0.058],
      [[0.113, 0.34, -0.008], 0.059],
      [[0.116, 0.2, -0.012], 0.048],
      [[0.118, 0.07, -0.012], 0.044],
    ],
    12,
  ),
  shoe(),
];

const shoe = (): Form =>
  hull([
    ...[0.078, 0.16].flatMap((x): Point[] => [
      [x, 0, -0.07],
      [x, 0.08, -0.062],
      [x, 0.1, -0.02],
      [x, 0.06, 0.09],
      [x, 0, 0.15],
    ]),
    [0.1, 0, 0.19],
    [0.14, 0, 0.19],
    [0.12, 0.042, 0.17],
  ]);

/** Hangs relaxed from a round shoulder, the elbow a little out and the hand a little forward. */
const arm = (): Form => [
  ball(0.062, [0.182, 1.395, -0.008], 12),
  limb(
    [
      [[0.19, 1.41, -0.008], 0.05],
      [[0.215, 1.36, -0.01], 0.056],
      [[0.24, 1.24, -0.014], 0.047],
      [[0.262, 1.12, -0.014], 0.041],
      [[0.27, 1.07, -0.01], 0.041],
      [[0.282, 0.96, 0.016], 0.036],
      [[0.288, 0.86, 0.045], 0.026],
    ],
    11,
  ),
  limb(
    [
      [[0.288, 0.872, 0.042], 0.026],
      [[0.29, 0.82, 0.058], 0.034],
      [[0.287, 0.76, 0.074], 0.031],
      [[0.28, 0.7, 0.084], 0.016],
    ],
    9,
  ),
];

/** An upright-facing ring of points, running counter-clockwise as seen from above. */
const ovalAt = (y: number, wide: number, deep: number, forward: number): Point[] =>
  Array.from({ length: AROUND }, (_, i) => {
    const angle = (2 * Math.PI * i) / AROUND;
    return [wide * Math.cos(angle), y, forward - deep * Math.sin(angle)];
  });
