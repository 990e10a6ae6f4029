import { outsideOf, type Door } from '../../floorplan/floor-plan.ts';
import { move, type Bounds, type Point, type Polygon } from '../../floorplan/geometry.ts';

/** A length or coordinate in an SVG: metres to the nearest 5 cm, which no screen shows. */
export const number = (metres: number) => String(Math.round(metres * 20) / 20);

const point = ({ x, y }: Point) => `${number(x)} ${number(y)}`;

/** A line through points, as the `d` of a path. */
export const drawLine = (points: readonly Point[]) =>
  points.map((at, index) => `${index === 0 ? 'M' : 'L'}${point(at)}`).join('');

export const drawPolygon = (polygon: Polygon) => `${drawLine(polygon)}Z`;

/** Across the opening of a hall's own door, where it meets the outside. */
export function drawOpening(door: Door): string {
  const middle = outsideOf(door);
  return drawLine([move(middle, door.heading + 90, door.width / 2), move(middle, door.heading - 90, door.width / 2)]);
}

export const viewBox = ({ left, top, width, height }: Bounds) => [left, top, width, height].map(number).join(' ');

/** Wide enough to hold both. */
export function join(one: Bounds, other: Bounds): Bounds {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  };
}

export const grow = ({ left, top, width, height }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Grown around its middle to a least width and height. */
export function atLeast({ left, top, width, height }: Bounds, least: number): Bounds {
  const [wider, higher] = [Math.max(0, least - width), Math.max(0, least - height)];
  return { left: left - wider / 2, top: top - higher / 2, width: width + wider, height: height + higher };
}
