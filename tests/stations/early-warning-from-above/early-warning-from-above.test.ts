import { expect, test } from 'vitest';
import { earlyWarning } from '../../../src/stations/early-warning-from-above/early-warning-from-above.ts';
import { startOf } from '../../../src/stations/settings.ts';

const { attempt, controls } = earlyWarning;
const REACHING = { height: 90, radius: 880, airspeed: 16, wind: '6' };
const answers = (changed: object) => attempt({ ...REACHING, ...changed }).says.map(({ en }) => en);

test('at first it flies over the village and shows little', () => {
  const { says, isReached } = attempt(startOf(controls));
  expect(says).toMatchInlineSnapshot(`
    [
      {
        "en": "A round shows 0.21 km²; each place is seen every 11.6 minutes on average, day and night.",
        "ko": "한 바퀴에 0.21km²를 보고, 밤낮으로 평균 11.6분마다 같은 곳을 다시 봅니다.",
      },
      {
        "en": "Flying takes 296 W; the wind up there is 3.7 m/s. Rounds in a flight: 3, of 9.4 minutes each; 33 % of the battery is left.",
        "ko": "나는 데 296W가 들고, 그 높이의 바람은 초속 3.7m입니다. 한 번 날면 9.4분씩 3바퀴를 돌고, 배터리는 33% 남습니다.",
      },
      {
        "en": "A point of the picture is 25 mm of ground: people can be told from cattle, but not who they are.",
        "ko": "화면의 한 점은 땅에서 25mm입니다. 사람과 소는 가리지만 누구인지는 알 수 없습니다.",
      },
      {
        "en": "The round passes over the village, and its yards are recorded.",
        "ko": "비행로가 마을 위를 지나 마당까지 찍힙니다.",
      },
      {
        "en": "From the outer edge of what it sees to the wall it is at most 7 minutes on foot: no warning can be longer.",
        "ko": "보이는 띠의 바깥 끝에서 방벽까지는 걸어서 길어야 7분입니다. 아무리 일찍 보아도 이보다 길 수는 없습니다.",
      },
    ]
  `);
  expect(isReached).toBe(false);
});

test('the goal can be reached between too high and too low, and beyond the village', () => {
  expect(answers({})).toMatchInlineSnapshot(`
    [
      "A round shows 0.59 km²; each place is seen every 13.0 minutes on average, day and night.",
      "Flying takes 489 W; the wind up there is 8.2 m/s. Rounds in a flight: 2, of 7.3 minutes each; 39 % of the battery is left.",
      "A point of the picture is 56 mm of ground: people can be told from cattle, but not who they are.",
      "The round leaves the village alone.",
      "From the outer edge of what it sees to the wall it is at most 9 minutes on foot: no warning can be longer.",
    ]
  `);
  expect(attempt(REACHING).isReached).toBe(true);
  const others = [
    { height: 70 },
    { height: 110 },
    { radius: 700 },
    { radius: 540 },
    { radius: 1200 },
    { airspeed: 13 },
    { airspeed: 24 },
    { wind: '3' },
  ];
  expect(others.filter((changed) => attempt({ ...REACHING, ...changed }).isReached)).toEqual([]);
});

test('says why no round is flown: the wind is too strong, or the battery too small', () => {
  expect(answers({ airspeed: 8 })).toMatchInlineSnapshot(`
    [
      "At 8 m/s it cannot fly against the wind, which blows at 8.2 m/s up there.",
      "Flying takes 298 W; the wind up there is 8.2 m/s.",
      "A point of the picture is 56 mm of ground: people can be told from cattle, but not who they are.",
    ]
  `);
  expect(answers({ airspeed: 10, radius: 1200 })).toMatchInlineSnapshot(`
    [
      "A round of 30.9 minutes and the way there and back do not fit into one flight.",
      "Flying takes 301 W; the wind up there is 8.2 m/s.",
      "A point of the picture is 56 mm of ground: people can be told from cattle, but not who they are.",
    ]
  `);
});

test('from 10 m up somebody can be recognised, from 20 m their clothes are recorded, and from 110 m people can hardly be told from cattle', () => {
  expect([10, 20, 110].map((height) => answers({ height })[2])).toMatchInlineSnapshot(`
    [
      "A point of the picture is 6 mm of ground: who knows somebody can recognise them.",
      "A point of the picture is 13 mm of ground: it records what somebody wears.",
      "A point of the picture is 69 mm of ground: people can hardly be told from cattle.",
    ]
  `);
});

test('few settings reach the goal: with that wind, about one in eighty; none with the most or the least of everything', () => {
  let [reached, all] = [0, 0];
  for (let height = 10; height <= 150; height += 10)
    for (let radius = 300; radius <= 1200; radius += 20)
      for (let airspeed = 4; airspeed <= 24; airspeed++) {
        all++;
        if (attempt({ height, radius, airspeed, wind: '6' }).isReached) reached++;
      }
  expect({ reached, all }).toEqual({ reached: 172, all: 14_490 });
  expect(attempt({ height: 150, radius: 1200, airspeed: 24, wind: '6' }).isReached).toBe(false);
  expect(attempt({ height: 10, radius: 300, airspeed: 4, wind: '0' }).isReached).toBe(false);
});
