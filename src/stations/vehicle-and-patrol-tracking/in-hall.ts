import type { Shape } from '../in-hall.ts';
import { disc, ground, line, onWall } from '../sheet.ts';
import { middleOf } from '../settings.ts';
import { isGone, isRepaired, type Season, type Way } from './model.ts';
import { COLUMNS, ROADS, ROWS, type Road } from './roads.ts';

/** Width of the chosen way in the hall. */
const WAY = 0.06;

/** The map falls on the wall behind the car, above its roof. */
const MAP = onWall(0.95, 0.79, { width: COLUMNS, height: ROWS, scale: 0.135 });
const SECONDS = 4;

/** Roads as they are; the chosen way lit, and a convoy that takes it once. */
export const inHall = ({ places }: Way, { season, engineers }: { season: Season; engineers: string }): Shape[] => {
  const way = places.map(middleOf);
  const [first, ...others] = way.map(({ x, y }) => MAP.at(x, y));
  return [
    ...ground(MAP, 0.6),
    ...way.slice(1).flatMap((to, index) => line(MAP, way[index]!, to, WAY, 'blue', 1)),
    ...way.flatMap((stop) => disc(MAP, stop, WAY / 2 / MAP.scale, 'blue', 1)),
    ...ROADS.flatMap((road) => roadOf(road, isGone(road, season, engineers), isRepaired(road, engineers))),
    ...[...new Set(ROADS.flatMap(({ ends }) => ends))].flatMap((end) => disc(MAP, middleOf(end), 0.16, 'grey', 1)),
    ...disc(MAP, middleOf(engineers), 0.3, 'white', 1),
    ...disc(MAP, middleOf(engineers), 0.22, 'grey', 1),
    ...[way[0]!, way.at(-1)!].flatMap((end) => disc(MAP, end, 0.3, 'deep', 1)),
    { kind: 'mover', way: [first!, ...others], seconds: SECONDS, side: 0.075, tone: 'deep' },
  ];
};

/** Of what is gone only its two ends are left; a track is thinner than gravel. */
function roadOf({ ends, kind }: Road, isGone: boolean, isRepaired: boolean): Shape[] {
  const [from, to] = [middleOf(ends[0]), middleOf(ends[1])];
  const along = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  const metres = kind === 'track' && !isRepaired ? 0.008 : 0.02;
  const parts = isGone ? [along(0.35), along(0.65)] : [];
  return [from, ...parts, to].flatMap((start, index, stops) =>
    index % 2 === 0 ? line(MAP, start, stops[index + 1]!, metres, 'grey', 0.9) : [],
  );
}
