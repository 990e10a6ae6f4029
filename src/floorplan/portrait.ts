import { labelBodyOf, type FloorPlan, type Placement } from './floor-plan.ts';
import {
  cross,
  distance,
  distanceToSegment,
  edges,
  headingTo,
  isInside,
  move,
  type Point,
  type Segment,
} from './geometry.ts';
import { EYE_HEIGHT } from './look.ts';
import { RULES } from './rules.ts';
import { cornersOf, sight, type Shot, type Spot } from './shot.ts';

/** How much of the picture's width or height, whichever is fuller, an exhibit takes. */
const FILL = { stands: 0.66, hangs: 0.8 };
/** How far aside of its viewpoint one stands, in degrees around the exhibit: what stands is seen from its corner, what hangs can be read. */
const ASIDE = { stands: 34, hangs: 9 };
/** Shares of that which are tried, on both sides, and how far away, in shares of the way from the viewpoint. */
const TRIED = [1, -1, 0.7, -0.7, 1.3, -1.3, 0.4, -0.4, 0];
const AWAY = [1, 1.2, 0.8, 1.6, 2.2, 3];
/** Degrees that one looks down on the middle of a thing; more on what lies flat. */
const DOWN = { upright: 9, flat: 24 };
/** Of the eye above the floor. */
const LOWEST = 1;
const HIGHEST = 2.4;
/** A wider look bends what is at its edges. */
const WIDE = 62;
/** To small things one goes near: so many times their longest side, and an arm's length. */
const NEAR = 3;
const ARM = 0.45;

/**
 * A look at one exhibit for a picture of its own; `aspect` is the picture's width in heights. It shows all of it or, where
 * no place in the room allows that (one walks along such things), what is seen from its viewpoint.
 */
export function portraitOf(plan: FloorPlan, placement: Placement, aspect: number): Shot {
  const candidates = AWAY.flatMap((away) =>
    TRIED.flatMap((share) => candidate(plan, placement, share, away, aspect) ?? []),
  );
  const best = candidates.reduce<Candidate | undefined>(
    (first, other) => (!first || other.fault < first.fault ? other : first),
    undefined,
  );
  return best?.shot ?? fromViewpoint(placement);
}

function fromViewpoint({ at, size, base, viewpoint }: Placement): Shot {
  const down = Math.atan2(base + size.height / 2 - EYE_HEIGHT, distance(at, viewpoint.at));
  return { ...viewpoint, height: EYE_HEIGHT, pitch: (down * 180) / Math.PI, fieldOfView: WIDE };
}

interface Candidate {
  shot: Shot;
  /** What is wrong with it; less is better. */
  fault: number;
}

function candidate(
  plan: FloorPlan,
  placement: Placement,
  share: number,
  away: number,
  aspect: number,
): Candidate | undefined {
  const { at, size, base, mount, viewpoint } = placement;
  const way = mount === 'wall' ? 'hangs' : 'stands';
  const longest = Math.max(size.width, size.height, size.depth);
  const far = Math.min(distance(at, viewpoint.at), NEAR * longest + ARM) * away;
  const eye = move(at, headingTo(at, viewpoint.at) + share * ASIDE[way], far);
  // From its viewpoint on, the way to an exhibit is free.
  if ((share !== 0 || away > 1) && !isRoomFor(plan, placement, eye)) return undefined;
  const middle = base + size.height / 2;
  const isFlat = size.height < 0.6 * Math.min(size.width, size.depth);
  const raised = middle + far * Math.tan(((isFlat ? DOWN.flat : DOWN.upright) * Math.PI) / 180);
  const height = way === 'hangs' ? (middle + EYE_HEIGHT) / 2 : Math.min(HIGHEST, Math.max(LOWEST, raised));
  const shot = framed({ at: eye, height }, cornersOf(placement), { ...at, height: middle }, FILL[way], aspect);
  if (!shot) return undefined;
  const fault =
    10 * countHidden(plan, placement, eye) +
    0.3 * Math.max(0, shot.fieldOfView - WIDE) +
    4 * Math.abs(1 - Math.abs(share)) +
    2 * Math.abs(1 - away);
  return { shot, fault };
}

/** Within the exhibit's own room, not in a wall and not in another exhibit. */
function isRoomFor(plan: FloorPlan, { area }: Placement, eye: Point): boolean {
  const room = plan.rooms.find((other) => other.area === area)?.outline ?? [];
  const bodies = plan.placements.flatMap((other) => [other.footprint, labelBodyOf(other)]);
  return (
    isInside(room, eye) &&
    edges(room).every((wall) => distanceToSegment(wall, eye) >= RULES.visitor) &&
    bodies.every((body) => !isInside(body, eye) && edges(body).every((side) => distanceToSegment(side, eye) >= 0.15))
  );
}

/** Of the exhibit's middle and its corners on the floor: how many are hidden by a wall, another exhibit or a label, its own included. */
function countHidden(plan: FloorPlan, placement: Placement, eye: Point): number {
  const inTheWay = plan.placements.flatMap((other) => [
    ...(other === placement ? [] : edges(other.footprint)),
    ...edges(labelBodyOf(other)),
  ]);
  const isHidden = (spot: Point) => {
    // What hangs touches its wall: one looks to just before it.
    const look: Segment = [eye, move(spot, headingTo(spot, eye), Math.min(0.1, distance(spot, eye)))];
    return [...edges(plan.outline), ...inTheWay].some((side) => cross(side, look));
  };
  const spots: Point[] = [placement.at, ...cornersOf(placement)];
  return spots.filter(isHidden).length;
}

/** Turns of the head until the exhibit is in the middle; each brings it ten times nearer. */
const TURNS = 8;

/** With the spots in the middle of the picture, as large as they should be. */
function framed(
  from: Pick<Shot, 'at' | 'height'>,
  spots: readonly Spot[],
  middle: Spot,
  fill: number,
  aspect: number,
): Shot | undefined {
  const degrees = (radians: number) => (radians * 180) / Math.PI;
  let heading = headingTo(from.at, middle);
  let pitch = degrees(Math.atan2(middle.height - from.height, distance(from.at, middle)));
  for (let turn = 0; ; turn++) {
    const seen = spots.map((spot) => sight({ ...from, heading, pitch }, spot));
    if (seen.some(({ ahead }) => ahead < 0.1)) return undefined;
    const rights = seen.map(({ right }) => right);
    const ups = seen.map(({ up }) => up);
    const [left, right, low, high] = [Math.min(...rights), Math.max(...rights), Math.min(...ups), Math.max(...ups)];
    if (turn === TURNS) {
      const edge = Math.max(right / aspect, -left / aspect, high, -low) / fill;
      return { ...from, heading, pitch, fieldOfView: degrees(2 * Math.atan(edge)) };
    }
    heading += degrees(Math.atan((left + right) / 2));
    pitch = Math.max(-85, Math.min(85, pitch + degrees(Math.atan((low + high) / 2))));
  }
}
