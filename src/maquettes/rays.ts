/** Numbers in triples, x y z after x y z; three triples make a triangle. */
export type Triples = ArrayLike<number>;

/** Whether a ray from a point (x, y, z) in a direction meets a triangle nearer than `reach` metres. */
export type Blocked = (x: number, y: number, z: number, dx: number, dy: number, dz: number, reach?: number) => boolean;

/** Triangles in a leaf of the tree: fewer make it deeper, more make each visit longer. */
const LEAF = 4;
/** Two boxes on the way down and one waiting at each level: enough for two to the power of 30 triangles. */
const STACK = 64;

/**
 * Prepares triangles for the question «does anything stand in the way?», asked some hundred thousand times for one maquette.
 * A tree of boxes over the triangles, halved at the middle one along the longest side. Both faces of a triangle block.
 */
export function blockedBy(triangles: Triples): Blocked {
  const count = triangles.length / 9;
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const middles = Float64Array.from({ length: count * 3 }, (_, i) => {
    const first = Math.floor(i / 3) * 9 + (i % 3);
    return (triangles[first]! + triangles[first + 3]! + triangles[first + 6]!) / 3;
  });
  /** Six numbers a box: least x y z, greatest x y z. */
  const boxes: number[] = [];
  /** For a leaf its first triangle and their number; for a fork the box of its second half and 0. */
  const links: number[] = [];
  grow(0, count);

  function grow(from: number, to: number) {
    const node = links.length / 2;
    links.push(0, 0);
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    for (let i = from; i < to; i++) {
      for (let k = 0; k < 9; k++) {
        const value = triangles[order[i]! * 9 + k]!;
        const axis = k % 3;
        if (value < box[axis]!) box[axis] = value;
        if (value > box[axis + 3]!) box[axis + 3] = value;
      }
    }
    boxes.push(...box);
    if (to - from <= LEAF) {
      links[node * 2] = from;
      links[node * 2 + 1] = to - from;
      return;
    }
    const sides = [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!];
    const axis = sides.indexOf(Math.max(...sides));
    order.subarray(from, to).sort((a, b) => middles[a * 3 + axis]! - middles[b * 3 + axis]! || a - b);
    const half = (from + to) >> 1;
    grow(from, half);
    links[node * 2] = links.length / 2;
    grow(half, to);
  }

  const p = Float64Array.from(order.length ? Array.from(order).flatMap((i) => Array.from({ length: 9 }, (_, k) => triangles[i * 9 + k]!)) : []);
  const box = Float64Array.from(boxes);
  const link = Uint32Array.from(links);
  const stack = new Uint32Array(STACK);

  return (x, y, z, dx, dy, dz, reach = Infinity) => {
    const [ix, iy, iz] = [1 / dx, 1 / dy, 1 / dz];
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top]!;
      const b = node * 6;
      const x1 = (box[b]! - x) * ix, x2 = (box[b + 3]! - x) * ix;
      const y1 = (box[b + 1]! - y) * iy, y2 = (box[b + 4]! - y) * iy;
      const z1 = (box[b + 2]! - z) * iz, z2 = (box[b + 5]! - z) * iz;
      const enter = Math.max(Math.min(x1, x2), Math.min(y1, y2), Math.min(z1, z2), 0);
      const leave = Math.min(Math.max(x1, x2), Math.max(y1, y2), Math.max(z1, z2), reach);
      if (!(enter <= leave)) continue;
      const size = link[node * 2 + 1]!;
      if (size === 0) {
        stack[top++] = link[node * 2]!;
        stack[top++] = node + 1;
        continue;
      }
      const first = link[node * 2]!;
      for (let i = first; i < first + size; i++) if (meets(i * 9, x, y, z, dx, dy, dz, reach)) return true;
    }
    return false;
  };

  /** Möller and Trumbore's test. */
  function meets(i: number, x: number, y: number, z: number, dx: number, dy: number, dz: number, reach: number): boolean {
    const ax = p[i]!, ay = p[i + 1]!, az = p[i + 2]!;
    const ux = p[i + 3]! - ax, uy = p[i + 4]! - ay, uz = p[i + 5]! - az;
    const vx = p[i + 6]! - ax, vy = p[i + 7]! - ay, vz = p[i + 8]! - az;
    const hx = dy * vz - dz * vy, hy = dz * vx - dx * vz, hz = dx * vy - dy * vx;
    const slope = ux * hx + uy * hy + uz * hz;
    if (slope === 0) return false;
    const inverse = 1 / slope;
    const sx = x - ax, sy = y - ay, sz = z - az;
    const u = (sx * hx + sy * hy + sz * hz) * inverse;
    if (u < 0 || u > 1) return false;
    const qx = sy * uz - sz * uy, qy = sz * ux - sx * uz, qz = sx * uy - sy * ux;
    const v = (dx * qx + dy * qy + dz * qz) * inverse;
    if (v < 0 || u + v > 1) return false;
    const t = (vx * qx + vy * qy + vz * qz) * inverse;
    return t > 0 && t < reach;
  }
}
