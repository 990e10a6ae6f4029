import type { Problem } from '../model/problem.ts';
import { checkPlacement } from './check-placement.ts';
import { bodiesOf, type FloorPlan } from './floor-plan.ts';
import { freeSpace, type FreeSpace } from './free-space.ts';
import {
  cross,
  distance,
  distanceBetween,
  edges,
  forward,
  isOverlapping,
  type Point,
  type Segment,
} from './geometry.ts';
import { alongOf, promenadePieces, whereItPasses } from './promenade.ts';
import { HAIR, metres, type Report } from './report.ts';
import { route } from './route.ts';
import { RULES } from './rules.ts';

/**
 * Holds a floor plan against the rules of museum architecture. A plan from `planHall` keeps them all;
 * a problem here is a fault of the planning, told with the hall's file because that is where it can be avoided.
 */
export function checkPlan(plan: FloorPlan): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (what, remedy) =>
    problems.push({ file: `content/halls/${plan.hall}/hall.mdx`, line: 1, column: 1, severity: 'error', what, remedy });
  const wheelchair = freeSpace(plan, RULES.turningCircle / 2 - HAIR);

  checkOutline(plan, report);
  checkDoors(plan, report);
  checkOrder(plan, report);
  checkPassages(plan, wheelchair, report);
  for (const placement of plan.placements) checkPlacement(plan, placement, wheelchair, report);
  checkNeighbours(plan, report);
  if (!freeSpace(plan).isFree(plan.start.at)) report('The visit begins inside a wall.', 'The entrance stays free.');
  for (const { exhibit, viewpoint } of plan.placements) {
    const passing = whereItPasses(plan, viewpoint.at);
    if (!passing || !wheelchair.isFree(passing.at) || !wheelchair.isFree(viewpoint.at)) continue; // Told already.
    if (!route(wheelchair, passing.at, viewpoint.at)) {
      report(`"${exhibit}" cannot be reached.`, 'From the promenade, every viewpoint can be reached in a wheelchair.');
    }
  }
  return problems;
}

function checkOutline({ outline }: FloorPlan, report: Report) {
  const walls = edges(outline);
  const crossing = walls.some((wall, index) => walls.slice(index + 2).some((other) => cross(wall, other)));
  if (crossing)
    report('The walls cross each other.', 'Split the hall: its rooms are too large for the bends between them.');
}

function checkDoors({ doors }: FloorPlan, report: Report) {
  if (doors[0]?.kind !== 'entrance') report('The hall has no entrance.', 'The first door is the entrance.');
  if (doors.at(-1)?.kind !== 'exit') report('The hall has no exit.', 'The last door is the exit.');
  for (const { width, into } of doors) {
    if (width < RULES.door) {
      report(
        `The ${into ? `door into "${into}"` : 'exit'} is ${metres(width)} wide.`,
        `Doors are at least ${metres(RULES.door)} wide, so that wheelchairs pass with ease.`,
      );
    }
  }
}

/** Areas follow each other along the promenade, and so do the exhibits of each area. */
function checkOrder(plan: FloorPlan, report: Report) {
  const inOrder = (what: (id: string) => string, stops: { id: string; at: Point }[], remedy: string) => {
    for (const [index, { id, at }] of stops.entries()) {
      const before = stops[index - 1];
      if (before && alongOf(plan, at) < alongOf(plan, before.at) - HAIR)
        report(`${what(id)} comes before "${before.id}" on the promenade.`, remedy);
    }
  };
  inOrder(
    (id) => `Area "${id}"`,
    plan.rooms.map(({ area, centre }) => ({ id: area, at: centre })),
    'Areas are entered in their order.',
  );
  for (const { area } of plan.rooms) {
    inOrder(
      (id) => `"${id}"`,
      plan.placements.filter((placement) => placement.area === area).map(({ exhibit, at }) => ({ id: exhibit, at })),
      'The exhibits of an area are met in hanging order.',
    );
  }
}

/** The promenade is free to half the width of a passage on both sides. Each narrow stretch is told once, where it is narrowest. */
function checkPassages(plan: FloorPlan, space: FreeSpace, report: Report) {
  let narrowest: { gap: number; at: Point } | undefined;
  const tell = () => {
    if (narrowest) {
      report(
        `The passage at ${narrowest.at.x.toFixed(1)}, ${narrowest.at.y.toFixed(1)} is ${metres(2 * narrowest.gap)} wide.`,
        `Passages are at least ${metres(RULES.passage)} wide, so that two wheelchairs can pass.`,
      );
    }
    narrowest = undefined;
  };
  for (const piece of promenadePieces(plan)) {
    // At the hall's own doors the outline closes across the way.
    const walls = space
      .wallsNear(middleOf(piece), RULES.passage / 2 + distance(...piece) / 2)
      .filter((wall) => !isDoor(plan, wall));
    const gap = Math.min(RULES.passage / 2, ...walls.map((wall) => distanceBetween(wall, piece)));
    if (gap >= RULES.passage / 2 - HAIR) tell();
    else if (!narrowest || gap < narrowest.gap) narrowest = { gap, at: middleOf(piece) };
  }
  tell();
}

const middleOf = ([a, b]: Segment): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Whether this piece of the outline closes the hall at its entrance or exit: it lies across the way. */
function isDoor({ doors }: FloorPlan, wall: Segment): boolean {
  const [a, b] = wall;
  return doors.some(({ kind, at, heading, length }) => {
    const ahead = forward(heading);
    const slant = (b.x - a.x) * ahead.x + (b.y - a.y) * ahead.y;
    return kind !== 'threshold' && Math.abs(slant) < HAIR && distance(at, middleOf(wall)) <= length / 2 + HAIR;
  });
}

function checkNeighbours({ placements }: FloorPlan, report: Report) {
  const bodies = placements.map(bodiesOf);
  placements.forEach(({ exhibit }, one) => {
    for (let other = one + 1; other < placements.length; other++) {
      const touch = bodies[one]?.some((a) => bodies[other]?.some((b) => isOverlapping(a, b)));
      if (touch)
        report(
          `"${exhibit}" and "${placements[other]?.exhibit}" stand in the same place.`,
          'Every exhibit has a place of its own.',
        );
    }
  });
}
