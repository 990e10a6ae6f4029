import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/floorplan/check-plan.ts';
import { placementOf, type FloorPlan, type Placement } from '../../src/floorplan/floor-plan.ts';
import { forward, type Point, type Polygon } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { area, hall, panel, thing } from './some-halls.ts';

const PLAN = planHall(
  hall(
    area('first', panel('figure', 2, 1.3), thing('truck', 5, 2, 2.5), thing('medal', 0.055, 0.07, 0.035)),
    area('second', panel('text'), thing('desk', 1.6, 1.4, 1)),
  ),
);

/** The plan with one placement bent on purpose. */
const bend = (exhibit: string, change: (placement: Placement) => Partial<Placement>): FloorPlan => ({
  ...PLAN,
  placements: PLAN.placements.map((placement) =>
    placement.exhibit === exhibit ? { ...placement, ...change(placement) } : placement,
  ),
});

const shift = (point: Point, heading: number, metres: number): Point => {
  const { x, y } = forward(heading);
  return { x: point.x + x * metres, y: point.y + y * metres };
};
const shiftAll = (polygon: Polygon, heading: number, metres: number) =>
  polygon.map((point) => shift(point, heading, metres));

/** As an exhibit is moved by hand: with its plinth and its label, but not its viewpoint. */
const carry = (placement: Placement, heading: number, metres: number): Partial<Placement> => ({
  at: shift(placement.at, heading, metres),
  footprint: shiftAll(placement.footprint, heading, metres),
  label: {
    ...placement.label,
    at: shift(placement.label.at, heading, metres),
    footprint: shiftAll(placement.label.footprint, heading, metres),
  },
});

const problem = (what: string, remedy: string) => ({
  file: 'content/halls/test/hall.mdx',
  line: 1,
  column: 1,
  severity: 'error',
  what,
  remedy,
});

const FREE_CIRCLE = 'A circle of 1.50 m stays free before each exhibit, so that a wheelchair can turn.';
const WIDE_PASSAGE = 'Passages are at least 1.80 m wide, so that two wheelchairs can pass.';
const OWN_PLACE = 'Every exhibit has a place of its own.';
const FREE_SIGHT = 'The line of sight from a viewpoint to its exhibit stays free.';

