import { whole } from '../numbers.ts';
import { station, type Words } from '../station.ts';
import { PEOPLE } from '../people.ts';
import { AWAY, MISSING } from './camp.ts';
import { inHall } from './in-hall.ts';
import { BLUR, muster, TOLD, type Muster } from './muster.ts';
import { drawMuster } from './picture.ts';
import { linesOf, type Knowledge } from './record.ts';

const GOAL = { minutes: 17, lines: 4000 } as const;
/** Of a printed page. */
const A_PAGE = 50;
/** Hours after which a line is wiped: what can be chosen. */
const KEPT = [1, 2, 4, 8, 12, 24, 72, 168, 720] as const;
const keptFor = (step: number) => KEPT[step] ?? KEPT[0];

export const personnelSafety = station(
  [
    {
      kind: 'choice',
      name: 'knows',
      label: { en: 'The camp writes down', ko: '기지가 적어 두는 것' },
      options: [
        { value: 'list', label: { en: 'names, on a paper list each evening', ko: '저녁마다 종이 명단에 이름을' } },
        { value: 'gate', label: { en: 'a badge at the gate: in or out', ko: '정문에서 출입증으로: 안인지 밖인지' } },
        { value: 'doors', label: { en: 'a badge at each door: the building', ko: '문마다 출입증으로: 어느 건물인지' } },
        {
          value: 'tags',
          label: { en: 'a tag, every minute: the exact spot', ko: '1분마다 위치 태그로: 정확한 지점을' },
        },
      ],
      start: 'list',
    },
    {
      kind: 'amount',
      name: 'kept',
      label: { en: 'A line is wiped after', ko: '적은 줄을 지우기까지' },
      min: 0,
      max: KEPT.length - 1,
      step: 1,
      start: KEPT.length - 1,
      say: (step) => span(keptFor(step)),
    },
    {
      kind: 'amount',
      name: 'points',
      label: { en: 'Muster points, two of the watch at each', ko: '집결지(당직자 두 명씩)' },
      min: 1,
      max: 6,
      step: 1,
      start: 1,
      say: (value) => ({ en: String(value), ko: `${value}곳` }),
    },
  ],
  ({ knows, kept, points }) => {
    const hours = keptFor(kept);
    const outcome = muster({ points, knows, kept: hours });
    const lines = linesOf(knows, hours);
    const found = Math.ceil(outcome.found);
    const pages = Math.ceil(lines / A_PAGE);
    return {
      says: [
        {
          en: `All ${MISSING.length} missing are found at the latest ${found} minutes after the alarm. A stolen record shows ${whole(lines, 'en')} lines.`,
          ko: `보이지 않는 ${MISSING.length}명을 모두 찾는 데 경보 뒤 길어야 ${found}분이 걸립니다. 기록을 도둑맞으면 ${whole(lines, 'ko')}줄이 드러납니다.`,
        },
        countOf(outcome, knows),
        searchOf(outcome),
        {
          en: `${LINES[knows].en} Printed, that is ${whole(pages, 'en')} ${pages === 1 ? 'page' : 'pages'}.`,
          ko: `${LINES[knows].ko} 인쇄하면 ${whole(pages, 'ko')}쪽입니다.`,
        },
      ],
      picture: (language) =>
        drawMuster(
          outcome,
          {
            time: { en: `Found after ${found} minutes`, ko: `${found}분 뒤 모두 찾음` },
            record: { en: `${whole(lines, 'en')} lines in the record`, ko: `기록 ${whole(lines, 'ko')}줄` },
            lines,
            goal: GOAL,
          },
          language,
        ),
      inHall: () => inHall([outcome.found / GOAL.minutes, lines / GOAL.lines]),
      meets: [outcome.found <= GOAL.minutes, lines <= GOAL.lines],
    };
  },
);

