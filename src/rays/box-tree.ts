/** Numbers in triples, x y z after x y z; three triples make a triangle. */
export type Triples = ArrayLike<number>;

/**
 * A tree of boxes over triangles, depth first. A box is six numbers (least x y z, greatest x y z) and two links. A leaf's
 * links are its first triangle in `order` and how many there are; a fork's are the box of its second half and 0, its first
 * half comes next.
 */
export interface BoxTree {
  /** The triangles' numbers as the leaves hold them. */
  order: Uint32Array;
  boxes: Float64Array;
  links: Uint32Array;
}

/** Triangles in a leaf: fewer make the tree deeper, more make each visit longer. */
const LEAF = 3;
/** Places along an axis at which a cut is tried. */
const BINS = 16;

/** Grows the tree; the same triangles in the same order always give the same tree. */
export function growTree(triangles: Triples): BoxTree {
  const count = triangles.length / 9;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const bounds = boundsOf(triangles, count);
  const boxes: number[] = [];
  const links: number[] = [];
  const box = new Float64Array(6);
  const bins = newBins();

  function grow(from: number, to: number) {
    const node = links.length / 2;
    links.push(from, to - from);
    box.set(EMPTY);
    for (let i = from; i < to; i++) stretch(box, 0, bounds, order[i]! * 6);
    boxes.push(...box);
    if (to - from <= LEAF) return;
    const half = split(bounds, order, from, to, bins);
    grow(from, half);
    links[node * 2] = links.length / 2;
    links[node * 2 + 1] = 0;
    grow(half, to);
  }
  if (count > 0) grow(0, count);
  return { order, boxes: Float64Array.from(boxes), links: Uint32Array.from(links) };
}

function boundsOf(triangles: Triples, count: number): Float64Array {
  const bounds = new Float64Array(count * 6);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) {
      const [a, b, c] = [triangles[i * 9 + k]!, triangles[i * 9 + 3 + k]!, triangles[i * 9 + 6 + k]!];
      bounds[i * 6 + k] = Math.min(a, b, c);
      bounds[i * 6 + 3 + k] = Math.max(a, b, c);
    }
  }
  return bounds;
}

const EMPTY: readonly number[] = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];

function stretch(box: Float64Array, at: number, bounds: ArrayLike<number>, by: number) {
  for (let k = 0; k < 3; k++) {
    const [least, most] = [bounds[by + k]!, bounds[by + k + 3]!];
    if (least < box[at + k]!) box[at + k] = least;
    if (most > box[at + k + 3]!) box[at + k + 3] = most;
  }
}

/** What lies along an axis, bin by bin: made once for a tree, since a tree has ten thousand cuts. */
interface Bins {
  counts: Float64Array;
  boxes: Float64Array;
  /** Costs of the triangles before a cut, and of those behind it. */
  ahead: Float64Array;
  behind: Float64Array;
  /** Around the bins that were swept. */
  box: Float64Array;
}

const newBins = (): Bins => ({
  counts: new Float64Array(BINS),
  boxes: new Float64Array(BINS * 6),
  ahead: new Float64Array(BINS),
  behind: new Float64Array(BINS),
  box: new Float64Array(6),
});

/**
 * Parts a stretch of `order` in two and says where the second begins: along the axis and at the place where the surfaces
 * of the two boxes, each weighed with its triangles, are least. Rays then enter few boxes, however long and thin the triangles.
 */
function split(bounds: Float64Array, order: Uint32Array, from: number, to: number, bins: Bins): number {
  const { counts, boxes, ahead, behind } = bins;
  const middle = (triangle: number, axis: number) => bounds[triangle * 6 + axis]! + bounds[triangle * 6 + axis + 3]!;
  let best = { cost: Infinity, axis: 0, cut: 0, least: 0, wide: 0 };
  for (let axis = 0; axis < 3; axis++) {
    let [least, most] = [Infinity, -Infinity];
    for (let i = from; i < to; i++) {
      const at = middle(order[i]!, axis);
      least = Math.min(least, at);
      most = Math.max(most, at);
    }
    const wide = most - least;
    if (wide <= 0) continue;
    counts.fill(0);
    for (let bin = 0; bin < BINS; bin++) boxes.set(EMPTY, bin * 6);
    for (let i = from; i < to; i++) {
      const bin = binOf(middle(order[i]!, axis), least, wide);
      counts[bin]!++;
      stretch(boxes, bin * 6, bounds, order[i]! * 6);
    }
    sweep(bins, ahead, false);
    sweep(bins, behind, true);
    for (let cut = 1; cut < BINS; cut++) {
      const cost = ahead[cut - 1]! + behind[cut]!;
      if (cost < best.cost) best = { cost, axis, cut, least, wide };
    }
  }
  // All middles in one place: any cut is as good as another.
  if (best.cost === Infinity) return (from + to) >> 1;
  let half = from;
  for (let i = from; i < to; i++) {
    const triangle = order[i]!;
    if (binOf(middle(triangle, best.axis), best.least, best.wide) >= best.cut) continue;
    order[i] = order[half]!;
    order[half++] = triangle;
  }
  return half;
}

const binOf = (at: number, least: number, wide: number) => Math.min(BINS - 1, Math.floor(((at - least) / wide) * BINS));

/** Surface times triangles of the box around the first one, two, three … bins, or the last. */
function sweep({ boxes, counts, box }: Bins, costs: Float64Array, fromBehind: boolean) {
  box.set(EMPTY);
  costs.fill(Infinity);
  let count = 0;
  for (let step = 0; step < BINS; step++) {
    const bin = fromBehind ? BINS - 1 - step : step;
    count += counts[bin]!;
    stretch(box, 0, boxes, bin * 6);
    const [w, h, d] = [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!];
    // A cut with nothing on one side is none.
    if (count > 0) costs[bin] = (w * h + h * d + d * w) * count;
  }
}
