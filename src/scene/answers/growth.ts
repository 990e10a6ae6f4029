import { BufferAttribute, BufferGeometry } from 'three';
import type { Shape } from '../../stations/in-hall.ts';
import { drawFillings, drawLight, drawMovers, secondsOf } from './draw.ts';
import type { Drawn } from './drawn.ts';

/** Seconds in which a new answer takes the place of the one before. */
const CHANGE = 0.8;
/** From so little of its level something grows that was not there. */
const LOW = 0.001;

/** An answer that grows out of the one before it, and then rests. */
export class Growth {
  readonly #shapes: readonly Shape[];
  readonly #light: Part;
  readonly #fillings: Part;
  readonly #movers: Part;
  readonly #last: number;
  #seconds = 0;

  constructor(shapes: readonly Shape[], before?: Growth, isStill = false) {
    this.#shapes = shapes;
    this.#last = Math.max(CHANGE, secondsOf(shapes));
    this.#light = new Part(drawLight(shapes), (whole) => dark(whole), before && before.#light);
    const low = shapes.map((shape) => (shape.kind === 'filling' ? { ...shape, level: shape.level * LOW } : shape));
    this.#fillings = new Part(drawFillings(shapes), () => drawFillings(low), before && before.#fillings);
    this.#movers = new Part(drawMovers(shapes, this.#last), (whole) => whole);
    if (isStill) this.#seconds = this.#last;
    this.#show();
  }

  /** What there is to draw: solids, then what one sees through; nothing of either where there is none. */
  get solids(): readonly BufferGeometry[] {
    return [this.#fillings, this.#movers].flatMap(({ geometry }) => geometry ?? []);
  }
  get light(): BufferGeometry | undefined {
    return this.#light.geometry;
  }

  /** Lets time pass, in seconds; tells whether another frame is due. */
  advance(seconds: number): boolean {
    if (this.#seconds >= this.#last) return false;
    this.#seconds = Math.min(this.#last, this.#seconds + seconds);
    this.#show();
    return this.#seconds < this.#last;
  }

  dispose() {
    for (const part of [this.#light, this.#fillings, this.#movers]) part.geometry?.dispose();
  }

  #show() {
    const share = Math.min(1, this.#seconds / CHANGE);
    // Sets out and arrives softly.
    const soft = share * share * (3 - 2 * share);
    this.#light.mix(soft);
    this.#fillings.mix(soft);
    this.#movers.put(drawMovers(this.#shapes, this.#seconds));
  }
}

/** One draw call: from how it begins to how it is at last. */
class Part {
  readonly geometry: BufferGeometry | undefined;
  readonly #from: Drawn;
  readonly #to: Drawn;
  readonly #positions: Float32Array;
  readonly #colours: Float32Array;

  /** Where it has as many corners as the one before, it begins as that one stands. */
  constructor(to: Drawn, begin: (to: Drawn) => Drawn, before?: Part) {
    const isAlike = before && before.#positions.length === to.positions.length;
    this.#to = to;
    this.#from = isAlike ? { positions: [...before.#positions], colours: [...before.#colours] } : begin(to);
    this.#positions = new Float32Array(to.positions);
    this.#colours = new Float32Array(to.colours);
    if (to.positions.length === 0) return;
    this.geometry = new BufferGeometry()
      .setAttribute('position', new BufferAttribute(this.#positions, 3))
      .setAttribute('color', new BufferAttribute(this.#colours, 4));
    this.geometry.computeBoundingSphere();
  }

  mix(share: number) {
    const mixed = (from: readonly number[], to: readonly number[]) =>
      to.map((value, index) => from[index]! + (value - from[index]!) * share);
    this.put({
      positions: mixed(this.#from.positions, this.#to.positions),
      colours: mixed(this.#from.colours, this.#to.colours),
    });
  }

  put({ positions, colours }: Drawn) {
    this.#positions.set(positions);
    this.#colours.set(colours);
    for (const name of ['position', 'color']) {
      const attribute = this.geometry?.getAttribute(name);
      if (attribute) attribute.needsUpdate = true;
    }
  }
}

/** The same, and nothing of it seen yet. */
const dark = ({ positions, colours }: Drawn): Drawn => ({
  positions,
  colours: colours.map((value, index) => (index % 4 === 3 ? 0 : value)),
});
