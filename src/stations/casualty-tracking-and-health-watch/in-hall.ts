import type { Shape } from '../in-hall.ts';
import { disc, field, ground, onWall } from '../sheet.ts';
import { COLUMNS, HOSPITAL, placeOf, ROWS, SQUARE } from './map.ts';
import { isKept, reachOf, type Means, type PostTimes } from './model.ts';

/** The map falls on the wall behind the bed; its units are kilometres. */
const MAP = onWall(1.03, 0.78, { width: COLUMNS * SQUARE, height: ROWS * SQUARE, scale: 0.11 / SQUARE });

/** Kilometres. */
const POST = 5;

/** The hour of the helicopter, a disc, and that of the ambulance, a square on its corner; posts are lit where the rule is kept. */
export function inHall(posts: readonly PostTimes[], means: Means): Shape[] {
  const reach = reachOf(means.ready);
  const [ambulance, along] = [placeOf(means.ambulance), reach.ambulance];
  const diamond = [
    { x: ambulance.x - along, y: ambulance.y },
    { x: ambulance.x, y: ambulance.y - along },
    { x: ambulance.x + along, y: ambulance.y },
    { x: ambulance.x, y: ambulance.y + along },
  ];
  return [
    ...ground(MAP, 0.6),
    ...disc(MAP, placeOf(means.helicopter), reach.helicopter, 'blue', 0.22),
    ...field(MAP, diamond, 'blue', 0.28),
    ...disc(MAP, placeOf(means.helicopter), 2.2, 'deep', 1),
    ...disc(MAP, ambulance, 2.2, 'deep', 1),
    ...disc(MAP, placeOf(HOSPITAL), 2.2, 'deep', 1),
    ...posts.flatMap(({ square, hasAid, day, night }) => {
      const post = placeOf(square);
      const tone = !isKept(day) ? 'grey' : isKept(night) ? 'deep' : 'blue';
      return [...(hasAid ? disc(MAP, post, POST + 1.8, 'white', 1) : []), ...disc(MAP, post, POST, tone, 0.95)];
    }),
  ];
}
