import { describe, expect, test } from 'vitest';
import { personnelSafety } from '../../../src/stations/personnel-safety-and-access/personnel-safety-and-access.ts';
import { startOf } from '../../../src/stations/settings.ts';

const { controls, attempt } = personnelSafety;

describe('personnel safety', () => {
  test('at first calls names from paper lists that are kept for a month', () => {
    const { says, isReached } = attempt(startOf(controls));
    expect(says.map(({ en }) => en)).toEqual([
      'All 3 missing are found at the latest 49 minutes after the alarm. A stolen record shows 7,980 lines.',
      'After 23 minutes all names are called at one point, and 15 do not answer: 12 of them left with a patrol after the list was written.',
      '2 minutes later 9 pairs search the whole camp: the list has only names.',
      'A line is a name on the list of an evening. Printed, that is 160 pages.',
    ]);
    expect(isReached).toBe(false);
  });

  test('reaches its goal by doors, kept for eight hours, with two muster points', () => {
    const { says, isReached } = attempt({ knows: 'doors', kept: 3, points: 2 });
    expect(says.map(({ en }) => en)).toEqual([
      'All 3 missing are found at the latest 16 minutes after the alarm. A stolen record shows 1,197 lines.',
      'After 6 minutes 251 people are counted at 2 points, and 3 are missing; 12 are known to be out with a patrol.',
      '2 minutes later 8 pairs search where the last doors lead: one of the quarters, the workshop and the open ground.',
      'A line says who is in, or who passed which door and when. Printed, that is 24 pages.',
    ]);
    expect(isReached).toBe(true);
  });

  test('says what is gone when the doors are wiped too soon', () => {
    expect(attempt({ knows: 'doors', kept: 2, points: 2 }).says[2]).toEqual({
      en: '2 minutes later 8 pairs search the whole camp: the last door of at least one of them is already wiped.',
      ko: '2분 뒤 두 명씩 8조가 기지 전체를 찾아봅니다. 적어도 한 사람이 마지막으로 지난 문의 기록이 이미 지워졌기 때문입니다.',
    });
  });

  test('reaches it in four of 216 ways, and by nothing in excess', () => {
    const ways = ['list', 'gate', 'doors', 'tags'].flatMap((knows) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((kept) => [1, 2, 3, 4, 5, 6].map((points) => ({ knows, kept, points }))),
    );
    expect(ways).toHaveLength(216);
    expect(ways.filter((way) => attempt(way).isReached)).toEqual([
      { knows: 'doors', kept: 3, points: 2 },
      { knows: 'doors', kept: 3, points: 3 },
      { knows: 'doors', kept: 4, points: 2 },
      { knows: 'doors', kept: 4, points: 3 },
    ]);
  });
});
