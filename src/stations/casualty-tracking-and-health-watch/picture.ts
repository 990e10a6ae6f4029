import { svg } from 'lit-html';
import { drawNames, drawSign, drawSquares, drawWord, EDGE, pointOf, SIDE } from '../grid.ts';
import type { Words } from '../station.ts';
import { COLUMNS, HOSPITAL, ROWS, SQUARE } from './map.ts';
import { isKept, reachOf, type Means, type PostTimes } from './model.ts';

/** What stands above the map: the key in two rows, and the letters of the columns. */
const HEAD = 68;
const PER_KILOMETRE = SIDE / SQUARE;

const WORDS = {
  day: { en: 'kept by day', ko: '낮에 지킴' },
  night: { en: 'kept by night', ko: '밤에 지킴' },
  aid: { en: 'first-aiders', ko: '응급처치 요원' },
  helicopter: { en: 'helicopter, 1 h', ko: '헬리콥터, 1시간' },
  ambulance: { en: 'ambulance, 1 h', ko: '구급차, 1시간' },
  hospital: { en: 'surgeons', ko: '수술실' },
} as const satisfies Record<string, Words>;

/** A letter for each, on the map and in the key. */
const LETTERS = {
  helicopter: { en: 'H', ko: '헬' },
  ambulance: { en: 'A', ko: '구' },
  hospital: { en: 'S', ko: '수' },
} as const satisfies Record<string, Words>;

/** The map from above: posts as discs, their left half for the day, their right half for the night; who waits where. */
export function drawMap(posts: readonly PostTimes[], means: Means, language: keyof Words) {
  const reach = reachOf(means.ready);
  const [helicopter, ambulance, hospital] = [pointOf(means.helicopter), pointOf(means.ambulance), pointOf(HOSPITAL)];
  const [round, along] = [reach.helicopter * PER_KILOMETRE, reach.ambulance * PER_KILOMETRE];
  return svg`<svg viewBox="${-EDGE} ${-HEAD} ${COLUMNS * SIDE + EDGE + 1} ${ROWS * SIDE + HEAD + 1}">
    ${drawSquares(COLUMNS, ROWS)}
    <g pointer-events="none">
      <circle cx=${helicopter.x} cy=${helicopter.y} r=${round} fill="var(--blue)" fill-opacity="0.08" stroke="var(--blue)" />
      <path d="M${ambulance.x - along} ${ambulance.y}l${along} ${-along}l${along} ${along}l${-along} ${along}z"
        fill="none" stroke="var(--blue-deep)" stroke-dasharray="5 3" />
      ${posts.map(({ square, hasAid, day, night }) => {
        const { x, y } = pointOf(square);
        return disc(x, y, { hasAid, day: isKept(day), night: isKept(night) });
      })}
      ${drawSign(LETTERS.helicopter[language], helicopter.x - 11, helicopter.y - 10)}
      ${drawSign(LETTERS.ambulance[language], ambulance.x + 11, ambulance.y - 10)}
      ${drawSign(LETTERS.hospital[language], hospital.x, hospital.y + 11)}
      <rect x=${-EDGE} y=${-HEAD} width=${COLUMNS * SIDE + EDGE + 1} height=${HEAD - 1} fill="var(--paper)" />
      ${drawNames(COLUMNS, ROWS)}
      ${disc(0, -53, { hasAid: false, day: true, night: false })} ${drawWord(WORDS.day[language], 16, -48)}
      ${disc(170, -53, { hasAid: false, day: false, night: true })} ${drawWord(WORDS.night[language], 186, -48)}
      ${disc(340, -53, { hasAid: true, day: false, night: false })} ${drawWord(WORDS.aid[language], 358, -48)}
      ${drawSign(LETTERS.helicopter[language], 0, -30)} ${drawWord(WORDS.helicopter[language], 16, -25)}
      ${drawSign(LETTERS.ambulance[language], 170, -30)} ${drawWord(WORDS.ambulance[language], 186, -25)}
      ${drawSign(LETTERS.hospital[language], 340, -30)} ${drawWord(WORDS.hospital[language], 358, -25)}
    </g>
  </svg>`;
}

/** A post; a ring around it says that it has first-aiders. */
const disc = (x: number, y: number, { hasAid, day, night }: { hasAid: boolean; day: boolean; night: boolean }) => svg`
  ${hasAid ? svg`<circle cx=${x} cy=${y} r="12.5" fill="none" stroke="var(--ink-soft)" stroke-width="2" />` : ''}
  <path d="M${x} ${y - 9}a9 9 0 0 0 0 18z" fill=${day ? 'var(--blue)' : 'var(--paper)'} stroke="var(--ink)" />
  <path d="M${x} ${y - 9}a9 9 0 0 1 0 18z" fill=${night ? 'var(--blue-deep)' : 'var(--paper)'} stroke="var(--ink)" />`;
