import {
  forward,
  distance,
  cross,
  edges,
  isInside,
  move,
  turn,
  headingTo,
  type Heading,
  type Point,
} from './geometry.ts';
import { outsideOf, type Door, type FloorPlan, type Placement } from './floor-plan.ts';
import { EYE_HEIGHT, type Look } from './look.ts';

/** What a look meets first. */
export type Picked = { kind: 'exhibit'; exhibit: string } | { kind: 'floor'; at: Point } | { kind: 'door'; door: Door };

/** Fingers are wide: boxes are met this much beside their sides, in metres. */
const MARGIN = 0.12;

/** What stands where the visitor points, from the eyes or from a hand at another `height`; nothing for walls and ceiling. */
export function pick(plan: FloorPlan, look: Look & { height?: number }): Picked | undefined {
  const ray = rayOf(look);
  const met = plan.placements
    .map((placement) => ({ placement, far: Math.min(farOfBody(placement, ray), farOfLabel(placement, ray)) }))
    .filter(({ far }) => far < Infinity && isSeen(plan, look.at, along(ray, far)))
    .sort((a, b) => a.far - b.far)[0];
  const floor = ray.up < 0 ? ray.height / -ray.up : Infinity;
  const ground = floor < Infinity ? along(ray, floor) : undefined;
  const isFloor = ground && isInside(plan.outline, ground) && isSeen(plan, look.at, ground);
  if (met && (!isFloor || met.far <= floor + 0.5)) return { kind: 'exhibit', exhibit: met.placement.exhibit };
  if (isFloor) return { kind: 'floor', at: ground };
  return pickDoor(plan, look, ray);
}

interface Ray {
  from: Point;
  height: number;
  /** Along the floor, a metre for each metre of the way. */
  x: number;
  y: number;
  up: number;
}

function rayOf({ at, heading, pitch, height = EYE_HEIGHT }: Look & { height?: number }): Ray {
  const { x, y } = forward(heading);
  return { from: at, height, x, y, up: Math.tan((Math.min(89, Math.max(-89, pitch)) * Math.PI) / 180) };
}

const along = (ray: Ray, far: number): Point => ({ x: ray.from.x + ray.x * far, y: ray.from.y + ray.y * far });

const farOfBody = ({ at, heading, size, base, mount }: Placement, ray: Ray) =>
  // A plinth belongs to what stands on it.
  farOfBox(ray, at, heading, size.width, size.depth, mount === 'wall' ? base : 0, base + size.height);

const farOfLabel = ({ label }: Placement, ray: Ray) =>
  farOfBox(
    ray,
    label.at,
    label.heading,
    label.width,
    0.1,
    label.centre - label.height / 2,
    label.centre + label.height / 2,
  );

/** Metres along the floor to where a ray meets an upright box; Infinity where it does not. */
function farOfBox(
  ray: Ray,
  centre: Point,
  heading: Heading,
  width: number,
  depth: number,
  bottom: number,
  top: number,
): number {
  const away = distance(ray.from, centre);
  const bearing = (turn(heading, headingTo(ray.from, centre)) * Math.PI) / 180;
  const facing = (turn(heading, headingTo({ x: 0, y: 0 }, ray)) * Math.PI) / 180;
  // In the box's own axes: ahead is where it looks, aside to its right.
  const from = { ahead: -away * Math.cos(bearing), aside: -away * Math.sin(bearing) };
  const way = { ahead: Math.cos(facing), aside: Math.sin(facing) };
  let [near, far] = [0, Infinity];
  const slabs = [
    [from.ahead, way.ahead, -depth / 2 - MARGIN, depth / 2 + MARGIN],
    [from.aside, way.aside, -width / 2 - MARGIN, width / 2 + MARGIN],
    [ray.height, ray.up, bottom - MARGIN, top + MARGIN],
  ] as const;
  for (const [start, step, least, most] of slabs) {
    if (Math.abs(step) < 1e-9) {
      if (start < least || start > most) return Infinity;
      continue;
    }
    const one = (least - start) / step;
    const other = (most - start) / step;
    near = Math.max(near, Math.min(one, other));
    far = Math.min(far, Math.max(one, other));
  }
  return near <= far ? near : Infinity;
}

/** No wall stands between. What is picked may itself touch a wall, so the last decimetre does not count. */
function isSeen(plan: FloorPlan, from: Point, to: Point): boolean {
  const way = distance(from, to);
  const end = way < 0.2 ? from : move(from, headingTo(from, to), way - 0.1);
  return !edges(plan.outline).some((wall) => cross(wall, [from, end]));
}

function pickDoor(plan: FloorPlan, look: Look, ray: Ray): Picked | undefined {
  for (const door of plan.doors) {
    if (door.kind === 'threshold') continue;
    // The light at the end of the passage: who stands in the passage and looks into the hall does not mean the door.
    const far = farOfBox(ray, outsideOf(door), door.heading, door.width, 0, 0, door.height);
    if (far < Infinity && isSeen(plan, look.at, along(ray, Math.max(0, far - 0.2)))) return { kind: 'door', door };
  }
  return undefined;
}
