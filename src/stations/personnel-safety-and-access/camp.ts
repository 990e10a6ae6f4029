/** A camp at five in the morning, when the alarm goes. All of it is ours but the number of people. Metres, hours. */

/** Left with a patrol after the evening’s list was written. */
export const AWAY = 12;
/** Of them two count at each muster point; the others search in pairs. */
export const WATCH = 20;

export const GROUND = { width: 300, height: 150 } as const;

export interface Building {
  /** Its corner, from the left and from above. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Inside when the alarm goes, the missing not among them. */
  readonly people: number;
}

/** Twenty live in each; the patrol came from the fourth, and somebody stays behind in the ninth. */
const QUARTERS = Array.from({ length: 12 }, (_, index): Building => {
  const people = index === 3 ? 20 - AWAY : index === 8 ? 19 : 20;
  return { x: 16 + 38 * (index % 6), y: index < 6 ? 16 : 122, width: 24, height: 12, people };
});
const WORKSHOP: Building = { x: 252, y: 16, width: 32, height: 20, people: 3 };
const KITCHEN: Building = { x: 48, y: 58, width: 30, height: 16, people: 5 };
const CLINIC: Building = { x: 150, y: 58, width: 24, height: 14, people: 5 };
const OPERATIONS: Building = { x: 256, y: 62, width: 26, height: 16, people: 6 };
const GATE: Building = { x: 262, y: 118, width: 20, height: 14, people: 5 };

export const BUILDINGS = [...QUARTERS, WORKSHOP, KITCHEN, CLINIC, OPERATIONS, GATE];

export interface Missing {
  readonly x: number;
  readonly y: number;
  /** Where the last door says that they are; none, if it says that they went outside. */
  readonly building?: Building;
  /** Hours since they passed their last door. */
  readonly since: number;
}

/** One fell ill in bed, one is hurt in the workshop, one fell on the way along the fence. */
export const MISSING: readonly Missing[] = [
  { x: 102, y: 128, building: QUARTERS[8]!, since: 7.3 },
  { x: 274, y: 28, building: WORKSHOP, since: 2.6 },
  { x: 244, y: 138, since: 0.7 },
];

/** Along the street through the camp, evenly, a little to the side where most people live. */
export const pointsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ x: (250 * (index + 0.5)) / count, y: 98 }));

/** Square metres. */
export const floorOf = ({ width, height }: Building) => width * height;
export const FLOORS = BUILDINGS.reduce((sum, building) => sum + floorOf(building), 0);
export const OPEN_GROUND = GROUND.width * GROUND.height - FLOORS;
