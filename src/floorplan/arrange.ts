import type { Area } from '../model/exhibition.ts';
import { bayFor, type Bay } from './bay.ts';
import { BUILD, RULES } from './rules.ts';

/** One area's exhibits along its two walls, before the walls are bent. Lengths in metres. */
export interface Arrangement {
  places: ArrangedBay[];
  /** From the middle of the promenade to the wall on each side. */
  left: number;
  right: number;
  /** Free width between what stands on the left and on the right; the promenade goes through its middle. */
  corridor: number;
  /** Length of each rounded end. */
  end: number;
  /** From threshold to threshold. */
  length: number;
  /** Radius in which the promenade curves here. */
  radius: number;
}

export interface ArrangedBay extends Bay {
  side: 'left' | 'right';
  /** Middle of its frontage, from the area's beginning along the promenade. */
  along: number;
}

/** Deeper than this, a thing gets the wall on the right for itself and its like. */
const DEEP = 2;
const LEAST_LENGTH = 7;

/**
 * Hangs exhibits in their order, now left, now right, always where the wall is free first.
 * What comes later never moves what came before, unless it needs a deeper room.
 */
export function arrange(area: Area): Arrangement {
  const bays = area.exhibits.map(bayFor);
  const isDeep = (bay: Bay) => bay.depth > DEEP;
  const mixed = bays.some(isDeep) && !bays.every(isDeep);
  const deepest = (side: 'left' | 'right') =>
    Math.max(0, ...placed.filter((bay) => bay.side === side).map((bay) => bay.depth));

  const corridor = Math.max(BUILD.corridor, ...bays.map((bay) => bay.viewing + RULES.turningCircle / 2 + 0.15));
  const widest = corridor / 2 + Math.max(0, ...bays.map((bay) => bay.depth));
  const end = Math.min(4.5, Math.max(2.2, widest * 0.55));
  const radius = Math.max(BUILD.radius, widest / BUILD.crowding);
  // On the inside of a bend the wall is shorter than the promenade.
  const stretch = 1 / (1 - widest / radius);

  const free = { left: end, right: end };
  let latest = end;
  const placed: ArrangedBay[] = [];
  for (const bay of bays) {
    const side = mixed ? (isDeep(bay) ? 'right' : 'left') : free.left <= free.right ? 'left' : 'right';
    const from = Math.max(free[side], latest);
    const room = bay.frontage * stretch;
    placed.push({ ...bay, side, along: from + room / 2 });
    free[side] = from + room + BUILD.gap * stretch;
    // The next begins well past the beginning of this one, so that two visitors do not stand back to back.
    latest = from + room * 0.4;
  }
  const last = Math.max(end, ...placed.map((bay) => bay.along + (bay.frontage * stretch) / 2));
  return {
    places: placed,
    left: corridor / 2 + deepest('left'),
    right: corridor / 2 + deepest('right'),
    corridor,
    end,
    length: Math.max(LEAST_LENGTH, last + end),
    radius,
  };
}