function span(hours: number): Words {
  if (hours === 1) return { en: '1 hour', ko: '1시간' };
  if (hours <= 24) return { en: `${hours} hours`, ko: `${hours}시간` };
  return { en: `${hours / 24} days`, ko: `${hours / 24}일` };
}

/** What a line says. */
const LINES: Readonly<Record<Knowledge, Words>> = {
  list: { en: 'A line is a name on the list of an evening.', ko: '한 줄은 어느 저녁 명단의 이름 하나입니다.' },
  gate: {
    en: 'A line says who is in, or who passed the gate and when.',
    ko: '한 줄에는 누가 안에 있는지, 또는 누가 언제 정문을 지났는지 적혀 있습니다.',
  },
  doors: {
    en: 'A line says who is in, or who passed which door and when.',
    ko: '한 줄에는 누가 안에 있는지, 또는 누가 언제 어느 문을 지났는지 적혀 있습니다.',
  },
  tags: {
    en: 'A line says who is in, or who was at which spot in which minute.',
    ko: '한 줄에는 누가 안에 있는지, 또는 누가 몇 시 몇 분에 어디 있었는지 적혀 있습니다.',
  },
};

function countOf({ counted, done }: Muster, knows: Knowledge): Words {
  const people = counted.reduce((sum, some) => sum + some, 0);
  const where = counted.length === 1 ? 'one point' : `${counted.length} points`;
  const minutes = Math.ceil(done);
  const missing = PEOPLE - people;
  return knows === 'list'
    ? {
        en: `After ${minutes} minutes all names are called at ${where}, and ${missing} do not answer: ${AWAY} of them left with a patrol after the list was written.`,
        ko: `집결지 ${counted.length}곳에서 이름을 다 부르는 데 ${minutes}분이 걸리고 ${missing}명이 대답하지 않습니다. 그 가운데 ${AWAY}명은 명단을 쓴 뒤 순찰을 나갔습니다.`,
      }
    : {
        en: `After ${minutes} minutes ${people} people are counted at ${where}, and ${missing - AWAY} are missing; ${AWAY} are known to be out with a patrol.`,
        ko: `집결지 ${counted.length}곳에서 ${people}명을 세는 데 ${minutes}분이 걸리고 ${missing - AWAY}명이 보이지 않습니다. ${AWAY}명은 순찰을 나간 것으로 알고 있습니다.`,
      };
}

function searchOf({ pairs, search }: Muster): Words {
  const who = { en: `${TOLD} minutes later ${pairs} pairs search`, ko: `${TOLD}분 뒤 두 명씩 ${pairs}조가` };
  switch (search.where) {
    case 'spots':
      return {
        en: `${who.en} ${search.spots.length} spots, each ${2 * BLUR} metres across.`,
        ko: `${who.ko} 지름 ${2 * BLUR}미터인 지점 ${search.spots.length}곳을 찾아봅니다.`,
      };
    case 'doors':
      return {
        en: `${who.en} where the last doors lead: one of the quarters, the workshop and the open ground.`,
        ko: `${who.ko} 마지막으로 지난 문을 따라 숙소 한 채와 정비소, 건물 밖을 찾아봅니다.`,
      };
    case 'everywhere': {
      const { en, ko } = BECAUSE[search.because];
      return { en: `${who.en} the whole camp: ${en}.`, ko: `${who.ko} 기지 전체를 찾아봅니다. ${ko}.` };
    }
  }
}

/** Why nothing less than the whole camp will do. */
const BECAUSE = {
  list: { en: 'the list has only names', ko: '명단에는 이름만 있기 때문입니다' },
  gate: { en: 'the gate knows only that they are in', ko: '정문 기록으로는 안에 있다는 것만 알기 때문입니다' },
  wiped: {
    en: 'the last door of at least one of them is already wiped',
    ko: '적어도 한 사람이 마지막으로 지난 문의 기록이 이미 지워졌기 때문입니다',
  },
} as const satisfies Record<string, Words>;
