/** Type on a sheet: how wide words run, and where their lines break. All in pixels of the drawing. */

/** Two sheets: one for walls, screens and paper, one for phones. The smallest type is 13 pixels, or 12 on a phone. */
export const PAPERS = {
  wide: { name: 'wide', width: 800, body: 15, small: 14, fine: 13 },
  narrow: { name: 'narrow', width: 360, body: 14, small: 13, fine: 12 },
} as const;
export type Paper = (typeof PAPERS)[keyof typeof PAPERS];

/** Height of a line, in sizes of its type. */
const LEADING = 1.4;

/** Words set in lines. */
export interface Block {
  x: number;
  /** Top of the first line. */
  y: number;
  lines: string[];
  size: number;
  tone: Tone;
  anchor: Anchor;
  /** Words in another tone that follow on the same line, wherever this one ends in the reader's font. */
  next?: Block;
}
export type Tone = 'strong' | 'plain' | 'soft';
export type Anchor = 'start' | 'middle' | 'end';

interface Setting {
  x?: number;
  y?: number;
  size: number;
  tone?: Tone;
  anchor?: Anchor;
  /** Lines break before it. */
  width?: number;
  /** More lines than this end with «…». */
  most?: number;
}

export function setBlock(
  text: string,
  { x = 0, y = 0, size, tone = 'plain', anchor = 'start', width = Infinity, most = Infinity }: Setting,
): Block {
  const full = breakLines(text, width, size, tone);
  const lines =
    full.length > most
      ? [...full.slice(0, most - 1), shorten(full.slice(most - 1).join(' '), width, size, tone)]
      : evenLines(full, text, width, size, tone);
  return { x, y, lines, size, tone, anchor };
}

export const lineHeight = (size: number) => Math.round(size * LEADING);

export const heightOf = ({ lines, size }: Block) => lines.length * lineHeight(size);

export const widthOf = ({ lines, size, tone, next }: Block): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, tone))) + (next ? NEXT_GAP + widthOf(next) : 0);

/** Between words of different tones on one line. */
export const NEXT_GAP = 10;

export const moveBlock = (block: Block, x: number, y: number): Block => ({ ...block, x: block.x + x, y: block.y + y });

/**
 * How wide a line of text runs, at most: as wide as in the exhibition's face, or a little wider. A sheet may also be kept
 * as a file and drawn in whatever face a system has, so Korean is taken as wide as in Noto Sans and Malgun Gothic (0.92;
 * ours 0.864).
 */
export function textWidth(text: string, size: number, tone: Tone = 'plain'): number {
  let em = 0;
  for (const letter of text) {
    const width = letterWidths.get(letter) ?? letterWidth(letter);
    letterWidths.set(letter, width);
    em += tone === 'strong' && width !== SQUARE ? width * BOLD : width;
  }
  return em * size;
}

/** In sizes of the type. */
const SQUARE = 0.93;
/** Letters in bold are so much wider; those in a square are not. */
const BOLD = 1.06;
const letterWidths = new Map<string, number>();

function letterWidth(letter: string): number {
  if (/[\p{Script=Hangul}\p{Script=Han}\u3000-\u30ff\uff01-\uff60]/u.test(letter)) return SQUARE;
  if (/[iljI.,:;|!'’‘]/.test(letter)) return 0.3;
  if (/[\sftr()[\]/"“”·-]/.test(letter)) return 0.39;
  if (/[mwMW@%—…→]/.test(letter)) return 0.92;
  if (/[A-Z&]/.test(letter)) return 0.72;
  if (/[\d+<=>~×−]/.test(letter)) return 0.63;
  return 0.6;
}

/**
 * Where lines may break: at spaces, but not at those that bind or before a dash, and after a hyphen, slash or tilde.
 */
const partsOf = (text: string) => text.split(/(?<=[ \u2009\n/~])(?!–)|(?<=\p{L}-)/u);

/** A part that is wider than the line breaks where it must. */
function breakLines(text: string, width: number, size: number, tone: Tone): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, tone) <= width;
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (fits(line + part)) {
      line += part;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = part;
    while (line.length > 1 && !fits(line)) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end--;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** The same number of lines, of about the same length: no word is left alone on the last. */
function evenLines(full: string[], text: string, width: number, size: number, tone: Tone): string[] {
  const least = Math.max(...partsOf(text).map((part) => textWidth(part.trimEnd(), size, tone)));
  let lines = full;
  for (let narrower = width * 0.95; lines.length > 1 && narrower >= least; narrower *= 0.95) {
    const even = breakLines(text, narrower, size, tone);
    if (even.length > lines.length) break;
    lines = even;
  }
  return lines;
}

/** As many whole words as fit on a line, and «…». */
function shorten(text: string, width: number, size: number, tone: Tone): string {
  let short = text;
  while (short && textWidth(`${short}…`, size, tone) > width)
    short = short.slice(0, Math.max(short.lastIndexOf(' '), 0) || short.length - 1);
  return `${short.replace(/[\s,;:.]+$/, '')}…`;
}
