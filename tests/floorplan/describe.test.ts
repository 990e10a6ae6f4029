import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePlace } from '../../src/floorplan/describe.ts';
import { placementOf } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { move } from '../../src/floorplan/geometry.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { anySpot, freePoint } from './free-points.ts';
import { areaHeard, faultOf, heardNear, markedWords } from './listen.ts';
import { BEYOND, CAMP, CAMP_WORDS, campDoor } from './small-camp.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

const inBoth = (...[at, heading]: [at: Parameters<typeof describePlace>[2], heading: number]) =>
  LANGUAGES.map((language) => describePlace(CAMP, CAMP_WORDS, at, heading, language));

describe('describePlace', PATIENT, () => {
  test('at the entrance', () => {
    const { at, heading } = CAMP.start;
    expect(inBoth(at, heading)).toEqual([
      'At the entrance to area 1, Connected camp, looking south. “One camp network”, 3 metres ahead.',
      '전시관 입구, 1구역 통합 네트워크 앞에서 남쪽을 보고 있습니다. 앞 3미터: ‘One camp network’.',
    ]);
  });

  test('before an exhibit, which is then not said again', () => {
    const { at, heading } = placementOf(CAMP, 'smart-perimeter').viewpoint;
    expect(inBoth(at, heading)).toEqual([
      'In front of “Smart perimeter” (task 3). Area 2, Camp protection, looking north-east. “Early warning”, 2 metres behind on the right. The door to area 1, Connected camp, 4 metres on the left.',
      '‘스마트 경계’(과제 3) 앞입니다. 2구역 기지 방호, 북동쪽을 보고 있습니다. 오른쪽 뒤 2미터: ‘조기 경보’. 왼쪽 4미터: 1구역 통합 네트워크 쪽 문.',
    ]);
  });

  test('before an exhibit that has no number and no Korean title', () => {
    const { at, heading } = placementOf(CAMP, 'one-camp-network').viewpoint;
    expect(inBoth(at, heading)).toEqual([
      'In front of “One camp network”. Area 1, Connected camp, looking east. The entrance, 3 metres on the left.',
      '‘One camp network’ 앞입니다. 1구역 통합 네트워크, 동쪽을 보고 있습니다. 왼쪽 3미터: 입구.',
    ]);
  });

  test('at a viewpoint, but turned away', () => {
    const { at, heading } = placementOf(CAMP, 'one-camp-network').viewpoint;
    expect(inBoth(at, heading + 180)).toEqual([
      'Area 1, Connected camp, looking west. “One camp network”, 2 metres behind. The entrance, 3 metres on the right.',
      '1구역 통합 네트워크, 서쪽을 보고 있습니다. 뒤 2미터: ‘One camp network’. 오른쪽 3미터: 입구.',
    ]);
  });

  test('in a room', () => {
    const at = move(placementOf(CAMP, 'smart-perimeter').viewpoint.at, 0, 1.2);
    expect(inBoth(at, 180)).toEqual([
      'Area 2, Camp protection, looking south. “Smart perimeter”, 2 metres on the left. “Early warning”, 3 metres ahead. The door to area 1, Connected camp, 3 metres behind on the right.',
      '2구역 기지 방호, 남쪽을 보고 있습니다. 왼쪽 2미터: ‘스마트 경계’. 앞 3미터: ‘조기 경보’. 오른쪽 뒤 3미터: 1구역 통합 네트워크 쪽 문.',
    ]);
  });

  test('in an area that was told just before, whose number is then enough', () => {
    const { at, heading } = placementOf(CAMP, 'smart-perimeter').viewpoint;
    const told = (area: string) =>
      LANGUAGES.map((language) => describePlace(CAMP, CAMP_WORDS, at, heading, language, area));
    expect(told('camp-protection')).toEqual([
      'In front of “Smart perimeter” (task 3). Area 2, looking north-east. “Early warning”, 2 metres behind on the right. The door to area 1, Connected camp, 4 metres on the left.',
      '‘스마트 경계’(과제 3) 앞입니다. 2구역, 북동쪽을 보고 있습니다. 오른쪽 뒤 2미터: ‘조기 경보’. 왼쪽 4미터: 1구역 통합 네트워크 쪽 문.',
    ]);
    expect(told('connected-camp')).toEqual(inBoth(at, heading));
  });

  test('at a threshold, to the area that one looks towards', () => {
    const { at, heading } = campDoor('threshold');
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
    const { at, heading } = campDoor('exit');
    expect(inBoth(at, heading).map((said) => said.split('.')[0])).toEqual([
      'At the exit, looking south-east',
      '전시관 출구에서 남동쪽을 보고 있습니다',
    ]);
  });

  test('near a door of the hall, and what lies beyond it', () => {
    const { at, heading } = campDoor('exit');
    const words = { ...CAMP_WORDS, doors: BEYOND };
    const [en, ko] = LANGUAGES.map((language) =>
      describePlace(CAMP, words, move(at, heading, -2.5), heading, language)
        .split('. ')
        .at(-1),
    );
    expect([en, ko]).toEqual(['The exit to Peace Hall, 2 metres ahead.', '앞 2미터: 평화관 쪽 출구.']);
  });

  test('outside', () => {
    expect(inBoth({ x: 500, y: 0 }, 359)).toEqual([
      'Outside the hall, looking north.',
      '전시관 밖에서 북쪽을 보고 있습니다.',
    ]);
  });

  test('says an id where a title is missing', () => {
    const { at, heading } = placementOf(CAMP, 'one-camp-network').viewpoint;
    expect(describePlace(CAMP, { areas: {}, exhibits: {} }, at, heading, 'en')).toBe(
      'In front of “one-camp-network”. Area 1, connected-camp, looking east. The entrance, 3 metres on the left.',
    );
  });

  test('names every exhibit from its viewpoint first, in both languages, and nothing twice', () => {
    fc.assert(
      fc.property(anyHall, (some) => {
        const plan = planHall(some);
        for (const { exhibit, viewpoint } of plan.placements) {
          const said = LANGUAGES.map((language) =>
            describePlace(plan, markedWords(plan), viewpoint.at, viewpoint.heading, language),
          );
          expect(said[0]!.startsWith(`In front of “<${exhibit}>”. `)).toBe(true);
          expect(said[1]!.startsWith(`‘<${exhibit}>’ 앞입니다. `)).toBe(true);
          for (const words of said) {
            const named = words.match(/<[^>]+>/g) ?? [];
            expect(new Set(named).size).toBe(named.length);
          }
        }
      }),
      tries(20),
    );
  });

  test('says left of what is to the left, behind of what is behind, and how far it is, in both languages', () => {
    fc.assert(
      fc.property(anyHall, anySpot, fc.integer({ min: -360, max: 720 }), (some, spot, heading) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        const heard = LANGUAGES.map((language) => {
          const said = describePlace(plan, markedWords(plan), at, heading, language);
          const things = heardNear(said, language);
          const faults = things.map((thing) => faultOf(plan, thing, areaHeard(plan, said), { at, heading }));
          expect(faults.filter(Boolean)).toEqual([]);
          expect(things).toHaveLength(said.match(/\d+ metres? |\d+미터:/g)?.length ?? 0);
          // Three exhibits, two doors, and what one stands before.
          expect(things.length).toBeLessThanOrEqual(5);
          return things.map(({ side, metres }) => ({ side, metres }));
        });
        expect(heard[1]).toEqual(heard[0]);
      }),
      tries(60),
    );
  });

  test('is brief, however long the titles', () => {
    const title = 'x'.repeat(60);
    fc.assert(
      fc.property(anyHall, anySpot, fc.integer({ min: 0, max: 359 }), (some, spot, heading) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        const all = (ids: readonly string[]) =>
          Object.fromEntries(ids.map((id) => [id, { title: { en: title, ko: title } }]));
        const words = {
          areas: all(plan.rooms.map(({ area }) => area)),
          exhibits: all(plan.placements.map(({ exhibit }) => exhibit)),
        };
        for (const language of LANGUAGES)
          expect(describePlace(plan, words, at, heading, language).replaceAll(title, '').length).toBeLessThan(300);
      }),
      tries(20),
    );
  });

  test('knows where one is, wherever one can stand', () => {
    fc.assert(
      fc.property(anyHall, anySpot, (some, spot) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        for (const language of LANGUAGES)
          expect(describePlace(plan, markedWords(plan), at, 0, language)).not.toMatch(/Outside|밖에서|undefined/);
      }),
      tries(40),
    );
  });
});
