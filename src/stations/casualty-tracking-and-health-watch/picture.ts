import { svg } from 'lit-html';
import { squareName } from '../settings.ts';
import type { Words } from '../station.ts';
import { COLUMNS, HOSPITAL, placeOf, ROWS, SQUARE } from './map.ts';
import { isKept, reachOf, type Means, type PostTimes } from './model.ts';

/** Of a square, in the units of the picture. */
const SIDE = 40;
/** What stands above the map: the key in two rows, and the letters of the columns. */
const HEAD = 68;
const EDGE = 18;
const PER_KILOMETRE = SIDE / SQUARE;

const WORDS = {
  day: { en: 'kept by day', ko: '낮에 지킴' },
  night: { en: 'kept by night', ko: '밤에 지킴' },
  aid: { en: 'first-aiders', ko: '응급처치 요원' },
  helicopter: { en: 'helicopter, its hour', ko: '헬리콥터와 1시간' },
  ambulance: { en: 'ambulance, its hour', ko: '구급차와 1시간' },
  hospital: { en: 'surgeons', ko: '수술' },
} as const satisfies Record<string, Words>;

/** A letter for each, on the map and in the key. */
const LETTERS = {
  helicopter: { en: 'H', ko: '헬' },
  ambulance: { en: 'A', ko: '구' },
  hospital: { en: 'S', ko: '수' },
} as const satisfies Record<string, Words>;

/** The map from above: posts as discs, their left half for the day, their right half for the night; who waits where. */
export function drawMap(posts: readonly PostTimes[], means: Means, language: keyof Words) {
  const squares = Array.from({ length: COLUMNS * ROWS }, (_, index) =>
    squareName({ column: index % COLUMNS, row: Math.floor(index / COLUMNS) }),
  );
  const reach = reachOf(means.ready);
  const [helicopter, ambulance, hospital] = [middle(means.helicopter), middle(means.ambulance), middle(HOSPITAL)];
  const [round, along] = [reach.helicopter * PER_KILOMETRE, reach.ambulance * PER_KILOMETRE];
  return svg`<svg viewBox="${-EDGE} ${-HEAD} ${COLUMNS * SIDE + EDGE + 1} ${ROWS * SIDE + HEAD + 1}">
    ${squares.map((square) => {
      const { x, y } = middle(square);
      return svg`<rect data-square=${square} x=${x - SIDE / 2} y=${y - SIDE / 2} width=${SIDE} height=${SIDE}
        fill="var(--paper)" stroke="var(--line)" />`;
    })}
    <g pointer-events="none">
      <circle cx=${helicopter.x} cy=${helicopter.y} r=${round} fill="var(--blue)" fill-opacity="0.08" stroke="var(--blue)" />
      <path d="M${ambulance.x - along} ${ambulance.y}l${along} ${-along}l${along} ${along}l${-along} ${along}z"
        fill="none" stroke="var(--blue-deep)" stroke-dasharray="5 3" />
      ${posts.map(({ square, hasAid, day, night }) => {
        const { x, y } = middle(square);
        return disc(x, y, { hasAid, day: isKept(day), night: isKept(night) });
      })}
      ${sign(LETTERS.helicopter[language], helicopter.x - 19, helicopter.y - 19)}
      ${sign(LETTERS.ambulance[language], ambulance.x + 5, ambulance.y - 19)}
      ${sign(LETTERS.hospital[language], hospital.x - 7, hospital.y + 5)}
      <rect x=${-EDGE} y=${-HEAD} width=${COLUMNS * SIDE + EDGE + 1} height=${HEAD - 1} fill="var(--paper)" />
      ${Array.from(
        { length: COLUMNS },
        (_, column) =>
          svg`<text x=${(column + 0.5) * SIDE} y="-5" text-anchor="middle">${squareName({ column, row: 0 })[0]}</text>`,
      )}
      ${Array.from(
        { length: ROWS },
        (_, row) => svg`<text x="-4" y=${(row + 0.5) * SIDE + 5} text-anchor="end">${row + 1}</text>`,
      )}
      ${disc(0, -53, { hasAid: false, day: true, night: false })} ${word(WORDS.day[language], 16, -48)}
      ${disc(170, -53, { hasAid: false, day: false, night: true })} ${word(WORDS.night[language], 186, -48)}
      ${disc(340, -53, { hasAid: true, day: false, night: false })} ${word(WORDS.aid[language], 358, -48)}
      ${sign(LETTERS.helicopter[language], -7, -37)} ${word(WORDS.helicopter[language], 16, -25)}
      ${sign(LETTERS.ambulance[language], 163, -37)} ${word(WORDS.ambulance[language], 186, -25)}
      ${sign(LETTERS.hospital[language], 333, -37)} ${word(WORDS.hospital[language], 358, -25)}
    </g>
  </svg>`;
}

function middle(square: string) {
  const { x, y } = placeOf(square);
  return { x: x * PER_KILOMETRE, y: y * PER_KILOMETRE };
}

const word = (text: string, x: number, y: number) => svg`<text x=${x} y=${y}>${text}</text>`;

/** A letter in a dark square. */
const sign = (letter: string, x: number, y: number) => svg`
  <rect x=${x} y=${y} width="14" height="14" rx="2" fill="var(--ink)" />
  <text x=${x + 7} y=${y + 11} text-anchor="middle" font-size="11" fill="var(--paper)">${letter}</text>`;

/** A post; a ring around it says that it has first-aiders. */
const disc = (x: number, y: number, { hasAid, day, night }: { hasAid: boolean; day: boolean; night: boolean }) => svg`
  ${hasAid ? svg`<circle cx=${x} cy=${y} r="12.5" fill="none" stroke="var(--ink-soft)" stroke-width="2" />` : ''}
  <path d="M${x} ${y - 9}a9 9 0 0 0 0 18z" fill=${day ? 'var(--blue)' : 'var(--paper)'} stroke="var(--ink)" />
  <path d="M${x} ${y - 9}a9 9 0 0 1 0 18z" fill=${night ? 'var(--blue-deep)' : 'var(--paper)'} stroke="var(--ink)" />`;
