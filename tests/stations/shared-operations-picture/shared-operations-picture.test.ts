import { expect, test } from 'vitest';
import { DAY, PATH, TANK } from '../../../src/stations/shared-operations-picture/day.ts';
import {
  areNamed,
  FILTERS,
  lookAt,
  squareOf,
  type Look,
} from '../../../src/stations/shared-operations-picture/desk.ts';
import { apart } from '../../../src/stations/shared-operations-picture/join.ts';
import { sharedOperationsPicture } from '../../../src/stations/shared-operations-picture/shared-operations-picture.ts';
import { startOf } from '../../../src/stations/settings.ts';

const { attempt, controls } = sharedOperationsPicture;
const answers = (look: Look) => attempt({ ...look }).says.map(({ en }) => en);

test('at first the map is full, and a report is joined with two that have nothing to do with it', () => {
  const { says, isReached } = attempt(startOf(controls));
  expect(says).toMatchInlineSnapshot(`
    [
      {
        "en": "I4 is joined with 5 others: K5, J3, H5, G4, I2.",
        "ko": "I4 보고는 5건과 이어집니다: K5, J3, H5, G4, I2.",
      },
      {
        "en": "I4, 04:30, give or take 70 m and 90 min: Lamps, east: two bulbs went out in the night.",
        "ko": "I4, 04:30, 오차 70m, 90분: 동쪽 가로등: 밤사이 전구 두 개가 나갔습니다.",
      },
      {
        "en": "K5, 05:30, give or take 90 m and 90 min: Patrol, east: cattle on the road since before dawn.",
        "ko": "K5, 05:30, 오차 90m, 90분: 동쪽 순찰: 새벽부터 길에 소 떼가 있습니다.",
      },
      {
        "en": "J3, 04:00, give or take 10 m and 60 min: Spare parts: two tyres handed out to the night shift.",
        "ko": "J3, 04:00, 오차 10m, 60분: 부품 창고: 야간 근무조에 타이어 두 개를 내주었습니다.",
      },
      {
        "en": "H5, 06:30, give or take 10 m and 5 min: Kitchen: the cold room stands at 4 °C, as it should.",
        "ko": "H5, 06:30, 오차 10m, 5분: 주방: 냉장실은 4°C로 정상입니다.",
      },
      {
        "en": "At 24:00 reports in: 24; shown: 24; joins between them: 19. Joined like this, 99 % of all pairs that tell of one thing would be found.",
        "ko": "24:00까지 들어온 보고는 24건, 보이는 것은 24건, 이어진 짝은 19쌍입니다. 이렇게 이으면 같은 일을 알리는 짝의 99%를 찾습니다.",
      },
    ]
  `);
  expect(isReached).toBe(false);
});

test('by nine the two can be joined with each other alone, from either end', () => {
  const look: Look = { hour: 9, kinds: 'troops-resources', gate: 2, square: 'C2' };
  expect(answers(look)).toMatchInlineSnapshot(`
    [
      "C2 is joined with one other: D4.",
      "C2, 03:00, give or take 120 m and 120 min: Water tank 2: 3,000 litres have gone that no meter counted.",
      "D4, 05:00, give or take 60 m and 120 min: Patrol on foot: the path is wet, and no rain has fallen.",
      "At 09:00 reports in: 14; shown: 9; joins between them: 1. Joined like this, 73 % of all pairs that tell of one thing would be found.",
      "These two belong together: a pipe leaks on its way from the tank. Somebody can go and look.",
    ]
  `);
  expect(attempt({ ...look }).isReached).toBe(true);
  expect(attempt({ ...look, square: 'D4' }).isReached).toBe(true);
});

test('with all kinds shown, or a wider gate, others are joined with them; with a narrower one, or too early, they are not', () => {
  const look: Look = { hour: 9, kinds: 'troops-resources', gate: 2, square: 'D4' };
  expect(answers({ ...look, kinds: 'all' })[0]).toMatchInlineSnapshot(`"D4 is joined with 2 others: E3, C2."`);
  expect(answers({ ...look, gate: 2.5 })[0]).toMatchInlineSnapshot(`"D4 is joined with 3 others: C2, E5, C4."`);
  expect(answers({ ...look, gate: 1.5 })[0]).toMatchInlineSnapshot(`"D4 is joined with no other report."`);
  expect(answers({ ...look, hour: 7 })[0]).toMatchInlineSnapshot(`"No report is shown in D4."`);
});

test('in the afternoon it is too late', () => {
  const { says, isReached } = attempt({ hour: 13, kinds: 'troops-resources', gate: 2, square: 'C2' });
  expect(says.at(-1)?.en).toBe(
    'These two belong together, but by now the tank is empty. Find them on the map of the morning.',
  );
  expect(isReached).toBe(false);
});

test('the two that belong together are not the two that lie nearest to each other', () => {
  const nearer = DAY.flatMap((one, index) => DAY.slice(index + 1).map((other) => apart(one, other))).filter(
    (distance) => distance < apart(TANK, PATH),
  );
  expect(nearer).toHaveLength(3);
});

test('the goal is not reached by the most, nor by the least of everything', () => {
  expect(attempt({ hour: 24, kinds: 'facilities-resources', gate: 6, square: 'K6' }).isReached).toBe(false);
  expect(attempt({ hour: 1, kinds: 'all', gate: 0.5, square: 'A1' }).isReached).toBe(false);
});

test('no two reports share a square, and they stand in the order in which they arrive', () => {
  expect(new Set(DAY.map(squareOf)).size).toBe(24);
  expect(DAY.map(({ arrives }) => arrives)).toEqual(DAY.map(({ arrives }) => arrives).toSorted((a, b) => a - b));
});

test('no report reaches the desk before it happened', () => {
  expect(DAY.filter(({ at, arrives }) => arrives < at)).toEqual([]);
});

test('few settings reach the goal, even of those that look at a report: fewer than one in a thousand', () => {
  let [reached, all] = [0, 0];
  for (let hour = 1; hour <= 24; hour++)
    for (const kinds of Object.keys(FILTERS) as Look['kinds'][])
      for (let gate = 0.5; gate <= 6; gate += 0.5)
        for (const square of DAY.map(squareOf)) {
          all++;
          if (hour <= 12 && areNamed(lookAt({ hour, kinds, gate, square }))) reached++;
        }
  expect({ reached, all }).toEqual({ reached: 15, all: 27648 });
});
