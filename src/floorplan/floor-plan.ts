import type { Building, Size } from '../model/exhibition.ts';
import { move, rectangle, type Bounds, type Heading, type Point, type Polygon } from './geometry.ts';

/** One hall laid out. All lengths in metres; x to the east, y to the south; headings in compass degrees. */
export interface FloorPlan {
  hall: string;
  /** The floor between the walls, from door to door and back: one polygon without crossings. */
  outline: Polygon;
  bounds: Bounds;
  building: Building;
  /** One for each area, in order. */
  rooms: Room[];
  /** In order along the promenade; the first is the entrance, the last the exit. */
  doors: Door[];
  /** The middle of the way through the hall, from the entrance to the exit. */
  promenade: PromenadePoint[];
  /** In hanging order. */
  placements: Placement[];
  /** Where a visit begins. */
  start: Viewpoint;
}

export interface Room {
  area: string;
  /** From 1. */
  number: number;
  /** Height of the ceiling. */
  ceiling: number;
  /** The left wall onwards, then the right wall back, point for point. */
  outline: Polygon;
  /** Where the promenade passes the middle of the room. */
  centre: Point;
}

export interface Door {
  kind: 'entrance' | 'threshold' | 'exit';
  /** Middle of the opening. */
  at: Point;
  /** The way through it, as the promenade goes. */
  heading: Heading;
  /** Clear width and height. */
  width: number;
  height: number;
  /** Length of the passage. */
  length: number;
  /** Area one enters through it; an exit has none. */
  into: string | undefined;
}

export interface PromenadePoint extends Point {
  heading: Heading;
}

/** Where to stand and which way to look. */
export interface Viewpoint {
  at: Point;
  heading: Heading;
}

/** Where an exhibit stands or hangs. */
export interface Placement {
  exhibit: string;
  area: string;
  mount: 'wall' | 'plinth' | 'floor';
  /** Middle of the exhibit on the floor. */
  at: Point;
  /** Where it looks. */
  heading: Heading;
  size: Size;
  /** Height of its lower edge above the floor. */
  base: number;
  /** Floor that it takes from the visitor, back to the wall; nothing for what hangs on the wall. */
  footprint: Polygon;
  label: Label;
  viewpoint: Viewpoint;
}

export interface Label {
  at: Point;
  heading: Heading;
  width: number;
  height: number;
  /** Height of its centre above the floor. */
  centre: number;
  /** Foot of the stand that carries it; nothing where it hangs on the wall. */
  footprint: Polygon;
}

/** The way out of the hall through one of its own doors. */
export const wayOut = ({ kind, heading }: Door): Heading => (kind === 'exit' ? heading : heading + 180);

/** Where the passage of a hall's own door ends: outside. */
export const outsideOf = (door: Door): Point => move(door.at, wayOut(door), door.length / 2);

/** What visitors walk around. */
export const obstaclesOf = (plan: FloorPlan): Polygon[] =>
  plan.placements
    .flatMap(({ footprint, label }) => [footprint, label.footprint])
    .filter((polygon) => polygon.length > 0);

/** Floor under the exhibit itself, without its plinth. */
export const bodyOf = ({ at, heading, size }: Placement): Polygon => rectangle(at, heading, size.width, size.depth);

const LABEL_THICKNESS = 0.02;
export const labelBodyOf = ({ label }: Placement): Polygon =>
  label.footprint.length > 0 ? label.footprint : rectangle(label.at, label.heading, label.width, LABEL_THICKNESS);

/** What an exhibit takes up: itself or the floor that it stands on, and its label. */
export const bodiesOf = (placement: Placement): [exhibit: Polygon, label: Polygon] => [
  placement.footprint.length > 0 ? placement.footprint : bodyOf(placement),
  labelBodyOf(placement),
];

/** The placement of an exhibit, which every exhibit of the hall has. */
export function placementOf(plan: FloorPlan, exhibit: string): Placement {
  const placement = plan.placements.find((candidate) => candidate.exhibit === exhibit);
  if (!placement) throw new RangeError(`The floor plan of "${plan.hall}" has no exhibit "${exhibit}".`);
  return placement;
}
