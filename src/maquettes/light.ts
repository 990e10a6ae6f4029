import { type BufferGeometry } from 'three';
import { type Direction, dot, evenDirections, unit } from './directions.ts';
import { type Blocked, blockedBy } from '../rays/rays.ts';

/** How bright white plaster is, as linear light: in the deepest corner, and where all light reaches it. */
export const DARKEST = 0.5;
export const BRIGHTEST = 0.97;

/** Above 1, what is turned from the window falls off faster: plaster models are lit to show their form. */
const CONTRAST = 1.5;

/** The window stands to the upper left, in front of the model. */
const TO_WINDOW: Direction = unit([-0.55, 0.72, 0.62]);
/** How much brighter than the sky the window is, and how narrow: the cosine raised to this power. */
const WINDOW = 3.2;
const NARROWNESS = 5;
/** What the white floor sends back up, and how near the model (as a share of its size) it is darkened by it. */
const FLOOR = 0.32;
const CONTACT = 0.12;
/** What plaster sends on to plaster: corners are never black. */
const BETWEEN = 0.42;

/** Directions asked for light from each point, all round; half of them lie behind the surface. */
const ASKED = evenDirections(100).map((direction) => ({ direction, brightness: brightnessOf(direction) }));

/** How far from the surface a question starts, as a share of the model's size, so that the surface does not shade itself. */
const OFF = 0.0012;
/**
 * How far from a corner towards its triangle's middle the question starts, as a share of the model's size, but at most
 * half-way: what merely touches at the corner of a long face must not darken the whole face.
 */
const INWARD = 0.03;

/**
 * Bakes soft daylight into the colours of a geometry, so that it looks like a plaster model when drawn unlit:
 * sky from above, a wide window to the upper left, a white floor at y = 0 below; the model shades itself.
 * What is walked along is seen piece by piece: `piece`, in metres, then stands for the size of the whole.
 */
export function bakeDaylight(geometry: BufferGeometry, piece = Infinity): BufferGeometry {
  const positions = geometry.getAttribute('position').array;
  const normals = geometry.getAttribute('normal').array;
  const colour = geometry.getAttribute('color');
  geometry.computeBoundingSphere();
  const size = Math.min(piece, geometry.boundingSphere!.radius * 2);
  const light = cornerLight(positions, normals, size, blockedBy(positions));
  for (let i = 0; i < colour.count; i++) {
    const level = DARKEST + (BRIGHTEST - DARKEST) * light[i]! ** CONTRAST;
    colour.setXYZ(i, colour.getX(i) * level, colour.getY(i) * level, colour.getZ(i) * level);
  }
  return geometry;
}

/** From 0 to 1 for each corner. Corners that share place and normal are asked as one, from the middle of their starting points. */
function cornerLight(
  positions: ArrayLike<number>,
  normals: ArrayLike<number>,
  size: number,
  blocked: Blocked,
): number[] {
  const shared = new Map<string, { normal: Direction; starts: Direction[]; corners: number[] }>();
  for (let i = 0; i < positions.length; i += 3) {
    const normal: Direction = [normals[i]!, normals[i + 1]!, normals[i + 2]!];
    const place = [0, 1, 2].map((k) => Math.round((positions[i + k]! / size) * 1e5));
    const key = [...place, ...normal.map((value) => Math.round(value * 50))].join();
    const point = shared.get(key) ?? { normal, starts: [], corners: [] };
    point.starts.push(startingPoint(positions, i, normal, size));
    point.corners.push(i / 3);
    shared.set(key, point);
  }
  const light: number[] = [];
  for (const { normal, starts, corners } of shared.values()) {
    const mean = (axis: 0 | 1 | 2) => starts.reduce((sum, start) => sum + start[axis], 0) / starts.length;
    const reached = lightAt([mean(0), mean(1), mean(2)], normal, size, blocked);
    for (const corner of corners) light[corner] = reached;
  }
  return light;
}

/**
 * A little off the surface and a little inside the triangle. On a round surface the way to the triangle's middle dips
 * under the tangent; it is laid flat there, or every ball would shade itself.
 */
function startingPoint(positions: ArrayLike<number>, corner: number, normal: Direction, size: number): Direction {
  const first = Math.floor(corner / 9) * 9;
  const towards = (axis: 0 | 1 | 2) => {
    const middle = (positions[first + axis]! + positions[first + 3 + axis]! + positions[first + 6 + axis]!) / 3;
    return middle - positions[corner + axis]!;
  };
  const way: Direction = [towards(0), towards(1), towards(2)];
  const share = Math.min(0.5, (INWARD * size) / (Math.hypot(...way) || 1));
  const dip = Math.min(0, dot(way, normal)) * share;
  const along = (axis: 0 | 1 | 2) => positions[corner + axis]! + way[axis] * share + normal[axis] * (OFF * size - dip);
  return [along(0), along(1), along(2)];
}

/** What reaches a point, as a share of what the best-placed open surface gets. */
function lightAt([x, y, z]: Direction, normal: Direction, size: number, blocked: Blocked): number {
  let got = 0;
  let most = 0;
  for (const { direction, brightness } of ASKED) {
    const facing = dot(direction, normal);
    if (facing <= 0) continue;
    const [dx, dy, dz] = direction;
    most += facing;
    if (blocked(x, y, z, dx, dy, dz)) got += facing * BETWEEN;
    else if (dy < 0) got += facing * FLOOR * contact(Math.max(0, y) / -dy / size);
    else got += facing * brightness;
  }
  return Math.min(1, got / most / OPEN);
}

/** The floor near the model lies in its shade: from 0 at the model to 1 far away. */
const contact = (distance: number) => 0.25 + 0.75 * (distance / (distance + CONTACT));

/** Brightness of the sky and the window in it; the horizon is a little dimmer than the zenith. */
function brightnessOf(direction: Direction): number {
  const towardsWindow = Math.max(0, dot(direction, TO_WINDOW));
  return 0.55 + 0.45 * direction[1] + WINDOW * towardsWindow ** NARROWNESS;
}

/** What an open surface that faces the window gets, per unit of its view. */
const OPEN = (() => {
  let got = 0;
  let most = 0;
  for (const { direction, brightness } of ASKED) {
    const facing = dot(direction, TO_WINDOW);
    if (facing <= 0) continue;
    most += facing;
    got += facing * (direction[1] < 0 ? FLOOR : brightness);
  }
  return got / most;
})();
