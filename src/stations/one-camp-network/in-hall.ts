import type { Shape } from '../in-hall.ts';
import { middleOf } from '../settings.ts';
import { block, disc, ground, onFloor } from '../sheet.ts';
import { COLUMNS, ROWS, SQUARE } from './camp.ts';
import type { Reception } from './coverage.ts';

/** Metres in the hall for a square of 100 m. */
const SCALE = 0.22;
/** The camp lies around the tall mast, where none of its buildings stands. */
const CAMP = onFloor(-5 * SCALE, -3 * SCALE, { width: COLUMNS, height: ROWS, scale: SCALE });

const MAST = { width: 0.03, height: 0.34, depth: 0.03 };
const BUILDING = { width: 0.1, height: 0.09, depth: 0.08 };
/** By how many masts a building hears: none, one, more. */
const TONES = ['grey', 'white', 'blue'] as const;

/** Each mast lights the camp as far as it is heard; where two do, the light is twice as strong. */
export const inHall = (masts: readonly string[], reach: number, receptions: readonly Reception[]): Shape[] => [
  ...ground(CAMP, 0.5),
  ...masts.flatMap((mast) => disc(CAMP, middleOf(mast), reach / SQUARE, 'blue', 0.24)),
  ...masts.map((mast) => block(CAMP, middleOf(mast), MAST, 'deep')),
  ...receptions.map(({ square, hears }) => {
    const { x, y } = middleOf(square);
    // A mast in the same square stands beside the building.
    return block(CAMP, { x, y: y + 0.3 }, BUILDING, TONES[Math.min(2, hears.length)]!);
  }),
];
