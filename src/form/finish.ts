import { FLAG_BLUE } from '../model/blue.ts';
import { lightOf, toLinear } from './graded.ts';
import type { Tint } from './patch.ts';

/** A grey as the eye grades it, from 0 (black) to 1 (white), as linear light; warmer above 0, cooler below. */
export function white(brightness: number, warmth = 0): Tint {
  const level = toLinear(brightness);
  return [level * (1 + warmth), level, level * (1 - warmth)];
}

/** The light blue of the flag, lighter or darker. */
export function blue(brightness = 1): Tint {
  const [r, g, b] = lightOf(FLAG_BLUE);
  return [r * brightness, g * brightness, b * brightness];
}

export const mixTint = (one: Tint, other: Tint, share: number): Tint => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

/** What the halls are made of, and how finely the light on it is baked: metres to a dot. */
export const FINISH = {
  /** A shade below the walls, so that one feels the ground. */
  floor: { tint: white(0.92, 0.008), grain: 0.08 },
  wall: { tint: white(0.985), grain: 0.14 },
  ceiling: { tint: white(0.985), grain: 0.22 },
  plinth: { tint: white(0.985), grain: 0.08 },
  /** What is written on is the whitest of all. */
  paper: { tint: white(0.99), grain: undefined, isBoard: true },
  metal: { tint: white(0.9), grain: 0.15 },
  /** The sky behind the slots. */
  sky: { tint: white(1), grain: undefined },
} as const;

/** Behind everything, as bytes: never seen but in the hair between two surfaces, where it must not shine. */
export const BACKDROP = '#d9dcdf';
