import { BufferGeometry, Float32BufferAttribute } from 'three';

export type Corner = readonly [x: number, y: number, z: number];
/** In linear light, with how opaque it is. */
export type Tint = readonly [red: number, green: number, blue: number, alpha: number];

/** Collects triangles of one tint into one geometry, which is drawn in one call. */
export class Shape {
  readonly #positions: number[] = [];
  readonly #colours: number[] = [];
  readonly #tint: Tint;

  constructor(tint: Tint) {
    this.#tint = tint;
  }

  triangle(a: Corner, b: Corner, c: Corner) {
    this.#positions.push(...a, ...b, ...c);
    this.#colours.push(...this.#tint, ...this.#tint, ...this.#tint);
  }

  /** Corners go around counter-clockwise as seen from the front. */
  quad(a: Corner, b: Corner, c: Corner, d: Corner) {
    this.triangle(a, b, c);
    this.triangle(a, c, d);
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(this.#positions, 3));
    geometry.setAttribute('color', new Float32BufferAttribute(this.#colours, 4));
    geometry.computeBoundingSphere();
    return geometry;
  }
}
