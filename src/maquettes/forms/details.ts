import { type Form, type Point, type Size } from './part.ts';
import { at, corners, turn } from './place.ts';
import { box, cylinder, hull, lathe } from './solids.ts';

/** A wheel about `centre`, its outer face towards +z: tyre with a rounded shoulder, sunken rim and raised hub. */
export function wheel(radius: number, width: number, centre: Point, sides = 18): Form {
  const face = width / 2;
  const profile = [
    [0.001, -face * 0.7],
    [radius * 0.86, -face],
    [radius, -face * 0.6],
    [radius, face * 0.6],
    [radius * 0.9, face],
    [radius * 0.66, face * 0.92],
    [radius * 0.58, face * 0.45],
    [radius * 0.3, face * 0.4],
    [radius * 0.24, face * 0.85],
    [0.001, face * 0.9],
  ] as const;
  return at(centre, turn('x', 90, lathe(profile, sides)));
}

/** A wheel of a small model: tread, rim and hub in as few faces as still read as a wheel. */
export function smallWheel(radius: number, width: number, centre: Point, sides = 12): Form {
  const face = width / 2;
  const profile = [
    [0.0001, -face],
    [radius, -face],
    [radius, face],
    [radius * 0.6, face],
    [radius * 0.5, face * 0.5],
    [0.0001, face * 0.5],
  ] as const;
  return at(centre, turn('x', 90, lathe(profile, sides)));
}

/** A filled sandbag: widest half-way up, its ends a little pinched. */
export function sandbag([length, height, depth]: Size): Form {
  const level = (y: number, x: number, z: number): Point[] => [
    [-x, y, -z],
    [x, y, -z],
    [x, y, z],
    [-x, y, z],
  ];
  return hull([
    ...level(0, length * 0.4, depth * 0.36),
    ...level(height / 2, length / 2, depth / 2),
    ...level(height, length * 0.38, depth * 0.32),
  ]);
}

/** Four square legs under a top of the given size. */
export const legs = ([width, height, depth]: Size, thickness: number, foot: Point = [0, 0, 0]): Form =>
  at(foot, corners(box([thickness, height, thickness], [(width - thickness) / 2, 0, (depth - thickness) / 2])));

/** Four round legs under a top of the given size. */
export const roundLegs = ([width, height, depth]: Size, radius: number, foot: Point = [0, 0, 0]): Form =>
  at(foot, corners(cylinder(radius, height, [width / 2 - radius, 0, depth / 2 - radius], 8)));

/** An upright rectangular frame of flat bars in the x-y plane, standing on `foot`: windows, doors, screens. */
export function frame([width, height, depth]: Size, bar: number, foot: Point = [0, 0, 0]): Form {
  const upright = (side: 1 | -1) => box([bar, height - 2 * bar, depth], [(side * (width - bar)) / 2, bar, 0]);
  const beam = (y: number) => box([width, bar, depth], [0, y, 0]);
  return at(foot, upright(-1), upright(1), beam(0), beam(height - bar));
}

/** Points of a wheel arch in a side outline, from left to right over a wheel at `x`, starting and ending at height `y`. */
export function arch(
  x: number,
  radius: number,
  y: number,
  wheelHeight: number,
  segments = 8,
): (readonly [number, number])[] {
  const below = Math.asin((y - wheelHeight) / radius);
  return Array.from({ length: segments + 1 }, (_, i) => {
    const angle = Math.PI - below - ((Math.PI - 2 * below) * i) / segments;
    return [x + radius * Math.cos(angle), wheelHeight + radius * Math.sin(angle)] as const;
  });
}
