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

/** Between cells, so that they do not bleed into each other when drawn small. */
const GAP = 4;

/** Packs pictures on shelves, tallest first. The cells come back in the order in which the sizes were given. */
export function packAtlas(sizes: readonly { width: number; height: number }[], width: number): Atlas {
  const cells: Cell[] = sizes.map((size) => ({ x: 0, y: 0, ...size }));
  const order = [...cells].sort((a, b) => b.height - a.height || b.width - a.width);
  let [x, y, shelf] = [GAP, GAP, 0];
  for (const cell of order) {
    if (x + cell.width + GAP > width && x > GAP) {
      x = GAP;
      y += shelf + GAP;
      shelf = 0;
    }
    cell.x = x;
    cell.y = y;
    x += cell.width + GAP;
    shelf = Math.max(shelf, cell.height);
  }
  return { width, height: y + shelf + GAP, cells };
}
