import { tenthsUp } from '../numbers.ts';
import { station, type Words } from '../station.ts';
import { inHall } from './in-hall.ts';
import { drawRound } from './picture.ts';
import { planRound, WALL, type Plan, type Round } from './round.ts';

/** Square metres, seconds, m/s. */
const GOAL = { area: 500_000, between: 15 * 60, wind: 6 } as const;
/** On foot: m/s. Ours. */
const WALKING = 1.4;

const metres = (value: number): Words => ({ en: `${value} m`, ko: `${value}m` });

export const earlyWarning = station(
  [
    {
      kind: 'amount',
      name: 'height',
      label: { en: 'Height of flight', ko: '비행 높이' },
      min: 10,
      max: 150,
      step: 10,
      start: 40,
      say: metres,
    },
    {
      kind: 'amount',
      name: 'radius',
      label: { en: 'Distance from the camp’s middle', ko: '기지 한가운데에서 거리' },
      min: 300,
      max: 1200,
      step: 20,
      start: 700,
      say: metres,
    },
    {
      kind: 'amount',
      name: 'airspeed',
      label: { en: 'Speed through the air', ko: '공기에 대한 속도' },
      min: 4,
      max: 24,
      step: 1,
      start: 9,
      say: (value) => ({ en: `${value} m/s`, ko: `초속 ${value}m` }),
    },
    {
      kind: 'choice',
      name: 'wind',
      label: { en: 'Wind, 10 m above the ground', ko: '땅 위 10m의 바람' },
      options: [
        { value: '0', label: { en: 'none', ko: '없음' } },
        { value: '3', label: { en: '3 m/s: leaves rustle', ko: '초속 3m: 나뭇잎이 살랑입니다' } },
        { value: '6', label: { en: '6 m/s: small branches move', ko: '초속 6m: 작은 가지가 흔들립니다' } },
      ],
      start: '3',
    },
  ],
  (settings) => {
    const plan: Plan = { ...settings, wind: Number(settings.wind) };
    const round = planRound(plan);
    /** In the wind of the goal. */
    const between = plan.wind === GOAL.wind ? round.between : undefined;
    return {
      says: [
        answer(plan, round),
        flight(round),
        SEEN[round.sharpness](Math.round(1000 * round.groundOfPoint)),
        ...(round.between === undefined ? [] : surroundings(plan, round)),
      ],
      picture: (language) => drawRound(plan, round, language),
      inHall: () => inHall(plan, round),
      meets: [
        between !== undefined && round.area >= GOAL.area,
        between !== undefined && between <= GOAL.between,
        round.sharpness === 'people',
        !round.isOverVillage,
      ],
    };
  },
);

function answer({ airspeed }: Plan, { seconds, between, area, wind }: Round): Words {
  // Never more than it is: what is said to be half a square kilometre is one.
  const squareKilometres = (Math.floor(area / 1e4) / 100).toFixed(2);
  if (seconds === undefined)
    return {
      en: `At ${airspeed} m/s it cannot fly against the wind, which blows at ${wind.toFixed(1)} m/s up there.`,
      ko: `그 높이에는 초속 ${wind.toFixed(1)}m의 바람이 불어, 초속 ${airspeed}m로는 바람을 거슬러 날 수 없습니다.`,
    };
  if (between === undefined)
    return {
      en: `A round of ${minutes(seconds)} minutes and the way there and back do not fit into one flight.`,
      ko: `한 바퀴에 ${minutes(seconds)}분이 걸려, 오가는 길까지 더하면 한 번의 비행으로 돌 수 없습니다.`,
    };
  return {
    en: `A round shows ${squareKilometres} km²; each place is seen every ${minutes(between)} minutes on average, day and night.`,
    ko: `한 바퀴에 ${squareKilometres}km²를 보고, 밤낮으로 평균 ${minutes(between)}분마다 같은 곳을 다시 봅니다.`,
  };
}

const minutes = (seconds: number) => tenthsUp(seconds / 60);

function flight({ watts, rounds, seconds, used, wind }: Round): Words {
  const [power, up] = [Math.round(watts), wind.toFixed(1)];
  if (seconds === undefined || rounds === 0)
    return {
      en: `Flying takes ${power} W; the wind up there is ${up} m/s.`,
      ko: `나는 데 ${power}W가 들고, 그 높이의 바람은 초속 ${up}m입니다.`,
    };
  const left = Math.floor(100 * (1 - used.rounds - used.way));
  return {
    en: `Flying takes ${power} W; the wind up there is ${up} m/s. Rounds in a flight: ${rounds}, of ${minutes(seconds)} minutes each; ${left} % of the battery is left.`,
    ko: `나는 데 ${power}W가 들고, 그 높이의 바람은 초속 ${up}m입니다. 한 번 날면 ${minutes(seconds)}분씩 ${rounds}바퀴를 돌고, 배터리는 ${left}% 남습니다.`,
  };
}

/** Whom it looks at on its way, and how early it sees who comes. */
function surroundings({ radius }: Plan, { band, isOverVillage }: Round): Words[] {
  const warning = Math.ceil((radius + band / 2 - WALL) / WALKING / 60);
  return [
    isOverVillage
      ? {
          en: 'The round passes over the village, and its yards are recorded.',
          ko: '비행로가 마을 위를 지나 마당까지 찍힙니다.',
        }
      : { en: 'The round leaves the village alone.', ko: '마을은 찍지 않습니다.' },
    {
      en: `From the outer edge of what it sees to the wall it is at most ${warning} ${warning === 1 ? 'minute' : 'minutes'} on foot: no warning can be longer.`,
      ko: `보이는 띠의 바깥 끝에서 방벽까지는 걸어서 길어야 ${warning}분입니다. 아무리 일찍 보아도 이보다 길 수는 없습니다.`,
    },
  ];
}

/** By millimetres of ground to a point of the picture. */
const SEEN: Readonly<Record<Round['sharpness'], (point: number) => Words>> = {
  blurred: (point) => ({
    en: `A point of the picture is ${point} mm of ground: people can hardly be told from cattle.`,
    ko: `화면의 한 점은 땅에서 ${point}mm입니다. 사람과 소를 가리기 어렵습니다.`,
  }),
  people: (point) => ({
    en: `A point of the picture is ${point} mm of ground: people can be told from cattle, but not who they are.`,
    ko: `화면의 한 점은 땅에서 ${point}mm입니다. 사람과 소는 가리지만 누구인지는 알 수 없습니다.`,
  }),
  clothes: (point) => ({
    en: `A point of the picture is ${point} mm of ground: it records what somebody wears.`,
    ko: `화면의 한 점은 땅에서 ${point}mm입니다. 무엇을 입었는지까지 찍힙니다.`,
  }),
  recognised: (point) => ({
    en: `A point of the picture is ${point} mm of ground: who knows somebody can recognise them.`,
    ko: `화면의 한 점은 땅에서 ${point}mm입니다. 아는 사람이면 누구인지 알아볼 수 있습니다.`,
  }),
};
