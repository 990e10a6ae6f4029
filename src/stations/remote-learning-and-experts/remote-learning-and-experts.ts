import { station, type Words } from '../station.ts';
import { areExpertsUp, DAYS, LEARNERS, LESSONS, STEPS_AN_HOUR, type Zone } from './course.ts';
import { inHall } from './in-hall.ts';
import { doMeet, HOURS_OF_DAY, runMonth, type Month, type Plan } from './month.ts';
import { daysUp } from './line.ts';
import { drawMonth } from './picture.ts';

/** Hours that the expert may give in the month: four working days. */
const GOAL = { hours: 32 } as const;

export const remoteLearning = station(
  [
    {
      kind: 'amount',
      name: 'brought',
      label: { en: 'Lessons brought along from home', ko: '떠날 때 가져오는 수업' },
      min: 0,
      max: LESSONS,
      step: 1,
      start: LESSONS,
      say: (value) => ({ en: `${value} of ${LESSONS}`, ko: `${LESSONS}개 가운데 ${value}개` }),
    },
    {
      kind: 'choice',
      name: 'when',
      label: { en: 'Two hours to learn', ko: '배우는 두 시간' },
      options: [
        { value: 'morning', label: { en: 'in the morning, from 5:00', ko: '새벽 5시부터' } },
        { value: 'noon', label: { en: 'at noon, from 12:00', ko: '낮 12시부터' } },
        { value: 'evening', label: { en: 'in the evening, from 19:00', ko: '저녁 7시(19시)부터' } },
      ],
      start: 'evening',
    },
    {
      kind: 'choice',
      name: 'zone',
      label: { en: 'The expert sits in', ko: '전문가가 있는 곳' },
      options: [
        { value: 'newYork', label: { en: 'New York', ko: '뉴욕' } },
        { value: 'entebbe', label: { en: 'Entebbe', ko: '엔테베' } },
        { value: 'islamabad', label: { en: 'Islamabad', ko: '이슬라마바드' } },
        { value: 'seoul', label: { en: 'Seoul', ko: '서울' } },
      ],
      start: 'seoul',
    },
    {
      kind: 'choice',
      name: 'how',
      label: { en: 'A question', ko: '질문은' },
      options: [
        { value: 'live', label: { en: 'is asked live, when both are there', ko: '둘 다 있을 때 직접 묻는다' } },
        {
          value: 'mail',
          label: { en: 'goes by mail; one in three is asked again', ko: '메일로 보내고, 셋에 하나는 다시 묻는다' },
        },
      ],
      start: 'live',
    },
  ],
  (plan) => {
    const month = runMonth(plan);
    const finished = month.learners.filter((learner) => learner.finished !== undefined).length;
    const hours = month.answers / STEPS_AN_HOUR;
    return {
      says: [
        {
          en: `Finished by day ${DAYS}: ${finished} of ${LEARNERS} learners; hours of the expert: ${Math.ceil(hours)}.`,
          ko: `${DAYS}일까지 ${LEARNERS}명 가운데 ${finished}명이 마쳤고, 전문가는 ${Math.ceil(hours)}시간을 썼습니다.`,
        },
        lossesOf(month),
        meetingOf(plan),
        lessonsOf(month, plan),
      ],
      picture: (language) => drawMonth(month, plan, language),
      inHall: () => inHall(month),
      meets: [finished === LEARNERS, hours <= GOAL.hours],
    };
  },
);

/** What held those up who have not finished; if all have, what it cost them. */
function lossesOf({ learners }: Month): Words {
  const late = learners.filter(({ finished }) => finished === undefined);
  const some = late.length > 0 ? late : learners;
  const lost = (what: 'answer' | 'lesson') => {
    const steps = some.flatMap(({ days }) => days).reduce((sum, day) => sum + (day?.[what] ?? 0), 0);
    return Math.round(steps / STEPS_AN_HOUR / some.length);
  };
  const [answer, lesson] = [lost('answer'), lost('lesson')];
  return late.length > 0
    ? {
        en: `Those who have not finished waited, in hours on average: for answers ${answer}, for lessons ${lesson}.`,
        ko: `마치지 못한 사람은 평균하여 답을 기다리는 데 ${answer}시간, 수업을 기다리는 데 ${lesson}시간을 보냈습니다.`,
      }
    : {
        en: `Each waited, in hours on average: for answers ${answer}, for lessons ${lesson}.`,
        ko: `한 사람이 평균하여 답을 기다리는 데 ${answer}시간, 수업을 기다리는 데 ${lesson}시간을 보냈습니다.`,
      };
}

function meetingOf(plan: Plan): Words {
  const [from, to] = [opens(plan.zone), (opens(plan.zone) + 8) % 24];
  const hours = HOURS_OF_DAY.filter((hour) => doMeet(plan, hour)).reduce((sum, hour) => sum + daysUp(hour), 0);
  const together =
    hours > 0
      ? {
          en: `Learners, line and expert come together for ${hours} hours of the month, storms and outages taken off.`,
          ko: `학습자와 회선, 전문가가 함께 있는 시간은 폭풍우와 끊긴 때를 빼고 한 달에 ${hours}시간입니다.`,
        }
      : {
          en: 'Learners, line and expert never come together.',
          ko: '학습자와 회선, 전문가가 함께 있는 시간은 없습니다.',
        };
  return {
    en: `By camp time the expert is at work from ${from} to ${to} o’clock. ${together.en}`,
    ko: `기지 시각으로 전문가는 ${from}시부터 ${to}시까지 일합니다. ${together.ko}`,
  };
}

/** The hour in the camp at which the experts begin. */
const opens = (zone: Zone) =>
  HOURS_OF_DAY.find((hour) => areExpertsUp(zone, hour) && !areExpertsUp(zone, (hour + 23) % 24)) ?? 0;

function lessonsOf({ fetched }: Month, { brought }: Plan): Words {
  if (brought === LESSONS)
    return {
      en: 'No lesson has to be fetched. Every other lesson leaves a question, for it was made elsewhere.',
      ko: '받을 수업이 없습니다. 다른 곳에서 만든 수업이라 둘에 하나는 질문을 남깁니다.',
    };
  const toFetch = LESSONS - brought;
  if (toFetch === 1)
    return fetched === undefined
      ? {
          en: 'The one lesson that is fetched does not come in this month.',
          ko: '받기로 한 수업 1개는 이 달에 오지 않습니다.',
        }
      : {
          en: `The one lesson that is fetched is there on day ${fetched}.`,
          ko: `받기로 한 수업 1개는 ${fetched}일째에 옵니다.`,
        };
  return fetched === undefined
    ? {
        en: `Of the ${toFetch} lessons that are fetched, the last does not come in this month.`,
        ko: `받기로 한 수업 ${toFetch}개 가운데 마지막 것은 이 달에 오지 않습니다.`,
      }
    : {
        en: `Of the ${toFetch} lessons that are fetched, the last is there on day ${fetched}.`,
        ko: `받기로 한 수업 ${toFetch}개 가운데 마지막 것은 ${fetched}일째에 옵니다.`,
      };
}
