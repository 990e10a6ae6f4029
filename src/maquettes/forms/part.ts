import { type BufferGeometry } from 'three';

/** Metres: x to the visitor's right, y up, z towards the visitor. */
export type Point = readonly [x: number, y: number, z: number];
export type Size = readonly [width: number, height: number, depth: number];

/**
 * White plaster; the one blue, for what explains the thing;
 * `shade`, plaster where little light comes: glass, gaps, openings.
 */
export type Finish = 'white' | 'blue' | 'shade';

/** One piece of a maquette: triangles that share no vertices, so that every piece can be cut, turned and creased alone. */
export interface Part {
  readonly geometry: BufferGeometry;
  readonly finish: Finish;
  /** Has no edges: its light runs on from face to face, however sharply they meet. */
  readonly soft?: boolean;
}

/** What everything here is made of and combined into: a part, or forms within forms. */
export type Form = Part | readonly Form[];

const isPart = (form: Form): form is Part => 'geometry' in form;

/** A part from a geometry; everything but the positions is dropped (normals are made in `assemble`). */
export function part(geometry: BufferGeometry): Part {
  const loose = geometry.index ? geometry.toNonIndexed() : geometry;
  for (const name of Object.keys(loose.attributes)) if (name !== 'position') loose.deleteAttribute(name);
  loose.clearGroups();
  return { geometry: loose, finish: 'white' };
}

/** All parts of a form, in order. */
export const partsOf = (form: Form): Part[] => (isPart(form) ? [form] : form.flatMap(partsOf));

/** The same form with each part changed. */
export const eachPart = (form: Form, change: (part: Part) => Part): Form => partsOf(form).map(change);

const finished =
  (finish: Finish) =>
  (...forms: Form[]): Form =>
    eachPart(forms, (piece) => ({ ...piece, finish }));

/** Leaves forms white, or makes them white again. */
export const white = finished('white');

/** Paints forms in the light blue of the flag. */
export const blue = finished('blue');

/** Puts forms in shade: glass, gaps and openings. */
export const shade = finished('shade');

/** Eases all edges of forms: a corner then has one light, and the file one corner where it had three. */
export const soft = (...forms: Form[]): Form => eachPart(forms, (piece) => ({ ...piece, soft: true }));
