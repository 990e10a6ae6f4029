import type { Evidence } from '../../model/exhibition.ts';
import { setBlock, textWidth } from '../../model/sheet/type.ts';
import type { Sign, Writing } from './signs.ts';

/**
 * Where every word and mark of a sign stands, in metres from its upper left corner. Decided before anybody writes, by our own
 * measure of type: the walk and the stills have the same words in the same places, whatever face they are set in.
 */
export interface SetSign {
  lines: Line[];
  marks: Mark[];
}

export interface Line {
  text: string;
  /** Where it begins, or its middle. */
  x: number;
  /** Of the line that the letters stand on. */
  y: number;
  anchor: 'start' | 'middle';
  /** Of the type. */
  size: number;
  weight: Weight;
  tone: Tone;
  /** It runs no wider than this. */
  room: number;
}

/** The face has these two. */
type Weight = 400 | 600;
type Tone = keyof typeof TONES;

export const TONES = { ink: '#16202c', quiet: '#4c5a6b', accent: '#2f68bd' } as const;

interface Spot {
  x: number;
  y: number;
}

/** All are in the accent. */
export type Mark =
  | ({ as: 'disc'; radius: number } & Spot)
  | ({ as: 'ring'; radius: number; stroke: number } & Spot)
  | { as: 'stroke'; from: Spot; to: Spot; stroke: number }
  | ({ as: 'bar'; width: number; height: number } & Spot);

type Face = Pick<Line, 'size' | 'weight' | 'tone'>;

export function setSign(writing: Writing, size: Sign['size']): SetSign {
  switch (writing.kind) {
    case 'area':
      return setTitle(writing, size);
    case 'door':
      return setLintel(writing, size);
    case 'label':
      return setLabel(writing, size);
    case 'panel':
      return setPanel(writing, size);
    case 'board':
      return setBoard(writing, size.width / BOARD_WIDTH).set;
  }
}

/** The number of an area, and below it both titles. */
function setTitle(
  { number, title, also }: Extract<Writing, { kind: 'area' }>,
  { width, height }: Sign['size'],
): SetSign {
  const start = { x: 0, anchor: 'start', room: width } as const;
  const set = (size: number) =>
    paragraph(title, { ...start, y: 0.27 * height + size }, { size, weight: 600, tone: 'ink' });
  let titled = set(0.17 * height);
  // A long title is set smaller until it stands on two lines.
  for (let size = 0.16; titled.lines.length > 2 && size > 0.08; size *= 0.95) titled = set(size * height);
  return {
    lines: [
      narrowed({ text: number, y: 0.2 * height, ...start, size: 0.2 * height, weight: 600, tone: 'accent' as const }),
      ...titled.lines,
      ...(also
        ? paragraph(
            also,
            { ...start, y: titled.next - 0.03 * height },
            { size: 0.115 * height, weight: 400, tone: 'quiet' },
            1,
          ).lines
        : []),
    ],
    marks: [],
  };
}

function setLintel(
  { arrow, title, also }: Extract<Writing, { kind: 'door' }>,
  { width, height }: Sign['size'],
): SetSign {
  const room = width * 0.86;
  const middle = (text: string, share: number, face: Face): Line =>
    narrowed({ text, x: width / 2, y: height * share, anchor: 'middle', room, ...face });
  return {
    lines: [
      middle(arrow, 0.3, { size: 0.19, weight: 600, tone: 'accent' }),
      middle(title, 0.62, { size: 0.24, weight: 600, tone: 'ink' }),
      ...(also ? [middle(also, 0.88, { size: 0.15, weight: 400, tone: 'quiet' })] : []),
    ],
    marks: [],
  };
}

function setLabel(
  { number, title, also, is, evidence }: Extract<Writing, { kind: 'label' }>,
  { width, height }: Sign['size'],
): SetSign {
  const em = width * 0.0965;
  const margin = 0.7 * em;
  const room = width - 2 * margin;
  const start = { x: margin, anchor: 'start', room } as const;
  const word = { size: 0.59 * em, weight: 400, tone: 'quiet' } as const;
  const wordAt = width - margin - widthOf(evidence, word);
  const titled = paragraph(title, { ...start, y: 3.2 * em }, { size: em, weight: 600, tone: 'ink' }, 3);
  const below = Math.min(titled.next + 0.2 * em, height - 0.86 * em);
  return {
    lines: [
      ...(number
        ? [narrowed({ text: number, y: 1.72 * em, ...start, size: 1.47 * em, weight: 600, tone: 'accent' as const })]
        : []),
      { text: evidence, x: wordAt, y: 1.47 * em, anchor: 'start', room: width - wordAt, ...word },
      ...titled.lines,
      ...(also
        ? paragraph(also, { ...start, y: below }, { size: 0.72 * em, weight: 400, tone: 'quiet' }, 2).lines
        : []),
    ],
    marks: pattern(is, { x: wordAt - 0.48 * em, y: 1.27 * em }, 0.25 * em),
  };
}

