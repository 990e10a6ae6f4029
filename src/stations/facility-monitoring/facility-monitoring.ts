import { tenthsUp, whole } from '../numbers.ts';
import { station } from '../station.ts';
import { judge, judgeAll, type Alarm } from './alarm.ts';
import { LEAK, monthOf } from './month.ts';
import { inHall } from './in-hall.ts';
import { drawMonth } from './picture.ts';

/** The month that is shown, and those by which an alarm is judged: one month alone may be luck. */
const SHOWN = monthOf(42);
const OTHERS = Array.from({ length: 50 }, (_, index) => monthOf(101 + index));
/** Hours until found, and false calls in thirty days; both on average. */
const GOAL = { delay: 24, falseCalls: 0.5 } as const;
/** Litres an hour from which a reading may be doubted: four standard deviations. */
const WILD = 40;

const inHours = (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`);

export const facilityMonitoring = station(
  [
    {
      kind: 'amount',
      name: 'allowance',
      label: { en: 'Forgiven of each reading', ko: '값마다 눈감아 주는 양' },
      min: 0,
      max: 40,
      step: 2,
      start: 30,
      say: (value) => ({ en: `${value} litres an hour`, ko: `시간마다 ${value}리터` }),
    },
    {
      kind: 'amount',
      name: 'limit',
      label: { en: 'Call somebody when the rest adds up to more than', ko: '나머지가 이만큼 넘게 쌓이면 사람을 부름' },
      min: 0,
      max: 200,
      step: 10,
      start: 0,
      say: (value) =>
        value === 0
          ? { en: '0 litres: each reading alone', ko: '0리터: 값 하나하나로' }
          : { en: `${value} litres`, ko: `${value}리터` },
    },
    {
      kind: 'choice',
      name: 'doubt',
      label: { en: `A reading above ${WILD} litres an hour`, ko: `시간마다 ${WILD}리터를 넘는 값은` },
      options: [
        { value: 'none', label: { en: 'is believed', ko: '그대로 믿는다' } },
        {
          value: 'twice',
          label: { en: 'is believed when a second one follows at once', ko: '바로 다음 값도 그럴 때 믿는다' },
        },
      ],
      start: 'none',
    },
  ],
  ({ allowance, limit, doubt }) => {
    const alarm: Alarm = { allowance, limit, doubt: doubt === 'twice' ? WILD : Infinity };
    const finding = judge(SHOWN, alarm);
    const { found, delay, falseCalls } = finding;
    const others = judgeAll(OTHERS, alarm);
    const wild = falseCalls.filter((hour) => SHOWN.readings[hour]! > WILD).length;
    const [hours, often] = [tenthsUp(others.delay), tenthsUp(others.falseCalls)];
    const lost = { en: whole(delay * LEAK, 'en'), ko: whole(delay * LEAK, 'ko') };
    const day = Math.floor(SHOWN.leak / 24) + 1;
    return {
      says: [
        found === undefined
          ? {
              en: `In this month the leak is not found; false calls before it: ${falseCalls.length}.`,
              ko: `이 달에는 누수를 찾지 못하고, 그 전에 거짓 경보가 ${falseCalls.length}번 울립니다.`,
            }
          : {
              en: `In this month the leak is found after ${inHours(delay)}, when ${lost.en} litres are lost; false calls before it: ${falseCalls.length}.`,
              ko: `이 달에는 ${delay}시간 만에, ${lost.ko}리터를 잃고 누수를 찾습니다. 그 전에 거짓 경보가 ${falseCalls.length}번 울립니다.`,
            },
        {
          en: `Over fifty other months: ${hours} hours on average until it is found or the month ends; false calls a month: ${often}; not found in ${others.missed}.`,
          ko: `다른 50개월에서는 찾거나 달이 끝날 때까지 평균 ${hours}시간, 거짓 경보는 한 달에 ${often}번입니다. 찾지 못한 달은 ${others.missed}개월입니다.`,
        },
        {
          en: `The leak begins on day ${day}. False calls in the hour of a wild reading: ${wild}.`,
          ko: `누수는 ${day}일째에 시작됩니다. 값이 크게 튄 시간에 울린 거짓 경보는 ${wild}번입니다.`,
        },
      ],
      picture: (language) => drawMonth(SHOWN, alarm, finding, language),
      inHall: () => inHall(alarm, finding),
      meets: [others.delay <= GOAL.delay, others.falseCalls <= GOAL.falseCalls],
    };
  },
);
