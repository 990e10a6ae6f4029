import type { Placement } from '../floorplan/floor-plan.ts';
import { move, rectangle, type Heading, type Point } from '../floorplan/geometry.ts';
import { BUILD } from '../floorplan/rules.ts';
import { FINISH } from './finish.ts';
import { patch, type Corner, type Patch } from './patch.ts';

/** Thickness of a panel and of a label's card, in metres. */
export const CARD = 0.04;
/** How far before the middle of its panel a picture hangs, in metres: a hair before its front. */
export const PICTURE = CARD / 2 + 0.005;
/**
 * So far before its wall something hangs where the wall bends towards it: the plan measures the bulge along the promenade, as far
 * as an inner wall needs, and on an outer wall that is farther. With w from promenade to wall, r the radius of the bend and c the
 * crowding, w ≤ c·r; an inner wall rises by `bulge` behind a frontage, an outer one by (r + w) ÷ (r - w) times that. Metres.
 */
const FORWARD = (BUILD.bulge * (1 + BUILD.crowding)) / (1 - BUILD.crowding);
/**
 * What hangs reaches back from its middle so far, into its wall: seen from the side, no dark slit lies behind it. On its other side
 * the wall may bend away by `bulge`; the rest is its hook, half of its card, and rounding.
 */
const ROOT = FORWARD + BUILD.bulge + 0.05;
const POST = 0.045;
const FOOT = { depth: 0.24, height: 0.015 } as const;
/** A plinth floats above the floor by a dark joint of this height and depth. */
const JOINT = { height: 0.04, depth: 0.05 } as const;

/** What an exhibit stands on or hangs from, and its label. */
export const furniture = (placement: Placement): Patch[] => [
  ...(placement.mount === 'plinth' ? plinth(placement) : []),
  ...(placement.mount === 'wall' ? panel(placement) : []),
  ...label(placement),
];

function plinth({ at, heading, size, base }: Placement): Patch[] {
  const [width, depth] = [size.width + 2 * BUILD.plinthBorder, size.depth + 2 * BUILD.plinthBorder];
  const inset = 2 * JOINT.depth;
  return [
    ...box(at, heading, width - inset, depth - inset, 0, JOINT.height, FINISH.plinth).slice(0, 4),
    ...box(at, heading, width, depth, JOINT.height, base, FINISH.plinth).slice(0, 5),
  ];
}

const panel = ({ at, heading, size, base }: Placement): Patch[] =>
  rooted(at, heading, size.width, base, base + size.height);

/** A board to be written on. Its front is white whatever the light, since it is there to be read. */
function card(at: Point, heading: Heading, width: number, bottom: number, top: number, depth = CARD): Patch[] {
  const middle = move(at, heading, (CARD - depth) / 2);
  const [front, ...others] = box(middle, heading, width, depth, bottom, top, FINISH.wall);
  return [{ ...front!, ...FINISH.paper }, ...others];
}

/** One that grows out of its wall, and has its back in there. */
function rooted(at: Point, heading: Heading, width: number, bottom: number, top: number): Patch[] {
  const [front, right, , ...others] = card(at, heading, width, bottom, top, CARD / 2 + ROOT);
  return [front!, right!, ...others];
}

function label({ label: { at, heading, width, height, centre, footprint } }: Placement): Patch[] {
  const [bottom, top] = [centre - height / 2, centre + height / 2];
  if (footprint.length === 0) return rooted(at, heading, width, bottom, top);
  const behind = move(at, heading, -CARD);
  return [
    ...card(at, heading, width, bottom, top),
    ...box(behind, heading, POST, POST, 0, centre, FINISH.metal).slice(0, 4),
    ...box(behind, heading, width * 0.6, FOOT.depth, 0, FOOT.height, FINISH.metal).slice(0, 5),
  ];
}

/** Front, right, back and left side of an upright box as one looks at its front, its top and its bottom. */
function box(
  centre: Point,
  heading: Heading,
  width: number,
  depth: number,
  bottom: number,
  top: number,
  finish: { tint: Patch['tint']; grain: number },
): Patch[] {
  // It looks from its own back: its front left is at the right of who looks at it.
  const [frontRight, frontLeft, backLeft, backRight] = rectangle(centre, heading, width, depth) as [
    Point,
    Point,
    Point,
    Point,
  ];
  const corner = ({ x, y }: Point, height: number): Corner => [x, height, y];
  const side = (from: Point, to: Point) =>
    patch(
      [
        [corner(from, bottom), corner(to, bottom)],
        [corner(from, top), corner(to, top)],
      ],
      finish,
    );
  return [
    side(frontLeft, frontRight),
    side(frontRight, backRight),
    side(backRight, backLeft),
    side(backLeft, frontLeft),
    patch(
      [
        [corner(frontLeft, top), corner(frontRight, top)],
        [corner(backLeft, top), corner(backRight, top)],
      ],
      finish,
    ),
    patch(
      [
        [corner(backLeft, bottom), corner(backRight, bottom)],
        [corner(frontLeft, bottom), corner(frontRight, bottom)],
      ],
      finish,
    ),
  ];
}
