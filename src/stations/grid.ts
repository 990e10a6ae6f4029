import { svg } from 'lit-html';
import { middleOf, squareName } from './settings.ts';

/** Of a square, in the units of the picture, unless something larger must stand in it. */
export const SIDE = 40;
/** Left of a plan for the numbers of the rows. */
export const EDGE = 18;

/** The middle of a square in the picture. */
export function pointOf(square: string, side = SIDE): { x: number; y: number } {
  const { x, y } = middleOf(square);
  return { x: x * side, y: y * side };
}

/** The squares of a plan, to be tapped on, the first one's corner at 0, 0. */
export const drawSquares = (columns: number, rows: number, side = SIDE) =>
  Array.from({ length: columns * rows }, (_, index) => {
    const at = { column: index % columns, row: Math.floor(index / columns) };
    return svg`<rect data-square=${squareName(at)} x=${at.column * side} y=${at.row * side} width=${side} height=${side}
      fill="var(--paper)" stroke="var(--line)" />`;
  });

/** Letters above the columns, numbers before the rows. */
export const drawNames = (columns: number, rows: number, side = SIDE) => svg`
  ${Array.from(
    { length: columns },
    (_, column) =>
      svg`<text x=${(column + 0.5) * side} y="-5" text-anchor="middle">${squareName({ column, row: 0 })[0]}</text>`,
  )}
  ${Array.from(
    { length: rows },
    (_, row) => svg`<text x="-4" y=${(row + 0.5) * side + 5} text-anchor="end">${row + 1}</text>`,
  )}`;

/** A letter in a dark square: who stands there; x and y are its middle. */
export const drawSign = (letter: string, x: number, y: number) => svg`
  <rect x=${x - 9} y=${y - 9} width="18" height="18" rx="3" fill="var(--ink)" />
  <text x=${x} y=${y + 5} text-anchor="middle" font-size="14" fill="var(--paper)">${letter}</text>`;

export const drawWord = (text: string, x: number, y: number) => svg`<text x=${x} y=${y}>${text}</text>`;
