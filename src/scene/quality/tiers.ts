import type { Preferences } from '../../visit/preferences.ts';

/** How finely the walk is drawn, from the finest. */
export const TIERS = {
  high: { sharpest: 2, reach: Infinity, sheets: 4 },
  middle: { sharpest: 1.25, reach: 40, sheets: 3 },
  low: { sharpest: 0.75, reach: 18, sheets: 2 },
} as const satisfies Record<string, Tier>;

export type TierName = keyof typeof TIERS;

export interface Tier {
  /** Pixels of the screen for one of the page, at most: most of a weak graphics card's work. */
  sharpest: number;
  /** Farther than this, in metres, blocks stand for models. */
  reach: number;
  /** So many pictures are sharp at a time, the nearest: the others are too far to be read, and would fill the graphics card. */
  sheets: number;
}

const NAMES = Object.keys(TIERS) as TierName[];

/** Slower than this a walk jerks, and faster than that there is time to spare; milliseconds between two frames. */
const JERKY = 45;
const EASY = 21;
/** Frames after which one judges, and how often in a row there must be time to spare before it is spent. */
const FRAMES = 16;
const TIMES = 6;

/** Finds the tier that a device can draw, from the frames of somebody who moves. What was too much once is not tried again. */
export class TierFinder {
  tier: TierName;
  /** The finest that may still be tried. */
  #finest = 0;
  #times: number[] = [];
  #easy = 0;

  constructor(tier: TierName = 'high') {
    this.tier = tier;
  }

  /** Notes the milliseconds since the frame before; tells whether the tier is another now. */
  note(milliseconds: number): boolean {
    this.#times.push(milliseconds);
    if (this.#times.length < FRAMES) return false;
    const median = this.#times.sort((a, b) => a - b)[FRAMES / 2]!;
    this.#times = [];
    this.#easy = median < EASY ? this.#easy + 1 : 0;
    const now = NAMES.indexOf(this.tier);
    if (median > JERKY && now < NAMES.length - 1) {
      this.#finest = now + 1;
      return this.#take(now + 1);
    }
    return this.#easy >= TIMES && now > this.#finest && this.#take(now - 1);
  }

  #take(index: number): boolean {
    this.tier = NAMES[index]!;
    this.#easy = 0;
    return true;
  }
}

/** What the visitor chose comes before what was found. */
export const tierFor = (chosen: Preferences['quality'], found: TierName): TierName =>
  chosen === 'auto' ? found : chosen;
