import { BufferGeometry, Float32BufferAttribute } from 'three';
import { type Direction, dot, evenDirections, unit } from './directions.ts';
import { type Blocked, blockedBy } from '../rays/rays.ts';

/** Ways out that are tried from each point, from the zenith down; a triangle is kept as soon as one is free. */
const TRIED = evenDirections(72);

/** A large triangle is tried at more places, one for each of these steps along its sides; a window may show a bit of it only. */
const STEP = 0.025;
const MOST_STEPS = 8;
/** Near the corners, as shares of the three corners. */
const CORNERS: readonly Direction[] = [
  [0.92, 0.04, 0.04],
  [0.04, 0.92, 0.04],
  [0.04, 0.04, 0.92],
];

/** How far off the surface a way out starts, as a share of the model's size. */
const OFF = 0.0008;
/** A visitor who bends down still sees from at least this far away, as a share of the model's size. */
const NEAREST_EYE = 0.5;

/**
 * Leaves out the triangles that nobody can see: inside of solids, ends of bars within other bars, what lies on the floor.
 * It is what lets the forms be put together carelessly and the files be small.
 */
export function withoutUnseen(geometry: BufferGeometry): BufferGeometry {
  const positions = geometry.getAttribute('position').array;
  geometry.computeBoundingSphere();
  const size = geometry.boundingSphere!.radius * 2;
  const blocked = blockedBy(positions);
  const seen: number[] = [];
  for (let first = 0; first < positions.length; first += 9) {
    const corners = [0, 3, 6].map((k): Direction => [
      positions[first + k]!,
      positions[first + k + 1]!,
      positions[first + k + 2]!,
    ]);
    if (isSeen(corners as [Direction, Direction, Direction], size, blocked)) seen.push(first);
  }
  const kept = new BufferGeometry();
  for (const name of ['position', 'normal', 'color']) {
    const all = geometry.getAttribute(name).array;
    kept.setAttribute(
      name,
      new Float32BufferAttribute(
        seen.flatMap((first) => Array.from(all.slice(first, first + 9))),
        3,
      ),
    );
  }
  return kept;
}

function isSeen([a, b, c]: [Direction, Direction, Direction], size: number, blocked: Blocked): boolean {
  const normal = normalOf(a, b, c);
  const outward = TRIED.filter((direction) => dot(direction, normal) > 0.02);
  const longest = Math.max(distance(a, b), distance(b, c), distance(c, a));
  const steps = Math.min(MOST_STEPS, Math.ceil(longest / (STEP * size)));
  return [...spots(steps), ...CORNERS].some(([i, j, k]) => {
    const on = (axis: 0 | 1 | 2) => a[axis] * i + b[axis] * j + c[axis] * k + normal[axis] * OFF * size;
    const [x, y, z] = [on(0), on(1), on(2)];
    const lowest = -Math.max(0, y) / (NEAREST_EYE * size);
    return outward.some(([dx, dy, dz]) => dy >= lowest && !blocked(x, y, z, dx, dy, dz));
  });
}

/** Places spread evenly over a triangle, `steps` along each side, as shares of its three corners. */
function spots(steps: number): Direction[] {
  const places: Direction[] = [];
  for (let i = 0; i < steps; i++) {
    for (let j = 0; i + j < steps; j++) {
      const [u, v] = [(i + 1 / 3) / steps, (j + 1 / 3) / steps];
      places.push([u, v, 1 - u - v]);
    }
  }
  return places;
}

const distance = (a: Direction, b: Direction) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function normalOf(a: Direction, b: Direction, c: Direction): Direction {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return unit([uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]);
}
