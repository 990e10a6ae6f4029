import type { Building } from '../model/exhibition.ts';
import { distanceToSegment, edges, type Point, type Polygon } from '../floorplan/geometry.ts';
import { between, lengthsAlong, middleOf, type Rib } from '../floorplan/ribs.ts';
import { blue, FINISH, mixTint } from './finish.ts';
import { patch, type Corner, type Patch } from './patch.ts';

/** Radius of the curve in which a wall meets the ceiling, at most, in metres; and its share of what the ceiling rises above the doors. */
const COVE = 1.3;
const COVE_SHARE = 0.45;
const COVE_STEPS = 5;

/** How far from the walls the ceiling of a room of this height begins to curve down. */
export const ceilingCove = (ceiling: number, door: number) => Math.min(COVE, (ceiling - door) * COVE_SHARE);

/** A slot's width, at a place along the room, as shares of the way from wall to wall. */
type Band = (along: number, width: number) => readonly [from: number, to: number];

interface Opening {
  bands: readonly Band[];
  /** Where slots begin and end, in metres along the room. */
  stretches(length: number): readonly (readonly [from: number, to: number])[];
  /** How far the sky lies above the ceiling. */
  depth: number;
  /** How much of the flag's blue the sky has in its middle. */
  blueness: number;
}

/** How far slots stay from the room's ends, in metres. */
const END = 2.1;
const whole = (length: number) => [[END, length - END]] as const;

/** From 0 at the ends of a slot to 1 over most of its length: the fuller, the blunter its ends. */
function taper(along: number, length: number, fullness: number) {
  const away = Math.min(1, Math.abs((2 * (along - END)) / (length - 2 * END) - 1));
  return (1 - away ** fullness) ** (1 / fullness);
}

/** The ways in which daylight comes in. `length` is the room's, in metres. */
function openingOf(daylight: Building['daylight'], length: number): Opening {
  const around = (middle: number, half: number): readonly [number, number] => [middle - half, middle + half];
  switch (daylight) {
    case 'ribbon':
      return {
        bands: [(along, width) => around(0.5, (taper(along, length, 2.2) * Math.min(1.6, 0.19 * width)) / width)],
        stretches: whole,
        depth: 0.6,
        blueness: 0,
      };
    case 'rails':
      return {
        bands: [0.27, 0.73].map(
          (middle): Band =>
            (along, width) =>
              around(middle, (taper(along, length, 6) * Math.min(0.8, 0.07 * width)) / width),
        ),
        stretches: whole,
        depth: 0.45,
        blueness: 0,
      };
    case 'ribs':
      return {
        bands: [(along, width) => around(0.5, (taper(along, length, 3) * (width / 2 - 1.5)) / width)],
        stretches: (all) => across(all),
        depth: 0.5,
        blueness: 0,
      };
    case 'sky':
      return {
        bands: [(along, width) => around(0.5, (taper(along, length, 3.2) * (width / 2 - 1.15)) / width)],
        stretches: whole,
        depth: 0.35,
        blueness: 0.34,
      };
  }
}

/** Slots of some 0.9 m at every 2.2 m, as many as there is room for. */
function across(length: number): (readonly [number, number])[] {
  const [wide, pitch] = [0.9, 2.2];
  const room = length - 2 * END;
  const count = Math.max(1, Math.floor((room + pitch - wide) / pitch));
  const first = length / 2 - ((count - 1) * pitch + wide) / 2;
  return Array.from({ length: count }, (_, slot) => [first + slot * pitch, first + slot * pitch + wide] as const);
}

/** A slot that ends narrower than this, in metres, ends in a point. */
const POINTED = 0.01;

/** The longest piece of a slot's edge that is drawn straight, in metres. */
const GRAIN = 0.5;

