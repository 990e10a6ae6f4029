import type { Tint } from './patch.ts';

/** A grey as the eye grades it, from 0 (black) to 1 (white), as linear light; warmer above 0, cooler below. */
export function white(brightness: number, warmth = 0): Tint {
  const level = linear(brightness);
  return [level * (1 + warmth), level, level * (1 - warmth)];
}

/** The light blue of the flag (#5B92E5), lighter or darker. */
export const blue = (brightness = 1): Tint => [
  linear(0x5b / 255) * brightness,
  linear(0x92 / 255) * brightness,
  linear(0xe5 / 255) * brightness,
];

export const mixTint = (one: Tint, other: Tint, share: number): Tint => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** What the halls are made of, and how finely the light on it is baked: metres to a dot. */
export const FINISH = {
  /** A shade below the walls, so that one feels the ground. */
  floor: { tint: white(0.92, 0.008), grain: 0.08 },
  wall: { tint: white(0.985), grain: 0.14 },
  ceiling: { tint: white(0.985), grain: 0.22 },
  plinth: { tint: white(0.985), grain: 0.08 },
  /** What is written on is the whitest of all. */
  paper: { tint: white(0.99), grain: undefined },
  metal: { tint: white(0.9), grain: 0.15 },
  /** The sky behind the slots. */
  sky: { tint: white(1), grain: undefined },
} as const;
