import { svg } from 'lit-html';
import { drawNames, drawSign, drawSquares, drawWord, EDGE, pointOf, SIDE } from '../grid.ts';
import type { Words } from '../station.ts';
import { isGone, isRepaired, type Season, type Way } from './model.ts';
import { CAMP, COLUMNS, ROADS, ROWS, TOWN, type Road } from './roads.ts';

/** What stands above the map: the key in two rows, and the letters of the columns. */
const HEAD = 68;

const WORDS = {
  gravel: { en: 'gravel', ko: '자갈길' },
  track: { en: 'track', ko: '흙길' },
  bridge: { en: 'bridge', ko: '다리' },
  gone: { en: 'gone', ko: '끊김' },
  way: { en: 'way', ko: '가는 길' },
  trouble: { en: '3 of 1,000 meet trouble', ko: '1,000번에 3번 일이 생김' },
  camp: { en: 'camp', ko: '기지' },
  town: { en: 'town', ko: '마을' },
  engineers: { en: 'engineers', ko: '공병' },
} as const satisfies Record<string, Words>;

const LETTERS = {
  camp: { en: 'C', ko: '기' },
  town: { en: 'T', ko: '마' },
  engineers: { en: 'E', ko: '공' },
} as const satisfies Record<string, Words>;

/** The map from above: roads with their dangers, the bridges that stand and those that are gone, the way of the convoy. */
export function drawRoads(
  { places }: Way,
  { season, engineers }: { season: Season; engineers: string },
  language: keyof Words,
) {
  const [camp, town, team] = [pointOf(CAMP), pointOf(TOWN), pointOf(engineers)];
  const line = places.map((place) => `${pointOf(place).x} ${pointOf(place).y}`).join('L');
  const word = (words: Words, x: number, y: number) => drawWord(words[language], x, y);
  return svg`<svg viewBox="${-EDGE} ${-HEAD} ${COLUMNS * SIDE + EDGE + 1} ${ROWS * SIDE + HEAD + 9}">
    ${drawSquares(COLUMNS, ROWS)}
    <g pointer-events="none">
      <path d="M${line}" fill="none" stroke="var(--blue)" stroke-width="10" stroke-linejoin="round" stroke-opacity="0.6" />
      ${ROADS.map((road) => drawRoad(road, isGone(road, season, engineers), isRepaired(road, engineers)))}
      ${drawSign(LETTERS.camp[language], camp.x - 12, camp.y - 12)}
      ${drawSign(LETTERS.town[language], town.x + 12, town.y - 12)}
      ${drawSign(LETTERS.engineers[language], team.x - 12, team.y + 12)}
      ${drawNames(COLUMNS, ROWS)}
      ${stroke(0, -52, 24, -52, 'gravel')} ${word(WORDS.gravel, 30, -47)}
      ${stroke(100, -52, 124, -52, 'track')} ${word(WORDS.track, 130, -47)}
      ${drawBridge(206, -52, false)} ${word(WORDS.bridge, 218, -47)}
      ${drawBridge(286, -52, true)} ${word(WORDS.gone, 298, -47)}
      <path d="M366 -52h24" stroke="var(--blue)" stroke-width="10" stroke-opacity="0.6" /> ${word(WORDS.way, 396, -47)}
      ${drawSign(LETTERS.camp[language], 7, -30)} ${word(WORDS.camp, 20, -25)}
      ${drawSign(LETTERS.town[language], 87, -30)} ${word(WORDS.town, 100, -25)}
      ${drawSign(LETTERS.engineers[language], 167, -30)} ${word(WORDS.engineers, 180, -25)}
      ${danger(3, 280, -25)} ${word(WORDS.trouble, 292, -25)}
    </g>
  </svg>`;
}

/** A road with the number of its dangers beside it; one that is repaired is drawn as gravel. */
function drawRoad({ ends: [one, other], kind, trouble }: Road, isGone: boolean, isRepaired: boolean) {
  const [from, to] = [pointOf(one), pointOf(other)];
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  // Beside the road, always on the same side of it.
  const aside = { x: (-17 * (to.y - from.y)) / long, y: (17 * (to.x - from.x)) / long };
  return svg`
    ${stroke(from.x, from.y, to.x, to.y, kind === 'track' && !isRepaired ? 'track' : 'gravel')}
    ${kind === 'bridge' ? drawBridge(x, y, isGone) : ''}
    ${danger(trouble, x + aside.x, y + aside.y + 5)}
    ${[from, to].map((end) => svg`<circle cx=${end.x} cy=${end.y} r="4.5" fill="var(--ink)" />`)}`;
}

const stroke = (fromX: number, fromY: number, toX: number, toY: number, surface: 'gravel' | 'track') =>
  svg`<path d="M${fromX} ${fromY}L${toX} ${toY}" stroke="var(--ink-soft)"
    stroke-width=${surface === 'gravel' ? 3 : 2} stroke-dasharray=${surface === 'gravel' ? 'none' : '4 4'} />`;

/** A small square on the road; crossed out, if it is gone. */
const drawBridge = (x: number, y: number, isGone: boolean) => svg`
  <rect x=${x - 7} y=${y - 7} width="14" height="14" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />
  ${isGone ? svg`<path d="M${x - 7} ${y - 7}l14 14m0 -14l-14 14" stroke="var(--ink)" stroke-width="2" />` : ''}`;

const danger = (trouble: number, x: number, y: number) =>
  svg`<text x=${x} y=${y} text-anchor="middle" stroke="var(--paper)" stroke-width="3" paint-order="stroke">${trouble}</text>`;
