import type { Language } from '../model/language.ts';
import { exhibitsInSight, type Eighth } from './around.ts';
import { exhibitInReach } from './choose-exhibit.ts';
import { standingBefore, titleOf, wholeMetres, type PlaceWords } from './describe.ts';
import { bodyOf, type FloorPlan, type Placement, type Viewpoint } from './floor-plan.ts';
import type { FreeSpace } from './free-space.ts';
import { cross, distance, edges, headingTo, move, type Point, type Segment } from './geometry.ts';
import { HERE_PHRASES } from './here-phrases.ts';
import { nearestPointOf } from './near.ts';
import { HAIR } from './report.ts';

/** Farther away than this, in metres, one does not mean what one looks at. */
const FAR = 15;
/** What is told as ahead, or ahead on one side. */
const AHEAD: readonly Eighth[] = [7, 0, 1];
/** Nearer than this to an exhibit's side, in metres, one sees only part of it. */
const NEAREST = 0.8;
/** From place to place that is tried, in metres; so much nearer is not worth a step. */
const STEP = 0.1;

/** A step towards an exhibit. */
export interface Closer {
  placement: Placement;
  /** Where to stand, looking at it. */
  stand: Viewpoint;
  /** From there to its nearest side, in metres. */
  far: number;
  /** One cannot or need not go nearer. */
  isNearest: boolean;
}

/**
 * Where to stand to see what one looks at from nearer: from afar at its viewpoint, from there at half the distance, and again,
 * until one is an arm's length away. Nothing, where no exhibit is ahead or in reach.
 */
export function closer(plan: FloorPlan, space: FreeSpace, from: Viewpoint): Closer | undefined {
  const placement = exhibitAhead(plan, from) ?? exhibitInReach(plan, space, from);
  if (!placement) return undefined;
  const farOf = (at: Point) => distance(at, nearestPointOf(placement, at));
  const now = farOf(from.at);
  const { viewpoint } = placement;
  // Wherever one comes from, one first sees it from its front.
  if (now > farOf(viewpoint.at) + STEP)
    return { placement, stand: viewpoint, far: farOf(viewpoint.at), isNearest: false };
  const least = Math.max(NEAREST, now / 2);
  let [at, isNearest] = [viewpoint.at, least === NEAREST];
  for (let next = at; farOf(next) >= least - HAIR; next = move(next, headingTo(next, placement.at), STEP)) {
    if (!space.isFree(next)) {
      isNearest = true;
      break;
    }
    at = next;
  }
  // Who stands as near already stays, and looks at it.
  const stays = farOf(at) > now - STEP;
  const stand = stays ? from.at : at;
  return {
    placement,
    stand: { at: stand, heading: headingTo(stand, placement.at) },
    far: farOf(stand),
    isNearest: stays || isNearest,
  };
}

/** «2 metres before “Smart perimeter”.» */
export function tellCloser(words: PlaceWords, step: Closer | undefined, language: Language): string {
  const phrases = HERE_PHRASES[language];
  if (!step) return phrases.noCloser;
  const { placement, far, isNearest } = step;
  return phrases.closer(titleOf(words, placement.exhibit, language), wholeMetres(far), isNearest);
}

/** What one stands before; else what a straight look meets first; else what is nearest of all that is ahead. */
function exhibitAhead(plan: FloorPlan, { at, heading }: Viewpoint): Placement | undefined {
  const look: Segment = [at, move(at, heading, FAR)];
  const seen = exhibitsInSight(plan, at, heading, FAR);
  const met = seen.find(({ placement }) => edges(bodyOf(placement)).some((side) => cross(side, look)));
  const ahead = met ?? seen.find(({ side }) => AHEAD.includes(side));
  return standingBefore(plan, at, heading) ?? ahead?.placement;
}
