import { edges, forward, headingTo, turn, type Heading, type Point, type Polygon } from './geometry.ts';

/** Where the shortest ways turn: beside a corner that is walked around, as near as a visitor can stand. */
export interface Bend {
  at: Point;
  /** One metre straight away from the corner. */
  out: Point;
}

/**
 * A corner is walked around in steps of so many degrees: a right angle in three, a fortieth longer than the arc. Each step's
 * bend is a centimetre farther from the corner than a visitor must be; where that is too far, in a gap that one just squeezes
 * through, finer steps keep half a millimetre.
 */
export const BEND_DEGREES = 30;
const FINE_DEGREES = 6;
/** So much farther off than need be, in metres, that rounding does not matter. */
const HAIR = 1e-6;

/** The bends that a visitor can stand on, around walls and obstacles. */
export function bendsAround(
  outline: Polygon,
  obstacles: readonly Polygon[],
  radius: number,
  isFree: (at: Point) => boolean,
): Bend[] {
  const corners = [cornersOf(outline, 'inside'), ...obstacles.map((obstacle) => cornersOf(obstacle, 'outside'))];
  return corners.flat().flatMap((corner) => {
    const bends = bendsAt(corner, radius, BEND_DEGREES);
    return bends.every(({ at }) => isFree(at))
      ? bends
      : bendsAt(corner, radius, FINE_DEGREES).filter(({ at }) => isFree(at));
  });
}

/** A corner of a wall, seen from the floor. */
interface Corner {
  at: Point;
  /** Away from the side before it, and by how many degrees the next side turns from there; only what turns away is walked around. */
  out: Heading;
  turned: number;
}

function cornersOf(polygon: Polygon, floor: 'outside' | 'inside'): Corner[] {
  // As y goes south, twice the area is positive where the corners go clockwise on the map.
  const twice = edges(polygon).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0);
  // Now the floor lies to the left of each side.
  const corners = twice > 0 === (floor === 'outside') ? polygon : polygon.toReversed();
  return corners.map((at, index) => {
    const out = headingTo(corners.at(index - 1) ?? at, at) - 90;
    const next = headingTo(at, corners[(index + 1) % corners.length] ?? at) - 90;
    return { at, out, turned: turn(out, next) };
  });
}

function bendsAt({ at, out, turned }: Corner, radius: number, degrees: number): Bend[] {
  const steps = Math.max(0, Math.ceil(turned / degrees));
  return Array.from({ length: steps }, (_, step) => {
    const away = forward(out + ((step + 0.5) / steps) * turned);
    const far = (radius + HAIR) / Math.cos(((turned / steps / 2) * Math.PI) / 180);
    return { at: { x: at.x + away.x * far, y: at.y + away.y * far }, out: away };
  });
}
