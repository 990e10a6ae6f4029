import { outsideOf, type FloorPlan } from '../../floorplan/floor-plan.ts';
import { boundsOf, distance, headingTo, type Bounds, type Point, type Polygon } from '../../floorplan/geometry.ts';
import { captionAt, type Caption } from './caption.ts';
import { join } from './draw.ts';

export interface PlacedHall {
  plan: FloorPlan;
  outline: Polygon;
  promenade: readonly Point[];
  /** Half way along the promenade. */
  middle: Point;
  bounds: Bounds;
}

/**
 * Sets halls end to end, the exit of one at the entrance of the next, and turns each so that its exit lies straight to
 * the right of its entrance: the visit goes from left to right, and however long it is the whole stays low.
 */
export function placeHalls(plans: readonly FloorPlan[]): PlacedHall[] {
  let start: Point = { x: 0, y: 0 };
  return plans.map((plan) => {
    const door = plan.doors.at(-1);
    const exit = door ? outsideOf(door) : ENTRANCE;
    const turn = EAST - headingTo(ENTRANCE, exit);
    const from = start;
    const place = (point: Point) => shift(rotate(point, turn), from);
    start = place(exit);
    const outline = plan.outline.map(place);
    const promenade = plan.promenade.map(place);
    return { plan, outline, promenade, middle: halfWay(promenade), bounds: boundsOf(outline) };
  });
}

/** A hall's title above or below the building, where there is more room beside the number. */
export function captionOutside(hall: PlacedHall, all: readonly PlacedHall[], title: string, type: number): Caption {
  const whole = all.map(({ bounds }) => bounds).reduce(join);
  const probe = captionAt(title, hall.middle, 'middle', type, WIDEST * type);
  const [left, right] = [probe.bounds.left, probe.bounds.left + probe.bounds.width];
  const ys = all.flatMap(({ outline }) =>
    outline.filter(({ x }) => x > left - type && x < right + type).map(({ y }) => y),
  );
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const away = probe.bounds.height / 2 + 1.1 * type;
  const isAbove = top - whole.top > whole.top + whole.height - bottom;
  return captionAt(title, { x: hall.middle.x, y: isAbove ? top - away : bottom + away }, 'middle', type, WIDEST * type);
}

/** Longest line of a title, in type sizes. */
const WIDEST = 14;
const EAST = 90;
/** Of every hall, on its plan. */
const ENTRANCE: Point = { x: 0, y: 0 };

const shift = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });

/** Clockwise around the entrance, which is at 0, 0. */
function rotate({ x, y }: Point, degrees: number): Point {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function halfWay(line: readonly Point[]): Point {
  const lengths = line.slice(1).map((point, index) => distance(line[index] ?? point, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const index = lengths.findIndex((length) => (rest -= length) <= 0);
  return line[index] ?? line[0] ?? { x: 0, y: 0 };
}
