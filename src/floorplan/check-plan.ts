import type { Problem } from '../model/problem.ts';
import { obstaclesOf, type FloorPlan, type Placement } from './floor-plan.ts';
import { freeSpace, isOverlapping } from './free-space.ts';
import { cross, distance, distanceToSegment, edges, headingTo, isInside, turn, type Point, type Segment } from './geometry.ts';
import { route } from './route.ts';
import { RULES } from './rules.ts';

/** Rounding that a rule forgives, in metres. */
const HAIR = 1e-6;

/**
 * Holds a floor plan against the rules of museum architecture. A plan from `planHall` keeps them all;
 * a problem here is a fault of the planning, told with the hall's file because that is where it can be avoided.
 */
export function checkPlan(plan: FloorPlan): Problem[] {
  const problems: Problem[] = [];
  const report = (what: string, remedy: string) =>
    problems.push({ file: `content/halls/${plan.hall}/hall.mdx`, line: 1, column: 1, severity: 'error', what, remedy });

  checkOutline(plan, report);
  checkPassages(plan, report);
  for (const placement of plan.placements) checkPlacement(plan, placement, report);
  checkNeighbours(plan, report);
  checkReach(plan, report);
  return problems;
}

type Report = (what: string, remedy: string) => void;

const metres = (length: number) => `${length.toFixed(2)} m`;

function checkOutline(plan: FloorPlan, report: Report) {
  const walls = edges(plan.outline);
  const crossing = walls.some((wall, index) => walls.slice(index + 2).some((other) => cross(wall, other)));
  if (crossing) report('The walls cross each other.', 'Split the hall: its rooms are too large for the bends between them.');
  for (const door of plan.doors) {
    if (door.width < RULES.door) report(`A door is ${metres(door.width)} wide.`, `Doors are at least ${metres(RULES.door)} wide, so that wheelchairs pass with ease.`);
  }
}

/** The promenade is free to half the width of a passage on both sides. */
function checkPassages(plan: FloorPlan, report: Report) {
  const walls: Segment[] = [plan.outline, ...obstaclesOf(plan)].flatMap(edges);
  // At the hall's own doors the outline closes across the way.
  for (const at of plan.promenade.slice(1, -1)) {
    const gap = Math.min(...walls.filter((wall) => !isDoor(plan, wall)).map((wall) => distanceToSegment(wall, at)));
    if (gap < RULES.passage / 2 - HAIR) {
      report(`The passage at ${tell(at)} is ${metres(2 * gap)} wide.`, `Passages are at least ${metres(RULES.passage)} wide, so that two wheelchairs can pass.`);
    }
  }
}

function isDoor(plan: FloorPlan, [a, b]: Segment): boolean {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return plan.doors.some((door) => door.kind !== 'threshold' && distance(door.at, middle) < door.length / 2 + HAIR && Math.abs(distance(a, b) - door.width) < HAIR);
}

function checkPlacement(plan: FloorPlan, placement: Placement, report: Report) {
  const { exhibit, size, at, viewpoint, label, heading } = placement;
  const eye = viewpoint.at;
  const bodies = obstaclesOf(plan);

  const round = freeSpace(plan, RULES.turningCircle / 2 - HAIR);
  if (!round.isFree(eye)) {
    report(`Before "${exhibit}" there is no room to turn.`, `A circle of ${metres(RULES.turningCircle)} stays free before each exhibit, so that a wheelchair can turn.`);
  }

  const far = distance(eye, at) - size.depth / 2;
  const longest = Math.max(size.width, size.height);
  const farthest = Math.min(RULES.viewingFarthest, Math.max(RULES.viewingNearest, 2 * longest));
  if (far < RULES.viewingNearest - HAIR || far > farthest + HAIR) {
    report(`"${exhibit}" is seen from ${metres(far)}.`, `It is ${metres(longest)} large and should be seen from between ${metres(RULES.viewingNearest)} and ${metres(farthest)}.`);
  }
  if (Math.abs(turn(viewpoint.heading, headingTo(eye, at))) > 0.01 || Math.abs(turn(heading, headingTo(at, eye))) > 1) {
    report(`"${exhibit}" and its visitor do not face each other.`, 'From its viewpoint an exhibit is seen from the front.');
  }

  const front: Segment = [eye, { x: at.x + (eye.x - at.x) * (size.depth / 2 / distance(eye, at) + 0.01), y: at.y + (eye.y - at.y) * (size.depth / 2 / distance(eye, at) + 0.01) }];
  const others = bodies.filter((body) => body !== placement.footprint);
  if ([plan.outline, ...others].some((body) => edges(body).some((wall) => cross(wall, front)))) {
    report(`Something stands between "${exhibit}" and its viewpoint.`, 'The line of sight from a viewpoint to its exhibit stays free.');
  }

  const [lowest, highest] = [label.centre - label.height / 2, label.centre + label.height / 2];
  if (label.centre < RULES.labelLowest || label.centre > RULES.labelHighest) {
    report(`The label of "${exhibit}" hangs from ${metres(lowest)} to ${metres(highest)}.`, `Its middle is between ${metres(RULES.labelLowest)} and ${metres(RULES.labelHighest)} high, to be read standing and sitting.`);
  }
  if (!isInside(plan.outline, label.at)) report(`The label of "${exhibit}" hangs inside a wall.`, 'Labels hang before the wall, where they can be read.');
  if (!isInside(plan.outline, at)) report(`"${exhibit}" stands inside a wall.`, 'Exhibits stand on the floor between the walls.');
}

function checkNeighbours(plan: FloorPlan, report: Report) {
  plan.placements.forEach((one, index) => {
    for (const other of plan.placements.slice(index + 1)) {
      const touch = [one.footprint, one.label.footprint].some((a) => [other.footprint, other.label.footprint].some((b) => a.length > 0 && b.length > 0 && isOverlapping(a, b)));
      const stuck = one.mount === 'wall' && other.mount === 'wall' && distance(one.at, other.at) < (one.size.width + other.size.width) / 2;
      if (touch || stuck) report(`"${one.exhibit}" and "${other.exhibit}" stand in the same place.`, 'Every exhibit has a place of its own.');
    }
  });
}

function checkReach(plan: FloorPlan, report: Report) {
  const space = freeSpace(plan);
  let from: Point = plan.start.at;
  if (!space.isFree(from)) report('The visit begins inside a wall.', 'The entrance stays free.');
  for (const { exhibit, viewpoint } of plan.placements) {
    if (!route(space, from, viewpoint.at)) report(`"${exhibit}" cannot be reached.`, 'Every viewpoint can be reached on foot from the entrance.');
    else from = viewpoint.at;
  }
}

const tell = ({ x, y }: Point) => `${x.toFixed(1)}, ${y.toFixed(1)}`;
