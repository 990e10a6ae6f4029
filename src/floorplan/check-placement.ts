import { bodyOf, labelBodyOf, obstaclesOf, type FloorPlan, type Placement } from './floor-plan.ts';
import type { FreeSpace } from './free-space.ts';
import { cross, distance, edges, headingTo, isInside, move, turn, type Polygon, type Segment } from './geometry.ts';
import { HAIR, metres, type Report } from './report.ts';
import { RULES } from './rules.ts';

/** Holds one exhibit's place against the rules: in its room, before the visitor's eyes, at the right distance, with a label to read. */
export function checkPlacement(plan: FloorPlan, placement: Placement, wheelchair: FreeSpace, report: Report) {
  checkRoom(plan, placement, report);
  checkVisitor(placement, wheelchair, report);
  checkSight(plan, placement, report);
  checkLabel(plan, placement, report);
}

const roomOf = (plan: FloorPlan, { area }: Placement): Polygon =>
  plan.rooms.find((room) => room.area === area)?.outline ?? [];

function checkRoom(plan: FloorPlan, placement: Placement, report: Report) {
  const { exhibit, area, at } = placement;
  const room = roomOf(plan, placement);
  if (!isInside(room, at))
    report(`"${exhibit}" stands outside the room of "${area}".`, 'Exhibits stand in the room of their area.');
  else if (!isWithin(room, bodyOf(placement)))
    report(`"${exhibit}" stands partly inside a wall.`, 'Exhibits stand on the floor between the walls.');
}

const isWithin = (room: Polygon, body: Polygon) =>
  body.every((corner) => isInside(room, corner)) &&
  !edges(body).some((side) => edges(room).some((wall) => cross(side, wall)));

function checkVisitor({ exhibit, size, at, heading, viewpoint }: Placement, wheelchair: FreeSpace, report: Report) {
  const eye = viewpoint.at;
  if (!wheelchair.isFree(eye)) {
    report(
      `Before "${exhibit}" there is no room to turn.`,
      `A circle of ${metres(RULES.turningCircle)} stays free before each exhibit, so that a wheelchair can turn.`,
    );
  }
  const far = distance(eye, at) - size.depth / 2;
  const longest = Math.max(size.width, size.height);
  const farthest = Math.min(RULES.viewingFarthest, Math.max(RULES.viewingNearest, 2 * longest));
  if (far < RULES.viewingNearest - HAIR || far > farthest + HAIR) {
    report(
      `"${exhibit}" is seen from ${metres(far)}.`,
      `It is ${metres(longest)} large and should be seen from between ${metres(RULES.viewingNearest)} and ${metres(farthest)}.`,
    );
  }
  // A hundredth of a degree forgives rounding; a degree is more than enough for a front.
  if (Math.abs(turn(viewpoint.heading, headingTo(eye, at))) > 0.01 || Math.abs(turn(heading, headingTo(at, eye))) > 1) {
    report(
      `"${exhibit}" and its visitor do not face each other.`,
      'From its viewpoint an exhibit is seen from the front.',
    );
  }
}

/** From the eye to just before the exhibit's front, nothing stands in the way; neither does the exhibit's own label. */
function checkSight(plan: FloorPlan, placement: Placement, report: Report) {
  const { exhibit, at, size, viewpoint } = placement;
  const sight: Segment = [viewpoint.at, move(at, headingTo(at, viewpoint.at), size.depth / 2 + 0.01)];
  const inTheWay = [plan.outline, ...obstaclesOf(plan).filter((body) => body !== placement.footprint)];
  if (inTheWay.some((body) => edges(body).some((wall) => cross(wall, sight)))) {
    report(
      `Something stands between "${exhibit}" and its viewpoint.`,
      'The line of sight from a viewpoint to its exhibit stays free.',
    );
  }
}

function checkLabel(plan: FloorPlan, placement: Placement, report: Report) {
  const { exhibit, label } = placement;
  const [lowest, highest] = [label.centre - label.height / 2, label.centre + label.height / 2];
  if (label.centre < RULES.labelLowest || label.centre > RULES.labelHighest) {
    report(
      `The label of "${exhibit}" hangs from ${metres(lowest)} to ${metres(highest)}.`,
      `Its middle is between ${metres(RULES.labelLowest)} and ${metres(RULES.labelHighest)} high, to be read standing and sitting.`,
    );
  }
  if (!isWithin(roomOf(plan, placement), labelBodyOf(placement))) {
    report(`The label of "${exhibit}" hangs inside a wall.`, 'Labels hang before the wall, where they can be read.');
  }
}