/** As large as it may be, and a little smaller each time until all the words are on the panel. */
function setPanel(writing: Extract<Writing, { kind: 'panel' }>, size: Sign['size']): SetSign {
  for (let type = 0.062; ; type *= 0.95) {
    const set = setPanelIn(type, writing, size);
    if ((set.lines.at(-1)?.y ?? 0) <= size.height - 0.06 || type < 0.02) return set;
  }
}

function setPanelIn(
  type: number,
  { title, also, words }: Extract<Writing, { kind: 'panel' }>,
  { width }: Sign['size'],
): SetSign {
  const margin = 0.08;
  const start = { x: margin, anchor: 'start', room: width - 2 * margin } as const;
  const titled = paragraph(title, { ...start, y: 0.17 }, { size: 0.085, weight: 600, tone: 'ink' }, 2);
  const second = also
    ? paragraph(also, { ...start, y: titled.next - 0.01 }, { size: 0.055, weight: 400, tone: 'quiet' }, 2)
    : { lines: [], next: titled.next };
  const rule = second.next - 0.025;
  return {
    lines: [
      ...titled.lines,
      ...second.lines,
      ...paragraph(words, { ...start, y: second.next + 0.07 }, { size: type, weight: 400, tone: 'quiet' }).lines,
    ],
    marks: [{ as: 'bar', x: margin, y: rule, width: 0.14, height: 0.008 }],
  };
}

/** In sizes of its type: lines of some thirty-five letters, or eighteen syllables. */
export const BOARD_WIDTH = 20;

/** All words in one size, which is a measure for all else, and as high as they need; `em` is in metres. */
export function setBoard({ title, known, words }: Extract<Writing, { kind: 'board' }>, em: number) {
  const [width, margin] = [BOARD_WIDTH * em, 1.4 * em];
  const start = { x: margin, anchor: 'start', room: width - 2 * margin } as const;
  const titled = paragraph(title, { ...start, y: 3.2 * em }, { size: 1.5 * em, weight: 600, tone: 'ink' });
  const knownAt = titled.next - 0.2 * em;
  const word = { size: 0.9 * em, weight: 400, tone: 'quiet' } as const;
  const told = paragraph(
    words,
    { ...start, y: known ? knownAt + 2 * em : titled.next },
    { size: em, weight: 400, tone: 'ink' },
  );
  const set: SetSign = {
    lines: [
      ...titled.lines,
      ...(known ? [{ text: known.evidence, ...start, x: margin + 1.2 * em, y: knownAt, ...word }] : []),
      ...told.lines,
    ],
    marks: [
      { as: 'bar', x: 0, y: 0, width, height: 0.3 * em },
      ...(known ? pattern(known.is, { x: margin + 0.4 * em, y: knownAt - 0.32 * em }, 0.4 * em) : []),
    ],
  };
  return { set, size: { width, height: told.next - LEADING * em + margin } };
}

/** From line to line, in sizes of the type. */
const LEADING = 1.32;

/** Lines below each other, and where the next would stand; more than `most` end with «…». */
function paragraph(text: string, first: Pick<Line, 'x' | 'y' | 'anchor' | 'room'>, face: Face, most = Infinity) {
  const { lines } = setBlock(text, { size: face.size, tone: toneOf(face), width: first.room, most });
  const leading = face.size * LEADING;
  return {
    lines: lines.map((words, index): Line => ({ text: words, ...first, y: first.y + index * leading, ...face })),
    next: first.y + lines.length * leading,
  };
}

/** Too long a line is set in smaller type. */
function narrowed(line: Line): Line {
  const wide = widthOf(line.text, line);
  return wide > line.room ? { ...line, size: line.size * (line.room / wide) } : line;
}

const widthOf = (text: string, face: Face) => textWidth(text, face.size, toneOf(face));
const toneOf = ({ weight }: Face) => (weight >= 600 ? 'strong' : 'plain');

/** How we know, as a disc: solid what is documented, dotted what is inferred, hatched what is imagined. */
function pattern(is: Evidence['is'], { x, y }: Spot, radius: number): Mark[] {
  switch (is) {
    case 'documented':
      return [{ as: 'disc', x, y, radius }];
    case 'inferred':
      return Array.from({ length: 9 }, (_, dot): Mark => {
        const angle = (dot * 2 * Math.PI) / 9;
        return {
          as: 'disc',
          x: x + radius * 0.85 * Math.cos(angle),
          y: y + radius * 0.85 * Math.sin(angle),
          radius: radius * 0.17,
        };
      });
    case 'imagined': {
      const stroke = radius * 0.22;
      const hatch = [-0.62, 0, 0.62].map((shift): Mark => {
        const half = Math.sqrt(0.81 - shift ** 2 / 2) * Math.SQRT1_2;
        const end = (side: 1 | -1) => ({
          x: x + radius * (shift / 2 + side * half),
          y: y + radius * (shift / 2 - side * half),
        });
        return { as: 'stroke', from: end(-1), to: end(1), stroke };
      });
      return [{ as: 'ring', x, y, radius: radius * 0.9, stroke }, ...hatch];
    }
  }
}
