import { bodyOf, type Placement } from './floor-plan.ts';
import { forward } from './geometry.ts';
import type { Look } from './look.ts';
import { tiltAndShift } from './shift.ts';

/** A look through a lens, for a picture. */
export interface Shot extends Look {
  /** Of the eye above the floor, in metres. */
  height: number;
  /** From bottom to top, in degrees. */
  fieldOfView: number;
}

/** A corner of something that stands or hangs: on the floor, and above it. */
export interface Spot {
  x: number;
  y: number;
  height: number;
}

/** Where a spot is seen: metres ahead, and to the right and upwards of the look's middle in metres for each metre ahead. */
export interface Sighting {
  ahead: number;
  right: number;
  up: number;
}

export function sight({ at, height, heading, pitch }: Omit<Shot, 'fieldOfView'>, spot: Spot): Sighting {
  const [front, aside] = [forward(heading), forward(heading + 90)];
  const [x, y, z] = [spot.x - at.x, spot.y - at.y, spot.height - height];
  const { tilt, shift } = tiltAndShift(pitch);
  const [sin, cos] = [Math.sin((tilt * Math.PI) / 180), Math.cos((tilt * Math.PI) / 180)];
  const along = x * front.x + y * front.y;
  const ahead = along * cos + z * sin;
  return { ahead, right: (x * aside.x + y * aside.y) / ahead, up: (z * cos - along * sin) / ahead - shift };
}

/** How far up the picture's edge is, for each metre ahead. */
export const edgeOf = (fieldOfView: number) => Math.tan((fieldOfView * Math.PI) / 360);

/** What an exhibit is in: eight corners. */
export const cornersOf = (placement: Placement): Spot[] =>
  bodyOf(placement).flatMap((corner) =>
    [placement.base, placement.base + placement.size.height].map((height) => ({ ...corner, height })),
  );

/** The bounds of some spots on a picture: from -1 to 1 to the right and upwards. Nothing where one of them is beside or behind the eye. */
export function boundsOn(shot: Shot, aspect: number, spots: readonly Spot[]) {
  const seen = spots.map((spot) => sight(shot, spot));
  if (seen.some(({ ahead }) => ahead <= 0)) return undefined;
  const edge = edgeOf(shot.fieldOfView);
  const rights = seen.map(({ right }) => right / edge / aspect);
  const ups = seen.map(({ up }) => up / edge);
  return { left: Math.min(...rights), right: Math.max(...rights), low: Math.min(...ups), high: Math.max(...ups) };
}
