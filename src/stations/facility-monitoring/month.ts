import { evenly } from '../chance.ts';
import { normal } from './noise.ts';

/** A month of readings, in litres an hour: what the meter at the tank counts more than all meters at the taps together. */
export interface Month {
  readings: Float64Array;
  /** The first hour in which water is lost. */
  leak: number;
}

export const HOURS = 30 * 24;
/** Litres an hour by which the meters differ, as a standard deviation, though nothing leaks. */
const NOISE = 10;
/** Litres an hour that leak. */
export const LEAK = 8;
/** What a bubble in the pipe pretends, in litres, and how many hours pass between two on average. */
const BUBBLE = { litres: 90, between: 240 } as const;

/** Months are told apart by a whole number; in each the leak begins within the third week. */
export function monthOf(number: number): Month {
  const leak = Math.floor(7 * 24 * (2 + evenly(number, -1)));
  const readings = Float64Array.from({ length: HOURS }, (_, hour) => {
    const bubble = evenly(number, -2 - hour) < 1 / BUBBLE.between ? BUBBLE.litres : 0;
    return NOISE * normal(number, hour) + bubble + (hour >= leak ? LEAK : 0);
  });
  return { readings, leak };
}
