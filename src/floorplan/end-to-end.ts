import { outsideOf, type FloorPlan } from './floor-plan.ts';
import {
  boundsOf,
  distance,
  headingTo,
  move,
  type Bounds,
  type Heading,
  type Point,
  type Polygon,
} from './geometry.ts';

/** A hall beside the others, on a plan of the whole exhibition. */
export interface PlacedHall {
  outline: Polygon;
  promenade: readonly Point[];
  /** Half way along the promenade. */
  middle: Point;
  bounds: Bounds;
}

const EAST: Heading = 90;
const SOUTH: Heading = 180;
/** Of every hall, on its own plan. */
const ENTRANCE: Point = { x: 0, y: 0 };

/**
 * Sets halls end to end, the exit of one at the entrance of the next, and turns each so that its exit lies straight to
 * the right of its entrance: the visit goes from left to right, and however long it is the whole stays low.
 */
export function setEndToEnd(plans: readonly FloorPlan[]): PlacedHall[] {
  let start = ENTRANCE;
  return plans.map((plan) => {
    const door = plan.doors.at(-1);
    const exit = door ? outsideOf(door) : ENTRANCE;
    const turned = EAST - headingTo(ENTRANCE, exit);
    const from = start;
    const place = ({ x, y }: Point) => move(move(from, EAST + turned, x), SOUTH + turned, y);
    start = place(exit);
    const outline = plan.outline.map(place);
    const promenade = plan.promenade.map(place);
    return { outline, promenade, middle: halfWay(promenade), bounds: boundsOf(outline) };
  });
}

function halfWay(line: readonly Point[]): Point {
  const lengths = line.slice(1).map((point, index) => distance(line[index] ?? point, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const index = lengths.findIndex((length) => (rest -= length) <= 0);
  return line[index] ?? line[0] ?? ENTRANCE;
}
