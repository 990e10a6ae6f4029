import type { Translated } from './language.ts';
import { abridge } from './problem.ts';
import { isDate } from './schema/common.ts';

/** A column of a figure's table: what its cells must hold to be drawn, and what is read from them. */
export interface Column<Value> {
  /** As in the table's first row. Without a name the column is left out, and every cell of it is empty. */
  name: string | undefined;
  /** Drawn to scale, and therefore the same in every language. */
  isToScale: boolean;
  faultOf(cell: string): Fault | undefined;
  /** Of a cell without fault; a drawing with faults is given up, whatever its values. */
  valueOf(cell: Translated): Value;
}

export interface Fault {
  what: string;
  remedy: string;
}

const EMPTY: Fault = { what: 'A cell is empty', remedy: 'Fill it, or take the row out.' };

export const words = (name: string): Column<Translated> => ({
  name,
  isToScale: false,
  faultOf: (cell) => (cell === '' ? EMPTY : undefined),
  valueOf: (cell) => cell,
});

export const wordsIfAny = (name: string | undefined): Column<Translated | undefined> => ({
  name,
  isToScale: false,
  faultOf: () => undefined,
  valueOf: (cell) => (cell.en === '' ? undefined : cell),
});

/** What the drawing does without. */
export const leftOut: Column<undefined> = {
  name: undefined,
  isToScale: false,
  faultOf: () => undefined,
  valueOf: () => undefined,
};

interface Range {
  least: number;
  most?: number;
}

export const number = (name: string, range: Range): Column<number> => {
  const column = numberIfAny(name, range);
  return {
    ...column,
    faultOf: (cell) => (cell === '' ? EMPTY : column.faultOf(cell)),
    valueOf: (cell) => column.valueOf(cell) ?? 0,
  };
};

export const numberIfAny = (
  name: string | undefined,
  { least, most = Infinity }: Range,
): Column<number | undefined> => ({
  name,
  isToScale: true,
  faultOf(cell) {
    if (cell === '') return undefined;
    const value = numberIn(cell);
    if (value === undefined)
      return { what: `"${abridge(cell)}" is no number`, remedy: 'Write the number alone: 1200, 1,200 or 4.9.' };
    const limit = value < least ? `less than ${least}` : value > most ? `more than ${most}` : undefined;
    return limit === undefined
      ? undefined
      : { what: `${cell} is ${limit}`, remedy: 'Check the number, its sign and its column.' };
  },
  valueOf: ({ en }) => numberIn(en),
});

export const date = (name: string): Column<string> => {
  const column = dateIfAny(name);
  return {
    ...column,
    faultOf: (cell) => (cell === '' ? EMPTY : column.faultOf(cell)),
    valueOf: ({ en }) => en,
  };
};

export const dateIfAny = (name: string | undefined): Column<string | undefined> => ({
  name,
  isToScale: true,
  faultOf: (cell) =>
    cell === '' || isDate(cell)
      ? undefined
      : { what: `"${abridge(cell)}" is no date`, remedy: 'Write a year, month or day: 1948, 1948-05 or 1948-05-29.' },
  valueOf: ({ en }) => en || undefined,
});

/** "1200", "1,200" or "-4.9". */
function numberIn(cell: string): number | undefined {
  return /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(cell)
    ? Number(cell.replaceAll(',', '').replace('−', '-'))
    : undefined;
}
