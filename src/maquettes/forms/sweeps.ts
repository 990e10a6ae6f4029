import {
  BufferGeometry,
  ExtrudeGeometry,
  Float32BufferAttribute,
  Path,
  Shape,
  ShapeUtils,
  Vector2,
  Vector3,
} from 'three';
import { type Form, type Point, part } from './part.ts';
import { at, turn } from './place.ts';

type Outline = readonly (readonly [x: number, y: number])[];

/** An outline seen from the front, `depth` thick and centred on z = 0; holes go right through. */
export function extrude(outline: Outline, depth: number, holes: readonly Outline[] = []): Form {
  const shape = new Shape(outline.map(([x, y]) => new Vector2(x, y)));
  shape.holes = holes.map((hole) => new Path(hole.map(([x, y]) => new Vector2(x, y))));
  return at([0, 0, -depth / 2], part(new ExtrudeGeometry(shape, { depth, bevelEnabled: false })));
}

/** An outline seen from above, [x, z] pairs, standing on the floor and `height` high. */
export const slab = (outline: Outline, height: number, holes: readonly Outline[] = []): Form =>
  at([0, height / 2, 0], turn('x', 90, extrude(outline, height, holes)));

/** The corners of a rectangle about a point, for outlines and holes. */
export const rectangle = (width: number, height: number, [x, y]: readonly [number, number] = [0, 0]): Outline => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
  [x - width / 2, y + height / 2],
];

/** The corners of a regular polygon or, with two radii, of an ellipse. */
export const oval = (
  radiusX: number,
  radiusY: number,
  sides = 16,
  [x, y]: readonly [number, number] = [0, 0],
): Outline =>
  Array.from({ length: sides }, (_, i) => {
    const angle = (2 * Math.PI * i) / sides;
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)] as const;
  });

/**
 * A skin drawn over closed sections with the same number of points, both ends closed.
 * Seen from the far end looking back to the first section, points run counter-clockwise.
 */
export function loft(sections: readonly (readonly Point[])[]): Form {
  const first = sections[0] ?? [];
  const last = sections.at(-1) ?? [];
  const count = first.length;
  const corners: Point[] = [];
  for (let s = 0; s + 1 < sections.length; s++) {
    for (let i = 0; i < count; i++) {
      const next = (i + 1) % count;
      const [a, b, c, d] = [sections[s]![i]!, sections[s]![next]!, sections[s + 1]![next]!, sections[s + 1]![i]!];
      corners.push(a, b, c, a, c, d);
    }
  }
  corners.push(...fan(first).reverse(), ...fan(last));
  return part(triangles(corners));
}

/** A straight round bar between two points, closed at both ends. */
export const tube = (from: Point, to: Point, radius: number, sides = 6): Form => pipe([from, to], radius, sides);

/** A thin wire between two points: three-sided and open at its ends, since nobody can look into it. */
export const wire = (from: Point, to: Point, radius: number): Form => skin(circlesAlong([from, to], radius, 3));

/** A round bar along a bent line. */
export const pipe = (line: readonly Point[], radius: number, sides = 6): Form =>
  loft(circlesAlong(line, radius, sides));

/** A round limb along a bent line, with its own radius at each point: arms, trunks, straps. */
export function limb(joints: readonly (readonly [point: Point, radius: number])[], sides = 10): Form {
  const line = joints.map(([point]) => point);
  return loft(line.map((point, i) => circleAt(point, direction(line, i), joints[i]![1], sides)));
}

/** A flat strip on the ground of the given width, along a line, facing up. */
export function strip(line: readonly Point[], width: number): Form {
  const edges = line.map((point, i) => {
    const along = direction(line, i);
    const side = new Vector3(along.z, 0, -along.x).normalize().multiplyScalar(width / 2);
    return { left: moved(point, side, 1), right: moved(point, side, -1) };
  });
  const corners = edges.slice(1).flatMap((edge, i) => {
    const before = edges[i]!;
    return [before.right, edge.right, edge.left, before.right, edge.left, before.left];
  });
  return part(triangles(corners));
}

/** A sheet over a grid of points, row by row; rows run away from you and points to the right for a sheet that faces up. */
export function sheet(rows: readonly (readonly Point[])[]): Form {
  const corners: Point[] = [];
  for (let r = 0; r + 1 < rows.length; r++) {
    const [near, far] = [rows[r]!, rows[r + 1]!];
    for (let i = 0; i + 1 < near.length; i++) {
      const [a, b, c, d] = [near[i]!, near[i + 1]!, far[i + 1]!, far[i]!];
      corners.push(a, b, c, a, c, d);
    }
  }
  return part(triangles(corners));
}

function skin(sections: readonly (readonly Point[])[]): Form {
  return sheet(sections.map((section) => [...section, section[0]!]));
}

const circlesAlong = (line: readonly Point[], radius: number, sides: number): Point[][] =>
  line.map((point, i) => circleAt(point, direction(line, i), radius, sides));

function circleAt(centre: Point, along: Vector3, radius: number, sides: number): Point[] {
  const across = Math.abs(along.y) > 0.9 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
  const u = new Vector3().crossVectors(across, along).normalize();
  const v = new Vector3().crossVectors(along, u);
  return Array.from({ length: sides }, (_, k) => {
    const angle = (2 * Math.PI * (k + 0.5)) / sides;
    const offset = u.clone().multiplyScalar(Math.cos(angle)).addScaledVector(v, Math.sin(angle));
    return moved(centre, offset, radius);
  });
}

/** Where a line is heading at its i-th point. */
function direction(line: readonly Point[], i: number): Vector3 {
  const before = new Vector3(...line[Math.max(i - 1, 0)]!);
  const after = new Vector3(...line[Math.min(i + 1, line.length - 1)]!);
  return after.sub(before).normalize();
}

const moved = ([x, y, z]: Point, by: Vector3, times: number): Point => [
  x + by.x * times,
  y + by.y * times,
  z + by.z * times,
];

/** Closes a section, which may be hollow on one side, with triangles wound as the section is. */
function fan(section: readonly Point[]): Point[] {
  const flat = flattened(section);
  return ShapeUtils.triangulateShape(flat, []).flatMap((triangle) => triangle.map((corner) => section[corner]!));
}

/** A planar section in coordinates of its own plane, keeping its winding. */
function flattened(section: readonly Point[]): Vector2[] {
  const normal = new Vector3();
  const points = section.map((point) => new Vector3(...point));
  points.forEach((point, i) => normal.add(new Vector3().crossVectors(point, points[(i + 1) % points.length]!)));
  normal.normalize();
  const u = new Vector3(normal.y, normal.z, normal.x).cross(normal).normalize();
  const v = new Vector3().crossVectors(normal, u);
  return points.map((point) => new Vector2(point.dot(u), point.dot(v)));
}

const triangles = (corners: readonly Point[]): BufferGeometry =>
  new BufferGeometry().setAttribute('position', new Float32BufferAttribute(corners.flat(), 3));
