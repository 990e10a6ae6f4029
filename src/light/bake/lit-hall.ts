import type { FloorPlan } from '../../floorplan/floor-plan.ts';
import { areaOf } from '../../floorplan/geometry.ts';
import { buildHall, type HallForm } from '../../form/hall-form.ts';
import { meshOf, type Mesh } from '../../form/mesh.ts';
import { rays, type Nearest, type Blocked } from '../../rays/rays.ts';
import { directions } from './directions.ts';
import { dotsOf, type Dots } from './dots.ts';
import { lampSets, type Lamps } from './lamps.ts';
import { patternAt, PATTERNS } from './patterns.ts';

/** How finely light is baked. */
export interface Quality {
  /** Above 1, the dots of the light map are as many times larger. */
  coarseness: number;
  /** How many times larger again those are between which light goes to and fro. */
  bounce: number;
  /** Directions in which each dot looks around for light from other surfaces. */
  looks: number;
  /** Triangles of models that are smaller than this, in square metres, throw no shade. */
  detail: number;
}

/** A light map and the places in the hall that its dots stand for. */
export interface Sheet {
  form: HallForm;
  dots: Dots;
  /** For each pattern, those of each room. */
  lamps: readonly (readonly Lamps[])[];
}

/** What dots see around them. */
export interface Look {
  /** In each direction the number of a dot of the rough light map, `NOTHING` or `UNBAKED`. Where a dot lies within something, its first is `WITHIN`. */
  seen: Int32Array;
  /** How near all that is, for each dot: the mean of one by its distance, in metres. Not a number for a dot within something. */
  nearness: Float32Array;
}

/** What a look around may find instead of a dot of the rough light map. */
export const NOTHING = -1;
/** A model, or a board to be written on. */
export const UNBAKED = -2;
/** Stands first among the looks of a dot that lies within something. */
export const WITHIN = -3;
/** Of what such a dot sees so great a share are backs. */
const BURIED = 0.4;

/**
 * A hall ready for questions about its light: how much comes straight from the sky, and what else a place sees. Light is
 * counted so that under a whole open sky it is 1.
 */
export class LitHall {
  /** Between whose dots light goes to and fro. */
  readonly rough: Sheet;
  /** What is looked at in the end. */
  readonly fine: Sheet;
  readonly #looks: number;
  readonly #mesh: Mesh;
  readonly #sets: readonly Float32Array[];
  readonly #isBlocked: Blocked;
  readonly #nearest: Nearest;

