import { outsideOf, wayOut, type Door, type FloorPlan } from '../floorplan/floor-plan.ts';
import { move, rectangle, type Point } from '../floorplan/geometry.ts';
import { ceilingCove } from './ceiling.ts';
import { blue, FINISH, mixTint, white } from './finish.ts';
import { patch, type Corner, type Patch } from './patch.ts';
import { BEHIND } from './walls.ts';

const at = ({ x, y }: Point, height: number): Corner => [x, height, y];

/** The low passage between two rooms, or out of the hall: jambs, soffit, floor, and the wall above it in each room. */
export function threshold({ rooms, doors }: FloorPlan, door: Door): Patch[] {
  const [frontLeft, frontRight, backRight, backLeft] = rectangle(door.at, door.heading, door.width, door.length) as [
    Point,
    Point,
    Point,
    Point,
  ];
  const { height } = door;
  const index = doors.indexOf(door);
  const top = (room: number) => {
    const ceiling = rooms[room]?.ceiling;
    return ceiling === undefined ? undefined : ceiling - ceilingCove(ceiling, height) + BEHIND;
  };
  const upright = (from: Point, to: Point, low: number, high: number) =>
    patch(
      [
        [at(from, low), at(to, low)],
        [at(from, high), at(to, high)],
      ],
      FINISH.wall,
    );
  const above = (from: Point, to: Point, top: number | undefined) =>
    top === undefined ? [] : [upright(from, to, height, top)];
  return [
    patch(
      [
        [at(backLeft, 0), at(backRight, 0)],
        [at(frontLeft, 0), at(frontRight, 0)],
      ],
      FINISH.floor,
    ),
    upright(backLeft, frontLeft, 0, height),
    upright(frontRight, backRight, 0, height),
    patch(
      [
        [at(backRight, height), at(backLeft, height)],
        [at(frontRight, height), at(frontLeft, height)],
      ],
      FINISH.wall,
    ),
    // Seen from the room behind it, and from the room that it leads into.
    ...above(backLeft, backRight, top(index - 1)),
    ...above(frontRight, frontLeft, top(index)),
    ...(door.kind === 'threshold' ? [] : ends(door)),
  ];
}

/** How far before the outer end of its passage a hall's own door shines, in metres. */
const BEFORE = 0.06;

/** A field of blue light fills the hall's own doors: the way out. */
function ends(door: Door): Patch[] {
  const way = wayOut(door);
  const end = move(outsideOf(door), way, -BEFORE);
  const [left, right] = [move(end, way - 90, door.width / 2), move(end, way + 90, door.width / 2)];
  const rows = [0, 0.5, 1].map((share) => [at(left, share * door.height), at(right, share * door.height)]);
  const tints = [0.25, 0.62, 0.9].map((share) => mixTint(blue(1.1), white(1), share));
  return [patch(rows, { tint: tints.flatMap((tint) => [tint, tint]), grain: undefined })];
}
