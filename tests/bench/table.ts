/** A cell that misses its target is marked. */
export interface Cell {
  words: string;
  misses?: boolean;
}

export interface Table {
  words: string;
  misses: number;
}

/** Rows of words under a title, in columns as wide as they need: the first to the left, numbers to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly (string | Cell)[])[]): Table {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { words: cell } : cell)));
  const shown = [
    head.map((words) => words),
    ...cells.map((row) => row.map(({ words, misses }) => (misses ? `! ${words}` : words))),
  ];
  const widths = head.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  const lines = shown.map((row) =>
    row
      .map((words, column) => (column === 0 ? words.padEnd(widths[column]!) : words.padStart(widths[column]!)))
      .join('  '),
  );
  return {
    words: [title, '', lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n'),
    misses: cells.flat().filter(({ misses }) => misses).length,
  };
}
