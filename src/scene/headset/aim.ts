import { placementOf, wayOut, type Door, type FloorPlan, type Viewpoint } from '../../floorplan/floor-plan.ts';
import type { FreeSpace } from '../../floorplan/free-space.ts';
import { distance, headingTo, move, type Point } from '../../floorplan/geometry.ts';
import { doorThrough, nearestPointOf } from '../../floorplan/near.ts';
import { pick } from '../../floorplan/pick.ts';
import { toRadians } from '../space.ts';
import type { Pose } from './pose.ts';

/** Where one stands after a press: on the floor, before an exhibit, or before a door of the hall. */
export type Aim =
  | { kind: 'floor'; at: Point }
  | ({ kind: 'exhibit'; exhibit: string } & Viewpoint)
  | ({ kind: 'door'; door: Door } & Viewpoint);

/** Farther away than this, in metres, a hand that trembles points at too much floor. */
const FARTHEST = 12;
/** Who points at a wall's foot or between two plinths comes to stand before them, so near by, in metres. */
const BEFORE = 1.2;
/** Before a door one stands where its lintel can be read, so many metres from the passage. */
const BEFORE_DOOR = 2.4;
const STEP = 0.1;

/** Where one may be set down: not in a wall, and not so far into a door that one would go through it. */
export const canStand = (plan: FloorPlan, space: FreeSpace, at: Point) => space.isFree(at) && !doorThrough(plan, at);

/** What a hand points at, and where one would stand; nothing where one cannot. */
export function aim(plan: FloorPlan, space: FreeSpace, hand: Pose): Aim | undefined {
  const picked = pick(plan, hand);
  switch (picked?.kind) {
    case 'exhibit':
      return { ...picked, ...placementOf(plan, picked.exhibit).viewpoint };
    case 'floor': {
      if (distance(hand.at, picked.at) > FARTHEST) return undefined;
      // Back along the way that the hand points: there is no wall between.
      const at = standNear(plan, space, picked.at, hand.at, BEFORE);
      return at && { kind: 'floor', at };
    }
    case 'door': {
      const { door } = picked;
      const heading = wayOut(door);
      const inside = move(door.at, heading, -door.length / 2 - BEFORE_DOOR);
      const at = standNear(plan, space, inside, move(inside, heading, -BEFORE), BEFORE);
      return at && { kind: 'door', door, at, heading };
    }
    case undefined:
      return undefined;
  }
}

/** How far a hand is from what it aims at, in metres: a ray so long ends there. */
export function wayTo(plan: FloorPlan, to: Aim, { at, height, pitch }: Pose): number {
  if (to.kind === 'floor') return height / Math.sin(toRadians(-pitch));
  const spot = to.kind === 'door' ? to.door.at : nearestPointOf(placementOf(plan, to.exhibit), at);
  return distance(at, spot) / Math.cos(toRadians(pitch));
}

/** The first place where one can stand on the way from a point to another, no farther than `reach` metres. */
function standNear(plan: FloorPlan, space: FreeSpace, from: Point, to: Point, reach: number): Point | undefined {
  const most = Math.min(reach, distance(from, to));
  for (let far = 0; far <= most; far += STEP) {
    const at = move(from, headingTo(from, to), far);
    if (canStand(plan, space, at)) return at;
  }
  return undefined;
}
