import { tenthsUp } from '../numbers.ts';
import { station, type Words } from '../station.ts';
import { inHall } from './in-hall.ts';
import { drawLine } from './picture.ts';
import { hop } from './satellite.ts';
import { schedule, type What } from './schedule.ts';

/** Kilobits a second of the camp’s whole line. */
const LINE = 256;
/** Degrees above the horizon at which both ends see the satellite. */
const ELEVATION = 50;
/** Seconds that coding and switching take, one way. */
const MACHINES = 0.1;
const ONE_WAY = hop(ELEVATION) + MACHINES;
/** Millimetres that the photograph shows from left to right; what is two points wide can be told apart. */
const FIELD = 300;
const detailOf = (width: number) => (2 * FIELD) / width;
/** Millimetres, seconds, kilobits a second. */
const GOAL = { detail: 0.4, seconds: 60, share: LINE / 2 } as const;

export const telemedicine = station(
  [
    {
      kind: 'amount',
      name: 'share',
      label: { en: `Share of the camp’s line (${LINE} kbit/s)`, ko: `기지 회선(${LINE}kbit/s)에서 얻는 몫` },
      min: 32,
      max: LINE,
      step: 16,
      start: 192,
      say: (value) => ({ en: `${value} kbit/s`, ko: `${value}kbit/s` }),
    },
    {
      kind: 'choice',
      name: 'heart',
      label: { en: 'What is sent of the heart', ko: '심장에 대해 보내는 것' },
      options: [
        { value: 'number', label: { en: 'its rate, as a number', ko: '맥박 수만' } },
        { value: 'curve', label: { en: 'one curve, as it beats', ko: '뛰는 대로 그리는 곡선 하나' } },
        { value: 'twelve', label: { en: 'ten seconds of a twelve-lead ECG', ko: '12유도 심전도 10초' } },
      ],
      start: 'number',
    },
    {
      kind: 'amount',
      name: 'photo',
      label: { en: 'Photograph of the wound', ko: '상처 사진' },
      min: 0,
      max: 4000,
      step: 100,
      start: 3000,
      say: (width) =>
        width === 0
          ? { en: 'none', ko: '없음' }
          : {
              en: `${width} points wide: shows ${tenthsUp(detailOf(width))} mm`,
              ko: `가로 ${width}점: ${tenthsUp(detailOf(width))}mm까지 보임`,
            },
    },
    {
      kind: 'choice',
      name: 'video',
      label: { en: 'Live pictures', ko: '영상' },
      options: [
        { value: 'none', label: { en: 'none', ko: '없음' } },
        { value: 'now', label: { en: 'from the beginning', ko: '처음부터' } },
        { value: 'after', label: { en: 'when all else has gone', ko: '다른 것을 다 보낸 뒤에' } },
      ],
      start: 'now',
    },
  ],
  (wish) => {
    const sendings = schedule(wish);
    /** When it is there: a file as a whole, what is live from its first moment on. */
    const arrivals = new Map<What, number>(sendings.map(({ what, from, to }) => [what, (to ?? from) + ONE_WAY]));
    const [twelve, photo, video] = [arrivals.get('twelve'), arrivals.get('photo'), arrivals.get('video')];
    const isSharp = photo !== undefined && detailOf(wish.photo) <= GOAL.detail;
    const inTime = (seconds: number | undefined) => seconds !== undefined && seconds <= GOAL.seconds;
    const asked = [
      { what: 'curve', isAsked: wish.heart === 'curve', en: 'pulse curve', ko: '맥박 곡선' },
      { what: 'twelve', isAsked: wish.heart === 'twelve', en: 'ECG', ko: '심전도' },
      { what: 'photo', isAsked: wish.photo > 0, en: 'photograph', ko: '사진' },
      { what: 'video', isAsked: wish.video !== 'none', en: 'live pictures', ko: '영상' },
    ] as const;
    const there = asked
      .filter(({ isAsked }) => isAsked)
      .map(({ what, en, ko }) => {
        const when = after(arrivals.get(what));
        return { en: `${en}: ${when.en}`, ko: `${ko}: ${when.ko}` };
      });
    const decisions = [
      { can: true, en: 'how urgent it is', ko: '얼마나 급한지' },
      {
        can: arrivals.has('curve') || inTime(twelve),
        en: 'whether the heart beats in rhythm',
        ko: '심장이 고르게 뛰는지',
      },
      { can: inTime(twelve), en: 'whether it may be a heart attack', ko: '심근경색으로 보이는지' },
      { can: isSharp && inTime(photo), en: 'whether a surgeon is needed', ko: '외과의가 필요한지' },
      { can: inTime(video), en: 'what the medic’s hands do next', ko: '의무병이 다음에 무엇을 할지' },
    ].filter(({ can }) => can);
    const pause = (2 * ONE_WAY).toFixed(1);
    return {
      says: [
        there.length > 0
          ? {
              en: `The voice is heard from the beginning; ${there.map(({ en }) => en).join('; ')}.`,
              ko: `목소리는 처음부터 들립니다. ${there.map(({ ko }) => ko).join('; ')}.`,
            }
          : { en: 'Nothing but the voice, and the rate of the heart as a number.', ko: '목소리와 맥박 수만 전합니다.' },
        {
          en: `Within a minute the specialist can say: ${decisions.map(({ en }) => en).join('; ')}.`,
          ko: `전문의가 1분 안에 말할 수 있는 것: ${decisions.map(({ ko }) => ko).join('; ')}.`,
        },
        {
          en: `From each question to its answer at least ${pause} seconds pass. ${LINE - wish.share} kbit/s are left to the rest of the camp.`,
          ko: `묻고 답을 들을 때까지 적어도 ${pause}초가 지납니다. 기지의 다른 일에는 ${LINE - wish.share}kbit/s가 남습니다.`,
        },
      ],
      picture: (language) => drawLine(sendings, wish.share, LINE, language),
      inHall: () => inHall(sendings, wish, ONE_WAY),
      meets: [wish.share <= GOAL.share, inTime(twelve), isSharp && inTime(photo), inTime(video)],
    };
  },
);

function after(seconds: number | undefined): Words {
  if (seconds === undefined) return { en: 'no room on the line', ko: '회선에 자리가 없음' };
  const minutes = Math.ceil(seconds / 60);
  return seconds < 180
    ? { en: `after ${Math.ceil(seconds)} s`, ko: `${Math.ceil(seconds)}초 뒤` }
    : { en: `after ${minutes} minutes`, ko: `${minutes}분 뒤` };
}
