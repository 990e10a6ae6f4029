import { type Form, at, blue, cylinder, lathe, stretch } from './forms/index.ts';
import { PERSON_HEIGHT, person, vest } from './person.ts';

const WIDTH = 0.7;
const HEIGHT = 1.8;
const DEPTH = 0.5;
const PLATE = 0.025;
/** How far the helmet stands above the head. */
const HELMET_OVER = 0.03;
const SCALE = (HEIGHT - PLATE - HELMET_OVER) / PERSON_HEIGHT;

/** What one peacekeeper wears: a faceless figure with vest and blue helmet, on a thin plate. */
export const lifeSizeFigure = (): Form => [
  stretch([WIDTH / 2, 1, DEPTH / 2], cylinder(1, PLATE, [0, 0, 0], 36)),
  at([0, PLATE, 0], stretch([SCALE, SCALE, SCALE], person(), vest())),
  at([0, HEIGHT - SHELL, 0], helmet()),
];

const SHELL = 0.168;

/** A simple shell, its rim at the brow and its crown at the full height. */
const helmet = (): Form =>
  blue(
    stretch(
      [0.88, 1, 1.04],
      lathe(
        [
          [0.11, 0.004],
          [0.128, 0],
          [0.13, 0.008],
          [0.122, 0.03],
          [0.118, 0.07],
          [0.106, 0.108],
          [0.082, 0.138],
          [0.048, 0.158],
          [0.018, SHELL],
          [0, SHELL],
        ],
        24,
      ),
    ),
  );
