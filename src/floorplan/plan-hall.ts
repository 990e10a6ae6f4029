import { exhibitsOf, type Hall } from '../model/exhibition.ts';
import { arrange, EXHIBIT_SHIFT, labelDepth, type ArrangedBay, type Arrangement } from './arrange.ts';
import type { Door, FloorPlan, Placement, Room } from './floor-plan.ts';
import { boundsOf, forward, headingTo, move, normalise, rectangle, type Heading, type Point } from './geometry.ts';
import { BUILD } from './rules.ts';
import { Spine } from './spine.ts';

/** A visit begins with a look to where the promenade will be so many metres on, into the first room. */
const FIRST_LOOK = 8;
/** Distance between sampled points of a curved wall. */
const GRAIN = 0.6;

/**
 * Lays out a hall: rooms with rounded ends, one for each area, strung along a promenade that swings gently southwards,
 * joined by narrow thresholds. Pure and deterministic; what is added at the end leaves the beginning where it is.
 */
export function planHall(hall: Hall): FloorPlan {
  const spine = new Spine(BUILD.swing);
  const left: Point[] = [];
  const right: Point[] = [];
  const rooms: Room[] = [];
  const doors: Door[] = [];
  const placements: Placement[] = [];

  const passThrough = (kind: Door['kind'], into: string | undefined) => {
    const from = spine.length;
    spine.straight(BUILD.thresholdLength);
    for (const along of [from, spine.length]) {
      left.push(spine.beside(along, -BUILD.threshold / 2));
      right.push(spine.beside(along, BUILD.threshold / 2));
    }
    const middle = spine.at((from + spine.length) / 2);
    doors.push({
      kind,
      at: middle.at,
      heading: normalise(middle.heading),
      width: BUILD.threshold,
      height: BUILD.thresholdHeight,
      length: BUILD.thresholdLength,
      into,
    });
  };

  hall.areas.forEach((area, index) => {
    passThrough(index === 0 ? 'entrance' : 'threshold', area.id);
    const arrangement = arrange(area);
    const from = spine.length;
    spine.curve(arrangement.length, arrangement.radius);
    const leftWall = wall(spine, from, arrangement, -1);
    const rightWall = wall(spine, from, arrangement, 1);
    left.push(...leftWall);
    right.push(...rightWall);
    const tallest = Math.max(0, ...arrangement.places.map(({ base, exhibit }) => base + exhibit.size.height));
    const wide = arrangement.left + arrangement.right;
    rooms.push({
      area: area.id,
      number: index + 1,
      ceiling: Math.max(BUILD.ceiling, tallest + BUILD.headroom, wide * BUILD.loftiness),
      outline: [...leftWall, ...rightWall.toReversed()],
      centre: spine.beside(from + arrangement.length / 2, 0),
    });
    placements.push(...arrangement.places.map((bay) => place(spine, from, bay, arrangement, area.id)));
  });
  passThrough('exit', undefined);

  const outline = [...left, ...right.toReversed()];
  const begin = spine.at(BUILD.thresholdLength / 2);
  return {
    hall: hall.id,
    outline,
    bounds: boundsOf(outline),
    building: hall.building,
    rooms,
    doors,
    promenade: walkAlong(spine),
    placements: inHangingOrder(hall, placements),
    start: { at: begin.at, heading: headingTo(begin.at, spine.at(FIRST_LOOK).at) },
  };
}

