import { BoxGeometry, CylinderGeometry, LatheGeometry, Vector2, Vector3 } from 'three';
import { ConvexGeometry } from 'three/addons/geometries/ConvexGeometry.js';
import { type Form, type Point, type Size, part } from './part.ts';
import { at } from './place.ts';

const ORIGIN: Point = [0, 0, 0];

/** A box that stands with the middle of its underside on `foot`. */
export const box = ([width, height, depth]: Size, foot: Point = ORIGIN): Form =>
  at(foot, at([0, height / 2, 0], part(new BoxGeometry(width, height, depth))));

/** A box with bevelled edges, standing on `foot`: for cushions, cases, casings. */
export function softBox([width, height, depth]: Size, bevel: number, foot: Point = ORIGIN): Form {
  const [x, y, z] = [width / 2, height / 2, depth / 2];
  const points: Point[] = [];
  for (const i of [-1, 1])
    for (const j of [-1, 1])
      for (const k of [-1, 1])
        points.push(
          [i * x, j * (y - bevel), k * (z - bevel)],
          [i * (x - bevel), j * y, k * (z - bevel)],
          [i * (x - bevel), j * (y - bevel), k * z],
        );
  return at(foot, at([0, y, 0], hull(points)));
}

/**
 * A box standing on `foot` whose upper edges are eased: they catch the light as real edges do, at less than half the
 * triangles of a `softBox`. For desks, casings, screens.
 */
export function easedBox([width, height, depth]: Size, bevel: number, foot: Point = ORIGIN): Form {
  const level = (x: number, y: number, z: number): Point[] => [
    [-x, y, -z],
    [x, y, -z],
    [x, y, z],
    [-x, y, z],
  ];
  const [x, z] = [width / 2, depth / 2];
  return at(foot, hull([...level(x, 0, z), ...level(x, height - bevel, z), ...level(x - bevel, height, z - bevel)]));
}

/** A block whose top has another width and depth than its foot: plinths, hoods, roofs. */
export function taper(
  [width, height, depth]: Size,
  top: readonly [width: number, depth: number],
  foot: Point = ORIGIN,
): Form {
  const rectangle = (w: number, d: number, y: number): Point[] => [
    [-w / 2, y, -d / 2],
    [w / 2, y, -d / 2],
    [w / 2, y, d / 2],
    [-w / 2, y, d / 2],
  ];
  return at(foot, hull([...rectangle(width, depth, 0), ...rectangle(top[0], top[1], height)]));
}

/** The tightest convex body around the points. */
export const hull = (points: readonly Point[]): Form =>
  part(new ConvexGeometry(points.map(([x, y, z]) => new Vector3(x, y, z))));

/** An upright cylinder that stands on `foot`. */
export const cylinder = (radius: number, height: number, foot: Point = ORIGIN, sides = 16): Form =>
  at(foot, at([0, height / 2, 0], part(new CylinderGeometry(radius, radius, height, sides))));

/** A profile of [radius, height] pairs, from below upwards on the outside, turned about the y axis. */
export const lathe = (profile: readonly (readonly [radius: number, y: number])[], sides = 16): Form =>
  part(
    new LatheGeometry(
      profile.map(([radius, y]) => new Vector2(Math.max(radius, 0), y)),
      sides,
    ),
  );

/** A ball about `centre`. */
export function ball(radius: number, centre: Point = ORIGIN, sides = 12): Form {
  const rings = Math.max(4, Math.round(sides / 2));
  const profile = Array.from({ length: rings + 1 }, (_, i) => {
    const angle = Math.PI * (i / rings - 0.5);
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
  return at(centre, lathe(profile, sides));
}
