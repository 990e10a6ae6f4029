import type { Tint } from '../form/patch.ts';
import { develop, type Still } from './develop.ts';
import type { Lens } from './lens.ts';
import { looks, type Look } from './looks.ts';
import type { Mesh } from './mesh.ts';
import { project, type Drawing } from './project.ts';
import { blankSight, meeting, NOTHING, scan, type Sight } from './scan.ts';
import { shade, spreadAt } from './shade.ts';

export interface Scene {
  meshes: readonly Mesh[];
  lens: Lens;
  /** In pixels. */
  width: number;
  height: number;
  /** Seen where nothing stands, in linear light. */
  sky: Tint;
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
  sky: Tint,
  all: readonly Look[],
): Float32Array {
  const { top, width, height } = behind;
  const before = blankSight(top, width, height);
  const solidHere = meeting(solid, behind);
  const sheerHere = sheer.map((layer) => meeting(layer, behind));
  const light = new Float32Array(width * height * 3);
  const ground = blankGround(width * height);
  const frame = new Float32Array(light.length);
  for (const look of all) {
    behind.seen.fill(NOTHING);
    behind.near.fill(-Infinity);
    scan(solid, solidHere, behind, look);
    addSolid(light, ground, solid, behind, look, sky);
    if (sheerHere.every(({ length }) => length === 0)) continue;
    frame.set(ground.shown);
    sheer.forEach((layer, index) => {
      if (sheerHere[index]!.length === 0) return;
      before.seen.fill(NOTHING);
      // What is see-through is hidden by what is solid, and by nothing else.
      before.near.set(behind.near);
      scan(layer, sheerHere[index]!, before, look);
      layOver(light, frame, layer, before, look);
    });
  }
  for (let at = 0; at < light.length; at++) light[at]! /= all.length;
  return light;
}

function sheerLayers(meshes: readonly Mesh[]): Mesh[][] {
  const numbers = new Set(meshes.flatMap(({ layer = 0 }) => (layer > 0 ? [layer] : [])));
  return [...numbers].sort((a, b) => a - b).map((number) => meshes.filter(({ layer }) => layer === number));
}

/** What the solid things show on a strip. */
interface Ground {
  shown: Float32Array;
  /** Of each pixel: the triangle that it was shaded for, and how far apart looks at its picture lie, if it has one. */
  shadedFor: Int32Array;
  spread: Float32Array;
}

const blankGround = (pixels: number): Ground => ({
  shown: new Float32Array(pixels * 3),
  // Nothing has been shaded yet, not even for nothing.
  shadedFor: new Int32Array(pixels).fill(NOTHING - 1),
  spread: new Float32Array(pixels),
});

/**
 * Plaster changes so little within a pixel that it is shaded once, unless another look meets another triangle there, and
 * hatching is the mean of a pixel already; print is shaded at every look.
 */
function addSolid(
  light: Float32Array,
  { shown, shadedFor, spread }: Ground,
  drawing: Drawing,
  { top, width, height, seen }: Sight,
  look: Look,
  sky: Tint,
) {
  for (let row = 0, at = 0, red = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++, red += 3) {
      const triangle = seen[at]!;
      const isOther = triangle !== shadedFor[at];
      const isPrint = triangle !== NOTHING && drawing.meshOf[triangle]!.map?.kind === 'picture';
      if (isOther || isPrint) {
        const x = column + look.x;
        const y = top + row + look.y;
        if (isOther) {
          shadedFor[at] = triangle;
          spread[at] = triangle === NOTHING ? 0 : spreadAt(drawing, triangle, x, y) / (isPrint ? look.fineness : 1);
        }
        const light = triangle === NOTHING ? sky : shade(drawing, triangle, x, y, spread[at]!);
        shown[red] = light[0]!;
        shown[red + 1] = light[1]!;
        shown[red + 2] = light[2]!;
      }
      light[red]! += shown[red]!;
      light[red + 1]! += shown[red + 1]!;
      light[red + 2]! += shown[red + 2]!;
    }
  }
}

/** Lays what is seen of a layer over the frame, and adds the difference to the light. */
function layOver(
  light: Float32Array,
  frame: Float32Array,
  drawing: Drawing,
  { top, width, height, seen }: Sight,
  look: Look,
) {
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      const triangle = seen[at]!;
      if (triangle === NOTHING) continue;
      const x = column + look.x;
      const y = top + row + look.y;
      const shown = shade(drawing, triangle, x, y, spreadAt(drawing, triangle, x, y) / look.fineness);
      const through = 1 - shown[3]!;
      for (let part = 0, to = at * 3; part < 3; part++, to++) {
        const covered = shown[part]! + frame[to]! * through;
        light[to]! += covered - frame[to]!;
        frame[to] = covered;
      }
    }
  }
}