/** A room's wall on one side: out from the threshold in a quarter of an ellipse, along, and back in. */
function wall(spine: Spine, from: number, { left, right, end, length }: Arrangement, side: -1 | 1): Point[] {
  const far = side === -1 ? left : right;
  const near = BUILD.threshold / 2;
  const corner = (step: number) => {
    const angle = (step / BUILD.cornerPieces) * (Math.PI / 2);
    return { along: end * (1 - Math.cos(angle)), aside: near + (far - near) * Math.sin(angle) };
  };
  const steps = Array.from({ length: BUILD.cornerPieces + 1 }, (_, step) => step);
  const straight = length - 2 * end;
  const pieces = Math.max(1, Math.ceil(straight / GRAIN));
  const profile = [
    ...steps.map((step) => corner(step)),
    ...Array.from({ length: pieces - 1 }, (_, piece) => ({
      along: end + ((piece + 1) / pieces) * straight,
      aside: far,
    })),
    ...steps.toReversed().map((step) => ({ along: length - corner(step).along, aside: corner(step).aside })),
  ];
  // The ends are the corners of the thresholds, which stand in the outline already.
  return profile.slice(1, -1).map(({ along, aside }) => spine.beside(from + along, side * aside));
}

/** Between a wall and the back of what hangs on it. */
const HOOK = 0.02;
/** Thickness that footprints reach into the wall, so that they leave no slit that one could be caught in. */
const WALL = 0.4;

function place(spine: Spine, from: number, bay: ArrangedBay, arrangement: Arrangement, area: string): Placement {
  const { exhibit, mount, side, viewing, border, depth, frontage } = bay;
  const { size } = exhibit;
  const sign = side === 'left' ? -1 : 1;
  const middle = from + bay.along;
  // What hangs on the left looks right, and the other way round.
  const heading: Heading = normalise(spine.headingAt(middle) - sign * 90);
  const hold = sign * arrangement[side];
  const wallAt = (along: number) => spine.beside(along, hold);
  const anchor = wallAt(middle);

  const reach = (frontage / 2) * arrangement.stretch;
  const forth = mount === 'wall' ? bulgeOf(wallAt, middle, reach, heading) + HOOK : 0;
  const front = depth + forth;
  const aside = (ahead: number, right: number) => move(move(anchor, heading, ahead), heading - 90, right);

  const centre = aside(front - border - size.depth / 2, -EXHIBIT_SHIFT);
  const eye = aside(front - border + viewing, -EXHIBIT_SHIFT);
  const { width, height, centre: labelCentre, depth: thickness, room } = BUILD.label;
  const labelAt = aside(labelDepth(bay, Math.abs(hold)) + forth - thickness / 2, frontage / 2 - room + width / 2);
  return {
    exhibit: exhibit.id,
    area,
    mount,
    at: centre,
    heading,
    size,
    base: bay.base,
    footprint:
      mount === 'wall'
        ? []
        : rectangle(aside((front - WALL) / 2, -EXHIBIT_SHIFT), heading, size.width + 2 * border, front + WALL),
    label: {
      at: labelAt,
      heading,
      width,
      height,
      centre: labelCentre,
      footprint: mount === 'wall' ? [] : rectangle(labelAt, heading, width, thickness),
    },
    viewpoint: { at: eye, heading: headingTo(eye, centre) },
  };
}

/** How far a bent wall comes forward from its middle, within `reach` metres along it on both sides. */
function bulgeOf(wallAt: (along: number) => Point, middle: number, reach: number, heading: Heading): number {
  const anchor = wallAt(middle);
  const ahead = forward(heading);
  const samples = Array.from({ length: 9 }, (_, index) => wallAt(middle + ((index - 4) / 4) * reach));
  return Math.max(...samples.map(({ x, y }) => (x - anchor.x) * ahead.x + (y - anchor.y) * ahead.y));
}

function walkAlong(spine: Spine) {
  const count = Math.max(2, Math.ceil(spine.length));
  return Array.from({ length: count + 1 }, (_, index) => {
    const along = (index / count) * spine.length;
    return { ...spine.at(along).at, heading: spine.headingAt(along) };
  });
}

function inHangingOrder(hall: Hall, placements: readonly Placement[]): Placement[] {
  const byExhibit = new Map(placements.map((placement) => [placement.exhibit, placement]));
  return exhibitsOf(hall).flatMap((exhibit) => byExhibit.get(exhibit.id) ?? []);
}
