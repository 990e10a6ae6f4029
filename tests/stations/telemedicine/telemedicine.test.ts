import { expect, test } from 'vitest';
import { telemedicine } from '../../../src/stations/telemedicine/telemedicine.ts';
import { WELL_TRIED } from '../well-tried.ts';

const wellTried = WELL_TRIED.telemedicine;

test('at first live pictures crowd out a large photograph', () => {
  const { says, isReached } = telemedicine.attempt({ share: 192, heart: 'number', photo: 3000, video: 'now' });
  expect(says.map(({ en }) => en)).toEqual([
    'The voice is heard from the beginning; photograph: after 112 s; live pictures: after 1 s.',
    'Within a minute the specialist can say: how urgent it is; what the medic’s hands do next.',
    'From each question to its answer at least 0.7 seconds pass. 64 kbit/s are left to the rest of the camp.',
  ]);
  expect(isReached).toBe(false);
});

test('what finds no room on the line is told as such, and what comes late in minutes', () => {
  const answer = (changed: Partial<typeof wellTried>) => telemedicine.attempt({ ...wellTried, ...changed }).says[0].en;
  expect(answer({ share: 32, heart: 'curve', video: 'now' })).toBe(
    'The voice is heard from the beginning; pulse curve: after 1 s; photograph: no room on the line; live pictures: no room on the line.',
  );
  expect(answer({ share: 32, heart: 'number', video: 'none' })).toBe(
    'The voice is heard from the beginning; photograph: after 7 minutes.',
  );
  expect(answer({ heart: 'number', photo: 0, video: 'none' })).toBe(
    'Nothing but the voice, and the rate of the heart as a number.',
  );
});

test('the goal can be reached by whoever lets live pictures wait, and each of its parts counts', () => {
  const isReached = (changed: Partial<typeof wellTried>) =>
    telemedicine.attempt({ ...wellTried, ...changed }).isReached;
  expect(isReached({})).toBe(true);
  expect(isReached({ heart: 'curve' }), 'no twelve leads').toBe(false);
  expect(isReached({ photo: 1400 }), 'a blurred photograph').toBe(false);
  expect(isReached({ photo: 2400 }), 'a late photograph').toBe(false);
  expect(isReached({ video: 'now' }), 'not let wait').toBe(false);
  expect(isReached({ share: 144 }), 'too much of the line').toBe(false);
  expect(isReached({ share: 96 }), 'no room for live pictures').toBe(false);
});
