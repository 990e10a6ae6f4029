import type { Heading, Point } from '../floorplan/geometry.ts';
import { NEAR } from '../floorplan/look.ts';
import { tiltAndShift } from '../floorplan/shift.ts';
import type { Shot } from '../floorplan/shot.ts';

/** Three shares and an offset: what they make of x, y and z is one number. */
export type Row = readonly [x: number, y: number, z: number, offset: number];

/** What brings a point of the hall onto a picture. */
export interface Lens {
  /** From -1 at the left edge to 1 at the right one; with an eye, times the metres ahead. */
  right: Row;
  /** From -1 at the lower edge to 1 at the upper one; with an eye, times the metres ahead. */
  up: Row;
  /** Metres before the eye. */
  ahead: Row;
  /** Everything is seen as large, however far it is. */
  isParallel: boolean;
  /** Nothing nearer than this is seen, in metres. */
  near: number;
}

/** What an eye sees. `aspect` is the picture's width in heights. */
export function eye(shot: Shot, aspect: number): Lens {
  const half = Math.tan((shot.fieldOfView * Math.PI) / 360);
  const { tilt, shift } = tiltAndShift(shot.pitch);
  const { right, up, ahead } = axes(shot.heading, tilt);
  const shifted: Triple = [up[0] - shift * ahead[0], up[1] - shift * ahead[1], up[2] - shift * ahead[2]];
  const from = [shot.at.x, shot.height, shot.at.y] as const;
  return {
    right: seenFrom(from, right, 1 / (half * aspect)),
    up: seenFrom(from, shifted, 1 / half),
    ahead: seenFrom(from, ahead, 1),
    isParallel: false,
    near: NEAR,
  };
}

/** A model of the hall on a table, seen from far away. */
export interface Overview {
  /** What is in the middle of the picture, and how high above the floor. */
  at: Point;
  height: number;
  /** What the picture shows from its lower to its upper edge, in metres. */
  tall: number;
  heading: Heading;
  /** Degrees above the horizon: -90 looks straight down, with `heading` up. */
  pitch: number;
}

/** Walls and ceilings that turn their backs are not seen: one looks into the rooms from above. */
export function parallel({ at, height, tall, heading, pitch }: Overview, aspect: number): Lens {
  const { right, up, ahead } = axes(heading, pitch);
  const from = [at.x, height, at.y] as const;
  return {
    right: seenFrom(from, right, 2 / (tall * aspect)),
    up: seenFrom(from, up, 2 / tall),
    ahead: seenFrom(from, ahead, 1),
    isParallel: true,
    near: -Infinity,
  };
}

type Triple = readonly [x: number, y: number, z: number];

function axes(heading: Heading, pitch: number): Record<'right' | 'up' | 'ahead', Triple> {
  const [turn, tilt] = [(heading * Math.PI) / 180, (pitch * Math.PI) / 180];
  const [sin, cos, high, flat] = [Math.sin(turn), Math.cos(turn), Math.sin(tilt), Math.cos(tilt)];
  return {
    right: [cos, 0, sin],
    up: [-sin * high, flat, cos * high],
    ahead: [sin * flat, high, -cos * flat],
  };
}

const seenFrom = ([x, y, z]: Triple, [a, b, c]: Triple, scale: number): Row => [
  a * scale,
  b * scale,
  c * scale,
  -(a * x + b * y + c * z) * scale,
];
