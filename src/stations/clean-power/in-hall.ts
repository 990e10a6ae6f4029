import type { Filling, Shape } from '../in-hall.ts';
import type { Year } from './model.ts';

/** The months stand before the panels, on the plate of the model: metres. */
const PLATE = { width: 2.2, y: 0.024, z: 0.6 };
const BAR = { width: 0.12, height: 0.34, depth: 0.12 };

/** From below, as in the picture. */
const PARTS = [
  { part: 'sun', tone: 'blue' },
  { part: 'battery', tone: 'deep' },
  { part: 'diesel', tone: 'grey' },
  { part: 'missing', tone: 'white' },
] as const;

/** Where the power of each month came from, one upon the other. */
export function inHall({ months }: Year): Shape[] {
  const most = Math.max(...months.map(({ sun, battery, diesel, missing }) => sun + battery + diesel + missing));
  return months.flatMap((month, index) => {
    let below = 0;
    return PARTS.map(({ part, tone }): Filling => {
      const height = (BAR.height * month[part]) / most;
      const foot = [((index + 0.5) / 12 - 0.5) * PLATE.width, PLATE.y + below, PLATE.z] as const;
      below += height;
      return { kind: 'filling', foot, size: { ...BAR, height }, level: 1, tone };
    });
  });
}
