import { type Form, type Point, ball, both, hull, limb, loft, shade, softBox, stretch, at } from './forms/index.ts';

/** Height of the mannequin without a helmet, in metres: an adult of average build. */
export const PERSON_HEIGHT = 1.75;

/** Sections of the trunk: height, half width, half depth, how far forward its middle lies. */
const TRUNK = [
  [0.8, 0.13, 0.1, 0],
  [0.88, 0.172, 0.118, -0.005],
  [1.0, 0.165, 0.112, 0],
  [1.12, 0.15, 0.105, 0.005],
  [1.26, 0.178, 0.125, 0.01],
  [1.38, 0.192, 0.12, 0],
  [1.45, 0.165, 0.09, -0.01],
  [1.49, 0.085, 0.062, -0.01],
] as const;

/** A standing figure without a face, smooth as a mannequin, looking at the visitor. */
export const person = (): Form => [trunk(), head(), both('x', leg(), arm())];

const trunk = (): Form => loft(TRUNK.map(([y, wide, deep, forward]) => ovalAt(y, wide, deep, forward)));

const head = (): Form => [
  limb([[[0, 1.46, -0.015], 0.06], [[0, 1.56, 0], 0.052]], 10),
  stretch([0.82, 1.16, 1], at([0, 1.635 / 1.16, 0.012], ball(0.098, [0, 0, 0], 14))),
];

/** Weight on both feet, a hand's width apart. */
const leg = (): Form => [
  limb([[[0.088, 0.86, 0], 0.094], [[0.1, 0.66, 0.008], 0.082], [[0.108, 0.47, 0.012], 0.056], [[0.112, 0.35, -0.006], 0.058], [[0.116, 0.09, -0.012], 0.04]], 10),
  shoe(),
];

const shoe = (): Form =>
  hull([
    ...[0.078, 0.158].flatMap((x): Point[] => [[x, 0, -0.07], [x, 0.09, -0.065], [x, 0.1, 0.0], [x, 0.055, 0.1], [x, 0, 0.16]]),
    [0.118, 0, 0.2],
    [0.118, 0.045, 0.17],
  ]);

/** Hangs relaxed, the elbow a little out and the hand a little forward. */
const arm = (): Form => [
  limb([[[0.17, 1.42, -0.01], 0.055], [[0.222, 1.38, -0.01], 0.058], [[0.252, 1.22, -0.012], 0.046], [[0.272, 1.1, -0.015], 0.039], [[0.28, 0.96, 0.02], 0.036], [[0.283, 0.86, 0.05], 0.027]], 9),
  limb([[[0.284, 0.87, 0.05], 0.028], [[0.286, 0.81, 0.06], 0.036], [[0.283, 0.75, 0.075], 0.03], [[0.278, 0.69, 0.085], 0.014]], 8),
];

/** A protective vest over the trunk: shell, shoulder straps, a collar and a row of pouches. */
export const vest = (): Form => [
  loft([[0.98, 0.187, 0.135], [1.12, 0.178, 0.132], [1.26, 0.2, 0.152], [1.37, 0.185, 0.145], [1.425, 0.13, 0.11]].map(([y, wide, deep]) => ovalAt(y!, wide!, deep!, 0.006))),
  both('x', hull([...[0.075, 0.125].flatMap((x): Point[] => [[x, 1.41, 0.11], [x, 1.475, 0.05], [x, 1.475, -0.06], [x, 1.41, -0.1], [x, 1.43, 0.05]])])),
  both('x', softBox([0.1, 0.13, 0.05], 0.012, [0.062, 1.0, 0.142]), softBox([0.06, 0.12, 0.08], 0.012, [0.178, 1.0, 0.06])),
  shade(softBox([0.15, 0.008, 0.02], 0.002, [0, 1.2, 0.146])),
  softBox([0.11, 0.08, 0.02], 0.006, [0, 1.26, 0.15]),
];

/** An upright-facing ring of points, running counter-clockwise as seen from above. */
const ovalAt = (y: number, wide: number, deep: number, forward: number): Point[] =>
  Array.from({ length: 16 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 16;
    return [wide * Math.cos(angle), y, forward - deep * Math.sin(angle)];
  });
