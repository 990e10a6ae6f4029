import type { Area } from '../model/exhibition.ts';
import { bayFor, type Bay } from './bay.ts';
import { BUILD, RULES } from './rules.ts';

/** The room that one area needs, before its walls are bent: large enough for any order of its exhibits. Lengths in metres. */
export interface RoomShape {
  /** Free width between what stands on the left and on the right; the promenade goes through its middle. */
  corridor: number;
  /** Length of each rounded end. */
  end: number;
  /** Radius in which the promenade curves here. */
  radius: number;
  /** Metres along the promenade for one metre along the wall, on the inside of the bend, where there are fewest. */
  stretch: number;
}

/** One area's exhibits along its two walls. */
export interface Arrangement extends RoomShape {
  places: ArrangedBay[];
  /** From the middle of the promenade to the wall on each side. */
  left: number;
  right: number;
  /** From threshold to threshold. */
  length: number;
}

export type Side = 'left' | 'right';

export interface ArrangedBay extends Bay {
  side: Side;
  /** Middle of its frontage, from the area's beginning along the promenade. */
  along: number;
}

const LEAST_LENGTH = 7;
/** The next exhibit's frontage begins after so great a share of this one's. */
const OVERLAP = 0.4;

/**
 * Hangs exhibits in their order, now left, now right, always where the wall is free first.
 * What comes later never moves what came before, unless it needs a larger room.
 */
export function arrange(area: Area): Arrangement {
  const bays = area.exhibits.map(bayFor);
  const room = roomFor(bays);
  const free: Record<Side, number> = { left: room.end, right: room.end };
  let earliest = room.end;
  let earliestMiddle = -Infinity;
  const places: ArrangedBay[] = [];
  for (const bay of bays) {
    const side = sideFor(bay, places, free);
    const half = (bay.frontage / 2) * room.stretch;
    const from = Math.max(free[side], earliest) + half;
    const place: ArrangedBay = { ...bay, side, along: from };
    place.along += Math.max(0, earliestMiddle - middleOf(place, room));
    for (let on = onward(place, places, room); on > 0; on = onward(place, places, room)) place.along += on;

    places.push(place);
    free[side] = place.along + half + BUILD.gap * room.stretch;
    earliest = place.along - half + 2 * half * OVERLAP;
    earliestMiddle = middleOf(place, room) + BUILD.step;
  }
  const deepest = (side: Side) =>
    Math.max(0, ...places.filter((place) => place.side === side).map(({ depth }) => depth));
  const last = Math.max(room.end, ...places.map(({ along, frontage }) => along + (frontage / 2) * room.stretch));
  return {
    ...room,
    places,
    left: room.corridor / 2 + deepest('left'),
    right: room.corridor / 2 + deepest('right'),
    length: Math.max(LEAST_LENGTH, last + room.end),
  };
}

function roomFor(bays: readonly Bay[]): RoomShape {
  // What stands on both sides may bulge into the corridor where it bends; a picture comes forward from a bent wall besides.
  const spare = (bay: Bay) => BUILD.bulge + 0.05 + (bay.mount === 'wall' ? BUILD.bulge : 0);
  const corridor = Math.max(BUILD.corridor, ...bays.map((bay) => bay.viewing + RULES.turningCircle / 2 + spare(bay)));
  const widest = corridor / 2 + Math.max(0, ...bays.map(({ depth }) => depth));
  const broadest = Math.max(0, ...bays.map(({ frontage }) => frontage));
  // An arc of radius r rises above a chord c by about c² / 8r.
  const radius = Math.max(BUILD.radius, widest / BUILD.crowding, widest + broadest ** 2 / (8 * BUILD.bulge));
  return { corridor, radius, end: Math.min(4.5, Math.max(2.2, widest * 0.55)), stretch: 1 / (1 - widest / radius) };
}

/** Deeper than this, a thing would put the pictures beside it in a niche. */
const DEEP = 2;
const isDeep = ({ depth }: Bay) => depth > DEEP;

