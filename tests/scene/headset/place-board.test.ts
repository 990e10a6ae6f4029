import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bodiesOf, labelBodyOf, bodyOf, type FloorPlan, type Placement } from '../../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../../src/floorplan/free-space.ts';
import {
  cross,
  distance,
  edges,
  headingTo,
  isInside,
  isOverlapping,
  move,
  rectangle,
  turn,
} from '../../../src/floorplan/geometry.ts';
import { planHall } from '../../../src/floorplan/plan-hall.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { exhibitsOf } from '../../../src/model/exhibition.ts';
import { LANGUAGES, say } from '../../../src/model/language.ts';
import { readContent } from '../../../src/model/read.ts';
import { placeBoard, type BoardPlace } from '../../../src/scene/headset/place-board.ts';
import { BOARD_WIDTH, setBoard } from '../../../src/scene/signs/set-sign.ts';
import type { Writing } from '../../../src/scene/signs/signs.ts';
import { anyHall, PATIENT, tries } from '../../floorplan/some-halls.ts';

const { exhibition } = assemble(await readContent(fileURLToPath(new URL('../../../content/', import.meta.url))));

/** Height of capitals, in sizes of the type, in Pretendard. */
const CAPITALS = 0.7;
/** Lower than this, in degrees, capitals cannot be read with ease in a headset. */
const LEAST = 0.5;
const degrees = (radians: number) => (radians * 180) / Math.PI;

const boardOf = (plan: FloorPlan, placement: Placement): BoardPlace => {
  const place = placeBoard(plan, placement.viewpoint, placement);
  if (!place) throw new Error(`There is no room for a board before ${placement.exhibit}.`);
  return place;
};

/** The floor under it, as thin as it is. */
const floorUnder = ({ at, heading, em }: BoardPlace) => rectangle(at, heading, BOARD_WIDTH * em, 0.01);

function expectToBeFree(plan: FloorPlan, placement: Placement) {
  const place = boardOf(plan, placement);
  const floor = floorUnder(place);
  expect(floor.every((corner) => isInside(plan.outline, corner))).toBe(true);
  expect(edges(floor).some((side) => edges(plan.outline).some((wall) => cross(side, wall)))).toBe(false);
  expect(plan.placements.flatMap(bodiesOf).some((body) => isOverlapping(floor, body))).toBe(false);

  const { at: eye, heading } = placement.viewpoint;
  const bearings = (corners: typeof floor) => corners.map((corner) => turn(heading, headingTo(eye, corner)));
  const [from, to] = [Math.min(...bearings(floor)), Math.max(...bearings(floor))];
  for (const bearing of bearings([...bodyOf(placement), ...labelBodyOf(placement)]))
    expect(bearing < from || bearing > to).toBe(true);
  expect(Math.abs(turn(place.heading, headingTo(place.at, eye)))).toBeLessThan(0.01);
}

describe('a board', PATIENT, () => {
  test('stands before every exhibit of any hall: in no wall and no thing, hiding neither exhibit nor label, and facing who reads it', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        for (const placement of plan.placements) expectToBeFree(plan, placement);
      }),
      tries(8),
    );
  });

  test('has the words of every exhibit, in both languages, in letters of more than half a degree', () => {
    for (const hall of exhibition!.halls) {
      const plan = planHall(hall);
      const exhibits = exhibitsOf(hall);
      for (const placement of plan.placements) {
        expectToBeFree(plan, placement);
        const { title, label, evidence } = exhibits.find(({ id }) => id === placement.exhibit)!;
        for (const language of LANGUAGES) {
          const words = say(label, language).words;
          const writing: Extract<Writing, { kind: 'board' }> = {
            kind: 'board',
            title: say(title, language).words,
            known: { is: evidence.is, evidence: evidence.is },
            words,
          };
          const place = boardOf(plan, placement);
          const { set, size } = setBoard(writing, place.em);
          // Lines break at spaces, and behind a hyphen or a dash.
          const unbroken = (text: string) => text.replaceAll(' ', '');
          expect(unbroken(set.lines.map(({ text }) => text).join(''))).toBe(
            unbroken(`${writing.title} ${evidence.is} ${words}`),
          );
          for (const { x, y, size: type } of set.lines) {
            // On the board's own left, which is at the right of where it looks; up from the eyes.
            const spot = move(place.at, place.heading + 90, size.width / 2 - x);
            const far = distance(placement.viewpoint.at, spot);
            const low = size.height / 2 - y;
            const high = degrees(Math.atan((low + CAPITALS * type) / far) - Math.atan(low / far));
            expect(high).toBeGreaterThan(LEAST);
          }
          // Read without nodding, and above any floor.
          expect(degrees(Math.atan(size.height / 2 / distance(placement.viewpoint.at, place.at)))).toBeLessThan(20);
        }
      }
    }
  });

  test('welcomes at the entrance of every hall, in letters as large', () => {
    for (const hall of exhibition!.halls) {
      const plan = planHall(hall);
      const place = placeBoard(plan, plan.start)!;
      expect(place.em / distance(place.at, plan.start.at)).toBeCloseTo(0.021);
      expect(floorUnder(place).every((corner) => isInside(plan.outline, corner))).toBe(true);
    }
  });

  test('makes way for what stands near by', () => {
    const plan = planHall(exhibition!.halls[0]!);
    const [here, other] = plan.placements as [Placement, Placement];
    const before = boardOf(plan, here);
    const crate = { ...other, at: before.at, footprint: rectangle(before.at, before.heading, 0.3, 0.3) };
    const crowded = { ...plan, placements: [here, crate] };
    expect(boardOf(crowded, here)).not.toEqual(before);
    expectToBeFree(crowded, here);
  });

  test('does not stand where all is too narrow', () => {
    const plan = planHall(exhibition!.halls[0]!);
    const { at } = plan.placements[0]!;
    expect(freeSpace(plan).isFree(at)).toBe(false);
    expect(placeBoard({ ...plan, outline: rectangle(at, 0, 0.5, 0.5) }, { at, heading: 0 })).toBeUndefined();
  });
});
