import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePlace, type PlaceWords } from '../../src/floorplan/describe.ts';
import { outsideOf, placementOf, type FloorPlan } from '../../src/floorplan/floor-plan.ts';
import { distance, headingTo, move, turn } from '../../src/floorplan/geometry.ts';
import { doorAt, doorThrough, nearestPointOf, roomAt } from '../../src/floorplan/near.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { anySpot, freePoint } from './free-points.ts';
import { anyHall, area, hall, panel, PATIENT, thing, tries } from './some-halls.ts';

const PLAN = planHall(
  hall(
    area('connected-camp', panel('one-camp-network', 2, 1.3)),
    area('camp-protection', thing('smart-perimeter', 2.4, 1.6, 1.2), thing('early-warning', 0.9, 0.35, 0.9)),
  ),
);

const WORDS: PlaceWords = {
  areas: {
    'connected-camp': { title: { en: 'Connected camp', ko: '통합 네트워크' } },
    'camp-protection': { title: { en: 'Camp protection', ko: '기지 방호' } },
  },
  exhibits: {
    'one-camp-network': { title: { en: 'One camp network' }, number: '' },
    'smart-perimeter': { title: { en: 'Smart perimeter', ko: '스마트 경계' }, number: '3' },
    'early-warning': { title: { en: 'Early warning', ko: '조기 경보' }, number: '4' },
  },
};

const doorInto = (plan: FloorPlan, kind: string) => {
  const door = plan.doors.find((candidate) => candidate.kind === kind);
  if (!door) throw new RangeError(`The hall has no ${kind}.`);
  return door;
};

const inBoth = (...[at, heading]: [at: Parameters<typeof describePlace>[2], heading: number]) =>
  LANGUAGES.map((language) => describePlace(PLAN, WORDS, at, heading, language));

