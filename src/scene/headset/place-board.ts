import { bodiesOf, type FloorPlan, type Placement, type Viewpoint } from '../../floorplan/floor-plan.ts';
import {
  cross,
  edges,
  headingTo,
  isInside,
  isOverlapping,
  move,
  rectangle,
  turn,
  type Heading,
  type Point,
} from '../../floorplan/geometry.ts';
import { BOARD_WIDTH } from '../signs/set-sign.ts';

/** Where a board stands, and how large the type on it is, in metres. */
export interface BoardPlace {
  at: Point;
  /** Where it looks: at whoever reads it. */
  heading: Heading;
  em: number;
}

/** Type of words: 1.2 degrees from the eyes, its capitals 0.85. Metres for each metre away. */
const EM = 0.021;
/** How far away it may stand, in metres; the last is within the circle that stays free before each exhibit. */
const AWAY = [1.4, 1.2, 1, 0.85, 0.68] as const;
/** How far aside of where one looks, in degrees, at least and at most, and from try to try. */
const LEAST_ASIDE = 24;
const MOST_ASIDE = 110;
const STEP = 3;
/** Between it and what it must not touch, in metres; and what it must not hide, in degrees. */
const GAP = 0.05;
const SIGHT = 1.5;

/** Half of it as seen from where it is read, in degrees. */
const HALF = (Math.atan((BOARD_WIDTH * EM) / 2) * 180) / Math.PI;

/**
 * Where a board stands free for who stands at a viewpoint: as little aside as can be without hiding what it is `about` or the
 * label of that, then as far away as can be. All boards look equally large, and so does what is written there. Nothing where
 * all is too narrow.
 */
export function placeBoard(
  plan: FloorPlan,
  { at: eye, heading }: Viewpoint,
  about?: Placement,
): BoardPlace | undefined {
  const bodies = plan.placements.flatMap(bodiesOf);
  const walls = edges(plan.outline);
  const isFree = (at: Point, looks: Heading, width: number) => {
    const body = rectangle(at, looks, width + 2 * GAP, 2 * GAP);
    return (
      body.every((corner) => isInside(plan.outline, corner)) &&
      !edges(body).some((side) => walls.some((wall) => cross(side, wall))) &&
      !bodies.some((other) => isOverlapping(body, other))
    );
  };
  const seen = about
    ? bodiesOf(about)
        .flat()
        .map((corner) => turn(heading, headingTo(eye, corner)))
    : [];
  const hides = (aside: number) => {
    const [from, to] = [aside - HALF - SIGHT, aside + HALF + SIGHT];
    return Math.min(...seen) < to && Math.max(...seen) > from;
  };
  for (let aside = LEAST_ASIDE; aside <= MOST_ASIDE; aside += STEP) {
    for (const side of [aside, -aside].filter((one) => !hides(one))) {
      for (const away of AWAY) {
        const at = move(eye, heading + side, away);
        const em = away * EM;
        if (isFree(at, heading + side + 180, BOARD_WIDTH * em)) return { at, heading: heading + side + 180, em };
      }
    }
  }
  return undefined;
}
