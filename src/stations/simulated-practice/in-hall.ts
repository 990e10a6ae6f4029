import type { Filling } from '../in-hall.ts';
import { areEnough, MEASURES, MOST, type Measures } from './measures.ts';

/** The three measures stand to the left of the plinth, on the floor: metres. */
const FIRST = [-1.78, -0.51, -0.3] as const;
const APART = 0.24;
const SIZE = { width: 0.16, height: 1.4, depth: 0.16 };

/** Full at the end of the scale; blue where it is enough. */
export const inHall = (measures: Measures): Filling[] =>
  MEASURES.map(({ name }, index) => ({
    kind: 'filling',
    foot: [FIRST[0] + index * APART, FIRST[1], FIRST[2]],
    size: SIZE,
    level: measures[name] / MOST,
    tone: areEnough(measures)[index] ? 'blue' : 'grey',
    isRound: true,
  }));
