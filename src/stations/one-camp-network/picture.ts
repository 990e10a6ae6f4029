import { svg } from 'lit-html';
import { drawNames, drawSquares, pointOf } from '../grid.ts';
import type { Words } from '../station.ts';
import { COLUMNS, ROWS, SQUARE } from './camp.ts';
import type { Reception } from './coverage.ts';

/** Of a square in the picture: building, mast and words must stand in it. */
const SIDE = 60;
/** Around the plan stand names of columns and rows, and below it the key. */
const EDGE = { left: 22, top: 22, right: 16, bottom: 28 } as const;
const [WIDTH, HEIGHT] = [COLUMNS * SIDE, ROWS * SIDE];

const KEY: Words = {
  en: 'mast; in a building: how many masts it hears',
  ko: '통신탑, 건물 속 숫자: 신호가 닿는 통신탑 수',
};

/** By how many masts a building hears: none, one, more. */
const WALLS = [
  { fill: 'var(--paper)', stroke: 'var(--ink)', dashes: '3 2', text: 'var(--ink)' },
  { fill: 'var(--paper)', stroke: 'var(--blue-deep)', dashes: '', text: 'var(--ink)' },
  { fill: 'var(--blue-deep)', stroke: 'var(--blue-deep)', dashes: '', text: 'var(--paper)' },
] as const;

/** The camp from above: masts with their reach in metres, and in each building the number of masts that it hears. */
export function drawCamp(
  { masts, reach, receptions }: { masts: readonly string[]; reach: number; receptions: readonly Reception[] },
  language: keyof Words,
) {
  return svg`<svg viewBox="${-EDGE.left} ${-EDGE.top} ${WIDTH + EDGE.left + EDGE.right} ${HEIGHT + EDGE.top + EDGE.bottom}">
    ${drawSquares(COLUMNS, ROWS, SIDE)}
    <g pointer-events="none">
    <clipPath id="camp-plan"><rect width=${WIDTH} height=${HEIGHT} /></clipPath>
    <g clip-path="url(#camp-plan)">
      ${masts.map((mast) => {
        const { x, y } = pointOf(mast, SIDE);
        return svg`
          <circle cx=${x} cy=${y} r=${(reach / SQUARE) * SIDE} fill="var(--blue)" fill-opacity="0.07" stroke="var(--blue)" />`;
      })}
    </g>
    ${drawNames(COLUMNS, ROWS, SIDE)}
    ${receptions.map(({ square, name, hears }) => {
      const { x, y } = pointOf(square, SIDE);
      const { fill, stroke, dashes, text } = WALLS[Math.min(2, hears.length)]!;
      return svg`
        <rect x=${x - 20} y=${y - 7} width="40" height="18" fill=${fill} stroke=${stroke} stroke-dasharray=${dashes} />
        <text x=${x} y=${y + 7} text-anchor="middle" fill=${text}>${hears.length}</text>
        <text x=${x} y=${y + 25} text-anchor="middle">${name[language]}</text>`;
    })}
    ${masts.map((mast, index) => {
      const { x, y } = pointOf(mast, SIDE);
      const left = x + (index - (masts.length - 1) / 2) * 15;
      return svg`
        ${drawMast(left, y - 7)}
        <text x=${left} y=${y - 9} text-anchor="middle" font-size="13" fill="var(--ink)">${index + 1}</text>`;
    })}
    ${drawMast(8, HEIGHT + 23)}
    <text x="22" y=${HEIGHT + 21}>${KEY[language]}</text>
    </g>
  </svg>`;
}

/** Its foot in the middle of x. */
const drawMast = (x: number, y: number) =>
  svg`<path d=${`M${x} ${y}l-8 0 8 -22 8 22z`} fill="var(--blue)" stroke="var(--blue-deep)" />`;
