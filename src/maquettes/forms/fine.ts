import { BufferGeometry, Float32BufferAttribute } from 'three';
import { type Form, type Point, eachPart, part } from './part.ts';

type Triangle = readonly [Point, Point, Point];

/**
 * The same forms in smaller triangles, no side longer than `longest` metres. Light is kept at corners only, so a large
 * plain face needs some in its middle if a shadow is to fall on it. Forms meet as neatly as before: a side that two
 * triangles share is halved in both.
 */
export const fine = (longest: number, ...forms: Form[]): Form =>
  eachPart(forms, (piece) => {
    const numbers = trianglesOf(piece.geometry)
      .flatMap((triangle) => halved(triangle, longest))
      .flat(2);
    const finer = new BufferGeometry().setAttribute('position', new Float32BufferAttribute(numbers, 3));
    return { ...piece, ...part(finer), finish: piece.finish };
  });

function trianglesOf(geometry: BufferGeometry): Triangle[] {
  const numbers = geometry.getAttribute('position').array;
  const corner = (i: number): Point => [numbers[i]!, numbers[i + 1]!, numbers[i + 2]!];
  return threes(...Array.from({ length: numbers.length / 3 }, (_, i) => corner(3 * i)));
}

/** Halves every side that is too long, then looks at the pieces again. */
function halved([a, b, c]: Triangle, longest: number): Triangle[] {
  const middle = (p: Point, q: Point) => (distance(p, q) > longest ? between(p, q) : undefined);
  const pieces = cut([a, b, c], [middle(a, b), middle(b, c), middle(c, a)]);
  return pieces.length === 1 ? pieces : pieces.flatMap((piece) => halved(piece, longest));
}

/** The pieces of a triangle, given the middles of those of its sides that are to be halved. */
function cut([a, b, c]: Triangle, [ab, bc, ca]: readonly (Point | undefined)[]): Triangle[] {
  if (!ab && !bc && !ca) return threes(a, b, c);
  if (ab && bc && ca) return threes(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  if (ab && bc) return threes(ab, b, bc, a, ab, bc, a, bc, c);
  if (ab && !ca) return threes(a, ab, c, ab, b, c);
  return cut([b, c, a], [bc, ca, ab]);
}

const threes = (...corners: Point[]): Triangle[] =>
  Array.from({ length: corners.length / 3 }, (_, t) => [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!]);

const distance = (p: Point, q: Point) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);

const between = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2];
