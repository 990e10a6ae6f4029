import { svg } from 'lit-html';
import { squareAt, squareName } from '../settings.ts';
import type { Words } from '../station.ts';
import { COLUMNS, ROWS, SIDE } from './camp.ts';
import type { Reception } from './coverage.ts';

/** Of a square in the picture. */
const CELL = 60;

const SQUARES = Array.from({ length: COLUMNS * ROWS }, (_, index) => ({
  column: index % COLUMNS,
  row: Math.floor(index / COLUMNS),
}));

const middleOf = (square: string) => {
  const { column, row } = squareAt(square)!;
  return { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL };
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
  return svg`<svg viewBox="-22 -22 ${COLUMNS * CELL + 28} ${ROWS * CELL + 24}">
    ${SQUARES.map(
      ({ column, row }) => svg`
        <rect x=${column * CELL} y=${row * CELL} width=${CELL} height=${CELL} fill="none" stroke="var(--line)" />`,
    )}
    ${Array.from(
      { length: COLUMNS },
      (_, column) => svg`
        <text x=${(column + 0.5) * CELL} y="-7" text-anchor="middle">${squareName({ column, row: 0 })[0]}</text>`,
    )}
    ${Array.from({ length: ROWS }, (_, row) => svg`<text x="-16" y=${(row + 0.5) * CELL + 5}>${row + 1}</text>`)}
    ${masts.map((mast) => {
      const { x, y } = middleOf(mast);
      return svg`
        <circle cx=${x} cy=${y} r=${(reach / SIDE) * CELL} fill="var(--blue)" fill-opacity="0.07" stroke="var(--blue)" />`;
    })}
    ${receptions.map(({ square, name, hears }) => {
      const { x, y } = middleOf(square);
      const { fill, stroke, dashes, text } = WALLS[Math.min(2, hears.length)]!;
      return svg`
        <rect x=${x - 20} y=${y - 7} width="40" height="18" fill=${fill} stroke=${stroke} stroke-dasharray=${dashes} />
        <text x=${x} y=${y + 7} text-anchor="middle" fill=${text}>${hears.length}</text>
        <text x=${x} y=${y + 25} text-anchor="middle">${name[language]}</text>`;
    })}
    ${masts.map((mast, index) => {
      const { x, y } = middleOf(mast);
      const left = x + (index - (masts.length - 1) / 2) * 14;
      return svg`
        <path d=${`M${left} ${y - 8}l-7 0 7 -21 7 21z`} fill="var(--blue)" stroke="var(--blue-deep)" />
        <text x=${left} y=${y - 9} text-anchor="middle" font-size="11">${index + 1}</text>`;
    })}
    ${SQUARES.map(
      ({ column, row }) => svg`
        <rect data-square=${squareName({ column, row })} x=${column * CELL} y=${row * CELL} width=${CELL} height=${CELL}
          fill="transparent" />`,
    )}
  </svg>`;
}
