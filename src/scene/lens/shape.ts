import { BufferGeometry, Float32BufferAttribute } from 'three';

export type Corner = readonly [x: number, y: number, z: number];
export type Tint = readonly [red: number, green: number, blue: number, alpha?: number];

/** Collects coloured triangles into one geometry; what stands still is drawn in one call. */
export class Shape {
  readonly #positions: number[] = [];
  readonly #colours: number[] = [];
  readonly #withAlpha: boolean;

  constructor({ withAlpha = false } = {}) {
    this.#withAlpha = withAlpha;
  }

  triangle(a: Corner, b: Corner, c: Corner, tints: Tint | readonly [Tint, Tint, Tint]) {
    this.#positions.push(...a, ...b, ...c);
    for (const tint of spread(tints, 3))
      this.#colours.push(tint[0], tint[1], tint[2], ...(this.#withAlpha ? [tint[3] ?? 1] : []));
  }

  /** Corners go around counter-clockwise as seen from the front. */
  quad(a: Corner, b: Corner, c: Corner, d: Corner, tints: Tint | readonly [Tint, Tint, Tint, Tint]) {
    const [ta, tb, tc, td] = spread(tints, 4) as [Tint, Tint, Tint, Tint];
    this.triangle(a, b, c, [ta, tb, tc]);
    this.triangle(a, c, d, [ta, tc, td]);
  }

  get triangles() {
    return this.#positions.length / 9;
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(this.#positions, 3));
    geometry.setAttribute('color', new Float32BufferAttribute(this.#colours, this.#withAlpha ? 4 : 3));
    geometry.computeBoundingSphere();
    return geometry;
  }
}

const isTint = (tints: Tint | readonly Tint[]): tints is Tint => typeof tints[0] === 'number';

const spread = (tints: Tint | readonly Tint[], count: number): readonly Tint[] =>
  isTint(tints) ? Array<Tint>(count).fill(tints) : tints;