describe('checkPlan', () => {
  test('finds nothing wrong with a plan of ours', () => {
    expect(checkPlan(PLAN)).toEqual([]);
  });

  test('tells of a label that hangs too high', () => {
    const plan = bend('figure', ({ label }) => ({ label: { ...label, centre: 2.2 } }));
    expect(checkPlan(plan)).toEqual([
      problem(
        'The label of "figure" hangs from 2.02 m to 2.38 m.',
        'Its middle is between 1.20 m and 1.60 m high, to be read standing and sitting.',
      ),
    ]);
  });

  test('tells of a label that hangs too low', () => {
    const plan = bend('desk', ({ label }) => ({ label: { ...label, centre: 1 } }));
    expect(checkPlan(plan).map(({ what }) => what)).toEqual(['The label of "desk" hangs from 0.82 m to 1.18 m.']);
  });

  test('tells of a label behind the wall', () => {
    const plan = bend('text', ({ label, heading }) => ({ label: { ...label, at: shift(label.at, heading, -0.5) } }));
    expect(checkPlan(plan)).toEqual([
      problem('The label of "text" hangs inside a wall.', 'Labels hang before the wall, where they can be read.'),
    ]);
  });

  test('tells of a narrow door', () => {
    const doors = PLAN.doors.map((door) => (door.into === 'second' ? { ...door, width: 0.9 } : door));
    expect(checkPlan({ ...PLAN, doors })).toEqual([
      problem(
        'The door into "second" is 0.90 m wide.',
        'Doors are at least 1.20 m wide, so that wheelchairs pass with ease.',
      ),
    ]);
  });

  test('tells of a narrow exit', () => {
    const doors = PLAN.doors.map((door) => (door.kind === 'exit' ? { ...door, width: 1.1 } : door));
    expect(checkPlan({ ...PLAN, doors }).map(({ what }) => what)).toEqual(['The exit is 1.10 m wide.']);
  });

  test('tells of a hall that cannot be entered or left', () => {
    expect(checkPlan({ ...PLAN, doors: PLAN.doors.map((door) => ({ ...door, kind: 'entrance' as const })) })).toEqual([
      problem('The hall has no exit.', 'The last door is the exit.'),
    ]);
    expect(checkPlan({ ...PLAN, doors: PLAN.doors.map((door) => ({ ...door, kind: 'exit' as const })) })).toEqual([
      problem('The hall has no entrance.', 'The first door is the entrance.'),
    ]);
  });

  test('tells of an exhibit that was moved towards its visitor', () => {
    const plan = bend('text', (placement) => ({ at: shift(placement.at, placement.heading, 0.5) }));
    expect(checkPlan(plan)).toEqual([
      problem('"text" is seen from 1.07 m.', 'It is 1.40 m large and should be seen from between 1.50 m and 2.80 m.'),
    ]);
  });

  test('tells of an exhibit that was moved aside', () => {
    const plan = bend('text', (placement) => carry(placement, placement.heading + 90, 0.3));
    expect(checkPlan(plan)).toEqual([
      problem(
        '"text" and its visitor do not face each other.',
        'From its viewpoint an exhibit is seen from the front.',
      ),
    ]);
  });

  test('tells of a look that goes astray', () => {
    const plan = bend('truck', ({ viewpoint }) => ({ viewpoint: { ...viewpoint, heading: viewpoint.heading + 5 } }));
    expect(checkPlan(plan).map(({ what }) => what)).toEqual(['"truck" and its visitor do not face each other.']);
  });

  test('tells of an exhibit that reaches into the wall', () => {
    const plan = bend('truck', ({ size }) => ({ size: { ...size, depth: 3.4 } }));
    expect(checkPlan(plan)).toEqual([
      problem('"truck" stands partly inside a wall.', 'Exhibits stand on the floor between the walls.'),
    ]);
  });

  test('tells of an exhibit in the room of another area', () => {
    const plan = bend('text', () => ({ area: 'first' }));
    expect(checkPlan(plan).map(({ what }) => what)).toContain('"text" stands outside the room of "first".');
  });

  test('tells of a second exhibit in the same place', () => {
    const placements = PLAN.placements.flatMap((placement) =>
      placement.exhibit === 'text' ? [placement, { ...placement, exhibit: 'copy' }] : [placement],
    );
    expect(checkPlan({ ...PLAN, placements })).toEqual([
      problem('"text" and "copy" stand in the same place.', OWN_PLACE),
    ]);
  });

  test('tells of two exhibits that touch', () => {
    const medal = placementOf(PLAN, 'medal');
    const plan = bend('figure', ({ label }) => ({ label: { ...label, footprint: medal.label.footprint } }));
    expect(checkPlan(plan)).toEqual([problem('"figure" and "medal" stand in the same place.', OWN_PLACE)]);
  });

  test('tells of a stand in the line of sight', () => {
    const truck = placementOf(PLAN, 'truck');
    const spot = shift(truck.viewpoint.at, truck.viewpoint.heading, 1.2);
    const plan = bend('truck', ({ label }) => ({ label: { ...label, footprint: square(spot, 0.2) } }));
    expect(checkPlan(plan)).toContainEqual(problem('Something stands between "truck" and its viewpoint.', FREE_SIGHT));
  });

  test('tells of a stand where visitors turn', () => {
    const { viewpoint } = placementOf(PLAN, 'desk');
    const behind = shift(viewpoint.at, viewpoint.heading + 180, 0.6);
    const plan = bend('desk', ({ label }) => ({ label: { ...label, footprint: square(behind, 0.1) } }));
    expect(checkPlan(plan)).toContainEqual(problem('Before "desk" there is no room to turn.', FREE_CIRCLE));
  });

  test('tells once of a stand in the passage, where it is narrowest', () => {
    const [passing] = PLAN.promenade.slice(9);
    if (!passing) throw new RangeError('The hall is longer than nine metres.');
    const beside = shift(passing, passing.heading + 90, 0.6);
    const plan = bend('figure', ({ label }) => ({ label: { ...label, footprint: square(beside, 0.2) } }));
    const told = checkPlan(plan).filter(({ remedy }) => remedy === WIDE_PASSAGE);
    expect(told.map(({ what }) => what.replace(/at .* is/, 'at … is'))).toEqual(['The passage at … is 0.95 m wide.']);
  });

  test('tells of a stand that one meets between two steps of the promenade', () => {
    const [one, other] = PLAN.promenade.slice(9);
    if (!one || !other) throw new RangeError('The hall is longer than ten metres.');
    const between = shift({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }, one.heading + 90, 0.85);
    const plan = bend('figure', ({ label }) => ({ label: { ...label, footprint: square(between, 0.02) } }));
    expect(checkPlan(plan).filter(({ remedy }) => remedy === WIDE_PASSAGE)).toHaveLength(1);
  });

  test('tells of areas and exhibits out of order', () => {
    const [first, second] = PLAN.rooms;
    const [figure, ...others] = PLAN.placements;
    if (!first || !second || !figure) throw new RangeError('The hall has two areas.');
    expect(checkPlan({ ...PLAN, rooms: [second, first] })).toEqual([
      problem('Area "first" comes before "second" on the promenade.', 'Areas are entered in their order.'),
    ]);
    expect(checkPlan({ ...PLAN, placements: [...others, figure] })).toEqual([
      problem('"figure" comes before "medal" on the promenade.', 'The exhibits of an area are met in hanging order.'),
    ]);
  });

  test('tells of walls that cross', () => {
    const outline = [...PLAN.outline];
    const [one, other] = [outline[20], outline[24]];
    if (!one || !other) throw new RangeError('The outline has many corners.');
    outline[20] = other;
    outline[24] = one;
    expect(checkPlan({ ...PLAN, outline })).toContainEqual(
      problem('The walls cross each other.', 'Split the hall: its rooms are too large for the bends between them.'),
    );
  });

  test('tells of a visit that begins inside a wall', () => {
    expect(checkPlan({ ...PLAN, start: { at: { x: -50, y: 0 }, heading: 0 } })).toEqual([
      problem('The visit begins inside a wall.', 'The entrance stays free.'),
    ]);
  });

  test('tells of a viewpoint that no wheelchair reaches', () => {
    // In a wide room, a fence round the viewpoint, a little wider than the circle in which one turns.
    const wide = planHall(hall(area('only', thing('medal', 0.055, 0.07, 0.035), thing('mast', 1.2, 6, 1.2))));
    const { viewpoint } = placementOf(wide, 'medal');
    const fence = [square(viewpoint.at, 1.7), square(viewpoint.at, 1.6).toReversed()].flatMap((ring) => [
      ...ring,
      ...ring.slice(0, 1),
    ]);
    const [medal, mast] = wide.placements;
    if (!medal || !mast) throw new RangeError('The hall has two exhibits.');
    const placements = [medal, { ...mast, label: { ...mast.label, footprint: fence } }];
    expect(checkPlan({ ...wide, placements })).toEqual(
      expect.arrayContaining([
        problem('"medal" cannot be reached.', 'From the promenade, every viewpoint can be reached in a wheelchair.'),
      ]),
    );
  });
});

/** Corners of a square, `side` metres wide. */
const square = ({ x, y }: Point, side: number): Point[] => [
  { x: x - side / 2, y: y - side / 2 },
  { x: x + side / 2, y: y - side / 2 },
  { x: x + side / 2, y: y + side / 2 },
  { x: x - side / 2, y: y + side / 2 },
];
