/** Numbers in triples, x y z after x y z; three triples make a triangle. */
export type Triples = ArrayLike<number>;

/** Whether a ray from a point (x, y, z) in a direction (dx, dy, dz) meets any triangle. */
export type Blocked = (x: number, y: number, z: number, dx: number, dy: number, dz: number) => boolean;

/** Triangles in a leaf of the tree: fewer make it deeper, more make each visit longer. */
const LEAF = 3;
/** One box waits at each level on the way down; no maquette's tree is nearly as deep. */
const STACK = 128;

/**
 * Prepares triangles for the question «does anything stand in the way?», asked some hundred thousand times for one maquette.
 * A tree of boxes over the triangles; both faces of a triangle block.
 */
export function blockedBy(triangles: Triples): Blocked {
  const { order, boxes, links } = treeOver(triangles);
  const p = cornerAndSides(triangles, order);
  const stack = new Uint32Array(STACK);

  return (x, y, z, dx, dy, dz) => {
    const ix = 1 / dx,
      iy = 1 / dy,
      iz = 1 / dz;
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top]!;
      const b = node * 6;
      let enter = 0,
        leave = Infinity;
      let near = (boxes[b]! - x) * ix,
        far = (boxes[b + 3]! - x) * ix;
      if (near > far) {
        const swap = near;
        near = far;
        far = swap;
      }
      if (near > enter) enter = near;
      if (far < leave) leave = far;
      near = (boxes[b + 1]! - y) * iy;
      far = (boxes[b + 4]! - y) * iy;
      if (near > far) {
        const swap = near;
        near = far;
        far = swap;
      }
      if (near > enter) enter = near;
      if (far < leave) leave = far;
      near = (boxes[b + 2]! - z) * iz;
      far = (boxes[b + 5]! - z) * iz;
      if (near > far) {
        const swap = near;
        near = far;
        far = swap;
      }
      if (near > enter) enter = near;
      if (far < leave) leave = far;
      if (enter > leave) continue;

      const first = links[node * 2]!;
      const count = links[node * 2 + 1]!;
      if (count === 0) {
        stack[top++] = first;
        stack[top++] = node + 1;
        continue;
      }
      for (let i = first * 9; i < (first + count) * 9; i += 9) if (meets(p, i, x, y, z, dx, dy, dz)) return true;
    }
    return false;
  };
}

/** Möller and Trumbore's test for the triangle at `i`, given as a corner and the two sides that leave it. */
function meets(
  p: Float64Array,
  i: number,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
): boolean {
  const ux = p[i + 3]!,
    uy = p[i + 4]!,
    uz = p[i + 5]!;
  const vx = p[i + 6]!,
    vy = p[i + 7]!,
    vz = p[i + 8]!;
  const hx = dy * vz - dz * vy,
    hy = dz * vx - dx * vz,
    hz = dx * vy - dy * vx;
  const slope = ux * hx + uy * hy + uz * hz;
  if (slope === 0) return false;
  const inverse = 1 / slope;
  const sx = x - p[i]!,
    sy = y - p[i + 1]!,
    sz = z - p[i + 2]!;
  const u = (sx * hx + sy * hy + sz * hz) * inverse;
  if (u < 0 || u > 1) return false;
  const qx = sy * uz - sz * uy,
    qy = sz * ux - sx * uz,
    qz = sx * uy - sy * ux;
  const v = (dx * qx + dy * qy + dz * qz) * inverse;
  if (v < 0 || u + v > 1) return false;
  return (vx * qx + vy * qy + vz * qz) * inverse > 0;
}

/**
 * The tree, depth first: six numbers a box (least x y z, greatest x y z) and two links. A leaf's links are its first
 * triangle in `order` and how many there are; a fork's are the box of its second half and 0, its first half comes next.
 */
function treeOver(triangles: Triples) {
  const count = triangles.length / 9;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const bounds = Float64Array.from({ length: count * 6 }, (_, i) => {
    const first = Math.floor(i / 6) * 9 + (i % 3);
    const [a, b, c] = [triangles[first]!, triangles[first + 3]!, triangles[first + 6]!];
    return i % 6 < 3 ? Math.min(a, b, c) : Math.max(a, b, c);
  });
  const boxes: number[] = [];
  const links: number[] = [];

  function grow(from: number, to: number) {
    const node = links.length / 2;
    links.push(from, to - from);
    boxes.push(...boxAround(bounds, order, from, to));
    if (to - from <= LEAF) return;
    const half = bestSplit(bounds, order, from, to);
    grow(from, half);
    links[node * 2] = links.length / 2;
    links[node * 2 + 1] = 0;
    grow(half, to);
  }
  if (count > 0) grow(0, count);
  return { order, boxes: Float64Array.from(boxes), links: Uint32Array.from(links) };
}

function boxAround(bounds: Float64Array, order: Uint32Array, from: number, to: number): number[] {
  const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let i = from; i < to; i++) stretchBy(box, bounds, order[i]! * 6);
  return box;
}

function stretchBy(box: number[], bounds: Float64Array, at: number) {
  for (let k = 0; k < 3; k++) {
    box[k] = Math.min(box[k]!, bounds[at + k]!);
    box[k + 3] = Math.max(box[k + 3]!, bounds[at + k + 3]!);
  }
}

/**
 * Sorts a stretch of `order` and says where to cut it: along the axis and at the place where the surfaces of the two
 * boxes, each weighed with its triangles, are least. Rays then enter few boxes, however long and thin the triangles.
 */
function bestSplit(bounds: Float64Array, order: Uint32Array, from: number, to: number): number {
  const middle = (triangle: number, axis: number) => bounds[triangle * 6 + axis]! + bounds[triangle * 6 + axis + 3]!;
  const sorted = (axis: number) => order.slice(from, to).sort((a, b) => middle(a, axis) - middle(b, axis) || a - b);
  let best = { cost: Infinity, cut: (to - from) >> 1, order: sorted(0) };
  for (const axis of [0, 1, 2]) {
    const candidate = sorted(axis);
    const after = surfaces(bounds, [...candidate].reverse()).reverse();
    const before = surfaces(bounds, [...candidate]);
    for (let cut = 1; cut < candidate.length; cut++) {
      const cost = before[cut - 1]! * cut + after[cut]! * (candidate.length - cut);
      if (cost < best.cost) best = { cost, cut, order: candidate };
    }
  }
  order.set(best.order, from);
  return from + best.cut;
}

/** The surface of the box around the first one, two, three … triangles. */
function surfaces(bounds: Float64Array, triangles: readonly number[]): number[] {
  const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  return triangles.map((triangle) => {
    stretchBy(box, bounds, triangle * 6);
    const [w, h, d] = [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!];
    return w * h + h * d + d * w;
  });
}

function cornerAndSides(triangles: Triples, order: Uint32Array): Float64Array {
  return Float64Array.from({ length: order.length * 9 }, (_, i) => {
    const first = order[Math.floor(i / 9)]! * 9;
    const k = i % 9;
    return k < 3 ? triangles[first + k]! : triangles[first + k]! - triangles[first + (k % 3)]!;
  });
}
