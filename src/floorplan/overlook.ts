import { labelBodyOf, type FloorPlan, type Placement } from './floor-plan.ts';
import { cross, distance, edges, type Heading, type Point, type Segment } from './geometry.ts';
import { EYE_HEIGHT } from './look.ts';
import { roomAt } from './near.ts';
import { boundsOn, cornersOf, type Shot, type Spot } from './shot.ts';

/** Degrees to either side of the way that one may look, as one goes. */
const ASIDE = [0, -12, 12, -24, 24, -36, 36, -48, 48];
/** From bottom to top, in degrees. */
const FIELD = 58;
/** A little down: there is more on the floor than below the ceiling. */
const PITCH = -3;
/** Farther than this, in metres, one does not tell what a thing is. */
const FAR = 22;
/** Nearer than this, a thing is in the way. */
const NEAR = 2.2;
/** A thing counts up to this share of the picture; what is still larger adds nothing. */
const LARGEST = 0.09;
/** What stands counts for more than what hangs and is too small to be read. */
const STANDS = 1.6;
/** A large label hides more than it says: times the share of the picture that it takes. */
const LABEL = 10;
/** What is cut by the picture's edge counts for so much. */
const CUT = 0.25;

/**
 * A look into a hall that makes one want to enter: from the promenade, on the way or turned aside a little, wherever the most
 * is seen that is whole, free and neither tiny nor in one's face. `aspect` is the picture's width in heights.
 */
export function overlookOf(plan: FloorPlan, aspect: number): Shot {
  const start = shotFrom(plan.start.at, plan.start.heading);
  const walls = edges(plan.outline);
  const looks = plan.promenade
    .filter((point) => roomAt(plan, point))
    .flatMap((point) => ASIDE.map((aside) => shotFrom(point, point.heading + aside)));
  const first = { shot: start, worth: worthOf(plan, start, aspect, walls) };
  return looks.reduce((best, shot) => {
    const worth = worthOf(plan, shot, aspect, walls);
    return worth > best.worth ? { shot, worth } : best;
  }, first).shot;
}

const shotFrom = ({ x, y }: Point, heading: Heading): Shot => ({
  at: { x, y },
  heading,
  pitch: PITCH,
  height: EYE_HEIGHT,
  fieldOfView: FIELD,
});

function worthOf(plan: FloorPlan, shot: Shot, aspect: number, walls: readonly Segment[]): number {
  const before = plan.placements.filter(({ at }) => distance(at, shot.at) < FAR);
  return before.reduce((sum, placement) => {
    const label = areaOn(shot, aspect, labelCorners(placement))?.area ?? 0;
    return sum + worthOfOne(before, placement, shot, aspect, walls) - LABEL * label;
  }, 0);
}

function worthOfOne(
  before: readonly Placement[],
  placement: Placement,
  shot: Shot,
  aspect: number,
  walls: readonly Segment[],
): number {
  const seen = areaOn(shot, aspect, cornersOf(placement));
  if (!seen || seen.area === 0) return 0;
  if (distance(shot.at, placement.at) < NEAR) return -seen.area;
  const hangs = placement.mount === 'wall';
  // From the side or from behind, what hangs is a line.
  if (hangs && facing(placement, shot.at) < 0.3) return 0;
  const way: Segment = [shot.at, between(placement.at, shot.at, 0.1)];
  const inTheWay = before.flatMap((other) => (other === placement ? [] : edges(other.footprint)));
  if ([...walls, ...inTheWay].some((side) => cross(side, way))) return 0;
  return (
    Math.sqrt(Math.min(LARGEST, seen.area)) * (hangs ? facing(placement, shot.at) : STANDS) * (seen.isWhole ? 1 : CUT)
  );
}

/** From 0, seen from the side, to 1, seen from the front. */
function facing({ at, heading }: Placement, from: Point): number {
  const turn = (heading * Math.PI) / 180;
  return ((from.x - at.x) * Math.sin(turn) - (from.y - at.y) * Math.cos(turn)) / (distance(at, from) || 1);
}

/** A point so many metres from one towards another. */
function between(from: Point, to: Point, metres: number): Point {
  const share = metres / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The share of the picture that some spots take, and whether all of them are on it. */
function areaOn(shot: Shot, aspect: number, spots: readonly Spot[]): { area: number; isWhole: boolean } | undefined {
  const bounds = boundsOn(shot, aspect, spots);
  if (!bounds) return undefined;
  const { left, right, low, high } = bounds;
  const inside = (from: number, to: number) => Math.max(0, Math.min(1, to) - Math.max(-1, from)) / 2;
  return {
    area: inside(left, right) * inside(low, high),
    isWhole: left > -1 && right < 1 && low > -1 && high < 1,
  };
}

const labelCorners = (placement: Placement): Spot[] =>
  labelBodyOf(placement).flatMap((corner) =>
    [-0.5, 0.5].map((half) => ({ ...corner, height: placement.label.centre + half * placement.label.height })),
  );
