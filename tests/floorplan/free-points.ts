import fc from 'fast-check';
import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import type { FreeSpace } from '../../src/floorplan/free-space.ts';
import { distance, move, type Point } from '../../src/floorplan/geometry.ts';
import { nearestFree } from '../../src/floorplan/route.ts';

/** Where in a hall: a share of the promenade, and metres to its right. */
export const anySpot = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  aside: fc.double({ min: -9, max: 9, noNaN: true }),
});

/** The free point that is nearest to a spot. */
export function freePoint(
  plan: FloorPlan,
  space: FreeSpace,
  { share, aside }: { share: number; aside: number },
): Point {
  const passing = plan.promenade[Math.floor(share * (plan.promenade.length - 1))];
  if (!passing) throw new RangeError('A plan has a promenade.');
  const free = nearestFree(space, move(passing, passing.heading + 90, aside), 20);
  if (!free) throw new RangeError('No point of the hall is free.');
  return free;
}

export const lengthOf = (way: readonly Point[]) =>
  way.slice(1).reduce((length, point, index) => length + distance(way[index] ?? point, point), 0);

/** Points along a way, not farther than 5 cm from each other. */
export function* samples(way: readonly Point[]) {
  for (const [index, to] of way.entries()) {
    const from = way[index - 1] ?? to;
    const count = Math.max(1, Math.ceil(distance(from, to) / 0.05));
    for (let step = 1; step <= count; step++) {
      yield { x: from.x + ((to.x - from.x) * step) / count, y: from.y + ((to.y - from.y) * step) / count };
    }
  }
}
