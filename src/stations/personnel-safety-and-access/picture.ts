import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import { BUILDINGS, GROUND, MISSING, pointsOf, type Building } from './camp.ts';
import { BLUR, type Muster } from './muster.ts';

const WIDTH = 480;
/** Units of the picture a metre. */
const SCALE = WIDTH / GROUND.width;
const FOOT = GROUND.height * SCALE;
const KEY = FOOT + 26;
/** Where either bar ends if the goal is just kept, so that one line marks it for both. */
const GOAL = 300;
const BAR = 20;
const TIME = FOOT + 78;
const LINES = FOOT + 134;

const WORDS = {
  counted: { en: 'counted here', ko: '여기서 센 인원' },
  searched: { en: 'to be searched', ko: '찾아볼 곳' },
  missing: { en: 'missing', ko: '보이지 않는 사람' },
  count: { en: 'count', ko: '세기' },
  goal: { en: 'goal', ko: '목표' },
} as const satisfies Record<string, Words>;

/** What stands above the two bars, how long the second is, and where the goal lies on each. */
interface Bars {
  time: Words;
  record: Words;
  lines: number;
  goal: { minutes: number; lines: number };
}

/** The camp with its muster points and where is searched; below it, how long that takes, and how long the record is. */
export function drawMuster(muster: Muster, { time, record, lines, goal }: Bars, language: keyof Words) {
  const { counted, done, begun, found, search } = muster;
  const at = (minutes: number) => Math.min(WIDTH, (GOAL * minutes) / goal.minutes);
  const isSearched = (building: Building) =>
    search.where === 'everywhere' || (search.where === 'doors' && search.buildings.includes(building));
  return svg`<svg viewBox=${`0 -1 ${WIDTH} ${LINES + BAR + 2}`}><g>
    <pattern id="muster-search" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--paper)" /><rect width="2.5" height="6" fill="var(--blue)" />
    </pattern>
    <rect x="1" width=${WIDTH - 2} height=${FOOT} rx="6" fill="var(--paper)" stroke="var(--ink-soft)" stroke-dasharray="6 4" />
    ${search.where === 'spots' ? '' : svg`<rect x="1" width=${WIDTH - 2} height=${FOOT} rx="6" fill="url(#muster-search)" opacity="0.35" />`}
    ${BUILDINGS.map(
      (building) =>
        svg`<rect x=${building.x * SCALE} y=${building.y * SCALE} width=${building.width * SCALE} height=${building.height * SCALE}
          fill=${isSearched(building) ? 'url(#muster-search)' : 'var(--paper)'} stroke="var(--ink-soft)" />`,
    )}
    ${
      search.where === 'spots'
        ? search.spots.map(
            ({ x, y }) =>
              svg`<circle cx=${x * SCALE} cy=${y * SCALE} r=${BLUR * SCALE} fill="url(#muster-search)" stroke="var(--blue-deep)" />`,
          )
        : ''
    }
    ${MISSING.map(({ x, y }) => svg`<circle cx=${x * SCALE} cy=${y * SCALE} r="6" fill="var(--ink)" stroke="var(--paper)" stroke-width="2" />`)}
    ${pointsOf(counted.length).map(({ x, y }, index) => drawPoint(x * SCALE, y * SCALE, String(counted[index])))}
    ${drawPoint(16, KEY - 5, '')}
    <text x="34" y=${KEY}>${WORDS.counted[language]}</text>
    <rect x="152" y=${KEY - 14} width="26" height="17" fill="url(#muster-search)" stroke="var(--ink-soft)" />
    <text x="184" y=${KEY}>${WORDS.searched[language]}</text>
    <circle cx="316" cy=${KEY - 5} r="6" fill="var(--ink)" />
    <text x="328" y=${KEY}>${WORDS.missing[language]}</text>
    <text x="0" y=${TIME - 8}>${time[language]}</text>
    <rect y=${TIME} width=${at(done)} height=${BAR} fill="var(--blue-deep)" />
    <rect x=${at(done)} y=${TIME} width=${at(begun) - at(done)} height=${BAR} fill="var(--line)" />
    <rect x=${at(begun)} y=${TIME} width=${at(found) - at(begun)} height=${BAR} fill="url(#muster-search)" stroke="var(--blue)" />
    <text x=${at(done) / 2} y=${TIME + 15} text-anchor="middle" fill="var(--paper)">${WORDS.count[language]}</text>
    <text x="0" y=${LINES - 8}>${record[language]}</text>
    <rect y=${LINES} width=${Math.min(WIDTH, (GOAL * lines) / goal.lines)} height=${BAR} fill="var(--ink-soft)" />
    ${found > (goal.minutes * WIDTH) / GOAL ? drawMore(TIME) : ''}
    ${lines > (goal.lines * WIDTH) / GOAL ? drawMore(LINES) : ''}
    <path d=${`M${GOAL} ${TIME - 20}V${LINES + BAR}`} stroke="var(--ink)" stroke-width="2" stroke-dasharray="4 3" />
    <text x=${GOAL + 6} y=${TIME - 8}>${WORDS.goal[language]}</text>
  </g></svg>`;
}

const drawPoint = (x: number, y: number, people: string) => svg`
  <circle cx=${x} cy=${y} r=${people ? 18 : 11} fill="var(--blue-deep)" stroke="var(--paper)" stroke-width="2" />
  <text x=${x} y=${y + 5} text-anchor="middle" fill="var(--paper)">${people}</text>`;

/** The end of a bar that is longer than the picture is wide. */
const drawMore = (y: number) =>
  svg`<path d=${`M${WIDTH} ${y - 1}l-12 0l10 ${BAR / 2 + 1}l-10 ${BAR / 2 + 1}h12Z`} fill="var(--paper)" />`;
