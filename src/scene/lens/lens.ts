import type { BufferGeometry } from 'three';
import type { FloorPlan, Placement } from '../../floorplan/floor-plan.ts';
import { move, type Point } from '../../floorplan/geometry.ts';
import { blue } from '../../form/finish.ts';
import type { Evidence } from '../../model/exhibition.ts';
import { Shape, type Corner, type Tint } from './shape.ts';

/** A mat reaches so far beyond what stands on it; before a wall it is so deep. In metres. */
const BEYOND = 0.4;
const BEFORE_WALL = 0.7;
/** Above the floor and the thread of light. */
const ABOVE = 0.009;

const [RED, GREEN, BLUE] = blue(0.62);
const INK: Tint = [RED, GREEN, BLUE, 0.85];
const EDGE = 0.03;

/** From one dot or stripe to the next; wider on large mats, or they would be too many. */
const PITCH = 0.26;
const MOST_MARKS = 400;
/** Of the pitch. */
const DOT_RADIUS = 0.3;
const STRIPE = 0.4;

/** A mat under each exhibit that tells by its pattern how we know of it: solid, dotted or hatched, as the labels are. */
export function buildLens(
  plan: FloorPlan,
  evidenceOf: (exhibit: string) => Evidence['is'] | undefined,
): BufferGeometry {
  const shape = new Shape(INK);
  for (const placement of plan.placements) {
    const mat = new Mat(shape, placement);
    mat.addEdge();
    switch (evidenceOf(placement.exhibit)) {
      case 'documented':
        mat.fill();
        break;
      case 'inferred':
        mat.dot();
        break;
      case 'imagined':
        mat.hatch();
        break;
      case undefined:
        break;
    }
  }
  return shape.build();
}

/** A rectangle on the floor, drawn on in its own metres: from its left end, and from its back to the visitor. */
class Mat {
  readonly #shape: Shape;
  readonly #width: number;
  readonly #depth: number;
  readonly #at: (x: number, y: number) => Corner;

  constructor(shape: Shape, { at, heading, size, mount }: Placement) {
    const hangs = mount === 'wall';
    this.#shape = shape;
    this.#width = size.width + (hangs ? 0 : 2 * BEYOND);
    this.#depth = hangs ? BEFORE_WALL : size.depth + 2 * BEYOND;
    const middle = hangs ? move(at, heading, BEFORE_WALL / 2 + EDGE) : at;
    const back: Point = move(move(middle, heading + 90, this.#width / 2), heading + 180, this.#depth / 2);
    this.#at = (x, y) => {
      const spot = move(move(back, heading - 90, x), heading, y);
      return [spot.x, ABOVE, spot.y];
    };
  }

  addEdge() {
    const [width, depth] = [this.#width, this.#depth];
    this.#rectangle(0, 0, width, EDGE);
    this.#rectangle(0, depth - EDGE, width, depth);
    this.#rectangle(0, EDGE, EDGE, depth - EDGE);
    this.#rectangle(width - EDGE, EDGE, width, depth - EDGE);
  }

  fill() {
    this.#rectangle(EDGE, EDGE, this.#width - EDGE, this.#depth - EDGE);
  }

  dot() {
    const pitch = Math.max(PITCH, Math.sqrt((this.#width * this.#depth) / MOST_MARKS));
    const [columns, rows] = [Math.floor(this.#width / pitch), Math.floor(this.#depth / pitch)];
    for (let column = 0; column < columns; column++) {
      for (let row = 0; row < rows; row++)
        this.#disc(((column + 0.5) * this.#width) / columns, ((row + 0.5) * this.#depth) / rows, pitch * DOT_RADIUS);
    }
  }

  hatch() {
    const [width, depth] = [this.#width, this.#depth];
    /** Where the line of all points with x + y = sum enters the mat, and where it leaves. */
    const ends = (sum: number) =>
      [
        this.#at(Math.max(0, sum - depth), Math.min(sum, depth)),
        this.#at(Math.min(sum, width), Math.max(0, sum - width)),
      ] as const;
    for (let sum = PITCH / 2; sum < width + depth; sum += PITCH) {
      const [[a, b], [d, c]] = [ends(sum), ends(Math.min(sum + PITCH * STRIPE, width + depth))];
      this.#shape.quad(a, d, c, b);
    }
  }

  #rectangle(left: number, back: number, right: number, front: number) {
    const at = this.#at;
    this.#shape.quad(at(left, back), at(left, front), at(right, front), at(right, back));
  }

  #disc(x: number, y: number, radius: number) {
    const rim = Array.from({ length: 8 }, (_, index) => {
      const angle = (index * Math.PI) / 4;
      return this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    });
    for (let index = 1; index + 1 < rim.length; index++) this.#shape.triangle(rim[0]!, rim[index + 1]!, rim[index]!);
  }
}
