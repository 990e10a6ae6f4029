import type { Count, DrawingAs } from '../drawing.ts';
import { say, type Language } from '../language.ts';
import { heightOf, moveBlock, setBlock, type Block, type Paper } from './type.ts';
import { numbersIn } from '../review/numbers.ts';
import { amountInWords, numberInWords, SHEET_WORDS } from './words.ts';

/** A mark for each one, row by row, with a gap after every tenth. */
export interface TallySetting {
  as: 'tally';
  height: number;
  /** From mark to mark. */
  pitch: number;
  rows: TallyRow[];
  /** What one mark stands for, where that is not simply one. */
  each: Block | undefined;
}

interface TallyRow {
  blocks: Block[];
  /** Top left corner of each mark, and how much of it is there: the last may stand for less. */
  marks: { x: number; y: number; share: number }[];
}

const LABELS = { wide: 220, narrow: 0 } as const;
const PITCHES = { most: 30, least: 5 };
/** Marks shrink until all rows fit into this height. */
const FIELD = { wide: 330, narrow: 400 } as const;
/** In marks. */
const TEN_GAP = 0.5;
const BETWEEN = 24;

export function setTally({ each, unit, counts }: DrawingAs<'tally'>, paper: Paper, language: Language) {
  const left = LABELS[paper.name];
  const beside = paper.name === 'wide';
  const numbers = counts.map(({ count }) => count / each);
  const pitch = pitchOf(numbers, paper.width - left, FIELD[paper.name]);
  const perRow = marksAcross(pitch, paper.width - left);
  let y = 0;
  const rows: TallyRow[] = counts.map((count, index) => {
    const blocks = setWords(count, beside ? left - 20 : paper.width, paper, language).map((block) =>
      moveBlock(block, 0, y),
    );
    const words = Math.max(...blocks.map((block) => block.y + heightOf(block))) - y;
    const top = beside ? y + 2 : y + words + 6;
    const marks = [...Array(Math.ceil(numbers[index]!)).keys()].map((mark) => ({
      x: left + ((mark % perRow) + Math.floor((mark % perRow) / 10) * TEN_GAP) * pitch,
      y: top + Math.floor(mark / perRow) * pitch,
      share: Math.min(1, numbers[index]! - mark),
    }));
    const height = Math.ceil(numbers[index]! / perRow) * pitch;
    y += (beside ? Math.max(words, height) : words + 6 + height) + BETWEEN;
    return { blocks, marks };
  });
  const amount = amountInWords(each, unit ? say(unit, language).words : '', language);
  const oneMark =
    each === 1 && !unit
      ? undefined
      : setBlock(SHEET_WORDS[language].oneMark(amount), {
          x: left,
          y,
          size: paper.small,
          tone: 'soft',
        });
  return {
    as: 'tally',
    height: y + (oneMark ? heightOf(oneMark) : -BETWEEN) + 4,
    pitch,
    rows,
    each: oneMark,
  } satisfies TallySetting;
}

/** A text that says the number itself stands in its place, for it knows how exact that is: «nearly 4,200». */
function setWords({ label, count, text }: Count, width: number, paper: Paper, language: Language): Block[] {
  const said = text && say(text, language);
  const large = said && numbersIn(said.words, said.lang).written.includes(count) ? said.words : undefined;
  const number = setBlock(large ?? numberInWords(count, language), { size: paper.body + 5, tone: 'strong', width });
  const name = setBlock(say(label, language).words, { y: heightOf(number), size: paper.body, tone: 'plain', width });
  if (!said || large) return [number, name];
  const y = name.y + heightOf(name);
  return [number, name, setBlock(said.words, { y, size: paper.small, tone: 'soft', width })];
}

/** The largest marks whose rows fit. */
function pitchOf(numbers: readonly number[], width: number, height: number): number {
  for (let pitch = PITCHES.most; pitch > PITCHES.least; pitch--) {
    const across = marksAcross(pitch, width);
    const lines = numbers.reduce((sum, number) => sum + Math.ceil(number / across), 0);
    if (lines * pitch <= height) return pitch;
  }
  return PITCHES.least;
}

/** Whole tens, so that rows can be counted. */
const marksAcross = (pitch: number, width: number) =>
  Math.max(1, Math.floor((width / pitch + TEN_GAP) / (10 + TEN_GAP))) * 10;
