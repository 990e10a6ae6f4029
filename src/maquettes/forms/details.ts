import { type Form, type Point, type Size, shade, white } from './part.ts';
import { at, corners, turn } from './place.ts';
import { box, cylinder, hull, lathe } from './solids.ts';
import { pipe, sheet } from './sweeps.ts';

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

/** The wheel of a heavy vehicle: high tyre, deep rim, and a hub that stands out; its back, which nobody sees, is plain. */
export function truckWheel(radius: number, width: number, centre: Point, sides = 18, finish = white): Form {
  const face = width / 2;
  const tyre = [
    [0, -face * 0.7],
    [radius * 0.95, -face],
    [radius, face * 0.55],
    [radius * 0.9, face],
    [radius * 0.64, face * 0.92],
    [radius * 0.56, face * 0.3],
    [0, face * 0.3],
  ] as const;
  const hub = [
    [radius * 0.32, face * 0.3],
    [radius * 0.22, face * 1.05],
    [0, face * 1.05],
  ] as const;
  return at(centre, turn('x', 90, lathe(tyre, sides), finish(lathe(hub, 12))));
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

/** A gap, a slot, a lamp's glass: a flat rectangle in shade that faces the visitor, the middle of its lower edge at `foot`. */
export const mark = (width: number, height: number, [x, y, z]: Point = [0, 0, 0]): Form =>
  shade(
    sheet([
      [
        [x - width / 2, y, z],
        [x + width / 2, y, z],
      ],
      [
        [x - width / 2, y + height, z],
        [x + width / 2, y + height, z],
      ],
    ]),
  );

/** A round lamp that faces the visitor, its back at the origin. */
export const lamp = (radius: number, depth: number): Form => {
  const glass = [
    [radius * 0.78, depth + 0.004],
    [0, depth + 0.004],
  ] as const;
  return turn('x', 90, cylinder(radius, depth, [0, 0, 0], 12), shade(lathe(glass, 12)));
};

/** A handle of bent bar that stands out towards the visitor, `width` from left to right. */
export const grip = (width: number, reach: number, radius = 0.012): Form =>
  pipe(
    [
      [-width / 2, 0, 0],
      [-width / 2, 0, reach],
      [width / 2, 0, reach],
      [width / 2, 0, 0],
    ],
    radius,
    3,
  );

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
