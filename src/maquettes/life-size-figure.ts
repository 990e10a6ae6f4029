import { type Form, at, blue, box, cylinder, lathe, stretch } from './forms/index.ts';
import { person, vest } from './person.ts';

/** Foot plate, height to the top of the helmet (a person of 1.75 m standing slightly lower on the plate's own scale). */
const WIDTH = 0.7;
const HEIGHT = 1.8;
const DEPTH = 0.5;
const PLATE = 0.03;

/** What one peacekeeper wears: a faceless figure with vest and blue helmet on a thin plate. */
export const lifeSizeFigure = (): Form => [
  stretch([WIDTH / 2, 1, DEPTH / 2], cylinder(1, PLATE, [0, 0, 0], 40)),
  at([0, PLATE, 0], stretch([0.99, 0.985, 0.99], person(), vest())),
  at([0, HEIGHT - 0.165, 0.005], helmet()),
  box([0.003, 0.001, 0.001], [0, PLATE, 0]),
];

/** A simple shell: its rim at the brow, its crown at the full height. */
const helmet = (): Form =>
  blue(stretch([0.86, 1, 1], lathe([[0.1, -0.002], [0.138, 0], [0.14, 0.012], [0.132, 0.03], [0.127, 0.07], [0.108, 0.115], [0.075, 0.147], [0.035, 0.162], [0, 0.165]], 24)));
