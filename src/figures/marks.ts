import { dot, link, rect, text, type Markish, type RectOptions } from '@observablehq/plot';
import type { Legend } from '../model/sheet/set-legend.ts';
import { lineHeight, NEXT_GAP, type Block, type Tone } from '../model/sheet/type.ts';
import { DEEP, INK, PAPER, SOFT } from './paint.ts';

interface WordsLook {
  /** Keeps them clear of what lies behind. */
  halo?: boolean;
  /** Instead of that of their tone. */
  fill?: string;
}

/** Words in their lines, as they were set. */
export function wordsOf(blocks: readonly Block[], look: WordsLook = {}): Markish[] {
  const alike = Map.groupBy(
    blocks.filter(({ next }) => !next),
    ({ size, tone, anchor }) => [size, tone, anchor].join(),
  );
  return [
    ...[...alike.values()].map((some) => {
      const { size, tone, anchor } = some[0]!;
      const lines = some.flatMap(({ x, y, lines }) =>
        lines.map((words, line) => ({ x, y: y + line * lineHeight(size) + size * ASCENT, words })),
      );
      return text(lines, {
        x: 'x',
        y: 'y',
        text: 'words',
        fontSize: size,
        textAnchor: anchor,
        lineAnchor: 'bottom',
        ...(tone === 'strong' && { fontWeight: STRONG }),
        fill: fillOfWords(tone, look),
        ...(look.halo && { stroke: PAPER, strokeWidth: 4 }),
      });
    }),
    ...blocks.filter(({ next }) => next).map((block) => run(block, look)),
  ];
}

const STRONG = 600;
const fillOfWords = (tone: Tone, { fill = tone === 'soft' ? SOFT : INK }: WordsLook) => fill;

/** A line whose words change their tone: one text, so that they follow each other in whatever font. */
function run(block: Block, look: WordsLook): Markish {
  return (_index, _scales, _channels, _dimensions, { document }) => {
    const svg = (name: string, attributes: Readonly<Record<string, string | number>>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
      return element;
    };
    const line = svg('text', {
      transform: `translate(${block.x},${block.y + block.size * ASCENT})`,
      'text-anchor': 'start',
      ...(look.halo && { stroke: PAPER, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    });
    for (let part: Block | undefined = block; part; part = part.next) {
      const words = svg('tspan', {
        ...(part !== block && { dx: NEXT_GAP }),
        ...(part.tone === 'strong' && { 'font-weight': STRONG }),
        'font-size': part.size,
        fill: fillOfWords(part.tone, look),
      });
      words.textContent = part.lines.join(' ');
      line.append(words);
    }
    return line;
  };
}

/** From the top of a line to where letters stand, in sizes of its type. */
const ASCENT = 1.06;

export interface GroupMark {
  x: number;
  y: number;
  group: number;
}

/**
 * Groups are told apart by form, and solid from open: disc, ring, diamond, square. Never hatched nor dotted, for those
 * patterns say elsewhere how a thing is known.
 */
const FORMS = [
  { symbol: 'circle', rotate: 0, size: 1, isSolid: true },
  { symbol: 'circle', rotate: 0, size: 1, isSolid: false },
  { symbol: 'square', rotate: 45, size: 0.9, isSolid: true },
  { symbol: 'square', rotate: 0, size: 1, isSolid: false },
] as const;
const formOf = (group: number) => FORMS[group % FORMS.length]!;

/** Whether what is written on the mark of a group must be light. */
export const isSolid = (group: number) => formOf(group).isSolid;

export const groupMarks = (marks: readonly GroupMark[], r = 6): Markish[] =>
  [...Map.groupBy(marks, ({ group }) => formOf(group))].map(([form, some]) =>
    dot(some, {
      x: 'x',
      y: 'y',
      r: r * form.size,
      symbol: form.symbol,
      rotate: form.rotate,
      fill: form.isSolid ? DEEP : PAPER,
      stroke: DEEP,
      strokeWidth: 1.6,
    }),
  );

export const legendMarks = ({ items }: Legend, marks = groupMarks(items)): Markish[] => [
  ...marks,
  ...wordsOf(items.map(({ name }) => name)),
];

/** From corner to corner, or from end to end. */
interface Span {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
const SPAN = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const;

type Look = Pick<RectOptions, 'fill' | 'stroke' | 'strokeWidth' | 'rx'>;

export const boxes = (spans: readonly Span[], look: Look): Markish => rect(spans, { ...SPAN, ...look });

export const strokes = (spans: readonly Span[], look: Look): Markish => link(spans, { ...SPAN, ...look });

/** Fine lines from places to what is said of them. */
export const leaders = (spans: readonly Span[], curve: 'linear' | 'bump-x'): Markish =>
  link(spans, { ...SPAN, curve, stroke: DEEP, strokeWidth: 0.9, strokeOpacity: 0.7 });
