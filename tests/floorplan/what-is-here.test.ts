import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placementOf, type Viewpoint } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { roomAt } from '../../src/floorplan/near.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { whatIsHere } from '../../src/floorplan/what-is-here.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { anySpot, freePoint } from './free-points.ts';
import { areaHeard, faultOf, heardAround, markedWords } from './listen.ts';
import { BEYOND, CAMP, CAMP_WORDS, campDoor } from './small-camp.ts';
import { anyHall, area, hall, panel, PATIENT, tries } from './some-halls.ts';

const inBoth = ({ at, heading }: Viewpoint) =>
  LANGUAGES.map((language) => whatIsHere(CAMP, { ...CAMP_WORDS, doors: BEYOND }, at, heading, language));

describe('whatIsHere', () => {
  test('in the middle of a room, clockwise from ahead', () => {
    expect(inBoth({ at: CAMP.rooms[1]!.centre, heading: 0 })).toEqual([
      'Area 2, Camp protection, looking north. Ahead on the right, 2 metres: “Smart perimeter”. Behind on the right, 4 metres: the exit to Peace Hall. Behind on the left, 2 metres: “Early warning”. Ahead on the left, 4 metres: the door to area 1, Connected camp.',
      '2구역 기지 방호, 북쪽을 보고 있습니다. 오른쪽 앞에는 2미터에 ‘스마트 경계’가 있습니다. 오른쪽 뒤에는 4미터에 평화관 쪽 출구가 있습니다. 왼쪽 뒤에는 2미터에 ‘조기 경보’가 있습니다. 왼쪽 앞에는 4미터에 1구역 통합 네트워크 쪽 문이 있습니다.',
    ]);
  });

  test('before an exhibit, which is then not said again', () => {
    expect(inBoth(placementOf(CAMP, 'smart-perimeter').viewpoint)).toEqual([
      'In front of “Smart perimeter” (task 3). Area 2, Camp protection, looking north-east. On the right, 5 metres: the exit to Peace Hall. Behind on the right, 2 metres: “Early warning”. On the left, 4 metres: the door to area 1, Connected camp.',
      '‘스마트 경계’(과제 3) 앞입니다. 2구역 기지 방호, 북동쪽을 보고 있습니다. 오른쪽에는 5미터에 평화관 쪽 출구가 있습니다. 오른쪽 뒤에는 2미터에 ‘조기 경보’가 있습니다. 왼쪽에는 4미터에 1구역 통합 네트워크 쪽 문이 있습니다.',
    ]);
  });

  test('at the entrance', () => {
    expect(inBoth(CAMP.start)).toEqual([
      'At the entrance to area 1, Connected camp, looking south. Ahead, 3 metres: “One camp network”; 8 metres: the door to area 2, Camp protection.',
      '전시관 입구, 1구역 통합 네트워크 앞에서 남쪽을 보고 있습니다. 앞에는 3미터에 ‘One camp network’, 8미터에 2구역 기지 방호 쪽 문이 있습니다.',
    ]);
  });

  test('at a threshold, of the room that one looks into', () => {
    const { at, heading } = campDoor('threshold');
    expect([heading, heading + 180].flatMap((towards) => inBoth({ at, heading: towards }))).toEqual([
      'At the threshold to area 2, Camp protection, looking south-east. Ahead, 6 metres: “Early warning”; 9 metres: the exit to Peace Hall. Ahead on the left, 3 metres: “Smart perimeter”.',
      '2구역 기지 방호 쪽 문에서 남동쪽을 보고 있습니다. 앞에는 6미터에 ‘조기 경보’, 9미터에 평화관 쪽 출구가 있습니다. 왼쪽 앞에는 3미터에 ‘스마트 경계’가 있습니다.',
      'At the threshold to area 1, Connected camp, looking north-west. Ahead, 8 metres: the entrance from Foyer. Ahead on the right, 4 metres: “One camp network”.',
      '1구역 통합 네트워크 쪽 문에서 북서쪽을 보고 있습니다. 앞에는 8미터에 로비 쪽 입구가 있습니다. 오른쪽 앞에는 4미터에 ‘One camp network’가 있습니다.',
    ]);
  });

  test('at the exit, of the room behind', () => {
    expect(inBoth(campDoor('exit'))).toEqual([
      'At the exit, looking south-east. Behind on the right, 4 metres: “Early warning”. Behind, 9 metres: the door to area 1, Connected camp. Behind on the left, 4 metres: “Smart perimeter”.',
      '전시관 출구에서 남동쪽을 보고 있습니다. 오른쪽 뒤에는 4미터에 ‘조기 경보’가 있습니다. 뒤에는 9미터에 1구역 통합 네트워크 쪽 문이 있습니다. 왼쪽 뒤에는 4미터에 ‘스마트 경계’가 있습니다.',
    ]);
  });

  test('outside there is nothing to tell but that', () => {
    expect(inBoth({ at: { x: 500, y: 0 }, heading: 359 })).toEqual([
      'Outside the hall, looking north.',
      '전시관 밖에서 북쪽을 보고 있습니다.',
    ]);
  });

  test('tells eight exhibits, and how many more there are', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `exhibit-${index + 1}`);
    const plan = planHall(hall(area('area-1', ...ids.map((id) => panel(id)))));
    const { at, heading } = plan.start;
    expect(LANGUAGES.map((language) => whatIsHere(plan, markedWords(plan), at, heading, language))).toEqual([
      'At the entrance to area 1, <area-1>, looking south. Ahead, 6 metres: “<exhibit-3>”; 8 metres: “<exhibit-4>”; 9 metres: “<exhibit-5>”; 11 metres: “<exhibit-6>”; 14 metres: “<exhibit-8>”; 17 metres: “<exhibit-10>”; 22 metres: the exit. Ahead on the right, 5 metres: “<exhibit-2>”. Ahead on the left, 3 metres: “<exhibit-1>”. 3 more exhibits in this area.',
      '전시관 입구, 1구역 <area-1> 앞에서 남쪽을 보고 있습니다. 앞에는 6미터에 ‘<exhibit-3>’, 8미터에 ‘<exhibit-4>’, 9미터에 ‘<exhibit-5>’, 11미터에 ‘<exhibit-6>’, 14미터에 ‘<exhibit-8>’, 17미터에 ‘<exhibit-10>’, 22미터에 출구가 있습니다. 오른쪽 앞에는 5미터에 ‘<exhibit-2>’가 있습니다. 왼쪽 앞에는 3미터에 ‘<exhibit-1>’이 있습니다. 이 구역에 전시물이 3점 더 있습니다.',
    ]);
  });
});

