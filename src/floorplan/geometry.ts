/** A place on the floor in metres: x to the east, y to the south, as on a map and as in three.js (x, z). */
export interface Point {
  x: number;
  y: number;
}

export type Polygon = readonly Point[];
export type Segment = readonly [Point, Point];

/** Compass degrees, clockwise: 0 looks north, 90 east. */
export type Heading = number;

const RADIANS = Math.PI / 180;

/** One metre in the direction of a heading. */
export const forward = (heading: Heading): Point => ({
  x: Math.sin(heading * RADIANS),
  y: -Math.cos(heading * RADIANS),
});

export const move = (from: Point, heading: Heading, metres: number): Point => {
  const { x, y } = forward(heading);
  return { x: from.x + x * metres, y: from.y + y * metres };
};

export const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

export const headingTo = (from: Point, to: Point): Heading =>
  normalise(Math.atan2(to.x - from.x, from.y - to.y) / RADIANS);

/** Into 0 (included) to 360 (excluded). */
export const normalise = (heading: Heading): Heading => ((heading % 360) + 360) % 360;

/** Degrees to turn clockwise from one heading to the other, from -180 to 180. */
export const turn = (from: Heading, to: Heading) => normalise(to - from + 180) - 180;

export const nearestOn = ([a, b]: Segment, p: Point): Point => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared));
  return { x: a.x + along * dx, y: a.y + along * dy };
};

export const distanceToSegment = (segment: Segment, p: Point) => distance(nearestOn(segment, p), p);

export const edges = (polygon: Polygon): Segment[] =>
  polygon.map((point, index) => [point, polygon[(index + 1) % polygon.length] ?? point]);

/** Even-odd rule; points on the edge may fall on either side. */
export const isInside = (polygon: Polygon, point: Point): boolean => isInsideEdges(edges(polygon), point);

/** The same for edges at hand; those that do not pass the point's height may be left out. */
export function isInsideEdges(walls: readonly Segment[], { x, y }: Point): boolean {
  let inside = false;
  for (const [a, b] of walls) {
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

/** Twice the area of a triangle, in square metres, that is but rounding: its corners lie on one line. */
const FLAT = 1e-9;

/** On which side of a line a point lies: 1 to the right of it, as x goes east and y south, -1 to the left, 0 on it. */
function side(a: Point, b: Point, p: Point): number {
  const area = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
  return Math.abs(area) < FLAT ? 0 : Math.sign(area);
}

/** Whether two segments cross properly; touching ends do not count, nor do two on one line. */
export const cross = ([a, b]: Segment, [c, d]: Segment) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

export function distanceBetween(one: Segment, other: Segment): number {
  if (cross(one, other)) return 0;
  return Math.min(
    distanceToSegment(one, other[0]),
    distanceToSegment(one, other[1]),
    distanceToSegment(other, one[0]),
    distanceToSegment(other, one[1]),
  );
}

/** Whether two polygons share a point. */
export const isOverlapping = (one: Polygon, other: Polygon): boolean =>
  areNear(boundsOf(one), boundsOf(other)) &&
  (edges(one).some((a) => edges(other).some((b) => distanceBetween(a, b) === 0)) ||
    one.some((point) => isInside(other, point)) ||
    other.some((point) => isInside(one, point)));

const areNear = (one: Bounds, other: Bounds) =>
  one.left <= other.left + other.width &&
  other.left <= one.left + one.width &&
  one.top <= other.top + other.height &&
  other.top <= one.top + one.height;

/** Corners of a rectangle whose front looks in the direction of `heading`: front left, front right, back right, back left as it looks. */
export function rectangle(centre: Point, heading: Heading, width: number, depth: number): Point[] {
  const corner = (right: number, ahead: number) => move(move(centre, heading + 90, right), heading, ahead);
  return [
    corner(-width / 2, depth / 2),
    corner(width / 2, depth / 2),
    corner(width / 2, -depth / 2),
    corner(-width / 2, -depth / 2),
  ];
}

/** In square metres. */
export const areaOf = (polygon: Polygon): number =>
  Math.abs(edges(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0)) / 2;

export interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
