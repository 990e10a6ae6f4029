import type { Heading, Point } from '../floorplan/geometry.ts';

/** How something is turned, scaled and moved: three rows of four, for x, y and z of where a point ends up. */
export type Place = readonly [
  ...[number, number, number, number],
  ...[number, number, number, number],
  ...[number, number, number, number],
];

type Triple = readonly [x: number, y: number, z: number];

/** Something modelled with its front to the south and its foot at the origin, put where its front looks in the direction of `heading`. */
export function standing({ x, y }: Point, height: number, heading: Heading): Place {
  const turn = ((180 - heading) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return [cos, 0, sin, x, 0, 1, 0, height, -sin, 0, cos, y];
}

/** Scaled first, then moved. */
export const scaled = ([x, y, z]: Triple, [dx, dy, dz]: Triple = [0, 0, 0]): Place => [
  ...([x, 0, 0, dx] as const),
  ...([0, y, 0, dy] as const),
  ...([0, 0, z, dz] as const),
];

/** First the inner place, then the outer one. */
export function within(outer: Place, inner: Place): Place {
  const cell = (row: number, column: number) =>
    outer[row * 4]! * inner[column]! +
    outer[row * 4 + 1]! * inner[4 + column]! +
    outer[row * 4 + 2]! * inner[8 + column]! +
    (column === 3 ? outer[row * 4 + 3]! : 0);
  return Array.from({ length: 12 }, (_, at) => cell(Math.floor(at / 4), at % 4)) as unknown as Place;
}
