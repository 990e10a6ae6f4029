import { evenly } from '../chance.ts';

/** Normally distributed about 0 with a standard deviation of 1. Box & Muller, Annals of Mathematical Statistics 29 (1958). */
export const normal = (series: number, index: number) =>
  Math.sqrt(-2 * Math.log(evenly(series, 2 * index))) * Math.cos(2 * Math.PI * evenly(series, 2 * index + 1));
