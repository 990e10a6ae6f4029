import { outsideOf, type FloorPlan } from '../floorplan/floor-plan.ts';
import { distance, headingTo, move, type Point } from '../floorplan/geometry.ts';
import { between } from '../floorplan/ribs.ts';
import { blue, mixTint, white } from './finish.ts';
import { patch, type Corner, type Patch } from './patch.ts';

/** Width of the line, and of its branches, in metres. */
const LINE = 0.05;
const BRANCH = 0.02;
/** Radius of the ring around a place from which an exhibit is seen. */
const RING = 0.42;
const RING_STEPS = 28;
/** Above the floor. */
const ABOVE = 0.006;
/** A branch leaves the line so many metres before the place that it leads to, as a siding leaves a track. */
const LEAVES = 1.6;
const BRANCH_STEPS = 10;

const PAINT = { tint: mixTint(blue(1.15), white(1), 0.12), grain: undefined } as const;

/** A line of light along the way through the hall, with a branch to the place before each exhibit. */
export function thread(plan: FloorPlan): Patch[] {
  const way = wayThrough(plan);
  return [
    ribbon(rounded(rounded(way)), LINE),
    ...plan.placements.flatMap(({ viewpoint }) => {
      const branch = branchTo(way, viewpoint.at);
      return [...(branch ? [ribbon(branch, BRANCH)] : []), ring(viewpoint.at)];
    }),
  ];
}

function wayThrough({ promenade, doors }: FloorPlan): Point[] {
  const [first, last] = [doors[0], doors.at(-1)];
  return [
    ...(first ? [outsideOf(first)] : []),
    ...promenade.slice(1, -1).map(({ x, y }) => ({ x, y })),
    ...(last ? [outsideOf(last)] : []),
  ];
}

/** From the line to the ring around a place, in a curve that leaves the line the way one walks; none where the ring is on the line. */
function branchTo(way: readonly Point[], to: Point): Point[] | undefined {
  const nearest = way.reduce(
    (best, point, index) => (distance(point, to) < distance(way[best]!, to) ? index : best),
    0,
  );
  const aside = distance(way[nearest]!, to);
  if (aside < RING + 0.15) return undefined;
  const steps = Math.round(Math.max(LEAVES, aside));
  const from = way[Math.max(0, nearest - steps)]!;
  const on = way[nearest]!;
  // A quadratic curve: it leaves along the line and arrives across it.
  const curve = Array.from({ length: BRANCH_STEPS + 1 }, (_, step) => {
    const t = step / BRANCH_STEPS;
    const blend = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
    return { x: blend(from.x, on.x, to.x), y: blend(from.y, on.y, to.y) };
  });
  const outside = curve.filter((point) => distance(point, to) >= RING);
  const last = outside.at(-1);
  if (!last || outside.length < 2) return undefined;
  return [...outside, move(to, headingTo(to, last), RING - BRANCH / 2)];
}

/** Cuts off the corners of a line: each piece keeps its middle half. */
const rounded = (points: readonly Point[]): Point[] => [
  points[0]!,
  ...points.slice(1).flatMap((to, index) => [between(points[index]!, to, 0.25), between(points[index]!, to, 0.75)]),
  points.at(-1)!,
];

function ribbon(points: readonly Point[], width: number): Patch {
  const rows = points.map((point, index) => {
    const way = headingTo(points[Math.max(0, index - 1)]!, points[Math.min(points.length - 1, index + 1)]!);
    return [corner(move(point, way - 90, width / 2)), corner(move(point, way + 90, width / 2))];
  });
  return patch(rows, PAINT);
}

function ring(centre: Point): Patch {
  const circle = (radius: number) =>
    Array.from({ length: RING_STEPS + 1 }, (_, step) => corner(move(centre, (-360 * step) / RING_STEPS, radius)));
  return patch([circle(RING), circle(RING - BRANCH)], PAINT);
}

const corner = ({ x, y }: Point): Corner => [x, ABOVE, y];
