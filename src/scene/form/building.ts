import { ShapeUtils, Vector2, type BufferGeometry } from 'three';
import { outsideOf, wayOut, type Door, type FloorPlan } from '../../floorplan/floor-plan.ts';
import { distance, forward, move, rectangle, type Point } from '../../floorplan/geometry.ts';
import { blue, Shape, white, type Corner, type Tint } from './shape.ts';

/** Radius of the curve in which walls meet floor and ceiling, in metres. */
const COVE = 0.28;
const COVE_STEPS = 4;
/** The floor is darker towards the wall, over this width in metres. */
const SHADE = 1.3;
/** Width of the slot of daylight above the promenade. */
const SLOT = 1.1;
/** Corners sharper than this are edges, others are part of a curve; in degrees. */
const EDGE = 35;

/** Brightness as the eye grades it. The light comes from the slot above; what looks at it is brighter. */
const LIGHT = {
  floor: 0.93,
  floorAtWall: 0.8,
  wallBottom: 0.84,
  wallMiddle: 0.945,
  wallTop: 0.9,
  ceiling: 0.9,
  slot: 1,
} as const;
/** How much a wall's brightness changes with the side it looks to, so that curves read as curves. */
const MODELLING = 0.045;
const SUN = forward(305);

/** Floor, walls, thresholds and ceiling of a hall as one geometry; unlit, the soft daylight is in its colours. */
export function buildBuilding(plan: FloorPlan): BufferGeometry {
  const shape = new Shape();
  addFloor(shape, plan);
  addWalls(shape, plan);
  addCeiling(shape, plan);
  for (const door of plan.doors) addDoor(shape, plan, door);
  return shape.build();
}

const at = ({ x, y }: Point, height: number): Corner => [x, height, y];

/** A ring that darkens towards the wall, and the bright middle. */
function addFloor(shape: Shape, plan: FloorPlan) {
  const { outline } = plan;
  const inner = outline.map((point) => inwards(plan, point));
  outline.forEach((point, index) => {
    const next = (index + 1) % outline.length;
    const [b, c, d] = [outline[next] ?? point, inner[next] ?? point, inner[index] ?? point];
    const [edge, middle] = [white(LIGHT.floorAtWall), white(LIGHT.floor)];
    shape.quad(at(b, 0), at(point, 0), at(d, 0), at(c, 0), [edge, edge, middle, middle]);
  });
  fill(shape, inner, 0, white(LIGHT.floor), 'up');
}

/** From the wall towards the promenade, which every part of a room can see. */
function inwards(plan: FloorPlan, point: Point): Point {
  const nearest = plan.promenade.reduce((best, candidate) =>
    distance(candidate, point) < distance(best, point) ? candidate : best,
  );
  const way = distance(point, nearest);
  const share = Math.min(SHADE, way * 0.5) / way;
  return { x: point.x + (nearest.x - point.x) * share, y: point.y + (nearest.y - point.y) * share };
}

function fill(shape: Shape, polygon: readonly Point[], height: number, tint: Tint, looks: 'up' | 'down') {
  const points = polygon.map(({ x, y }) => new Vector2(x, y));
  for (const [a, b, c] of ShapeUtils.triangulateShape(points, []) as [number, number, number][]) {
    const [one, two, three] = [polygon[a], polygon[b], polygon[c]];
    if (!one || !two || !three) continue;
    const isClockwise = (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x) > 0;
    const corners = isClockwise === (looks === 'up') ? [three, two, one] : [one, two, three];
    shape.triangle(at(corners[0] ?? one, height), at(corners[1] ?? two, height), at(corners[2] ?? three, height), tint);
  }
}

interface Rib {
  at: Point;
  /** Into the room, one metre long. */
  inside: Point;
  /** Stands in an edge, where the curve at the floor runs out. */
  isEdge: boolean;
}

/** Walls rise from the floor in a curve. The outline goes around clockwise on the map, the room to its right. */
function addWalls(shape: Shape, plan: FloorPlan) {
  const { outline, ceiling } = plan;
  const isRoomOnTheRight = ShapeUtils.area(outline.map(({ x, y }) => new Vector2(x, y))) > 0;
  const inside = outline.map((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    const length = distance(point, next) || 1;
    const sign = isRoomOnTheRight ? 1 : -1;
    return { x: (-(next.y - point.y) / length) * sign, y: ((next.x - point.x) / length) * sign };
  });
  outline.forEach((point, index) => {
    const count = outline.length;
    const here = inside[index] ?? point;
    const before = inside[(index + count - 1) % count] ?? here;
    const after = inside[(index + 1) % count] ?? here;
    const ribs: [Rib, Rib] = [
      { at: point, inside: smooth(before, here, here), isEdge: isEdge(before, here) },
      { at: outline[(index + 1) % count] ?? point, inside: smooth(here, after, here), isEdge: isEdge(here, after) },
    ];
    addWall(shape, isRoomOnTheRight ? [ribs[1], ribs[0]] : ribs, ceiling);
  });
}

