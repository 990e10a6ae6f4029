import { type Form } from './part.ts';
import { extrude } from './sweeps.ts';

/** U and N on a height of 1, from left to right. */
const OUTLINES = [
  [
    [0, 1],
    [0, 0.3],
    [0.05, 0.13],
    [0.17, 0.03],
    [0.36, 0],
    [0.55, 0.03],
    [0.67, 0.13],
    [0.72, 0.3],
    [0.72, 1],
    [0.52, 1],
    [0.52, 0.32],
    [0.47, 0.23],
    [0.36, 0.19],
    [0.25, 0.23],
    [0.2, 0.32],
    [0.2, 1],
  ],
  [
    [0.96, 0],
    [1.15, 0],
    [1.15, 0.64],
    [1.5, 0],
    [1.69, 0],
    [1.69, 1],
    [1.5, 1],
    [1.5, 0.36],
    [1.15, 1],
    [0.96, 1],
  ],
] as const;

/** The letters UN as they stand on white vehicles, cut from thin plate; their lower left corner at the origin. */
export const unLetters = (height: number, thickness: number): Form =>
  OUTLINES.map((outline) =>
    extrude(
      outline.map(([x, y]) => [x * height, y * height]),
      thickness,
    ),
  );
