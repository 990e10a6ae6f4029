import type { FloorPlan, Room } from './floor-plan.ts';
import { distance, type Point } from './geometry.ts';
import { roomAt } from './near.ts';

/** Who stops sooner behind a threshold is told the area with the place; in metres. */
const WALKED_ON = 1;

/** Follows a visitor from area to area, and knows of which one there is something to tell. */
export class Entering {
  readonly #plan: FloorPlan;
  #room: Room | undefined;
  /** Where the visitor was first seen in the room. */
  #from: Point | undefined;
  /** The room that the visitor knows to be in. */
  #known: Room | undefined;

  constructor(plan: FloorPlan) {
    this.#plan = plan;
  }

  /** The room that the visitor is in; in a door the one that leads there, and at the hall's own doors, on arrival, none. */
  get room() {
    return this.#room;
  }

  /** The visitor is here now. Returns, once, the room that was entered by walking on from another. */
  pass(at: Point, isMoving: boolean): Room | undefined {
    const room = roomAt(this.#plan, at) ?? this.#room;
    if (room !== this.#room) this.#from = at;
    this.#room = room;
    // Who rests is told the whole place, and who has just come in was.
    if (!isMoving || !this.#known) this.#known = room;
    if (!room || room === this.#known || (this.#from && distance(this.#from, at) < WALKED_ON)) return undefined;
    this.#known = room;
    return room;
  }
}
