import type { Bounds, Point } from '../../floorplan/geometry.ts';

/** Words on a map, in lines. Lengths in metres of the map. */
export interface Caption {
  lines: string[];
  /** Where the first line begins or ends, its baseline. */
  at: Point;
  anchor: 'start' | 'end' | 'middle';
  lineHeight: number;
  bounds: Bounds;
}

/** Widths of a character as shares of the type size: measured on Segoe UI and Noto Sans CJK, rounded up. */
const LATIN = 0.57;
const HANGUL = 0.96;

export const widthOf = (words: string, size: number) =>
  Array.from(words).reduce((width, character) => width + (character > '\u1100' ? HANGUL : LATIN), 0) * size;

/** Sets words beside a point, to its right (`start`), left (`end`) or around it (`middle`), centred on its height. */
export function captionAt(
  words: string,
  beside: Point,
  anchor: Caption['anchor'],
  size: number,
  widest: number,
): Caption {
  const lines = balance(words, size, widest);
  const lineHeight = size * 1.25;
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const top = beside.y - (lines.length * lineHeight) / 2;
  const left = anchor === 'start' ? beside.x : anchor === 'end' ? beside.x - width : beside.x - width / 2;
  return {
    lines,
    at: { x: beside.x, y: top + size * 0.98 },
    anchor,
    lineHeight,
    bounds: { left, top, width, height: lines.length * lineHeight },
  };
}

/** As few lines as fit, and those as even as can be. */
function balance(words: string, size: number, widest: number): string[] {
  let lines = wrap(words, size, widest);
  for (let width = widest; width > size; width *= 0.94) {
    const narrower = wrap(words, size, width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

function wrap(words: string, size: number, widest: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
