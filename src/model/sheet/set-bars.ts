import type { Bar, DrawingAs } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { heightOf, setBlock, widthOf, type Block, type Paper } from './type.ts';
import { amountInWords, SHEET_WORDS } from './words.ts';

/** Bars from a common left edge, under a heading for each group. */
export interface BarsSetting {
  as: 'bars';
  height: number;
  /** Where bars begin, and where the longest may end. */
  left: number;
  right: number;
  headings: Block[];
  rows: BarRow[];
}

interface BarRow {
  bar: Bar;
  /** Middle of the bar. */
  y: number;
  /** The number that is full width on this row's scale. */
  most: number;
  label: Block;
  /** Stands after the bar and its target: what is, and what was asked for. */
  ending: Block;
}

export const BAR_HEIGHT = 14;
const LABEL = 240;
const ENDING = { wide: 250, narrow: 170 } as const;

export function setBars(drawing: DrawingAs<'bars'>, paper: Paper, language: Language): BarsSetting {
  const beside = paper.name === 'wide';
  const inGroups = drawing.groups.length > 0 ? drawing.groups.map((_, group) => group) : [undefined];
  const words = drawing.bars.map((bar) => setWords(bar, drawing.unit, paper, language));
  const left = beside ? Math.max(...words.map(({ label }) => widthOf(label))) + 16 : 0;
  const after = Math.max(...words.map(({ ending }) => widthOf(ending)));
  const headings: Block[] = [];
  const rows: BarRow[] = [];
  let y = 0;
  for (const group of inGroups) {
    const name = group === undefined ? undefined : drawing.groups[group];
    if (name) {
      const heading = setBlock(say(name, language).words, { y, size: paper.body, tone: 'strong', width: paper.width });
      headings.push(heading);
      y += heightOf(heading) + 8;
    }
    for (const [index, bar] of drawing.bars.entries()) {
      if (bar.group !== group) continue;
      const { label, ending } = words[index]!;
      const above = beside ? 0 : heightOf(label) + 1;
      const height = Math.max(beside ? heightOf(label) : 0, heightOf(ending), BAR_HEIGHT + 8);
      const middle = y + above + height / 2;
      rows.push({
        bar,
        y: middle,
        most: mostOf(drawing, drawing.scales === 'own' ? group : undefined),
        label: { ...label, y: beside ? middle - heightOf(label) / 2 : y },
        ending: { ...ending, y: middle - heightOf(ending) / 2 },
      });
      y += above + height + (beside ? 6 : 8);
    }
    y += 18;
  }
  return { as: 'bars', height: y - 16, left, right: paper.width - after - 12, headings, rows };
}

function setWords(bar: Bar, unit: string, paper: Paper, language: Language): { label: Block; ending: Block } {
  const phrases = SHEET_WORDS[language];
  const size = paper.small;
  const amount = (number: number) => amountInWords(number, unit, language);
  const label = setBlock(say(bar.label, language).words, {
    size: paper.body,
    width: paper.name === 'wide' ? LABEL : paper.width,
  });
  const target =
    bar.target === undefined ? undefined : setBlock(phrases.target(amount(bar.target)), { size, tone: 'soft' });
  if (bar.text) {
    const text = setBlock(say(bar.text, language).words, { size, width: ENDING[paper.name] });
    return { label, ending: target && text.lines.length === 1 ? { ...text, next: target } : text };
  }
  if (bar.value === undefined) return { label, ending: target ?? setBlock(phrases.noNumber, { size, tone: 'soft' }) };
  const value = setBlock(amount(bar.value), { size, tone: 'strong' });
  return { label, ending: target ? { ...value, next: target } : value };
}

/** The largest number, of one group or of all. */
function mostOf({ bars }: { bars: readonly Bar[] }, group: number | undefined): number {
  const compared = group === undefined ? bars : bars.filter((bar) => bar.group === group);
  return Math.max(...compared.flatMap(({ value = 0, target = 0 }) => [value, target])) || 1;
}
