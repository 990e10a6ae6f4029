import { type Form, type Point, both, hull, limb, loft } from './forms/index.ts';

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
  [1.33, 0.182, 0.124, 0.006],
  [1.39, 0.186, 0.108, -0.002],
  [1.435, 0.165, 0.088, -0.01],
  [1.465, 0.112, 0.07, -0.014],
  [1.49, 0.064, 0.06, -0.012],
] as const;

/** A standing figure without a face, smooth as a mannequin, looking at the visitor. */
export const person = (): Form => [trunk(), head(), both('x', leg(), arm())];

const trunk = (): Form => loft(TRUNK.map(([y, wide, deep, forward]) => ovalAt(y, wide, deep, forward)));

/** An egg with its point down, on a neck that leans a little forward. */
const head = (): Form => [
  limb(
    [
      // A short piece of it shows; what is hidden is apart from it.
      [[0, 1.48, -0.014], 0.058],
      [[0, 1.5, -0.011], 0.055],
      [[0, 1.545, -0.003], 0.052],
      [[0, 1.58, 0.002], 0.05],
    ],
    12,
  ),
  loft(
    [
      [1.53, 0.028, 0.03, 0.046],
      [1.542, 0.046, 0.056, 0.034],
      [1.57, 0.061, 0.082, 0.02],
      [1.62, 0.073, 0.096, 0.008],
      [1.665, 0.078, 0.1, 0.002],
      [1.705, 0.07, 0.09, -0.004],
      [1.735, 0.046, 0.062, -0.006],
      [1.748, 0.018, 0.024, -0.006],
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
  limb(
    [
      [[0.13, 1.425, -0.01], 0.036],
      [[0.165, 1.415, -0.009], 0.05],
      [[0.198, 1.39, -0.009], 0.061],
      [[0.22, 1.335, -0.01], 0.058],
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