const anyHeading = fc.integer({ min: -360, max: 720 });

describe('whatIsHere, in any hall, from anywhere, whichever way one looks', PATIENT, () => {
  test('tells every exhibit from its viewpoint, in both languages', () => {
    fc.assert(
      fc.property(anyHall, anyHeading, (some, aside) => {
        const plan = planHall(some);
        for (const { exhibit, viewpoint } of plan.placements)
          for (const language of LANGUAGES)
            for (const heading of [viewpoint.heading, viewpoint.heading + (aside % 45)])
              expect(whatIsHere(plan, markedWords(plan), viewpoint.at, heading, language)).toContain(`<${exhibit}>`);
      }),
      tries(15),
    );
  });

  test('says truly where each thing is, clockwise and from near to far, and no thing twice', () => {
    fc.assert(
      fc.property(anyHall, anySpot, anyHeading, (some, spot, heading) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        const heard = LANGUAGES.map((language) => {
          const said = whatIsHere(plan, markedWords(plan), at, heading, language);
          const things = heardAround(said, language);
          const faults = things.map((thing) => faultOf(plan, thing, areaHeard(plan, said), { at, heading }));
          expect(faults.filter(Boolean)).toEqual([]);
          expect(things).toHaveLength(said.match(/\d+ metres?:|\d+미터에/g)?.length ?? 0);
          const named = said.match(/<[^>]+>/g) ?? [];
          expect(new Set(named).size).toBe(named.length);
          return things.map(({ side, metres }) => ({ side, metres }));
        });
        expect(heard[0]).toEqual(heard[0]!.toSorted((a, b) => a.side - b.side || a.metres - b.metres));
        expect(heard[1]).toEqual(heard[0]);
      }),
      tries(60),
    );
  });

  test('tells both doors of the room that one is in, and counts every exhibit of it that is not told', () => {
    fc.assert(
      fc.property(anyHall, anySpot, anyHeading, (some, spot, heading) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        const room = roomAt(plan, at);
        fc.pre(room !== undefined);
        const doors = (language: Language) => [
          room.number === 1 ? { en: 'the entrance', ko: '입구' }[language] : `area-${room.number - 1}>`,
          room.number === plan.rooms.length ? { en: 'the exit', ko: '출구' }[language] : `area-${room.number + 1}>`,
        ];
        const shown = plan.placements.filter(({ area: shownIn }) => shownIn === room.area);
        for (const language of LANGUAGES) {
          const said = whatIsHere(plan, markedWords(plan), at, heading, language);
          for (const door of doors(language)) expect(said).toContain(door);
          const told = said.match(/<exhibit-\d+>/g)?.length ?? 0;
          const more = Number(/(\d+)(?: more|점 더)/.exec(said)?.[1] ?? 0);
          expect(told + more).toBe(shown.length);
        }
      }),
      tries(60),
    );
  });

  test('is not over-long: beside the titles at most 600 letters, and at most nine exhibits', () => {
    fc.assert(
      fc.property(anyHall, anySpot, anyHeading, (some, spot, heading) => {
        const plan = planHall(some);
        const at = freePoint(plan, freeSpace(plan), spot);
        for (const language of LANGUAGES) {
          const said = whatIsHere(plan, markedWords(plan), at, heading, language);
          expect(said.replaceAll(/<[^>]+>/g, '').length).toBeLessThan(600);
          expect(said.match(/<exhibit-\d+>/g)?.length ?? 0).toBeLessThanOrEqual(9);
          expect(said).not.toMatch(/undefined|NaN|Outside|밖에서/);
        }
      }),
      tries(40),
    );
  });
});
