import { squareAt } from '../settings.ts';
import { BUILDINGS, SQUARE, type Building } from './camp.ts';
import { pathLoss, reachOf, weakestReadable, wavelengthOf, type Path } from './radio.ts';

/** 450 MHz, from a mast of twelve metres to a device at one and a half. */
const HEIGHTS = [12, 1.5] as const;
export const PATH: Path = { wavelength: wavelengthOf(450e6), heights: HEIGHTS };
/** 5 MHz wide, enough for pictures if the signal stands 20 dB above the noise; 9 dB of noise are the receiver’s own. */
const WEAKEST = weakestReadable(5e6, 9, 20);
/** dB: of the mast’s antenna; the device has none. */
const GAIN = 6;
/** dB that a wall takes, and that are kept for vehicles, rain and whatever else stands in between. */
const WALL = 15;
const RESERVE = 15;

/** What may be lost on the way to a building, in dB, when a mast sends so much, in dBm. */
const mostLoss = (power: number) => power + GAIN - WALL - RESERVE - WEAKEST;

/** Metres in a straight line from antenna to antenna, from the middle of one square to that of another. */
function distance(one: string, other: string): number {
  const [from, to] = [squareAt(one)!, squareAt(other)!];
  return Math.hypot(SQUARE * (from.column - to.column), SQUARE * (from.row - to.row), HEIGHTS[0] - HEIGHTS[1]);
}

/** Metres on the ground at which a building still hears a mast. */
export function reachIndoors(power: number): number {
  const [reach, up] = [reachOf(mostLoss(power), PATH), HEIGHTS[0] - HEIGHTS[1]];
  return Math.sqrt(Math.max(0, reach ** 2 - up ** 2));
}

export interface Reception extends Building {
  /** Which masts it hears, counted from 0. */
  readonly hears: readonly number[];
}

/** What each building hears of masts in these squares; all of them send with the same power, in dBm. */
export const receptionOf = (masts: readonly string[], power: number): Reception[] =>
  BUILDINGS.map((building) => ({
    ...building,
    hears: masts.flatMap((mast, index) =>
      pathLoss(distance(mast, building.square), PATH) <= mostLoss(power) ? [index] : [],
    ),
  }));

/** Those that nobody serves while one mast is silent. */
export const cutOff = (receptions: readonly Reception[], silent?: number) =>
  receptions.filter(({ hears }) => hears.every((mast) => mast === silent));
