import type { Shape, Spot } from '../in-hall.ts';
import { disc, field, ground, line, onWall } from '../sheet.ts';
import { VILLAGE, WALL, type Plan, type Round } from './round.ts';

/** Metres of the country, from the middle to the edge of the map. */
const REACH = 1320;
/** The map falls on the wall behind the drone. */
const MAP = onWall(0.2, 0.88, { width: 2 * REACH, height: 2 * REACH, scale: 1.02 / (2 * REACH) });
/** Pieces of a round. */
const PIECES = 60;
const SECONDS = 4;

/** The camp, the village and the band that is seen from above; the drone flies one round, if the wind lets it. */
export function inHall({ radius }: Plan, { band, seconds, isOverVillage }: Round): Shape[] {
  const around = (share: number) => polar(radius, 2 * Math.PI * share);
  const pieces = Array.from({ length: PIECES }, (_, piece) => [around(piece / PIECES), around((piece + 1) / PIECES)]);
  const canFly = seconds !== undefined;
  const [first, ...others] = [...pieces.map(([from]) => from!), around(0)].map(({ x, y }) => MAP.at(x, y));
  return [
    ...ground(MAP, 0.6),
    ...pieces.flatMap(([from, to]) =>
      line(MAP, from!, to!, band * MAP.scale, canFly ? 'blue' : 'grey', canFly ? 0.85 : 0.4),
    ),
    ...field(MAP, CAMP, 'grey', 0.5),
    ...disc(
      MAP,
      polar((VILLAGE.from + VILLAGE.to) / 2, VILLAGE.angle),
      (VILLAGE.to - VILLAGE.from) / 2,
      isOverVillage ? 'deep' : 'grey',
      isOverVillage ? 1 : 0.5,
    ),
    ...(canFly ? [moverAlong([first!, ...others])] : []),
  ];
}

const moverAlong = (way: readonly [Spot, ...Spot[]]): Shape => ({
  kind: 'mover',
  way,
  seconds: SECONDS,
  side: 0.05,
  tone: 'deep',
});

const polar = (metres: number, angle: number) => ({
  x: REACH + metres * Math.cos(angle),
  y: REACH + metres * Math.sin(angle),
});

const CAMP = [
  { x: REACH - WALL, y: REACH - WALL },
  { x: REACH + WALL, y: REACH - WALL },
  { x: REACH + WALL, y: REACH + WALL },
  { x: REACH - WALL, y: REACH + WALL },
];
