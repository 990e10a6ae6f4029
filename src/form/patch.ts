export type Corner = readonly [x: number, y: number, z: number];
/** In linear light, from 0 to 1. */
export type Tint = readonly [red: number, green: number, blue: number];

/**
 * A sheet of the building: a grid of corners, row by row. Seen from its front, columns go to the right and rows go up.
 * All that stands still is made of such sheets, and each has its own rectangle in the light map, laid along its grid.
 */
export interface Patch {
  columns: number;
  rows: number;
  /** `columns` times `rows`; x to the east, y up, z to the south, in metres. */
  corners: readonly Corner[];
  /** What it is made of: one tint, or one a corner. */
  tint: Tint | readonly Tint[];
  /** Metres that one dot of the light map spans; nothing for what shines itself. */
  grain: number | undefined;
  /** Cells without a surface, counted as corners are; a slot in a ceiling. */
  isOpen?: ((column: number, row: number) => boolean) | undefined;
  /** Lets the daylight in. */
  isSky?: boolean;
  /** Shines itself, and yet stands in the way of other light. */
  isBoard?: boolean;
}

interface Finish {
  tint: Patch['tint'];
  grain: number | undefined;
  isOpen?: Patch['isOpen'];
  isSky?: boolean;
  isBoard?: boolean;
}

/** A patch from its rows of corners, lowest first. */
export function patch(rows: readonly (readonly Corner[])[], finish: Finish): Patch {
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.length < 2 || rows.some((row) => row.length !== columns))
    throw new RangeError('A patch needs at least two rows of equally many corners, at least two.');
  return { columns, rows: rows.length, corners: rows.flat(), ...finish };
}

export const cornerAt = ({ columns, corners }: Patch, column: number, row: number): Corner =>
  corners[row * columns + column]!;

/** How far along the patch each column is, in metres, measured along its middle row; and each row, along its middle column. */
export function spans(patch: Patch): { across: number[]; up: number[] } {
  const middleRow = patch.rows >> 1;
  const middleColumn = patch.columns >> 1;
  return {
    across: lengths(Array.from({ length: patch.columns }, (_, column) => cornerAt(patch, column, middleRow))),
    up: lengths(Array.from({ length: patch.rows }, (_, row) => cornerAt(patch, middleColumn, row))),
  };
}

function lengths(corners: readonly Corner[]): number[] {
  let length = 0;
  return corners.map((corner, index) => {
    const before = corners[index - 1];
    if (before) length += Math.hypot(corner[0] - before[0], corner[1] - before[1], corner[2] - before[2]);
    return length;
  });
}
