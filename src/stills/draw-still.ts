import { develop, type Still } from './develop.ts';
import type { Lens } from './lens.ts';
import type { Light } from './light.ts';
import { looks, type Look } from './looks.ts';
import type { Mesh } from './mesh.ts';
import { project, type Drawing } from './project.ts';
import { blankSight, NOTHING, scan, type Sight } from './scan.ts';
import { shade } from './shade.ts';

export interface Scene {
  meshes: readonly Mesh[];
  lens: Lens;
  /** In pixels. */
  width: number;
  height: number;
  /** Seen where nothing stands, in linear light. */
  sky: Light;
  /** How often each pixel is looked at; 1 only at its middle. */
  looks?: number;
}

/** Smooth edges and fine print that can be read; twice as many take twice as long and are hardly better. */
const ENOUGH = 16;

/** Rows that are drawn together: what is known of their pixels then fits into a processor's nearest memory. */
const STRIP = 48;

/**
 * Draws a scene without a graphics card: the same scene gives the same bytes. The whole picture is drawn several times, each
 * time from spots a little aside, and the light of all is added up: edges are smooth and nothing has to be filtered.
 */
export function drawStill({ meshes, lens, width, height, sky, looks: count = ENOUGH }: Scene): Still {
  const drawn = (some: readonly Mesh[]) => project(some, lens, width, height);
  const solid = drawn(meshes.filter((mesh) => !mesh.layer));
  const sheer = sheerLayers(meshes).map(drawn);
  const bytes = new Uint8Array(width * height * 3);
  for (let top = 0; top < height; top += STRIP) {
    const rows = Math.min(STRIP, height - top);
    const light = lightOn(blankSight(top, width, rows), solid, sheer, sky, looks(count));
    develop(light, top, width, bytes);
  }
  return { width, height, bytes };
}

/** The mean of all looks at a strip. */
function lightOn(
  behind: Sight,
  solid: Drawing,
  sheer: readonly Drawing[],
  sky: Light,
  all: readonly Look[],
): Float32Array {
  const { top, width, height } = behind;
  const before = blankSight(top, width, height);
  const light = new Float32Array(width * height * 3);
  const ground = new Float32Array(light.length);
  for (let at = 0; at < ground.length; at++) ground[at] = sky[at % 3]!;
  const frame = sheer.length > 0 ? new Float32Array(ground) : ground;
  const shadedFor = new Int32Array(width * height).fill(NOTHING);
  for (const look of all) {
    behind.seen.fill(NOTHING);
    behind.near.fill(-Infinity);
    scan(solid, behind, look);
    shadeSolid(ground, shadedFor, solid, behind, look, sky);
    if (sheer.length > 0) frame.set(ground);
    for (const layer of sheer) {
      before.seen.fill(NOTHING);
      // What is see-through is hidden by what is solid, and by nothing else.
      before.near.set(behind.near);
      scan(layer, before, look);
      layOver(frame, layer, before, look);
    }
    add(frame, light);
  }
  for (let at = 0; at < light.length; at++) light[at]! /= all.length;
  return light;
}

function sheerLayers(meshes: readonly Mesh[]): Mesh[][] {
  const numbers = new Set(meshes.flatMap(({ layer = 0 }) => (layer > 0 ? [layer] : [])));
  return [...numbers].sort((a, b) => a - b).map((number) => meshes.filter(({ layer }) => layer === number));
}

/** Plaster changes so little within a pixel that it is shaded once, unless another look meets another triangle there; print is not. */
function shadeSolid(
  ground: Float32Array,
  shadedFor: Int32Array,
  drawing: Drawing,
  { top, width, height, seen }: Sight,
  look: Look,
  sky: Light,
) {
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      const triangle = seen[at]!;
      if (triangle === shadedFor[at] && (triangle === NOTHING || drawing.meshOf[triangle]!.map?.kind !== 'picture'))
        continue;
      shadedFor[at] = triangle;
      const shown =
        triangle === NOTHING ? sky : shade(drawing, triangle, column + look.x, top + row + look.y, look.fineness);
      const red = at * 3;
      ground[red] = shown[0]!;
      ground[red + 1] = shown[1]!;
      ground[red + 2] = shown[2]!;
    }
  }
}

function layOver(frame: Float32Array, drawing: Drawing, { top, width, height, seen }: Sight, look: Look) {
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      const triangle = seen[at]!;
      if (triangle === NOTHING) continue;
      const shown = shade(drawing, triangle, column + look.x, top + row + look.y, look.fineness);
      const through = 1 - shown[3]!;
      const red = at * 3;
      frame[red] = shown[0]! + frame[red]! * through;
      frame[red + 1] = shown[1]! + frame[red + 1]! * through;
      frame[red + 2] = shown[2]! + frame[red + 2]! * through;
    }
  }
}

function add(frame: Float32Array, light: Float32Array) {
  for (let at = 0; at < light.length; at++) light[at]! += frame[at]!;
}
