/** Whether a column holds numbers, to be set flush right; a cell may be empty. */
export const isNumeric = (cells: readonly string[]) =>
  cells.some((cell) => cell !== '') && cells.every((cell) => /^[-–−]?[\d,.]*%?$/.test(cell));
