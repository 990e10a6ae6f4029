import { YEAR } from '../calendar.ts';
import type { Filling, Shape } from '../in-hall.ts';
import type { Tally } from './tally.ts';

/** The year stands on top of the rack, on a board: metres. */
const BOARD = { width: 2.7, height: 0.03, depth: 0.3 };
const TOP = 2.4;
/** At its front, for one looks up to it. */
const FRONT = { board: 0.3, bars: 0.36 };
const TALL = 0.5;
const BAR = { width: 0.16, depth: 0.16 };

/** What lies on the shelf in the middle of each month: deep in the leanest of the years, above it on average; grey where it ran out. */
export function inHall({ shelf, months, fullest }: Tally): Shape[] {
  // In steps of 60 days, as in the picture.
  const top = 60 * Math.max(5, Math.ceil(fullest / 60));
  return [
    { kind: 'filling', foot: [0, TOP, FRONT.board], size: BOARD, level: 1, tone: 'white' },
    ...months.flatMap(({ without }, month) => {
      const { least, mean } = shelf[Math.floor(((month + 0.5) * YEAR) / 12)]!;
      const part = (from: number, to: number, tone: Filling['tone']): Filling => ({
        kind: 'filling',
        foot: [((month + 0.5) / 12 - 0.5) * BOARD.width, TOP + BOARD.height + (TALL * from) / top, FRONT.bars],
        size: { ...BAR, height: (TALL * (to - from)) / top },
        level: 1,
        tone,
      });
      return [part(0, least, 'deep'), part(least, mean, without > 0 ? 'grey' : 'blue')];
    }),
  ];
}
