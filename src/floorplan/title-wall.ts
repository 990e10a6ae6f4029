import type { FloorPlan } from './floor-plan.ts';
import { cross, distance, edges, headingTo, move, normalise, type Heading, type Point } from './geometry.ts';
import { between, lengthsAlong, middleOf, ribsOf } from './ribs.ts';
import { BUILD } from './rules.ts';

/** Free wall beside a door, for a title that is read on the way to it. */
export interface TitleWall {
  /** From its left end to its right as one faces it, a finger's breadth before the wall. */
  line: Point[];
  /** Where its middle looks. */
  heading: Heading;
  /** Along the wall, in metres. */
  width: number;
}

/** From the door's corner to the title, and the title's greatest width, in metres. */
const FROM_CORNER = 0.35;
const WIDEST = 5;
/** Less is no room for words. */
const NARROWEST = 1.2;
/** Before the wall. */
const HAIR = 0.03;
const STEPS = 12;

/**
 * The rounded end of a room beside the door that leads out of it, where no exhibit hangs; on the side that is seen better by
 * who comes in, on the right where both are alike. The door is the plan's `door`th; there is none beside the entrance.
 */
export function titleWall(plan: FloorPlan, door: number): TitleWall | undefined {
  if (door < 1) return undefined;
  const room = ribsOf(plan, door - 1);
  const corner = room.toReversed().slice(0, BUILD.cornerPieces + 1);
  const [right, left] = [
    wallAlong(
      corner.map((rib) => rib.right),
      'right',
    ),
    wallAlong(
      corner.map((rib) => rib.left),
      'left',
    ),
  ];
  if (!right || !left) return right ?? left;
  const walls = edges([...room.map((rib) => rib.left), ...room.map((rib) => rib.right).toReversed()]);
  const seen = ({ line }: TitleWall) =>
    line.filter((point) => !walls.some((wall) => cross(wall, [middleOf(room[0]!), point]))).length;
  return seen(left) > seen(right) ? left : right;
}

/** Along a corner, given from the door outwards. */
function wallAlong(points: readonly Point[], side: 'left' | 'right'): TitleWall | undefined {
  const width = Math.min(WIDEST, (lengthsAlong(points).at(-1) ?? 0) - FROM_CORNER - 0.2);
  if (width < NARROWEST) return undefined;
  const outward = Array.from({ length: STEPS + 1 }, (_, step) => at(points, FROM_CORNER + (width * step) / STEPS));
  const onwards = side === 'right' ? outward : outward.toReversed();
  const line = onwards.map((point, index) => {
    const [before, after] = [onwards[Math.max(0, index - 1)]!, onwards[Math.min(STEPS, index + 1)]!];
    // Who reads from left to right has the wall's front to the right of that way.
    return move(point, headingTo(before, after) + 90, HAIR);
  });
  return { line, heading: normalise(headingTo(line[0]!, line[STEPS]!) + 90), width };
}

function at(points: readonly Point[], along: number): Point {
  let rest = along;
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1]!, points[index]!];
    const length = distance(from, to);
    if (rest <= length && length > 0) return between(from, to, rest / length);
    rest -= length;
  }
  return points.at(-1)!;
}
