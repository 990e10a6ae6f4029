import { Matrix4 } from 'three';
import { type Form, type Point, eachPart } from './part.ts';

const AXES = { x: 0, y: 1, z: 2 } as const;
type Axis = keyof typeof AXES;

/** Moves forms by `offset`, in metres. */
export const at = ([x, y, z]: Point, ...forms: Form[]): Form =>
  transformed(new Matrix4().makeTranslation(x, y, z), forms);

/** Turns forms by an angle in degrees about an axis through the origin, counter-clockwise when the axis points at you. */
export function turn(axis: Axis, angle: number, ...forms: Form[]): Form {
  const radians = (angle * Math.PI) / 180;
  const matrix = new Matrix4();
  if (axis === 'x') matrix.makeRotationX(radians);
  if (axis === 'y') matrix.makeRotationY(radians);
  if (axis === 'z') matrix.makeRotationZ(radians);
  return transformed(matrix, forms);
}

/** An angle as `turn` takes it, of one in radians. */
export const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Stretches forms along the three axes; factors are positive. */
export const stretch = ([x, y, z]: Point, ...forms: Form[]): Form =>
  transformed(new Matrix4().makeScale(x, y, z), forms);

/** Leans forms: each metre of height shifts a point by `slope` metres along the axis. */
export const lean = (axis: 'x' | 'z', slope: number, ...forms: Form[]): Form =>
  transformed(
    axis === 'x' ? new Matrix4().makeShear(0, 0, slope, 0, 0, 0) : new Matrix4().makeShear(0, 0, 0, slope, 0, 0),
    forms,
  );

/** The mirror image across the plane through the origin that the axis stands on. */
export function mirror(axis: Axis, ...forms: Form[]): Form {
  const factors: [number, number, number] = [1, 1, 1];
  factors[AXES[axis]] = -1;
  return transformed(new Matrix4().makeScale(...factors), forms);
}

/** Forms and their mirror image: the two sides of a car, the two legs of a figure. */
export const both = (axis: Axis, ...forms: Form[]): Form => [...forms, mirror(axis, ...forms)];

/** Four corners out of one. */
export const corners = (...forms: Form[]): Form => both('x', both('z', ...forms));

/** `count` things of a kind, each told its number from 0. */
export const copies = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** `count` copies along x, `step` metres apart, the row centred on the origin. */
export const row = (count: number, step: number, make: (index: number) => Form): Form =>
  copies(count, (index) => at([(index - (count - 1) / 2) * step, 0, 0], make(index)));

/** `count` copies around the y axis, at even angles. */
export const ring = (count: number, make: (index: number) => Form): Form =>
  copies(count, (index) => turn('y', (360 / count) * index, make(index)));

/** Forms moved, turned, stretched or mirrored by a matrix; what faced outwards goes on doing so. */
export function transformed(matrix: Matrix4, forms: readonly Form[]): Form {
  const mirrored = matrix.determinant() < 0;
  return eachPart(forms, (piece) => {
    const moved = piece.geometry.clone().applyMatrix4(matrix);
    if (mirrored) turnInsideOut(moved.getAttribute('position').array);
    return { ...piece, geometry: moved };
  });
}

/** A mirror image has its triangles wound the wrong way; swapping two corners of each mends it. */
function turnInsideOut(positions: { [index: number]: number; length: number }) {
  for (let first = 0; first < positions.length; first += 9) {
    for (let i = first; i < first + 3; i++) {
      const kept = positions[i]!;
      positions[i] = positions[i + 3]!;
      positions[i + 3] = kept;
    }
  }
}
