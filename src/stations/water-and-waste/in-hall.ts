import type { Filling, Shape } from '../in-hall.ts';
import type { Day } from './model.ts';

/** Three tanks stand on a board on top of the plant's frame: metres. */
const BOARD = { width: 2.12, height: 0.03, depth: 0.5 };
const TOP = 0.907;
const TANK = { width: 0.4, height: 0.55, depth: 0.4 };
/** Cubic metres that a tank holds; no source gives more in a day. */
const HOLDS = 42;

/** Where the water of a day comes from: the wells, tankers, and what is used again. */
export const inHall = ({ of }: Day): Shape[] => [
  { kind: 'filling', foot: [0, TOP, 0], size: BOARD, level: 1, tone: 'white' },
  ...(
    [
      { amount: of.well, tone: 'blue' },
      { amount: of.truck, tone: 'grey' },
      { amount: of.again, tone: 'deep' },
    ] as const
  ).map(({ amount, tone }, index): Filling => ({
    kind: 'filling',
    foot: [(index - 1) * 0.66, TOP + BOARD.height, 0],
    size: TANK,
    level: amount / HOLDS,
    tone,
    isRound: true,
  })),
];