/**
 * Like goes with like: once something deep stands on one side and pictures hang on the other, each side keeps to its kind.
 * Only what came before decides, so that a later exhibit never sends an earlier one to the other side.
 */
function sideFor(bay: Bay, placed: readonly ArrangedBay[], free: Record<Side, number>): Side {
  const first = (side: Side) => placed.find((place) => place.side === side);
  const kinds = { left: first('left'), right: first('right') };
  if (!kinds.left && !kinds.right) return isDeep(bay) ? 'right' : 'left';
  const fits = (side: Side) => kinds[side] === undefined || isDeep(kinds[side]) === isDeep(bay);
  if (fits('left') !== fits('right')) return fits('left') ? 'left' : 'right';
  return free.left <= free.right ? 'left' : 'right';
}

/** Seen from the promenade, the label stands to the right of its exhibit: farther along on the left, less far on the right. */
const labelward = (side: Side) => (side === 'left' ? 1 : -1);

/** From the middle of the frontage to the middle of the exhibit: exhibit and label are centred together. */
export const EXHIBIT_SHIFT = (BUILD.label.gap + BUILD.label.room) / 2;

/** Where the exhibit's middle is along the promenade; its viewpoint is there as well. */
const middleOf = ({ side, along }: ArrangedBay, { stretch }: RoomShape) =>
  along - labelward(side) * EXHIBIT_SHIFT * stretch;
const labelOf = ({ side, along, frontage }: ArrangedBay) =>
  along + (labelward(side) * (frontage - BUILD.label.room)) / 2;

/** From the middle of the promenade to the middle of a label's stand: half a passage, and the stand may be turned a little. */
const labelNearest = RULES.passage / 2 + BUILD.label.room / 2 + 0.1;

/** How far from the wall a label stands: beside its exhibit, or before a large one, where it can be read from the viewpoint. */
export const labelDepth = ({ mount, depth, border, viewing }: Bay, toPromenade: number) =>
  mount === 'wall'
    ? depth
    : Math.max(depth, Math.min(depth - border + viewing - BUILD.readable, toPromenade - labelNearest));

/**
 * How much farther along an exhibit has to go, because a label's stand would come between a visitor across the corridor and
 * what he looks at, or where he turns. Never negative.
 */
function onward(place: ArrangedBay, placed: readonly ArrangedBay[], room: RoomShape): number {
  return Math.max(
    0,
    ...placed
      .filter(({ side }) => side !== place.side)
      .flatMap((other) => [
        isInView(other, place, room) ? past(labelOf(other), middleOf(place, room), keepOff(other, room)) : 0,
        isInView(place, other, room) ? past(middleOf(other, room), labelOf(place), keepOff(place, room)) : 0,
      ]),
  );
}

/** Whether the label's stand of one comes so far forward, and the visitor of the other so far back, that they might meet. */
function isInView(stand: Bay, seen: Bay, { corridor }: RoomShape): boolean {
  const toStand = Math.max(labelNearest, corridor / 2 - Math.max(0, stand.viewing - BUILD.readable));
  const toVisitorsBack = seen.viewing + RULES.turningCircle / 2 + 2 * BUILD.bulge - corridor / 2;
  return stand.mount !== 'wall' && toStand < corridor / 2 && toVisitorsBack > toStand - 0.1;
}

/** What stays between the middle of a stand and the middle of a visitor; more where a bend shifts a stand far off its bay's middle. */
function keepOff({ frontage }: Bay, { corridor, radius, stretch }: RoomShape): number {
  return (BUILD.label.room / 2 + RULES.turningCircle / 2 + 0.1 + (frontage / 2) * (corridor / 2 / radius)) * stretch;
}

/** What is missing for `at` to be `off` metres past `fixed`, where it is too near; nothing where it is far enough on either side. */
const past = (fixed: number, at: number, off: number) => (Math.abs(at - fixed) >= off - 1e-9 ? 0 : fixed + off - at);
