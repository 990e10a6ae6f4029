import { svg } from 'lit-html';
import type { Words } from '../station.ts';
import { COW_AT, PERSON_AT, record, SHADES, STRIP } from './recorded.ts';
import { flyCircle, RESERVE, VILLAGE, WALL, type Plan, type Round } from './round.ts';

/** Units of the picture for a metre of the map, and of what is recorded. */
const A_METRE = 0.113;
const ENLARGED = 50;
/** The middle of the map; the left edge and the width of what stands beside it. */
const MIDDLE = 150;
const [SIDE, WIDTH] = [318, 156];
/** Points of less ground cannot be seen in this picture. */
const FINEST = 0.012;

const WORDS = {
  camp: { en: 'camp', ko: '기지' },
  village: { en: 'village', ko: '마을' },
  wind: { en: 'wind', ko: '바람' },
  none: { en: 'none', ko: '없음' },
  person: { en: 'person', ko: '사람' },
  cow: { en: 'cow', ko: '소' },
  recorded: { en: 'as recorded', ko: '찍힌 모습' },
  battery: { en: 'battery', ko: '배터리' },
  reserve: { en: 'reserve', ko: '예비' },
  minute: { en: 'every minute', ko: '1분마다' },
} as const satisfies Record<string, Words>;

/** The round from above; beside it the wind, what the camera records, and where the battery goes. */
export function drawRound(plan: Plan, round: Round, language: keyof Words) {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const canFly = round.seconds !== undefined;
  return svg`<svg viewBox="0 0 480 300"><g>
    ${drawMap(plan, round, say)}
    <text x=${SIDE} y="20">${say('wind')}</text>
    ${
      round.wind > 0
        ? svg`<path d=${`M${SIDE + 42} 15h${place(10 * round.wind)}m-9 -7l9 7l-9 7`} fill="none" stroke="var(--ink)" stroke-width="2" />`
        : svg`<text x=${SIDE + 42} y="20">${say('none')}</text>`
    }
    <text x=${SIDE} y="62">${say('recorded')}</text>
    <rect x=${SIDE} y="70" width=${STRIP.width * ENLARGED} height=${STRIP.height * ENLARGED} fill="none" stroke="var(--line)" />
    ${pathsOf(round.groundOfPoint).map((path, index) => svg`<path d=${path} fill-opacity=${(index + 1) / SHADES} />`)}
    <text x=${SIDE + PERSON_AT * ENLARGED} y="130" text-anchor="middle">${say('person')}</text>
    <text x=${SIDE + COW_AT * ENLARGED} y="130" text-anchor="middle">${say('cow')}</text>
    <text x=${SIDE} y="182">${say('battery')}</text>
    ${drawBattery(round)}
    <text x=${SIDE + WIDTH} y="232" text-anchor="end">${say('reserve')}</text>
    ${
      canFly
        ? svg`<circle cx=${SIDE + 5} cy="280" r="4" fill="var(--blue-deep)" /><text x=${SIDE + 16} y="285">${say('minute')}</text>`
        : ''
    }
  </g></svg>`;
}

function drawMap(
  { radius, airspeed }: Plan,
  { band, wind, seconds, isOverVillage }: Round,
  say: (word: keyof typeof WORDS) => string,
) {
  const at = (metres: number, angle: number) =>
    [place(MIDDLE + metres * A_METRE * Math.cos(angle)), place(MIDDLE + metres * A_METRE * Math.sin(angle))] as const;
  const [x, y] = at((VILLAGE.from + VILLAGE.to) / 2, VILLAGE.angle);
  const camp = 2 * WALL * A_METRE;
  return svg`
    <rect x=${MIDDLE - camp / 2} y=${MIDDLE - camp / 2} width=${camp} height=${camp} fill="none" stroke="var(--ink)" stroke-width="2" />
    <text x=${MIDDLE} y=${MIDDLE + 5} text-anchor="middle">${say('camp')}</text>
    <circle cx=${MIDDLE} cy=${MIDDLE} r=${radius * A_METRE} fill="none" stroke="var(--blue)" stroke-opacity="0.4"
      stroke-width=${band * A_METRE} stroke-dasharray=${seconds === undefined ? '4 6' : 'none'} />
    <circle cx=${x} cy=${y} r=${((VILLAGE.to - VILLAGE.from) / 2) * A_METRE} fill=${isOverVillage ? 'var(--ink)' : 'var(--paper)'}
      stroke="var(--ink)" stroke-width="2" />
    <text x=${x} y=${y + 30} text-anchor="middle" stroke="var(--paper)" stroke-width="4" paint-order="stroke">${say('village')}</text>
    ${
      seconds === undefined
        ? ''
        : minutesOf(flyCircle(radius, airspeed, wind)).map((angle) => {
            const [x, y] = at(radius, angle);
            return svg`<circle cx=${x} cy=${y} r="4" fill="var(--blue-deep)" />`;
          })
    }`;
}

/** Where it is at each full minute of a round: close together against the wind, far apart with it. */
function minutesOf(seconds: Float64Array): number[] {
  const angles = [0];
  for (const [step, second] of seconds.entries())
    if (second >= 60 * angles.length && step < seconds.length - 1)
      angles.push((2 * Math.PI * (step + 1)) / seconds.length);
  return angles;
}

/** From the left: the way there and back, the rounds one by one, what is left, and the hatched reserve. */
function drawBattery({ used, rounds }: Round) {
  const [way, each] = [used.way * WIDTH, rounds > 0 ? (used.rounds * WIDTH) / rounds : 0];
  const reserve = SIDE + WIDTH * (1 - RESERVE);
  return svg`
    <rect x=${SIDE} y="190" width=${place(way)} height="24" fill="var(--blue-deep)" />
    ${Array.from(
      { length: rounds },
      (_, index) =>
        svg`<rect x=${place(SIDE + way + index * each)} y="190" width=${place(each)} height="24" fill="var(--blue)"
          stroke="var(--paper)" stroke-width="2" />`,
    )}
    <path d=${`M${reserve} 190v24${[0, 1, 2, 3].map((index) => `M${reserve + 2 + index * 9} 214l9 -24`).join('')}`} fill="none"
      stroke="var(--ink)" />
    <rect x=${SIDE} y="190" width=${WIDTH} height="24" fill="none" stroke="var(--ink)" />`;
}

/** One for each shade. */
function pathsOf(point: number): string[] {
  const side = Math.max(FINEST, point);
  const runs = record(side);
  return Array.from({ length: SHADES }, (_, index) =>
    runs
      .filter(({ shade }) => shade === index + 1)
      .map(({ y, from, to }) => {
        const [x, width] = [place(SIDE + from * ENLARGED), place((to - from) * ENLARGED)];
        return `M${x} ${place(70 + y * ENLARGED)}h${width}v${place(side * ENLARGED)}h${-width}z`;
      })
      .join(''),
  );
}

const place = (units: number) => Math.round(units * 100) / 100;
