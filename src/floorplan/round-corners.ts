import type { FreeSpace } from './free-space.ts';
import { distance, nearestOn, type Point } from './geometry.ts';
import { between } from './ribs.ts';

/** Corners keep so far off walls beyond the visitor's radius, in metres, where there is room: so much can be cut from them. */
const ROOM = 0.4;
/** A corner is cut so far before and behind it, in metres; less where the next corner or a wall is near. */
const CUT = 1.5;
const LEAST_CUT = 0.05;
/** Pieces of a rounded corner. */
const GRAIN = 12;

/** Rounds the corners of a way within free space: its ends stay, and where there is no room for a curve, a corner does. */
export function roundCorners(space: FreeSpace, way: readonly Point[]): Point[] {
  const loose = loosen(space, way);
  return loose.flatMap((corner, index) => {
    const [before, after] = [loose[index - 1], loose[index + 1]];
    return before && after ? curve(space, before, corner, after) : [corner];
  });
}

/** A way that is pulled tight touches the corners of walls, and could only be rounded into them: moves its own off them. */
function loosen(space: FreeSpace, way: readonly Point[]): Point[] {
  const loose = [...way];
  for (let index = 1; index < way.length - 1; index++) {
    const [before, corner, after] = [loose[index - 1]!, loose[index]!, loose[index + 1]!];
    const wall = nearestWall(space, corner);
    const gap = wall ? distance(wall, corner) : Infinity;
    if (!wall || gap === 0 || gap >= space.radius + ROOM) continue;
    const off = [1, 0.5, 0.25]
      .map((share) => between(wall, corner, 1 + (share * (space.radius + ROOM - gap)) / gap))
      .find((spot) => space.isClear(before, spot) && space.isClear(spot, after));
    if (off) loose[index] = off;
  }
  return loose;
}

const nearestWall = (space: FreeSpace, at: Point): Point | undefined =>
  space
    .wallsNear(at, space.radius + ROOM)
    .map((wall) => nearestOn(wall, at))
    .reduce<Point | undefined>(
      (best, spot) => (best && distance(best, at) <= distance(spot, at) ? best : spot),
      undefined,
    );

/** From before a corner to behind it, touching both sides; neighbouring corners share the side between them. */
function curve(space: FreeSpace, before: Point, corner: Point, after: Point): Point[] {
  const sides = [distance(corner, before), distance(corner, after)] as const;
  for (let cut = Math.min(CUT, sides[0] / 2, sides[1] / 2); cut > LEAST_CUT; cut /= 2) {
    const from = between(corner, before, cut / sides[0]);
    const to = between(corner, after, cut / sides[1]);
    const points = Array.from({ length: GRAIN + 1 }, (_, step) => {
      const share = step / GRAIN;
      return between(between(from, corner, share), between(corner, to, share), share);
    });
    if (points.every((point, index) => space.isClear(points[index - 1] ?? point, point))) return points;
  }
  return [corner];
}
