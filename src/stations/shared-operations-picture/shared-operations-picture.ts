import { station, type Words } from '../station.ts';
import { COLUMNS, ROWS, type Report } from './day.ts';
import { areNamed, lookAt, squareOf, type Desk } from './desk.ts';
import { inHall } from './in-hall.ts';
import { found } from './join.ts';
import { drawDesk } from './picture.ts';

/** By this hour somebody has to go and look. */
const NOON = 12;
/** So many of those that a report is joined with are read out. */
const MOST_READ = 3;

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

export const sharedOperationsPicture = station(
  [
    {
      kind: 'amount',
      name: 'hour',
      label: { en: 'The map as it stands at', ko: '지도의 시각' },
      min: 1,
      max: 24,
      step: 1,
      start: 24,
      say: (hour) => ({ en: clock(60 * hour), ko: clock(60 * hour) }),
    },
    {
      kind: 'choice',
      name: 'kinds',
      label: { en: 'Shown are', ko: '보이는 보고' },
      options: [
        { value: 'all', label: { en: 'troops, facilities and resources', ko: '병력, 시설, 자원 모두' } },
        { value: 'troops-facilities', label: { en: 'troops and facilities', ko: '병력과 시설' } },
        { value: 'troops-resources', label: { en: 'troops and resources', ko: '병력과 자원' } },
        { value: 'facilities-resources', label: { en: 'facilities and resources', ko: '시설과 자원' } },
      ],
      start: 'all',
    },
    {
      kind: 'amount',
      name: 'gate',
      label: { en: 'Two are joined if no further apart than', ko: '두 보고를 잇는 거리' },
      min: 0.5,
      max: 6,
      step: 0.5,
      start: 3.5,
      say: (gate) => ({ en: `${gate} × their error`, ko: `오차의 ${gate}배까지` }),
    },
    {
      kind: 'square',
      name: 'square',
      label: { en: 'Report looked at', ko: '살필 보고' },
      columns: COLUMNS,
      rows: ROWS,
      start: 'I4',
    },
  ],
  (look) => {
    const desk = lookAt(look);
    const { arrived, shown, joins, chosen, partners } = desk;
    const share = Math.floor(100 * found(look.gate));
    const isEarly = look.hour <= NOON;
    return {
      says: [
        answer(desk, look.square),
        ...(chosen ? [chosen, ...partners.slice(0, MOST_READ)].map(read) : []),
        {
          en: `At ${clock(60 * look.hour)} reports in: ${arrived}; shown: ${shown.length}; joins between them: ${joins.length}. Joined like this, ${share} % of all pairs that tell of one thing would be found.`,
          ko: `${clock(60 * look.hour)}까지 들어온 보고는 ${arrived}건, 보이는 것은 ${shown.length}건, 이어진 짝은 ${joins.length}쌍입니다. 이렇게 이으면 같은 일을 알리는 짝의 ${share}%를 찾습니다.`,
        },
        ...(areNamed(desk) ? [isEarly ? LEAK : TOO_LATE] : []),
      ],
      picture: (language) => drawDesk(desk, look, language),
      inHall: () => inHall(desk),
      meets: [areNamed(desk), areNamed(desk) && isEarly],
    };
  },
);

const LEAK: Words = {
  en: 'These two belong together: a pipe leaks on its way from the tank. Somebody can go and look.',
  ko: '이 둘은 같은 일을 알립니다. 물탱크에서 나온 관이 새고 있습니다. 이제 누군가 가서 살필 수 있습니다.',
};
const TOO_LATE: Words = {
  en: 'These two belong together, but by now the tank is empty. Find them on the map of the morning.',
  ko: '이 둘은 같은 일을 알리지만, 이제 물탱크가 비었습니다. 오전의 지도에서 찾으십시오.',
};

function answer({ chosen, partners }: Desk, square: string): Words {
  if (!chosen) return { en: `No report is shown in ${square}.`, ko: `${square} 칸에는 보이는 보고가 없습니다.` };
  if (partners.length === 0)
    return { en: `${square} is joined with no other report.`, ko: `${square} 보고와 이어진 보고가 없습니다.` };
  const names = partners.map(squareOf).join(', ');
  return partners.length === 1
    ? { en: `${square} is joined with one other: ${names}.`, ko: `${square} 보고는 한 건과 이어집니다: ${names}.` }
    : {
        en: `${square} is joined with ${partners.length} others: ${names}.`,
        ko: `${square} 보고는 ${partners.length}건과 이어집니다: ${names}.`,
      };
}

/** Where, when, how exactly; and what. */
function read(report: Report): Words {
  const [square, at] = [squareOf(report), clock(report.at)];
  return {
    en: `${square}, ${at}, give or take ${report.metres} m and ${report.minutes} min: ${report.text.en}`,
    ko: `${square}, ${at}, 오차 ${report.metres}m, ${report.minutes}분: ${report.text.ko}`,
  };
}
