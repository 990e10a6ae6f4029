/** Which way a thumbstick is pushed. */
export type Push = 'none' | 'left' | 'right' | 'ahead' | 'back';

/** How far it is pushed, from 0 to 1, when that is meant; and how far it has come back when it is let go. */
const MEANT = 0.6;
const LET_GO = 0.3;

/**
 * Which way the stick is pushed now, who was pushed so `before`; `x` to the right, `y` towards oneself, each from -1 to 1.
 * A push keeps its way until it is let go, so that none is taken for two.
 */
export function pushOf(before: Push, x: number, y: number): Push {
  const far = Math.hypot(x, y);
  if (before !== 'none' && far > LET_GO) return before;
  if (far < MEANT) return 'none';
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'ahead' : 'back';
}

/** What a change from one push to the next asks for: a turn with the push, clockwise or not; to go, when it is let go. */
export function askedBy(before: Push, now: Push): 'turn-left' | 'turn-right' | 'go' | undefined {
  if (before === 'none' && now === 'left') return 'turn-left';
  if (before === 'none' && now === 'right') return 'turn-right';
  return before === 'ahead' && now === 'none' ? 'go' : undefined;
}
