import { describe, expect, test } from 'vitest';
import { casualtyTracking } from '../../../src/stations/casualty-tracking-and-health-watch/casualty-tracking-and-health-watch.ts';
import { startOf } from '../../../src/stations/settings.ts';

const { controls, attempt } = casualtyTracking;

describe('casualty tracking', () => {
  test('at first keeps everything in the camp, and few posts keep the rule', () => {
    const { says, isReached } = attempt(startOf(controls));
    expect(says.map(({ en }) => en)).toEqual([
      'The rule is kept at 3 of 10 posts by day and at 2 by night, with 15 people.',
      'First aid within ten minutes: 4 by day, 4 by night. A medical team within one hour: 3 and 2. Surgery within two hours: 8 and 2.',
      'By day and night: D6, B4. By day only: E4. Not even by day: I3 (team after 76 min), G6 (first aid after 67 min), J6 (first aid after 79 min), F2 (first aid after 68 min), H8 (first aid after 74 min), L4 (first aid after 88 min), A8 (first aid after 65 min).',
    ]);
    expect(isReached).toBe(false);
  });

  test('reaches its goal with the helicopter in the middle, the ambulance between three posts, and 27 people', () => {
    const { says, isReached } = attempt({ helicopter: 'G5', ambulance: 'D4', ready: '30', aided: 8 });
    expect(says[0]).toEqual({
      en: 'The rule is kept at 8 of 10 posts by day and at 3 by night, with 27 people.',
      ko: '초소 10곳 가운데 낮에는 8곳, 밤에는 3곳에서 규칙을 지키며, 인원은 27명입니다.',
    });
    expect(isReached).toBe(true);
  });

  test('does not reach it from the camp, nor by a shorter notice alone, nor by first-aiders alone', () => {
    for (const settings of [
      { helicopter: 'C5', ambulance: 'D4', ready: '30', aided: 8 },
      { helicopter: 'G5', ambulance: 'C5', ready: '30', aided: 8 },
      { helicopter: 'G5', ambulance: 'D4', ready: '15', aided: 6 },
      { helicopter: 'G5', ambulance: 'D4', ready: '15', aided: 10 },
      { helicopter: 'G5', ambulance: 'D4', ready: '45', aided: 10 },
    ])
      expect(attempt(settings).isReached).toBe(false);
  });

  test('has a square to tap for every square of its lists', () => {
    const values = JSON.stringify(attempt(startOf(controls)).picture('en'));
    for (const square of ['A1', 'L8', 'G5']) expect(values).toContain(`"${square}"`);
  });
});
