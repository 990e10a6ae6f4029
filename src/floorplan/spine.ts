import { forward, move, normalise, type Heading, type Point } from './geometry.ts';

interface Piece {
  start: Point;
  heading: Heading;
  /** Where along the spine it begins. */
  from: number;
  length: number;
  /** Degrees a metre, clockwise. */
  bend: number;
}

const DEGREES = 180 / Math.PI;

/**
 * The line that a hall is built along, drawn from north to south. It swings gently from one side to the other:
 * a curved stretch turns until its direction reaches the end of the swing, then turns back.
 *
 * Distances along it (`along`) and to its right (`aside`, negative to the left) are the building's own coordinates.
 * A spine only ever grows at its end, so what stands at its beginning stays where it is.
 */
export class Spine {
  #pieces: Piece[] = [];
  #end: { at: Point; heading: Heading } = { at: { x: 0, y: 0 }, heading: SOUTH };
  #turning: 1 | -1 = -1;
  length = 0;

  readonly #swing: number;

  /** `swing`: degrees that its direction goes to either side of south. */
  constructor(swing: number) {
    this.#swing = swing;
  }

  /** Goes straight on for `length` metres. */
  straight(length: number) {
    this.#add(length, 0);
  }

  /** Goes on for `length` metres in curves of `radius` metres. */
  curve(length: number, radius: number) {
    let rest = length;
    while (rest > 1e-9) {
      const bend = (this.#turning * DEGREES) / radius;
      const room = (SOUTH + this.#turning * this.#swing - this.#end.heading) / bend;
      const step = Math.min(rest, Math.max(0, room));
      if (step > 1e-9) this.#add(step, bend);
      rest -= step;
      if (rest > 1e-9) this.#turning = this.#turning === 1 ? -1 : 1;
    }
  }

  #add(length: number, bend: number) {
    const { at, heading } = this.#end;
    const piece: Piece = { start: at, heading, from: this.length, length, bend };
    this.#pieces.push(piece);
    this.length += length;
    this.#end = on(piece, length);
  }

  /** The point `along` the spine, and the direction it goes there. */
  at(along: number): { at: Point; heading: Heading } {
    const piece = this.#pieces.findLast((candidate) => candidate.from <= along) ?? this.#pieces[0];
    return piece ? on(piece, along - piece.from) : this.#end;
  }

  /** The point beside the spine: `aside` metres to its right. */
  beside(along: number, aside: number): Point {
    const { at, heading } = this.at(along);
    return move(at, heading + 90, aside);
  }

  /** Direction of the spine there, normalised. */
  headingAt(along: number): Heading {
    return normalise(this.at(along).heading);
  }
}

const SOUTH = 180;

function on({ start, heading, bend }: Piece, length: number): { at: Point; heading: Heading } {
  if (bend === 0) return { at: move(start, heading, length), heading };
  // The centre of the arc lies to the right for a clockwise bend; a negative radius puts it to the left.
  const radius = DEGREES / bend;
  const centre = move(start, heading + 90, radius);
  const end = heading + bend * length;
  const out = forward(end - 90);
  return { at: { x: centre.x + out.x * radius, y: centre.y + out.y * radius }, heading: end };
}
