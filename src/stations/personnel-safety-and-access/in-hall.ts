import type { Filling } from '../in-hall.ts';

/** Two columns to the left of the gate: how long it takes, and how much the record would tell. Metres. */
const FIRST = [-1.74, 0, 0.1] as const;
const APART = 0.32;
const SIZE = { width: 0.18, height: 1.6, depth: 0.18 };
/** The goal lies at this share of a column, marked by a thin plate around it. */
const GOAL = 0.6;
const PLATE = { width: 0.24, height: 0.02, depth: 0.24 };

/** Each as a share of its goal: blue up to it, grey beyond. */
export const inHall = (shares: readonly [minutes: number, lines: number]): Filling[] =>
  shares.flatMap((share, index): Filling[] => {
    const [x, y, z] = [FIRST[0] + index * APART, FIRST[1], FIRST[2]];
    return [
      {
        kind: 'filling',
        foot: [x, y, z],
        size: SIZE,
        level: Math.min(1, share * GOAL),
        tone: share <= 1 ? 'blue' : 'grey',
      },
      {
        kind: 'filling',
        foot: [x, y + GOAL * SIZE.height, z],
        size: PLATE,
        level: 1,
        tone: 'white',
      },
    ];
  });
