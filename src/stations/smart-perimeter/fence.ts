/** A fence around a camp of 800 by 600 metres, and what watches which part of it. Metres count clockwise from the corner top left. */

export const WIDTH = 800;
export const HEIGHT = 600;
export const LENGTH = 2 * (WIDTH + HEIGHT);
/** Metres that are judged as one. */
export const SECTION = 10;
const SECTIONS = LENGTH / SECTION;

/** Cameras stand evenly around the fence, the first in the corner. */
export const placesOf = (cameras: number) => Array.from({ length: cameras }, (_, index) => (index * LENGTH) / cameras);

/** How many cameras see each section, when each sees so far along the fence to both sides. */
export function seenBy(cameras: number, reach: number): number[] {
  const places = placesOf(cameras);
  return Array.from({ length: SECTIONS }, (_, index) => {
    const at = (index + 0.5) * SECTION;
    return places.filter((place) => {
      const along = Math.abs(at - place);
      return Math.min(along, LENGTH - along) <= reach;
    }).length;
  });
}

/** Which sections bear a cable of so many metres: those that fewest cameras see, in order. */
export function underCable(metres: number, seen: readonly number[]): boolean[] {
  const order = seen.map((_, index) => index).sort((one, other) => seen[one]! - seen[other]! || one - other);
  const laid = new Set(order.slice(0, Math.round(metres / SECTION)));
  return seen.map((_, index) => laid.has(index));
}

/** Where on the plan a metre of the fence lies, each from 0 to 1. */
export function pointAt(metre: number): { x: number; y: number } {
  if (metre <= WIDTH) return { x: metre / WIDTH, y: 0 };
  if (metre <= WIDTH + HEIGHT) return { x: 1, y: (metre - WIDTH) / HEIGHT };
  if (metre <= 2 * WIDTH + HEIGHT) return { x: 1 - (metre - WIDTH - HEIGHT) / WIDTH, y: 1 };
  return { x: 0, y: (LENGTH - metre) / HEIGHT };
}
