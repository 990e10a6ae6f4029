import { bodiesOf, labelBodyOf, type FloorPlan, type Placement, type Viewpoint } from './floor-plan.ts';
import {
  cross,
  distance,
  distanceToSegment,
  edges,
  isInside,
  move,
  type Heading,
  type Point,
  type Segment,
} from './geometry.ts';
import { EYE_HEIGHT } from './look.ts';
import { roomAt } from './near.ts';
import { boundsOn, cornersOf, edgeOf, sight, type Shot, type Spot } from './shot.ts';

/** Degrees to either side of the way that one may look, as one goes. */
const ASIDE = [0, -12, 12, -24, 24, -36, 36, -48, 48];
/** Metres beside the promenade where one may stand. */
const BESIDE = [0, -1.3, 1.3];
/** From the nearest wall, in metres: in a passage one sees its sides and little else. */
const CLEAR = 1.4;
/** From bottom to top, in degrees. */
const FIELD = 58;
/** Level, as architects are photographed: walls and doors stand upright. */
const PITCH = 0;
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
/** What is on the poorer side of the picture counts once more: things on both sides make a room. */
const BALANCE = 0.8;
/** How much a long look ahead is worth, and how many metres of it count. */
const DEPTH = { worth: 0.35, most: 18 };
/** A wall at the picture's edge that is nearer than this, in metres, fills it. */
const EDGE = { near: 3.2, worth: 0.5 };

/**
 * A look into a hall that makes one want to enter: from on the promenade or beside it, along it or turned aside a little,
 * wherever the most is seen that is whole, free and neither tiny nor in one's face, on both sides of a long look ahead.
 * `aspect` is the picture's width in heights.
 */
export function overlookOf(plan: FloorPlan, aspect: number): Shot {
  const walls = edges(plan.outline);
  const start = shotFrom(plan.start.at, plan.start.heading);
  const first = { shot: start, worth: worthOf(plan, start, aspect, walls) };
  // Where nothing is shown, no look is better than the first.
  if (plan.placements.length === 0) return start;
  return placesToStand(plan, walls)
    .flatMap(({ at, heading }) => ASIDE.map((aside) => shotFrom(at, heading + aside)))
    .reduce((best, shot) => {
      const worth = worthOf(plan, shot, aspect, walls);
      return worth > best.worth ? { shot, worth } : best;
    }, first).shot;
}

function placesToStand(plan: FloorPlan, walls: readonly Segment[]): Viewpoint[] {
  return plan.promenade
    .flatMap(({ x, y, heading }) => BESIDE.map((beside) => ({ at: move({ x, y }, heading + 90, beside), heading })))
    .filter(
      ({ at }) =>
        roomAt(plan, at) &&
        walls.every((wall) => distanceToSegment(wall, at) >= CLEAR) &&
        plan.placements.every((placement) => bodiesOf(placement).every((body) => !isInside(body, at))),
    );
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
  const sides = { left: 0, right: 0 };
  for (const placement of before) {
    const label = areaOn(shot, aspect, labelCorners(placement))?.area ?? 0;
    const worth = worthOfOne(before, placement, shot, aspect, walls) - LABEL * label;
    sides[sight(shot, { ...placement.at, height: 0 }).right < 0 ? 'left' : 'right'] += worth;
  }
  const { left, right } = sides;
  return left + right + BALANCE * Math.min(left, right) + worthOfRoom(shot, aspect, walls);
}

/** Of the room itself: how far one sees, and how little of the picture a near wall takes. */
function worthOfRoom(shot: Shot, aspect: number, walls: readonly Segment[]): number {
  const edge = (Math.atan(edgeOf(shot.fieldOfView) * aspect) * 180) / Math.PI;
  const ahead = Math.min(DEPTH.most, freeLength(shot.at, shot.heading, walls)) / DEPTH.most;
  const sides = [-edge, edge].map((aside) => Math.min(1, freeLength(shot.at, shot.heading + aside, walls) / EDGE.near));
  return DEPTH.worth * ahead - EDGE.worth * sides.reduce((sum, share) => sum + 1 - share, 0);
}

/** How far one sees in a direction, up to `FAR`. */
function freeLength(from: Point, heading: Heading, walls: readonly Segment[]): number {
  const way: Segment = [from, move(from, heading, FAR)];
  const crossing = walls.filter((wall) => cross(wall, way));
  return Math.min(FAR, ...crossing.map((wall) => lengthTo(wall, from, heading)));
}

function lengthTo([a, b]: Segment, from: Point, heading: Heading): number {
  const way = move({ x: 0, y: 0 }, heading, 1);
  const along = { x: b.x - a.x, y: b.y - a.y };
  return ((a.x - from.x) * along.y - (a.y - from.y) * along.x) / (way.x * along.y - way.y * along.x);
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
