import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../../src/stations/settings.ts';
import { smartPerimeter } from '../../../src/stations/smart-perimeter/smart-perimeter.ts';
import { watchFence, type Devices } from '../../../src/stations/smart-perimeter/watch.ts';

test('at first much of the fence is blind and few alarms are true', () => {
  const { says, isReached } = smartPerimeter.attempt(startOf(smartPerimeter.controls));
  expect(says).toEqual([
    {
      en: 'It notices 63 % of those who cross by day and 23 % by night; false alarms in 24 hours: 32; crates: 8.',
      ko: '넘어오는 사람을 낮에는 63%, 밤에는 23% 알아챕니다. 거짓 경보는 24시간에 32번, 상자는 8개입니다.',
    },
    {
      en: 'Of 2,800 m of fence 880 m are blind by day, 1,840 m by night.',
      ko: '울타리 2,800m 가운데 사각지대는 낮에 880m, 밤에 1,840m입니다.',
    },
    {
      en: 'If somebody came once a week, one alarm in 513 would be true.',
      ko: '한 주에 한 사람이 넘어온다면 경보 513번 가운데 한 번이 진짜입니다.',
    },
  ]);
  expect(isReached).toBe(false);
});

test('cameras and cable together reach the goal, each with its own threshold by day and by night', () => {
  const devices = { cameras: 10, cable: 2800 };
  const { says, isReached } = smartPerimeter.attempt({ ...devices, day: 2.5, night: 1.8 });
  expect(says.map(({ en }) => en)).toEqual([
    'It notices 86 % of those who cross by day and 82 % by night; false alarms in 24 hours: 14; crates: 24.',
    'Of 2,800 m of fence 0 m are blind by day, 0 m by night.',
    'If somebody came once a week, one alarm in 113 would be true.',
  ]);
  expect(isReached).toBe(true);
  const alike = [0.8, 1.2, 1.6, 1.8, 2, 2.4, 3].map(
    (both) => smartPerimeter.attempt({ ...devices, day: both, night: both }).isReached,
  );
  expect(alike).not.toContain(true);
});

test('24 crates of cameras alone, or a cable all around, ring too often wherever the thresholds stand', () => {
  const fewestFalseAlarms = (devices: Devices) => {
    const tries = Array.from({ length: 33 }, (_, index) => {
      const threshold = 0.8 + index / 10;
      return watchFence(devices, { day: threshold, night: threshold });
    });
    const fewest = (time: 'day' | 'night') =>
      Math.min(...tries.flatMap(({ [time]: { seen, falseAlarms } }) => (seen >= 0.8 ? [falseAlarms] : [])));
    return Math.round(fewest('day') + fewest('night'));
  };
  expect(fewestFalseAlarms({ cameras: 24, cable: 0 })).toBe(38);
  expect(fewestFalseAlarms({ cameras: 0, cable: 2800 })).toBe(46);
});

test('a fence without devices says that it never rings', () => {
  const { says } = smartPerimeter.attempt({ cameras: 0, cable: 0, day: 1.5, night: 1.5 });
  expect(says.map(({ en }) => en)).toEqual([
    'It notices 0 % of those who cross by day and 0 % by night; false alarms in 24 hours: 0; crates: 0.',
    'Of 2,800 m of fence 2,800 m are blind by day, 2,800 m by night.',
    'It never rings.',
  ]);
});

test('where the threshold stands very high, most alarms are true, and most of those who come by night are missed', () => {
  const { says } = smartPerimeter.attempt({ cameras: 24, cable: 2800, day: 4, night: 4 });
  expect(says.map(({ en }) => en)).toEqual([
    'It notices 83 % of those who cross by day and 21 % by night; false alarms in 24 hours: 0; crates: 38.',
    'Of 2,800 m of fence 0 m are blind by day, 0 m by night.',
    'If somebody came once a week, most alarms would be true.',
  ]);
});

test('whatever is set, every number that is said is one', () => {
  const settings = fc.record({
    cameras: fc.nat(24),
    cable: fc.nat(14).map((reels) => reels * 200),
    day: fc.integer({ min: 8, max: 40 }).map((tenths) => tenths / 10),
    night: fc.integer({ min: 8, max: 40 }).map((tenths) => tenths / 10),
  });
  fc.assert(
    fc.property(settings, (some) => {
      const { says, picture } = smartPerimeter.attempt(some);
      expect(JSON.stringify([says, picture('ko')])).not.toMatch(/NaN|Infinity|null|undefined/);
    }),
  );
});