  /** `models`: triangles of what stands in the hall, nine numbers each, in metres. */
  constructor(plan: FloorPlan, models: ArrayLike<number>, { coarseness, bounce, looks, detail }: Quality) {
    const grounds = plan.rooms.map(({ outline }) => areaOf(outline));
    this.rough = sheetOf(buildHall(plan, coarseness * bounce), grounds);
    this.fine = sheetOf(buildHall(plan, coarseness), grounds);
    this.#looks = looks;
    this.#mesh = meshOf(this.rough.form);
    this.#sets = Array.from({ length: PATTERNS }, (_, pattern) => directions(looks, pattern));
    const { isBlocked, nearest } = rays(trianglesOf(this.rough.form, this.#mesh, largerThan(detail, models)));
    this.#isBlocked = isBlocked;
    this.#nearest = nearest;
  }

  /** Light straight from the sky of its own room on the dots `from` to `to`. */
  direct(sheet: Sheet, from: number, to: number): Float32Array {
    const { positions, normals } = sheet.dots;
    const light = new Float32Array(to - from);
    for (let dot = from; dot < to; dot++) {
      const [x, y, z] = [positions[dot * 3]!, positions[dot * 3 + 1]!, positions[dot * 3 + 2]!];
      const [nx, ny, nz] = [normals[dot * 3]!, normals[dot * 3 + 1]!, normals[dot * 3 + 2]!];
      let sum = 0;
      for (const room of sheet.form.pieces[sheet.dots.pieces[dot]!]!.rooms) {
        const { positions: lamps, areas } = sheet.lamps[patternOf(sheet, dot)]![room]!;
        for (let lamp = 0; lamp < lamps.length; lamp += 3) {
          const dx = lamps[lamp]! - x,
            dy = lamps[lamp + 1]! - y,
            dz = lamps[lamp + 2]! - z;
          const squared = dx * dx + dy * dy + dz * dz;
          const facing = nx * dx + ny * dy + nz * dz;
          if (facing <= 0) continue;
          const shining = -(areas[lamp]! * dx + areas[lamp + 1]! * dy + areas[lamp + 2]! * dz);
          // Nearer than a lamp's own size the formula of a point no longer holds.
          const given = (facing * shining) / (Math.PI * squared * Math.max(squared, 0.15));
          if (given > 0 && !this.#isBlocked(x, y, z, dx, dy, dz, 0.995)) sum += given;
        }
      }
      light[dot - from] = sum;
    }
    return light;
  }

  /** What the dots `from` to `to` see in each direction. */
  look(sheet: Sheet, from: number, to: number): Look {
    const { positions, normals } = sheet.dots;
    const { width, height } = this.rough.form;
    const { places, triangles, pieces } = this.#mesh;
    const looks = this.#looks;
    const seen = new Int32Array((to - from) * looks);
    const nearness = new Float32Array(to - from);
    for (let dot = from; dot < to; dot++) {
      const [x, y, z] = [positions[dot * 3]!, positions[dot * 3 + 1]!, positions[dot * 3 + 2]!];
      const [nx, ny, nz] = [normals[dot * 3]!, normals[dot * 3 + 1]!, normals[dot * 3 + 2]!];
      // Two directions along the surface.
      const flat = Math.abs(ny) < 0.9 ? [0, 1, 0] : [1, 0, 0];
      let [ux, uy, uz] = [flat[1]! * nz - flat[2]! * ny, flat[2]! * nx - flat[0]! * nz, flat[0]! * ny - flat[1]! * nx];
      const length = Math.hypot(ux, uy, uz);
      ux /= length;
      uy /= length;
      uz /= length;
      const [vx, vy, vz] = [ny * uz - nz * uy, nz * ux - nx * uz, nx * uy - ny * ux];
      const set = this.#sets[patternOf(sheet, dot)]!;
      let backs = 0;
      let fronts = 0;
      let near = 0;
      for (let ray = 0; ray < looks; ray++) {
        const [a, b, c] = [set[ray * 3]!, set[ray * 3 + 1]!, set[ray * 3 + 2]!];
        const hit = this.#nearest(
          x,
          y,
          z,
          ux * a + vx * b + nx * c,
          uy * a + vy * b + ny * c,
          uz * a + vz * b + nz * c,
        );
        let met = NOTHING;
        if (hit.triangle >= pieces.length || this.rough.form.pieces[pieces[hit.triangle]!]?.isBoard) met = UNBAKED;
        else if (hit.triangle >= 0) {
          const corner = hit.triangle * 3;
          const [p, q, r] = [triangles[corner]! * 2, triangles[corner + 1]! * 2, triangles[corner + 2]! * 2];
          const w = 1 - hit.u - hit.v;
          const across = places[p]! * w + places[q]! * hit.u + places[r]! * hit.v;
          const up = places[p + 1]! * w + places[q + 1]! * hit.u + places[r + 1]! * hit.v;
          met = Math.floor(up * height) * width + Math.floor(across * width);
        }
        if (hit.triangle >= 0 && hit.isBack) backs++;
        else if (hit.triangle >= 0) fronts++;
        near += 1 / hit.distance;
        seen[(dot - from) * looks + ray] = met;
      }
      const isWithin = backs > (backs + fronts) * BURIED;
      if (isWithin) seen[(dot - from) * looks] = WITHIN;
      nearness[dot - from] = isWithin ? NaN : near / looks;
    }
    return { seen, nearness };
  }

  /** What each of the dots `from` to `to` gets from other surfaces, where `light` is what the dots of the rough light map have. */
  gather(
    sheet: Sheet,
    from: number,
    to: number,
    light: Float32Array,
  ): { around: Float32Array; nearness: Float32Array } {
    const { seen, nearness } = this.look(sheet, from, to);
    return { around: gathered(seen, this.#looks, light), nearness };
  }
}

/** Of triangles, nine numbers each, those that are no smaller. */
function largerThan(least: number, triangles: ArrayLike<number>): ArrayLike<number> {
  if (least === 0) return triangles;
  const kept: number[] = [];
  for (let at = 0; at < triangles.length; at += 9) {
    const side = (corner: number, axis: number) => triangles[at + corner * 3 + axis]! - triangles[at + axis]!;
    const across = (u: number, v: number) => side(1, u) * side(2, v) - side(1, v) * side(2, u);
    if (Math.hypot(across(1, 2), across(2, 0), across(0, 1)) / 2 < least) continue;
    for (let part = at; part < at + 9; part++) kept.push(triangles[part]!);
  }
  return kept;
}

/** Light that white walls and floors send on, and models, which have more edges and shade. */
const WALL = 0.85;
const PLASTER = 0.65;

/** The mean of what is seen; not a number where a dot lies within something. */
export function gathered(seen: Int32Array, looks: number, light: Float32Array): Float32Array {
  const mean =
    light.reduce((sum, value) => sum + value, 0) /
    Math.max(
      1,
      light.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0),
    );
  return Float32Array.from({ length: seen.length / looks }, (_, dot) => {
    if (seen[dot * looks] === WITHIN) return NaN;
    let sum = 0;
    for (let look = dot * looks; look < (dot + 1) * looks; look++) {
      const met = seen[look]!;
      if (met >= 0) sum += WALL * light[met]!;
      else if (met === UNBAKED) sum += PLASTER * mean;
    }
    return sum / looks;
  });
}

const sheetOf = (form: HallForm, grounds: readonly number[]): Sheet => ({
  form,
  dots: dotsOf(form),
  lamps: lampSets(form, grounds),
});

function patternOf({ form, dots }: Sheet, dot: number): number {
  const index = dots.index[dot]!;
  return patternAt(index % form.width, Math.floor(index / form.width));
}

/** The building's own triangles first, then the models'. */
function trianglesOf(form: HallForm, { positions, triangles, pieces }: Mesh, models: ArrayLike<number>): Float32Array {
  const isSolid = (triangle: number) => {
    const { grain, isBoard } = form.pieces[pieces[triangle]!]!;
    return grain !== undefined || isBoard;
  };
  const all = new Float32Array(pieces.length * 9 + models.length);
  for (let triangle = 0; triangle < pieces.length; triangle++) {
    // What shines or is painted on stands in nobody's way: its triangle shrinks to nothing.
    if (!isSolid(triangle)) continue;
    for (let corner = 0; corner < 3; corner++) {
      const from = triangles[triangle * 3 + corner]! * 3;
      for (let axis = 0; axis < 3; axis++) all[triangle * 9 + corner * 3 + axis] = positions[from + axis]!;
    }
  }
  all.set(models, pieces.length * 9);
  return all;
}
