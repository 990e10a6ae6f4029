import { BufferGeometry, Color, Float32BufferAttribute } from 'three';
import { FLAG_BLUE } from '../../model/blue.ts';
import { type Finish, type Form, partsOf } from './part.ts';

/** Surfaces that meet at less than this angle are one round surface; at more, an edge. In degrees. */
const CREASE = 38;

/** What each finish reflects, as linear light. */
const REFLECTS: Record<Finish, Color> = {
  white: new Color(1, 1, 1),
  blue: new Color(FLAG_BLUE),
  shade: new Color(0.8, 0.815, 0.83),
};

/** Merges a form into one geometry with position, normal and colour; the colour is that of the material, not yet lit. */
export function assemble(form: Form): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  for (const { geometry, finish, soft } of partsOf(form)) {
    const corners = withArea(Array.from(geometry.getAttribute('position').array));
    const { r, g, b } = REFLECTS[finish];
    for (const number of corners) positions.push(number);
    for (const number of creasedNormals(corners, soft ? 180 : CREASE)) normals.push(number);
    for (let i = 0; i < corners.length; i += 3) colours.push(r, g, b);
  }
  return new BufferGeometry()
    .setAttribute('position', new Float32BufferAttribute(positions, 3))
    .setAttribute('normal', new Float32BufferAttribute(normals, 3))
    .setAttribute('color', new Float32BufferAttribute(colours, 3));
}

type Vector = readonly [number, number, number];

/**
 * Normals for triangles given corner by corner: smooth over round surfaces, sharp at edges.
 * three's own `toCreasedNormals` takes points within a centimetre for one, which would melt a medal.
 */
function creasedNormals(corners: readonly number[], crease: number): number[] {
  const limit = Math.cos((crease * Math.PI) / 180);
  const faces = faceNormals(corners);
  const meeting = new Map<string, number[]>();
  const keyOf = (i: number) => `${micron(corners[i])},${micron(corners[i + 1])},${micron(corners[i + 2])}`;
  for (let i = 0; i < corners.length; i += 3) {
    const key = keyOf(i);
    const known = meeting.get(key);
    if (known) known.push(Math.floor(i / 9));
    else meeting.set(key, [Math.floor(i / 9)]);
  }
  const normals: number[] = [];
  for (let i = 0; i < corners.length; i += 3) {
    const own = faces[Math.floor(i / 9)]!;
    const sum: [number, number, number] = [0, 0, 0];
    for (const index of meeting.get(keyOf(i))!) {
      const other = faces[index]!;
      if (dot(unit(own), unit(other)) < limit) continue;
      sum[0] += other[0];
      sum[1] += other[1];
      sum[2] += other[2];
    }
    normals.push(...unit(sum));
  }
  return normals;
}

/** Leaves out triangles without an area, as at the poles of a turned shape. */
function withArea(corners: readonly number[]): number[] {
  const faces = faceNormals(corners);
  return corners.filter((_, i) => Math.hypot(...faces[Math.floor(i / 9)]!) > 1e-12);
}

/** The normal of each triangle, as long as twice its area, so that large faces weigh more. */
function faceNormals(p: readonly number[]): Vector[] {
  const faces: Vector[] = [];
  for (let i = 0; i < p.length; i += 9) {
    const [ax, ay, az] = [p[i + 3]! - p[i]!, p[i + 4]! - p[i + 1]!, p[i + 5]! - p[i + 2]!];
    const [bx, by, bz] = [p[i + 6]! - p[i]!, p[i + 7]! - p[i + 1]!, p[i + 8]! - p[i + 2]!];
    faces.push([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx]);
  }
  return faces;
}

const micron = (metres: number | undefined) => Math.round((metres ?? 0) * 1e6);
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return length > 0 ? [vector[0] / length, vector[1] / length, vector[2] / length] : [0, 1, 0];
}
