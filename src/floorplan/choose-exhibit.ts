import type { FloorPlan, Placement, Viewpoint } from './floor-plan.ts';
import type { FreeSpace } from './free-space.ts';
import { distance, turn, type Point } from './geometry.ts';
import { alongOf } from './promenade.ts';

/** Farther from its viewpoint than this, an exhibit is out of reach; in metres. */
const REACH = 4.5;
/** As much as a metre farther away counts to be turned aside by so many degrees. */
const DEGREES_A_METRE = 90;

/** The exhibit that one means who stands and looks so: near to where it is seen from, and no wall between. */
export function exhibitInReach(plan: FloorPlan, space: FreeSpace, { at, heading }: Viewpoint): Placement | undefined {
  const rank = ({ viewpoint }: Placement) =>
    distance(viewpoint.at, at) + Math.abs(turn(viewpoint.heading, heading)) / DEGREES_A_METRE;
  return plan.placements
    .filter(({ viewpoint }) => distance(viewpoint.at, at) < REACH && space.isClear(at, viewpoint.at))
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** So far past its viewpoint, in metres along the promenade, one still stands before an exhibit. */
const BEFORE = 0.5;

/** In hanging order, the exhibit nearest ahead on the way, or nearest behind; at the end of the way the last is ahead. */
export function exhibitOnTheWay(plan: FloorPlan, at: Point, step: 1 | -1): Placement | undefined {
  return exhibitBeside(plan, at, step) ?? (step === 1 ? plan.placements.at(-1) : undefined);
}

/** The same, but at the end of the way none is ahead. */
export function exhibitBeside(plan: FloorPlan, at: Point, step: 1 | -1): Placement | undefined {
  const { placements } = plan;
  const here = alongOf(plan, at) - BEFORE;
  const met = placements.findIndex(({ viewpoint }) => alongOf(plan, viewpoint.at) >= here);
  const ahead = met === -1 ? placements.length : met;
  return placements[step === 1 ? ahead : ahead - 1];
}
