import type { FloorPlan } from './floor-plan.ts';
import type { FreeSpace } from './free-space.ts';
import { distance, type Point } from './geometry.ts';
import { promenadeAt, whereItPasses } from './promenade.ts';
import { route } from './route.ts';

/** The promenade is joined so far ahead, and left so far before the goal, in metres along it: nobody goes to its middle and back. */
const JOIN = 2.5;
/** A stretch of it that is shorter than this is not worth joining it. */
const SHORTEST = 2;
/** Pieces of the promenade, in metres: it bends so little that these keep within a hand's breadth of it. */
const PIECE = 3;

/**
 * The way that a guide takes from one free point to another: along the promenade, in the middle of what there is to see,
 * where `route` would cut every bend. Where both are near to each other it is the shortest. Nothing, where there is no way.
 */
export function ledWay(plan: FloorPlan, space: FreeSpace, from: Point, to: Point): Point[] | undefined {
  const [start, goal] = [from, to].map((point) => {
    const passing = whereItPasses(plan, point);
    // Who is far off comes aslant rather than straight at it.
    return { along: passing?.along ?? 0, join: Math.max(JOIN, passing ? distance(passing.at, point) : 0) };
  }) as [Join, Join];
  const step = Math.sign(goal.along - start.along);
  const begin = start.along + step * start.join;
  const length = step * (goal.along - step * goal.join - begin);
  if (length < SHORTEST) return route(space, from, to);
  const count = Math.ceil(length / PIECE);
  const middle = Array.from(
    { length: count + 1 },
    (_, piece) => promenadeAt(plan, begin + (step * length * piece) / count).at,
  );
  const there = route(space, from, middle[0]!);
  const on = route(space, middle[count]!, to);
  return there && on && [...there, ...middle.slice(1, -1), ...on];
}

interface Join {
  along: number;
  join: number;
}
