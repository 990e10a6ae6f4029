/** A corner on its way to the picture, as numbers in a row: where it is seen, and what it shows. */
export const CORNER = {
  /** As the lens has them. */
  right: 0,
  up: 1,
  ahead: 2,
  /** Red, green, blue, opacity, and the place in the map. */
  shows: 3,
  shown: 6,
  size: 9,
} as const;

/** What is left of a triangle of which one corner is behind the eye. */
export const MOST_CORNERS = 4;

const kept = new Float64Array(MOST_CORNERS * CORNER.size);

/** Cuts off what of a triangle is not before the eye, and says how many corners are left. */
export function clip(polygon: Float64Array, near: number): number {
  const ahead = (corner: number) => polygon[corner * CORNER.size + CORNER.ahead]!;
  if (ahead(0) > near && ahead(1) > near && ahead(2) > near) return 3;
  let count = 0;
  for (let corner = 0; corner < 3; corner++) {
    const next = (corner + 1) % 3;
    const isSeen = ahead(corner) > near;
    if (isSeen) write(polygon, corner, corner, 0, count++);
    if (isSeen === ahead(next) > near) continue;
    // From the seen end to the other: a neighbour, who goes along this side the other way round, cuts it at the same point.
    const [from, to] = isSeen ? [corner, next] : [next, corner];
    write(polygon, from, to, (ahead(from) - near) / (ahead(from) - ahead(to)), count++);
  }
  polygon.set(kept);
  return count;
}

function write(polygon: Float64Array, from: number, to: number, share: number, at: number) {
  for (let part = 0; part < CORNER.size; part++) {
    const a = polygon[from * CORNER.size + part]!;
    const b = polygon[to * CORNER.size + part]!;
    kept[at * CORNER.size + part] = a + (b - a) * share;
  }
}
