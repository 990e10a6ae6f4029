import { beforeAll, expect, test } from 'vitest';
import type { FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { EYE_HEIGHT } from '../../src/floorplan/look.ts';
import { move } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import type { Quality } from '../../src/light/bake/lit-hall.ts';
import { assemble } from '../../src/model/assemble.ts';
import type { Exhibition } from '../../src/model/exhibition.ts';
import { readContent } from '../../src/model/read.ts';
import { getScenery } from '../../src/pages/_scenery.ts';
import { Studio } from '../../src/stills/studio.ts';
import { differenceOf, faultOf, TOLERANCE } from './compare-picture.ts';

/** Each hall as one enters it, by rough light. What changes a hall's looks changes its picture: look at the new one, then accept it. */

const FRAME = { width: 240, height: 150, looks: 4 };
/** Baked in a second or two a hall, and enough to see that there is light. */
const ROUGH: Quality = { coarseness: 5, bounce: 2, looks: 8, detail: 0 };
/** Light is baked where it is not in the cache. */
const PATIENT = 120_000;

let exhibition: Exhibition;
beforeAll(async () => {
  exhibition = assemble(await readContent('content')).exhibition!;
});

async function enter(id: string): Promise<{ studio: Studio; plan: FloorPlan }> {
  const hall = exhibition.halls.find((candidate) => candidate.id === id)!;
  const plan = roundPlan(planHall(hall));
  return { studio: new Studio(await getScenery(exhibition, hall, plan, 'en', ROUGH)), plan };
}

/** So many metres beside where a visit begins. */
const atEntrance = ({ start }: FloorPlan, aside = 0) => ({
  at: move(start.at, start.heading + 90, aside),
  heading: start.heading,
  pitch: 0,
  height: EYE_HEIGHT,
  fieldOfView: 58,
});

test.each(['peacekeeping', 'smart-camp', 'peninsula', 'equipment'])(
  'the hall %s looks as it did',
  async (id) => {
    const { studio, plan } = await enter(id);
    const still = await studio.look(atEntrance(plan), FRAME);
    expect(await faultOf(id, still)).toBeUndefined();
  },
  PATIENT,
);

test(
  'a step aside is seen: the pictures differ by more than is allowed',
  async () => {
    const { studio, plan } = await enter('equipment');
    const [here, aside] = [0, 0.5].map((metres) => studio.look(atEntrance(plan, metres), FRAME));
    expect(differenceOf((await here)!, (await aside)!)).toBeGreaterThan(2 * TOLERANCE);
  },
  PATIENT,
);
