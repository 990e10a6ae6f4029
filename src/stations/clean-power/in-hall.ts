import type { Filling, Light, Shape, Spot } from '../in-hall.ts';
import type { Year } from './model.ts';

/** The glass of the maquette, tilted by 28 degrees: its lower edge, and from there to the upper one. Metres. */
const GLASS = { width: 2.4, low: { y: 0.737, z: 0.421 }, high: { y: 1.317, z: -0.67 } };
/** So many kilowatts are all of it. */
const ALL = 600;

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

/** Panels that are not there are veiled; before them stands where the power of each month came from, one upon the other. */
export function inHall(panels: number, { months }: Year): Shape[] {
  return [...veilOf(panels), ...barsOf(months)];
}

function veilOf(panels: number): Light[] {
  if (panels >= ALL) return [];
  const { width, low, high } = GLASS;
  const [left, right] = [(panels / ALL - 0.5) * width, width / 2];
  const corner = (x: number, { y, z }: typeof low): Spot => [x, y, z];
  const corners = [corner(left, low), corner(right, low), corner(right, high), corner(left, high)];
  return [{ kind: 'light', corners, tone: 'white', strength: 0.86 }];
}

function barsOf(months: Year['months']): Filling[] {
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