const isEdge = (one: Point, other: Point) => one.x * other.x + one.y * other.y < Math.cos((EDGE * Math.PI) / 180);

/** Between the directions of two pieces of wall, unless they meet in an edge. */
function smooth(one: Point, other: Point, own: Point): Point {
  if (isEdge(one, other)) return own;
  const length = Math.hypot(one.x + other.x, one.y + other.y);
  return { x: (one.x + other.x) / length, y: (one.y + other.y) / length };
}

function addWall(shape: Shape, ribs: readonly [Rib, Rib], ceiling: number) {
  const profile = profileOf(ceiling);
  for (let step = 0; step + 1 < profile.length; step++) {
    const [low, high] = [profile[step], profile[step + 1]];
    if (!low || !high) continue;
    const corner = ({ at: foot, inside, isEdge }: Rib, { out, height }: Level): Corner =>
      isEdge ? at(foot, height) : [foot.x + inside.x * out, height, foot.y + inside.y * out];
    const tint = ({ inside }: Rib, { brightness }: Level) =>
      white(brightness + MODELLING * (inside.x * SUN.x + inside.y * SUN.y));
    const [one, other] = ribs;
    shape.quad(corner(other, low), corner(one, low), corner(one, high), corner(other, high), [
      tint(other, low),
      tint(one, low),
      tint(one, high),
      tint(other, high),
    ]);
  }
}

interface Level {
  /** From the wall into the room. */
  out: number;
  height: number;
  brightness: number;
}

function profileOf(ceiling: number): Level[] {
  const bend = Array.from({ length: COVE_STEPS + 1 }, (_, step) => {
    const angle = (step / COVE_STEPS) * (Math.PI / 2);
    return { out: COVE * (1 - Math.sin(angle)), height: COVE * (1 - Math.cos(angle)), share: step / COVE_STEPS };
  });
  return [
    ...bend.map(({ out, height, share }) => ({
      out,
      height,
      brightness: mix(LIGHT.floorAtWall, LIGHT.wallBottom, share),
    })),
    { out: 0, height: ceiling * 0.45, brightness: LIGHT.wallMiddle },
    ...bend.toReversed().map(({ out, height, share }) => ({
      out,
      height: ceiling - height,
      brightness: mix(LIGHT.ceiling, LIGHT.wallTop, share),
    })),
  ];
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

/** The ceiling, and under it the slot through which the day comes in. */
function addCeiling(shape: Shape, plan: FloorPlan) {
  fill(shape, plan.outline, plan.ceiling, white(LIGHT.ceiling), 'down');
  const height = plan.ceiling - 0.02;
  const sides = plan.promenade.map((point) => ({
    left: move(point, point.heading - 90, SLOT / 2),
    right: move(point, point.heading + 90, SLOT / 2),
  }));
  for (let index = 0; index + 1 < sides.length; index++) {
    const [here, next] = [sides[index], sides[index + 1]];
    if (here && next)
      shape.quad(
        at(here.right, height),
        at(here.left, height),
        at(next.left, height),
        at(next.right, height),
        white(LIGHT.slot),
      );
  }
}

/** The low passage of a threshold; behind the hall's own doors a field of blue light. */
function addDoor(shape: Shape, plan: FloorPlan, door: Door) {
  const [frontLeft, frontRight, backRight, backLeft] = rectangle(door.at, door.heading, door.width, door.length) as [
    Point,
    Point,
    Point,
    Point,
  ];
  const { height } = door;
  const top = plan.ceiling;
  const [low, high] = [white(0.86), white(0.93)];
  // Seen from both rooms, and from below.
  shape.quad(at(frontRight, height), at(frontLeft, height), at(frontLeft, top), at(frontRight, top), [
    low,
    low,
    high,
    high,
  ]);
  shape.quad(at(backLeft, height), at(backRight, height), at(backRight, top), at(backLeft, top), [
    low,
    low,
    high,
    high,
  ]);
  shape.quad(at(frontLeft, height), at(frontRight, height), at(backRight, height), at(backLeft, height), white(0.8));
  if (door.kind === 'threshold') return;

  // A hand's breadth before the end wall.
  const way = wayOut(door);
  const middle = move(outsideOf(door), way, -0.06);
  const [left, right] = [move(middle, way - 90, door.width / 2 - 0.2), move(middle, way + 90, door.width / 2 - 0.2)];
  const field = [mixTint(blue(1.05), white(1), 0.35), mixTint(blue(1.05), white(1), 0.85)] as const;
  shape.quad(at(left, 0.02), at(right, 0.02), at(right, height - 0.3), at(left, height - 0.3), [
    field[0],
    field[0],
    field[1],
    field[1],
  ]);
}

const mixTint = (one: Tint, other: Tint, share: number): Tint => [
  mix(one[0], other[0], share),
  mix(one[1], other[1], share),
  mix(one[2], other[2], share),
];