/** The ceiling of a room, curved down to its walls, with slots and the sky in them. */
export function ceiling(
  ribs: readonly Rib[],
  outline: Polygon,
  height: number,
  door: number,
  daylight: Building['daylight'],
): Patch[] {
  const room = new Room(ribs);
  const opening = openingOf(daylight, room.length);
  const stretches = opening.stretches(room.length).filter(([from, to]) => to > from);
  const cove = ceilingCove(height, door);
  const stops = stopsOf(room, stretches);
  const walls = edges(outline);

  const heightAt = (point: Point) => {
    const near = Math.min(cove, ...walls.map((edge) => distanceToSegment(edge, point)));
    return height - cove + Math.sqrt(Math.max(0, cove * cove - (cove - near) ** 2));
  };
  const corner = (along: number, share: number): Corner => {
    const at = room.at(along, share);
    return [at.x, heightAt(at), at.y];
  };

  const slots = (along: number) => opening.bands.flatMap((band) => [...band(along, room.width(along))]);
  const columnsAt = (along: number) => {
    const width = room.width(along);
    const bands = slots(along);
    // The curve ends before the first slot begins, or the sheet would fold over it.
    const reach = Math.min(cove, 0.3 * width, (bands[0]! - 0.01) * width);
    const curve = Array.from({ length: COVE_STEPS }, (_, step) => {
      const angle = (step / (COVE_STEPS - 1)) * (Math.PI / 2);
      return (reach * (1 - Math.cos(angle))) / width;
    });
    return [...curve, ...bands, ...curve.toReversed().map((share) => 1 - share)];
  };
  const bandOf = (column: number) => {
    const place = column - COVE_STEPS;
    return place >= 0 && place < 2 * opening.bands.length && place % 2 === 0 ? place / 2 : undefined;
  };
  const isOpenAt = (along: number) => stretches.some(([from, to]) => along > from && along < to);

  // Seen from below, what lies to the left of the way is to the right.
  const rows = stops.map((along) =>
    columnsAt(along)
      .toReversed()
      .map((share) => corner(along, share)),
  );
  const columns = rows[0]?.length ?? 0;
  const isOpen = (column: number, row: number) =>
    bandOf(columns - 2 - column) !== undefined && isOpenAt(((stops[row] ?? 0) + (stops[row + 1] ?? 0)) / 2);

  const pieces: Patch[] = [patch(rows, { ...FINISH.ceiling, isOpen })];
  for (const [from, to] of stretches) {
    const within = stops.filter((along) => along >= from - 1e-6 && along <= to + 1e-6);
    for (const band of opening.bands) {
      const edge = (end: 0 | 1, rise: number) =>
        within.map((along): Corner => {
          const [x, y, z] = corner(along, band(along, room.width(along))[end]);
          return [x, y + rise, z];
        });
      const [left, right, leftUp, rightUp] = [edge(0, 0), edge(1, 0), edge(0, opening.depth), edge(1, opening.depth)];
      pieces.push(
        patch([left, leftUp], FINISH.ceiling),
        patch([right.toReversed(), rightUp.toReversed()], FINISH.ceiling),
        ...ends([left, leftUp], [right, rightUp]),
        sky(leftUp, rightUp, opening.blueness),
      );
    }
  }
  return pieces;
}

/** What closes a slot at its two ends; nothing where it runs to a point. `left` and `right`: its edges in the ceiling, and above. */
function ends(left: readonly Corner[][], right: readonly Corner[][]): Patch[] {
  const first = left.map((edge, rise) => [right[rise]![0]!, edge[0]!]);
  const last = left.map((edge, rise) => [edge.at(-1)!, right[rise]!.at(-1)!]);
  return [first, last].filter(isWide).map((rows) => patch(rows, FINISH.ceiling));
}

const isWide = (rows: readonly Corner[][]) =>
  rows.every(([one, other]) => Math.hypot(one![0] - other![0], one![2] - other![2]) > POINTED);

/** What is seen through a slot; three columns, so that its middle can be bluer than its edges. */
function sky(left: readonly Corner[], right: readonly Corner[], blueness: number): Patch {
  const middle = left.map(([x, y, z], index): Corner => {
    const [otherX, , otherZ] = right[index]!;
    return [(x + otherX) / 2, y, (z + otherZ) / 2];
  });
  const tints = left.flatMap((_, index) => {
    const share = Math.sin((Math.PI * index) / Math.max(1, left.length - 1));
    const deep = mixTint(FINISH.sky.tint, blue(1.35), blueness * share);
    return [FINISH.sky.tint, deep, FINISH.sky.tint];
  });
  return patch(
    left.map((corner, index) => [right[index]!, middle[index]!, corner]),
    { tint: tints, grain: undefined, isSky: true },
  );
}

/** Places along the room at which the ceiling has corners: the ribs, and where slots begin and end. */
function stopsOf(room: Room, stretches: readonly (readonly [number, number])[]): number[] {
  const fine = stretches.flatMap(([from, to]) => {
    const pieces = Math.max(1, Math.ceil((to - from) / GRAIN));
    // Close together at the ends, where slots are round.
    return Array.from(
      { length: pieces + 1 },
      (_, piece) => from + ((to - from) * (1 - Math.cos((Math.PI * piece) / pieces))) / 2,
    );
  });
  const isInSlot = (along: number) => stretches.some(([from, to]) => along > from - 0.05 && along < to + 0.05);
  return [...room.stops.filter((along) => !isInSlot(along)), ...fine].sort((a, b) => a - b);
}

/** Any place in a room: metres along its middle, and the share of the way from its left wall to its right. */
class Room {
  readonly #ribs: readonly Rib[];
  /** Where the ribs are. */
  readonly stops: readonly number[];
  readonly length: number;

  constructor(ribs: readonly Rib[]) {
    this.#ribs = ribs;
    this.stops = lengthsAlong(ribs.map(middleOf));
    this.length = this.stops.at(-1) ?? 0;
  }

  at(along: number, share: number): Point {
    const { left, right } = this.#ribAt(along);
    return between(left, right, share);
  }

  width(along: number): number {
    const { left, right } = this.#ribAt(along);
    return Math.hypot(right.x - left.x, right.y - left.y);
  }

  #ribAt(along: number): Rib {
    const after = Math.max(
      1,
      this.stops.findIndex((stop) => stop >= along),
    );
    const [from, to] = [this.#ribs[after - 1]!, this.#ribs[after]!];
    const [start, end] = [this.stops[after - 1]!, this.stops[after]!];
    const share = end > start ? Math.min(1, Math.max(0, (along - start) / (end - start))) : 0;
    return { left: between(from.left, to.left, share), right: between(from.right, to.right, share) };
  }
}