describe('describePlace', PATIENT, () => {
  test('at the entrance', () => {
    const { at, heading } = PLAN.start;
    expect(inBoth(at, heading)).toEqual([
      'At the entrance to area 1, Connected camp, looking south. “One camp network”, 3 m ahead.',
      '전시관 입구, 1구역 통합 네트워크 앞에서 남쪽을 보고 있습니다. 앞 3미터: ‘One camp network’.',
    ]);
  });

  test('before an exhibit, which is then not said again', () => {
    const { at, heading } = placementOf(PLAN, 'smart-perimeter').viewpoint;
    expect(inBoth(at, heading)).toEqual([
      'In front of “Smart perimeter” (task 3). Area 2, Camp protection, looking north-east. “Early warning”, 2 m behind on the right.',
      '‘스마트 경계’(과제 3) 앞입니다. 2구역 기지 방호, 북동쪽을 보고 있습니다. 오른쪽 뒤 2미터: ‘조기 경보’.',
    ]);
  });

  test('before an exhibit that has no number and no Korean title', () => {
    const { at, heading } = placementOf(PLAN, 'one-camp-network').viewpoint;
    expect(inBoth(at, heading)).toEqual([
      'In front of “One camp network”. Area 1, Connected camp, looking east.',
      '‘One camp network’ 앞입니다. 1구역 통합 네트워크, 동쪽을 보고 있습니다.',
    ]);
  });

  test('at a viewpoint, but turned away', () => {
    const { at, heading } = placementOf(PLAN, 'one-camp-network').viewpoint;
    expect(inBoth(at, heading + 180)).toEqual([
      'Area 1, Connected camp, looking west. “One camp network”, 2 m behind.',
      '1구역 통합 네트워크, 서쪽을 보고 있습니다. 뒤 2미터: ‘One camp network’.',
    ]);
  });

  test('in a room', () => {
    const at = move(placementOf(PLAN, 'smart-perimeter').viewpoint.at, 0, 1.2);
    expect(inBoth(at, 180)).toEqual([
      'Area 2, Camp protection, looking south. “Smart perimeter”, 2 m on the left. “Early warning”, 3 m ahead.',
      '2구역 기지 방호, 남쪽을 보고 있습니다. 왼쪽 2미터: ‘스마트 경계’. 앞 3미터: ‘조기 경보’.',
    ]);
  });

  test('at a threshold, to the area that one looks towards', () => {
    const { at, heading } = doorInto(PLAN, 'threshold');
    expect(inBoth(at, heading).map((said) => said.split('.')[0])).toEqual([
      'At the threshold to area 2, Camp protection, looking south-east',
      '2구역 기지 방호 쪽 문에서 남동쪽을 보고 있습니다',
    ]);
    expect(inBoth(at, heading + 180).map((said) => said.split('.')[0])).toEqual([
      'At the threshold to area 1, Connected camp, looking north-west',
      '1구역 통합 네트워크 쪽 문에서 북서쪽을 보고 있습니다',
    ]);
  });

  test('at the exit', () => {
    const { at, heading } = doorInto(PLAN, 'exit');
    expect(inBoth(at, heading).map((said) => said.split('.')[0])).toEqual([
      'At the exit, looking south-east',
      '전시관 출구에서 남동쪽을 보고 있습니다',
    ]);
  });

  test('outside', () => {
    expect(inBoth({ x: 500, y: 0 }, 359)).toEqual([
      'Outside the hall, looking north.',
      '전시관 밖에서 북쪽을 보고 있습니다.',
    ]);
  });

  test('says an id where a title is missing', () => {
    const { at, heading } = placementOf(PLAN, 'one-camp-network').viewpoint;
    expect(describePlace(PLAN, { areas: {}, exhibits: {} }, at, heading, 'en')).toBe(
      'In front of “one-camp-network”. Area 1, connected-camp, looking east.',
    );
  });

  const wordsFor = (plan: FloorPlan): PlaceWords => ({
    areas: Object.fromEntries(plan.rooms.map(({ area }) => [area, { title: { en: `<${area}>` } }])),
    exhibits: Object.fromEntries(plan.placements.map(({ exhibit }) => [exhibit, { title: { en: `<${exhibit}>` } }])),
  });

  test('names every exhibit from its viewpoint first, and nothing twice', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        for (const { exhibit, viewpoint } of plan.placements) {
          const said = describePlace(plan, wordsFor(plan), viewpoint.at, viewpoint.heading, 'en');
          expect(said.startsWith(`In front of “<${exhibit}>”. `)).toBe(true);
          const named = said.match(/<[^>]+>/g) ?? [];
          expect(new Set(named).size).toBe(named.length);
        }
      }),
      tries(20),
    );
  });

  test('says left of what is to the left, behind of what is behind, and how far it is', () => {
    fc.assert(
      fc.property(anyHall, anySpot, fc.integer({ min: -360, max: 720 }), (some, spot, heading) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        const said = describePlace(plan, wordsFor(plan), at, heading, 'en');
        for (const [, exhibit, metres, side] of said.matchAll(/<(exhibit-\d+)>, (\d+) m ([a-z ]+)\./g)) {
          const placement = placementOf(plan, exhibit ?? '');
          const bearing = turn(heading, headingTo(at, placement.at));
          if (side?.includes('left')) expect(bearing).toBeLessThan(-22);
          if (side?.includes('right')) expect(bearing).toBeGreaterThan(22);
          if (side?.includes('ahead')) expect(Math.abs(bearing)).toBeLessThan(68);
          if (side?.includes('behind')) expect(Math.abs(bearing)).toBeGreaterThan(112);
          expect(Math.abs(Number(metres) - distance(nearestPointOf(placement, at), at))).toBeLessThanOrEqual(1);
        }
      }),
      tries(40),
    );
  });

  test('knows where one is, wherever one can stand', () => {
    fc.assert(
      fc.property(anyHall, anySpot, (some, spot) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        for (const language of LANGUAGES)
          expect(describePlace(plan, wordsFor(plan), at, 0, language)).not.toMatch(/Outside|밖에서|undefined/);
      }),
      tries(40),
    );
  });
});

describe('near', () => {
  test('finds the room and the door of a point', () => {
    const threshold = doorInto(PLAN, 'threshold');
    expect(roomAt(PLAN, placementOf(PLAN, 'early-warning').at)?.area).toBe('camp-protection');
    expect(roomAt(PLAN, threshold.at)).toBeUndefined();
    expect(doorAt(PLAN, threshold.at)).toBe(threshold);
    expect(doorAt(PLAN, move(threshold.at, threshold.heading + 90, 1.3))).toBeUndefined();
    expect(doorAt(PLAN, move(threshold.at, threshold.heading, 0.8))).toBeUndefined();
  });

  test('finds the door that one has gone through: at the outer end of the hall’s own', () => {
    const [entrance, threshold, exit] = PLAN.doors;
    for (const door of [entrance!, exit!]) {
      const out = outsideOf(door);
      expect(doorThrough(PLAN, out)).toBe(door);
      expect(doorThrough(PLAN, move(out, headingTo(out, door.at), 0.5))).toBeUndefined();
    }
    expect(doorThrough(PLAN, outsideOf(threshold!))).toBeUndefined();
  });

  test('finds the nearest point of an exhibit: on its side, or within it the point itself', () => {
    const warning = placementOf(PLAN, 'early-warning');
    expect(nearestPointOf(warning, warning.at)).toEqual(warning.at);
    expect(distance(nearestPointOf(warning, warning.viewpoint.at), warning.viewpoint.at)).toBeCloseTo(1.5);
  });
});
