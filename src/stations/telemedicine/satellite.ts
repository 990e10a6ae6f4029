/** How long a signal is on its way over a satellite that stands still above the equator. Kilometres, seconds, degrees. */

const LIGHT = 299_792.458;
const EARTH = 6371;
const ALTITUDE = 35_786;

/** From the ground to the satellite that is seen so high above the horizon. */
export function distanceAt(elevation: number): number {
  const angle = (elevation * Math.PI) / 180;
  return Math.sqrt((EARTH + ALTITUDE) ** 2 - (EARTH * Math.cos(angle)) ** 2) - EARTH * Math.sin(angle);
}

/** Up and down again, seen equally high from both ends. */
export const hop = (elevation: number) => (2 * distanceAt(elevation)) / LIGHT;
