import { distance, type Point } from '../floorplan/geometry.ts';
import { lengthsAlong, type Rib } from '../floorplan/ribs.ts';
import { FINISH } from './finish.ts';
import { patch, type Corner, type Patch } from './patch.ts';

/** Radius of the curve in which walls meet the floor, in metres. */
const COVE = 0.3;
const COVE_STEPS = 4;
/** The curve grows from nothing at a threshold's corner over this length of wall, in metres. */
const COVE_GROWS = 1.2;

/** Where a wall stands, and where its curve leaves the floor. */
export interface WallLine {
  at: Point;
  /** Into the room, one metre long. */
  inside: Point;
  /** Radius of the curve at its foot, in metres. */
  cove: number;
}

export const footOf = ({ at, inside, cove }: WallLine): Point => ({
  x: at.x + inside.x * cove,
  y: at.y + inside.y * cove,
});

/** The two walls of a room from threshold to threshold. */
export const wallLines = (ribs: readonly Rib[]): { left: WallLine[]; right: WallLine[] } => ({
  left: lineOf(
    ribs.map(({ left }) => left),
    1,
  ),
  right: lineOf(
    ribs.map(({ right }) => right),
    -1,
  ),
});

function lineOf(points: readonly Point[], side: 1 | -1): WallLine[] {
  const lengths = lengthsAlong(points);
  const whole = lengths.at(-1) ?? 0;
  return points.map((at, index) => {
    const before = points[Math.max(0, index - 1)] ?? at;
    const after = points[Math.min(points.length - 1, index + 1)] ?? at;
    const length = distance(before, after) || 1;
    const toCorner = Math.min(lengths[index] ?? 0, whole - (lengths[index] ?? 0));
    return {
      at,
      // A quarter turn to the right of the way along the left wall.
      inside: { x: (-(after.y - before.y) / length) * side, y: ((after.x - before.x) / length) * side },
      cove: COVE * ease(toCorner / COVE_GROWS),
    };
  });
}

const ease = (share: number) => {
  const held = Math.min(1, Math.max(0, share));
  return held * held * (3 - 2 * held);
};

/** A wall goes on behind the ceiling's edge, so that no light shines through where the two were cut differently; in metres. */
export const BEHIND = 0.06;

/** A wall that leaves the floor in a curve and rises to `top` metres. */
export function wall(line: readonly WallLine[], top: number, side: 'left' | 'right'): Patch {
  const along = side === 'left' ? line : line.toReversed();
  const bend = Array.from({ length: COVE_STEPS + 1 }, (_, step) => (step / COVE_STEPS) * (Math.PI / 2));
  const rows = [
    ...bend.map((angle) =>
      along.map(({ at, inside, cove }): Corner => {
        const out = cove * (1 - Math.sin(angle));
        return [at.x + inside.x * out, cove * (1 - Math.cos(angle)), at.y + inside.y * out];
      }),
    ),
    along.map(({ at }): Corner => [at.x, top + BEHIND, at.y]),
  ];
  return patch(rows, FINISH.wall);
}
