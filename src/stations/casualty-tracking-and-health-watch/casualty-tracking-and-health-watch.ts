import { COLUMNS, HOSPITAL, POSTS, ROWS } from './map.ts';
import { inHall } from './in-hall.ts';
import { isKept, peopleOf, RULE, timesOf, type PostTimes, type Times } from './model.ts';
import { drawMap } from './picture.ts';
import { station, type Words } from '../station.ts';

const GOAL = { day: 8, night: 3, people: 27 } as const;

const minutes = (value: number): Words => ({ en: `${value} minutes`, ko: `${value}분` });

export const casualtyTracking = station(
  [
    {
      kind: 'square',
      name: 'helicopter',
      label: { en: 'The helicopter waits at', ko: '헬리콥터가 기다리는 곳' },
      columns: COLUMNS,
      rows: ROWS,
      start: HOSPITAL,
    },
    {
      kind: 'square',
      name: 'ambulance',
      label: { en: 'The ambulance waits at', ko: '구급차가 기다리는 곳' },
      columns: COLUMNS,
      rows: ROWS,
      start: HOSPITAL,
    },
    {
      kind: 'choice',
      name: 'ready',
      label: { en: 'The helicopter is off the ground after', ko: '헬리콥터가 뜨기까지' },
      options: [
        { value: '15', label: minutes(15) },
        { value: '30', label: minutes(30) },
        { value: '45', label: minutes(45) },
      ],
      start: '45',
    },
    {
      kind: 'amount',
      name: 'aided',
      label: { en: 'Posts with first-aiders, the largest first', ko: '응급처치 요원을 두는 초소(큰 곳부터)' },
      min: 0,
      max: POSTS.length,
      step: 1,
      start: 4,
      say: (value) => ({ en: `${value} of ${POSTS.length}`, ko: `${POSTS.length}곳 가운데 ${value}곳` }),
    },
  ],
  ({ helicopter, ambulance, ready, aided }) => {
    const means = { helicopter, ambulance, ready: Number(ready), aided };
    const posts = timesOf(means);
    const [people, day, night] = [peopleOf(means), count(posts, 'day', isKept), count(posts, 'night', isKept)];
    return {
      says: [
        {
          en: `The rule is kept at ${day} of ${POSTS.length} posts by day and at ${night} by night, with ${people} people.`,
          ko: `초소 ${POSTS.length}곳 가운데 낮에는 ${day}곳, 밤에는 ${night}곳에서 규칙을 지키며, 인원은 ${people}명입니다.`,
        },
        stepsOf(posts),
        listOf(posts),
      ],
      picture: (language) => drawMap(posts, means, language),
      inHall: () => inHall(posts, means),
      meets: [day >= GOAL.day, night >= GOAL.night, people <= GOAL.people],
    };
  },
);

const count = (posts: readonly PostTimes[], when: 'day' | 'night', holds: (times: Times) => boolean) =>
  posts.filter((post) => holds(post[when])).length;

/** At how many posts each of the three times is kept. */
function stepsOf(posts: readonly PostTimes[]): Words {
  const [aid, care, surgery] = (['aid', 'care', 'surgery'] as const).map((step) => {
    const holds = (times: Times) => times[step] <= RULE[step];
    return { day: count(posts, 'day', holds), night: count(posts, 'night', holds) };
  }) as [Kept, Kept, Kept];
  return {
    en: `First aid within ten minutes: ${aid.day} by day, ${aid.night} by night. A medical team within one hour: ${care.day} and ${care.night}. Surgery within two hours: ${surgery.day} and ${surgery.night}.`,
    ko: `10분 안의 응급처치는 낮 ${aid.day}곳, 밤 ${aid.night}곳, 1시간 안의 의료팀은 낮 ${care.day}곳, 밤 ${care.night}곳, 2시간 안의 수술은 낮 ${surgery.day}곳, 밤 ${surgery.night}곳입니다.`,
  };
}

interface Kept {
  day: number;
  night: number;
}

/** Which post keeps the rule when; where it is broken by day, by what. */
function listOf(posts: readonly PostTimes[]): Words {
  const always = posts.filter(({ day, night }) => isKept(day) && isKept(night));
  const byDay = posts.filter(({ day, night }) => isKept(day) && !isKept(night));
  const never = posts.filter(({ day }) => !isKept(day));
  const squares = (some: readonly PostTimes[], none: string) => some.map(({ square }) => square).join(', ') || none;
  const broken = (language: keyof Words, none: string) =>
    never.map(({ square, day }) => `${square} (${faultOf(day)[language]})`).join(', ') || none;
  return {
    en: `By day and night: ${squares(always, 'none')}. By day only: ${squares(byDay, 'none')}. Not even by day: ${broken('en', 'none')}.`,
    ko: `낮에도 밤에도 지키는 곳: ${squares(always, '없음')}. 낮에만 지키는 곳: ${squares(byDay, '없음')}. 낮에도 지키지 못하는 곳: ${broken('ko', '없음')}.`,
  };
}

/** The first of the three that comes too late. Minutes are rounded up, so that what is late also reads so. */
function faultOf({ aid, care, surgery }: Times): Words {
  if (aid > RULE.aid) return { en: `first aid after ${Math.ceil(aid)} min`, ko: `응급처치 ${Math.ceil(aid)}분 뒤` };
  if (care > RULE.care) return { en: `team after ${Math.ceil(care)} min`, ko: `의료팀 ${Math.ceil(care)}분 뒤` };
  return { en: `surgery after ${Math.ceil(surgery)} min`, ko: `수술 ${Math.ceil(surgery)}분 뒤` };
}
