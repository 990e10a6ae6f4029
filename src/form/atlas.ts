/** Where each of many small pictures stands in one large one, in pixels. */
export interface Atlas {
  width: number;
  height: number;
  cells: Cell[];
}

export interface Cell {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Packs pictures on shelves, tallest first. The cells come back in the order in which the sizes were given.
 * `gap` dots stay free between them: pictures that are also drawn small would bleed into each other without.
 */
export function packAtlas(sizes: readonly { width: number; height: number }[], width: number, gap: number): Atlas {
  const cells: Cell[] = sizes.map((size) => ({ x: 0, y: 0, ...size }));
  const order = [...cells].sort((a, b) => b.height - a.height || b.width - a.width);
  let [x, y, shelf] = [gap, gap, 0];
  for (const cell of order) {
    if (x + cell.width + gap > width && x > gap) {
      x = gap;
      y += shelf + gap;
      shelf = 0;
    }
    cell.x = x;
    cell.y = y;
    x += cell.width + gap;
    shelf = Math.max(shelf, cell.height);
  }
  return { width, height: y + shelf + gap, cells };
}
