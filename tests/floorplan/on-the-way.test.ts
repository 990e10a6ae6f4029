import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placementOf, type Viewpoint } from '../../src/floorplan/floor-plan.ts';
import { freeSpace } from '../../src/floorplan/free-space.ts';
import { distance, headingTo, turn } from '../../src/floorplan/geometry.ts';
import { ledWay } from '../../src/floorplan/led-way.ts';
import { onTheWay } from '../../src/floorplan/on-the-way.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { anySpot, freePoint, lengthOf, samples } from './free-points.ts';
import { markedWords, sideOf } from './listen.ts';
import { BEYOND, CAMP, CAMP_WORDS, campDoor } from './small-camp.ts';
import { anyHall, PATIENT, tries } from './some-halls.ts';

const space = freeSpace(CAMP);
const inBoth = (here: Viewpoint, step: 1 | -1, open?: string) =>
  LANGUAGES.map((language) => onTheWay(CAMP, space, { ...CAMP_WORDS, doors: BEYOND }, here, language, { step, open }));

describe('onTheWay', () => {
  test('from the entrance comes the first exhibit, and before it was the entrance', () => {
    expect(inBoth(CAMP.start, 1)).toEqual([
      'Next: “One camp network”. 4 metres from here; the way sets out ahead.',
      '다음은 ‘One camp network’입니다. 여기서 4미터이며, 앞으로 나아가면 됩니다.',
    ]);
    expect(inBoth(CAMP.start, -1)).toEqual([
      'Before this: the entrance from Foyer. You are there; it is behind.',
      '이전은 로비 쪽 입구입니다. 바로 여기, 뒤에 있습니다.',
    ]);
  });

  test('beyond a threshold comes what stands in the next area', () => {
    expect(inBoth(placementOf(CAMP, 'one-camp-network').viewpoint, 1, 'one-camp-network')).toEqual([
      'Next: “Smart perimeter” (task 3), in area 2, Camp protection. 9 metres from here; the way sets out on the right.',
      '다음은 ‘스마트 경계’(과제 3)입니다. 2구역 기지 방호에 있습니다. 여기서 9미터이며, 오른쪽으로 나아가면 됩니다.',
    ]);
  });

  test('in a threshold, the area that one looks into is not named again', () => {
    expect(inBoth(campDoor('threshold'), 1)).toEqual([
      'Next: “Smart perimeter” (task 3). 5 metres from here; the way sets out ahead.',
      '다음은 ‘스마트 경계’(과제 3)입니다. 여기서 5미터이며, 앞으로 나아가면 됩니다.',
    ]);
  });

  test('what one stands before comes next until its article is open', () => {
    const { viewpoint } = placementOf(CAMP, 'smart-perimeter');
    expect(inBoth(viewpoint, 1)).toEqual([
      'Next: “Smart perimeter” (task 3). You are there; it is ahead.',
      '다음은 ‘스마트 경계’(과제 3)입니다. 바로 여기, 앞에 있습니다.',
    ]);
    expect(inBoth(viewpoint, 1, 'smart-perimeter')).toEqual([
      'Next: “Early warning” (task 4). 2 metres from here; the way sets out on the right.',
      '다음은 ‘조기 경보’(과제 4)입니다. 여기서 2미터이며, 오른쪽으로 나아가면 됩니다.',
    ]);
  });

  test('after the last exhibit comes the exit, where one may be already', () => {
    expect(inBoth(placementOf(CAMP, 'early-warning').viewpoint, 1, 'early-warning')).toEqual([
      'Next: the exit to Peace Hall. 4 metres from here; the way sets out on the left.',
      '다음은 평화관 쪽 출구입니다. 여기서 4미터이며, 왼쪽으로 나아가면 됩니다.',
    ]);
    expect(inBoth(campDoor('exit'), 1)).toEqual([
      'Next: the exit to Peace Hall. You are there; it is ahead.',
      '다음은 평화관 쪽 출구입니다. 바로 여기, 앞에 있습니다.',
    ]);
  });
});

describe('onTheWay, in any hall', PATIENT, () => {
  test('names every exhibit in hanging order from the entrance on, and then the exit; and all of them back', () => {
    fc.assert(
      fc.property(anyHall, fc.constantFrom<1 | -1>(1, -1), fc.constantFrom(...LANGUAGES), (some, step, language) => {
        const plan = planHall(some);
        const free = freeSpace(plan);
        const named: string[] = [];
        let [here, open]: [Viewpoint, string | undefined] = [step === 1 ? plan.start : plan.doors.at(-1)!, undefined];
        for (let count = 0; count <= plan.placements.length; count++) {
          const said = onTheWay(plan, free, markedWords(plan), here, language, { step, open });
          const exhibit = /<(exhibit-\d+)>/.exec(said)?.[1];
          named.push(exhibit ?? said.slice(0, said.indexOf('.')));
          if (exhibit === undefined) break;
          [here, open] = [placementOf(plan, exhibit).viewpoint, exhibit];
        }
        const all = plan.placements.map(({ exhibit }) => exhibit);
        const end = {
          en: { 1: 'Next: the exit', [-1]: 'Before this: the entrance' },
          ko: { 1: '다음은 출구입니다', [-1]: '이전은 입구입니다' },
        }[language][step];
        expect(named).toEqual([...(step === 1 ? all : all.toReversed()), end]);
      }),
      tries(10),
    );
  });

  test('says how far the way is, and to which side it leads in its first two metres', () => {
    fc.assert(
      fc.property(anyHall, anySpot, fc.integer({ min: 0, max: 359 }), (some, spot, heading) => {
        const plan = planHall(some);
        const free = freeSpace(plan);
        const at = freePoint(plan, free, spot);
        for (const language of LANGUAGES) {
          const said = onTheWay(plan, free, markedWords(plan), { at, heading }, language, { step: 1 });
          const heard =
            /(?<metres>\d+)(?: metres? from here; the way sets out |미터이며, )(?<side>.+?)(?:\.|(?:으로|로) 나)/u;
          const { metres, side } = heard.exec(said)?.groups ?? {};
          const exhibit = /<(exhibit-\d+)>/.exec(said)?.[1];
          const goal = exhibit === undefined ? plan.doors.at(-1)!.at : placementOf(plan, exhibit).viewpoint.at;
          const way = ledWay(plan, free, at, goal)!;
          expect(side === undefined).toBe(lengthOf(way) <= 0.5);
          if (side === undefined) continue;
          expect(Number(metres)).toBe(Math.max(1, Math.round(lengthOf(way))));
          const after =
            [...samples(way)].find((_, index, all) => lengthOf([at, ...all.slice(0, index + 1)]) >= 2) ?? goal;
          // The samples lie a decimetre apart.
          expect(Math.abs(turn(sideOf(side, language) * 45, headingTo(at, after) - heading))).toBeLessThan(22.5 + 4);
          expect(Number(metres)).toBeGreaterThanOrEqual(Math.floor(distance(at, goal)));
        }
      }),
      tries(30),
    );
  });
});
