import { whole } from '../numbers.ts';
import { station, type Amount, type Words } from '../station.ts';
import { LENGTH } from './fence.ts';
import { inHall } from './in-hall.ts';
import { drawFence } from './picture.ts';
import { watchFence, type Watch } from './watch.ts';

/** One crate holds a camera on its mast, or so many metres of cable. Ours. */
const CABLE_A_CRATE = 200;
/** `seen` in per cent. */
const GOAL = { seen: 80, falseAlarms: 24, crates: 24 } as const;
/** Days from one who crosses to the next. Ours. */
const DAYS_BETWEEN = 7;

const sigma = (value: number): Words => ({ en: `${value.toFixed(1)} × the noise`, ko: `잡음의 ${value.toFixed(1)}배` });
const percent = (share: number) => Math.floor(100 * share);

const threshold = <Name extends string>(name: Name, label: Words) =>
  ({ kind: 'amount', name, label, min: 0.8, max: 4, step: 0.1, start: 1.5, say: sigma }) as const satisfies Amount;

export const smartPerimeter = station(
  [
    {
      kind: 'amount',
      name: 'cameras',
      label: { en: 'Cameras', ko: '카메라' },
      min: 0,
      max: 24,
      step: 1,
      start: 8,
      say: (value) => ({ en: `${value}`, ko: `${value}대` }),
    },
    {
      kind: 'amount',
      name: 'cable',
      label: { en: 'Sensor cable in the fence', ko: '울타리의 감지선' },
      min: 0,
      max: LENGTH,
      step: CABLE_A_CRATE,
      start: 0,
      say: (value) => ({ en: `${whole(value, 'en')} m`, ko: `${whole(value, 'ko')}m` }),
    },
    threshold('day', { en: 'It rings by day from', ko: '낮의 경보 문턱' }),
    threshold('night', { en: 'It rings by night from', ko: '밤의 경보 문턱' }),
  ],
  ({ cameras, cable, day, night }) => {
    const watch = watchFence({ cameras, cable }, { day, night });
    const falseAlarms = watch.day.falseAlarms + watch.night.falseAlarms;
    const crates = cameras + Math.ceil(cable / CABLE_A_CRATE);
    const seen = { day: percent(watch.day.seen), night: percent(watch.night.seen) };
    return {
      says: [
        {
          en: `It notices ${seen.day} % of those who cross by day and ${seen.night} % by night; false alarms in 24 hours: ${whole(falseAlarms, 'en')}; crates: ${crates}.`,
          ko: `넘어오는 사람을 낮에는 ${seen.day}%, 밤에는 ${seen.night}% 알아챕니다. 거짓 경보는 24시간에 ${whole(falseAlarms, 'ko')}번, 상자는 ${crates}개입니다.`,
        },
        {
          en: `Of ${whole(LENGTH, 'en')} m of fence ${whole(watch.day.blind, 'en')} m are blind by day, ${whole(watch.night.blind, 'en')} m by night.`,
          ko: `울타리 ${whole(LENGTH, 'ko')}m 가운데 사각지대는 낮에 ${whole(watch.day.blind, 'ko')}m, 밤에 ${whole(watch.night.blind, 'ko')}m입니다.`,
        },
        trueAmong(watch, falseAlarms),
      ],
      picture: (language) => drawFence(watch, cameras, GOAL.seen / 100, language),
      inHall: () => inHall(watch, cameras),
      // What is said is what counts.
      meets: [
        Math.min(seen.day, seen.night) >= GOAL.seen,
        Math.round(falseAlarms) <= GOAL.falseAlarms,
        crates <= GOAL.crates,
      ],
    };
  },
);

/** How many alarms the guard hears for one that is true, if somebody comes once a week, by day as often as by night. */
function trueAmong({ day, night }: { day: Watch; night: Watch }, falseAlarms: number): Words {
  const trueAlarms = (day.seen + night.seen) / 2 / DAYS_BETWEEN;
  if (trueAlarms === 0) return { en: 'It never rings.', ko: '경보는 울리지 않습니다.' };
  const alarms = Math.round(1 + falseAlarms / trueAlarms);
  if (alarms === 1)
    return {
      en: 'If somebody came once a week, most alarms would be true.',
      ko: '한 주에 한 사람이 넘어온다면 경보는 대부분 진짜입니다.',
    };
  return {
    en: `If somebody came once a week, one alarm in ${whole(alarms, 'en')} would be true.`,
    ko: `한 주에 한 사람이 넘어온다면 경보 ${whole(alarms, 'ko')}번 가운데 한 번이 진짜입니다.`,
  };
}
