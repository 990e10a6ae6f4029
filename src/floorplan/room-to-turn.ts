import { labelBodyOf, type FloorPlan, type Placement } from './floor-plan.ts';
import { distanceToSegment, edges, type Polygon } from './geometry.ts';
import { RULES } from './rules.ts';

/** Below this height a wall's foot curves into the room; farther from the wall than `reach` it rises no 2 cm. In metres. */
const FOOT = { height: 0.3, reach: 0.2 } as const;

/**
 * So far from its middle, in metres, a thing may reach that is turned all the way round in its place: it then touches no wall
 * and no label, and never comes to where a visitor can stand. Neighbours stand farther apart than that. What hangs has no room.
 */
export function roomToTurn({ outline }: FloorPlan, placement: Placement): number {
  const { at, base, footprint, mount } = placement;
  if (mount === 'wall') return 0;
  const farOf = (polygon: Polygon) => Math.min(...edges(polygon).map((side) => distanceToSegment(side, at)));
  return Math.max(
    0,
    Math.min(
      // Nobody's middle comes nearer to it than a visitor's radius.
      farOf(footprint) + RULES.visitor,
      farOf(outline) - (base < FOOT.height ? FOOT.reach : 0),
      farOf(labelBodyOf(placement)),
    ),
  );
}
