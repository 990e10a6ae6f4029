import type { BufferGeometry } from 'three';
import type { FloorPlan, Placement } from '../../floorplan/floor-plan.ts';
import { move, rectangle, type Heading, type Point } from '../../floorplan/geometry.ts';
import { BUILD } from '../../floorplan/rules.ts';
import { Shape, white, type Corner, type Tint } from './shape.ts';

/** Thickness of a panel and of a label's card, in metres. */
const CARD = 0.04;
const POST = 0.05;
const TOP = 0.985;

/** Brightness of the front and of the sides, and the share of it that is left at the foot. */
interface Finish {
  front: number;
  side: number;
  foot: number;
}
const PLINTH: Finish = { front: 0.97, side: 0.86, foot: 0.8 };
const POLE: Finish = { front: 0.97, side: 0.86, foot: 0.9 };
/** What is written on is the whitest of all. */
const PAPER: Finish = { front: 1, side: 0.82, foot: 0.99 };

/** Plinths, panels and label stands of a hall as one geometry. */
export function buildFurniture(plan: FloorPlan): BufferGeometry {
  const shape = new Shape();
  for (const placement of plan.placements) {
    if (placement.mount === 'plinth') addPlinth(shape, placement);
    if (placement.mount === 'wall') addPanel(shape, placement);
    addLabel(shape, placement);
  }
  return shape.build();
}

function addPlinth(shape: Shape, { at, heading, size, base }: Placement) {
  const border = 2 * BUILD.plinthBorder;
  addBox(shape, at, heading, size.width + border, size.depth + border, 0, base, PLINTH);
}

function addPanel(shape: Shape, { at, heading, size, base }: Placement) {
  addBox(shape, at, heading, size.width, CARD, base, base + size.height, PAPER);
}

function addLabel(shape: Shape, { label }: Placement) {
  const { at, heading, width, height, centre } = label;
  addBox(shape, at, heading, width, CARD, centre - height / 2, centre + height / 2, PAPER);
  if (label.footprint.length === 0) return;
  addBox(shape, move(at, heading, -CARD), heading, POST, POST, 0, centre);
  addBox(shape, move(at, heading, -CARD), heading, width * 0.6, 0.24, 0, 0.02);
}

/** An upright box; its front is a little brighter than its sides, and it darkens towards the floor. */
function addBox(
  shape: Shape,
  centre: Point,
  heading: Heading,
  width: number,
  depth: number,
  bottom: number,
  top: number,
  finish: Finish = POLE,
) {
  const [a, b, c, d] = rectangle(centre, heading, width, depth) as [Point, Point, Point, Point];
  const corner = ({ x, y }: Point, height: number): Corner => [x, height, y];
  const side = (from: Point, to: Point, brightness: number) => {
    const [low, high]: [Tint, Tint] = [white(brightness * finish.foot), white(brightness)];
    shape.quad(corner(from, bottom), corner(to, bottom), corner(to, top), corner(from, top), [low, low, high, high]);
  };
  // Seen from outside, the corners go around from right to left.
  side(b, a, finish.front);
  side(a, d, finish.side);
  side(d, c, finish.side * 0.96);
  side(c, b, finish.side * 1.03);
  shape.quad(corner(d, top), corner(c, top), corner(b, top), corner(a, top), white(TOP));
}
