import type { Filling } from '../in-hall.ts';
import { areEnough, MEASURES, MOST, type Measures } from './measures.ts';

/** The three measures stand behind the figure, on the plinth: metres. */
const FIRST = [-1, 0, -0.94] as const;
const APART = 0.2;
const SIZE = { width: 0.13, height: 0.8, depth: 0.13 };

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
