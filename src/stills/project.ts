import { clip, CORNER, MOST_CORNERS } from './corner.ts';
import type { Lens, Row } from './lens.ts';
import type { Mesh } from './mesh.ts';
import type { Place } from './place.ts';
import { Records } from './records.ts';
import { outline, TRIANGLE } from './triangle.ts';

/** The triangles of some meshes as they lie on a picture. */
export interface Drawing {
  /** `TRIANGLE.size` numbers each. */
  triangles: Float64Array;
  count: number;
  /** The mesh that each belongs to. */
  meshOf: readonly Mesh[];
  /** Pixels that a point of hatching is drawn on. */
  point: number;
}

/** So many points is a still high, as on a wide page. */
const POINTS = 420;

/** Every triangle that may be seen through a lens; those that look away, lie behind the eye or beside the picture are left out. */
export function project(meshes: readonly Mesh[], lens: Lens, width: number, height: number): Drawing {
  const paper = { width, height, isParallel: lens.isParallel };
  const triangles = new Records(TRIANGLE.size);
  const meshOf: Mesh[] = [];
  const polygon = new Float64Array(MOST_CORNERS * CORNER.size);
  const record = new Float64Array(TRIANGLE.size);
  for (const mesh of meshes) {
    const { index, isTwoSided = false } = mesh;
    const seen = seenThrough(mesh, lens);
    const length = index?.length ?? seen.length / 3;
    for (let first = 0; first + 2 < length; first += 3) {
      for (let corner = 0; corner < 3; corner++)
        take(mesh, seen, index ? index[first + corner]! : first + corner, polygon, corner * CORNER.size);
      const corners = clip(polygon, lens.near);
      for (let fan = 1; fan + 1 < corners; fan++) {
        if (!outline(polygon, [0, fan, fan + 1], paper, isTwoSided, record)) continue;
        triangles.add(record);
        meshOf.push(mesh);
      }
    }
  }
  return { triangles: triangles.all(), count: meshOf.length, meshOf, point: height / POINTS };
}

/** Right, up and ahead of each corner. */
function seenThrough({ positions, place }: Mesh, lens: Lens): Float64Array {
  const rows = [lens.right, lens.up, lens.ahead].map((row) => (place ? after(row, place) : row));
  const seen = new Float64Array(positions.length);
  rows.forEach(([a, b, c, offset], part) => {
    for (let at = 0; at < seen.length; at += 3)
      seen[at + part] = a * positions[at]! + b * positions[at + 1]! + c * positions[at + 2]! + offset;
  });
  return seen;
}

/** What a row makes of a point that was put in its place. */
function after([x, y, z, offset]: Row, place: Place): Row {
  const column = (at: number) => x * place[at]! + y * place[4 + at]! + z * place[8 + at]!;
  return [column(0), column(1), column(2), column(3) + offset];
}

function take({ colours, uvs }: Mesh, seen: Float64Array, corner: number, into: Float64Array, at: number) {
  for (let part = 0; part < 3; part++) into[at + part] = seen[corner * 3 + part]!;
  const shows = at + CORNER.shows;
  const size = colours?.size ?? 0;
  const full = colours?.full ?? 1;
  for (let part = 0; part < 4; part++)
    into[shows + part] = colours && part < size ? colours.values[corner * size + part]! / full : 1;
  into[shows + 4] = uvs ? uvs[corner * 2]! : 0;
  into[shows + 5] = uvs ? uvs[corner * 2 + 1]! : 0;
}
