import type { Line } from './sheet-lines.ts';

/** Shares of a line that stand before its place. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Writes a line on a canvas as it would be written in the sheet, in any face. */
export function writeLine(pen: CanvasRenderingContext2D, { x, y, anchor, halo, parts }: Line, family: string) {
  const set = parts.map((part) => {
    const font = `${part.weight} ${part.size}px ${family}`;
    pen.font = font;
    return { ...part, font, width: part.gap + pen.measureText(part.words).width };
  });
  let left = x - BEFORE[anchor] * set.reduce((sum, { width }) => sum + width, 0);
  pen.textAlign = 'left';
  for (const { words, font, colour, gap, width } of set) {
    pen.font = font;
    if (halo) {
      pen.strokeStyle = halo.colour;
      pen.lineWidth = halo.width;
      pen.lineJoin = 'round';
      pen.strokeText(words, left + gap, y);
    }
    pen.fillStyle = colour;
    pen.fillText(words, left + gap, y);
    left += width;
  }
}
