/** From 0 to 1 in a curve that is level at both ends; what lies beyond them stays there. */
export function smooth(share: number): number {
  const held = Math.min(1, Math.max(0, share));
  return held * held * (3 - 2 * held);
}
