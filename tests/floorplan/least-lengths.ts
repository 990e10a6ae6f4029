import TinyQueue from 'tinyqueue';
import { obstaclesOf, type FloorPlan } from '../../src/floorplan/floor-plan.ts';
import {
  areaOf,
  distance,
  distanceBetween,
  edges,
  forward,
  headingTo,
  isInside,
  move,
  turn,
  type Point,
  type Polygon,
  type Segment,
} from '../../src/floorplan/geometry.ts';
import { plainFloor } from './plain-floor.ts';

/** Around a corner, a string is held at points so many degrees from each other at most. */
const STEP = 15;
/** No tight string leaves a peg at a greater slant to the side of its corner. */
const SLANT = Math.sin(((STEP + 1) * Math.PI) / 180);

/** Where a string may be held. */
interface Peg {
  at: Point;
  /** One metre straight away from the corner that it goes around; nothing at the ends of a way. */
  out?: Point;
}

/**
 * The least that ways from one point to others can come to for a visitor of some radius, in metres; Infinity where none leads.
 *
 * This is a true lower bound. The shortest way is a string pulled tight around the corners of walls and obstacles, a radius away
 * from them. The pegs that hold it here stand on that arc, and from peg to peg it may cut the arc by its chord: so it can go
 * wherever a visitor can, and a hair nearer to corners. It is near to the shortest besides, for a chord of 15° is a third of a
 * percent shorter than its arc, wherever no gap lets the string through that stops the visitor: one narrower by 5 mm at most.
 */
export function leastLengths(plan: FloorPlan, radius: number, from: Point, goals: readonly Point[]): number[] {
  const { wallsNear } = plainFloor(plan, radius);
  const chord = radius * Math.cos((STEP / 2) * (Math.PI / 180)) - 1e-6;
  const isClear = (way: Segment) => wallsNear(way, radius).every((wall) => distanceBetween(wall, way) >= chord);
  const pegs: Peg[] = [
    ...goals.map((at) => ({ at })),
    ...[leftward(plan.outline, 'inside'), ...obstaclesOf(plan).map((obstacle) => leftward(obstacle, 'outside'))]
      .flatMap((polygon) => pegsAround(polygon, radius))
      .filter(({ at }) => isInside(plan.outline, at) && isClear([at, at])),
  ];
  const lengths = pegs.map(() => Infinity);
  const done = new Set<Peg>();
  const open = new TinyQueue([{ peg: { at: from }, length: 0 }], (a, b) => a.length - b.length);
  for (let next = open.pop(); next && !goals.every((_, goal) => done.has(pegs[goal]!)); next = open.pop()) {
    const { peg, length } = next;
    if (done.has(peg)) continue;
    done.add(peg);
    for (const [index, other] of pegs.entries()) {
      const there = length + distance(peg.at, other.at);
      if (there >= lengths[index]! || !isTangent(peg, other) || !isTangent(other, peg)) continue;
      if (!isClear([peg.at, other.at])) continue;
      lengths[index] = there;
      open.push({ peg: other, length: there });
    }
  }
  return lengths.slice(0, goals.length);
}

/** A tight string leaves a peg along the side of its corner, and neither into it nor away from it. */
function isTangent({ at, out }: Peg, to: Peg): boolean {
  if (!out) return true;
  const [x, y] = [to.at.x - at.x, to.at.y - at.y];
  return Math.abs(x * out.x + y * out.y) <= SLANT * Math.hypot(x, y);
}

/** Corner after corner so that the floor lies to the left of each side. */
function leftward(polygon: Polygon, floor: 'inside' | 'outside'): Polygon {
  const twice = edges(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0);
  // As y goes south, this is positive clockwise, as seen on a map.
  return twice > 0 === (floor === 'inside') ? polygon.toReversed() : polygon;
}

function pegsAround(polygon: Polygon, radius: number): Peg[] {
  if (areaOf(polygon) === 0) return [];
  return edges(polygon).flatMap(([before, corner], index) => {
    const after = polygon[(index + 2) % polygon.length]!;
    const left = headingTo(before, corner) - 90;
    const bend = turn(left, headingTo(corner, after) - 90);
    // Where the sides bend to the left, the corner is one of the room's, and no string goes around it.
    const steps = bend > 0 ? Math.ceil(bend / STEP) : -1;
    return Array.from({ length: steps + 1 }, (_, step) => {
      const out = left + (bend * step) / steps;
      return { at: move(corner, out, radius), out: forward(out) };
    });
  });
}
