import type { Viewpoint } from '../floorplan/floor-plan.ts';
import type { FreeSpace } from '../floorplan/free-space.ts';
import { distance, forward, headingTo, normalise, turn, type Heading, type Point } from '../floorplan/geometry.ts';
import { walk } from '../floorplan/walk.ts';

/** What the visitor does with keys and buttons, each from -1 to 1. */
export interface Drive {
  /** Forward or back. */
  ahead: number;
  /** To the right or the left, without turning. */
  aside: number;
  /** Clockwise or the other way. */
  turn: number;
  /** 1, or more for a hurry. */
  pace: number;
}

export const AT_REST: Readonly<Drive> = { ahead: 0, aside: 0, turn: 0, pace: 1 };

const WALKING_METRES_PER_SECOND = 1.7;
const LED_METRES_PER_SECOND = 2.6;
const TURNING_DEGREES_PER_SECOND = 80;
/** Seconds in which a movement comes to about two thirds of its speed. */
const EASE_SECONDS = 0.14;
const TURN_EASE_SECONDS = 0.28;
/** Longest time taken at once: after a rest the first frame reports the whole rest. */
const LONGEST_STEP_SECONDS = 0.1;
/** Up and down, in degrees. */
const HIGHEST_PITCH = 50;
/** Metres a second, degrees a second and degrees below which nothing moves any more. */
const STILL = 0.01;

/** Where a walk leads: along corners, and at its end to a heading and a pitch. */
interface Errand {
  corners: Point[];
  heading: Heading | undefined;
  pitch: number;
}

/** A visitor in a hall: place, heading and pitch in metres and degrees, and how they change with time. */
export class Visitor {
  at: Point;
  heading: Heading;
  /** Up is positive. */
  pitch = 0;
  drive: Readonly<Drive> = AT_REST;
  readonly #space: FreeSpace;
  readonly #speed = { ahead: 0, aside: 0, turn: 0 };
  #errand: Errand | undefined;

  constructor(space: FreeSpace, { at, heading }: Viewpoint) {
    this.#space = space;
    this.at = at;
    this.heading = heading;
  }

  /** On the way to a place that was chosen, rather than driven by hand. */
  get isLed() {
    return this.#errand !== undefined;
  }

  /** Is there at once. */
  jump({ at, heading }: Viewpoint, pitch = 0) {
    this.stop();
    this.at = at;
    this.heading = normalise(heading);
    this.pitch = pitch;
  }

  /** Sets out along corners, the first being here. */
  follow(corners: readonly Point[], heading?: Heading, pitch = 0) {
    this.stop();
    this.#errand = { corners: corners.slice(1), heading, pitch };
  }

  stop() {
    this.#errand = undefined;
    Object.assign(this.#speed, { ahead: 0, aside: 0, turn: 0 });
  }

  /** Looks around by so many degrees; a walk that leads somewhere ends. */
  look(clockwise: number, up: number) {
    this.stop();
    this.heading = normalise(this.heading + clockwise);
    this.pitch = clampPitch(this.pitch + up);
  }

  /** One step by hand: metres forward and to the right, degrees clockwise. */
  nudge(ahead: number, aside: number, clockwise: number) {
    this.stop();
    this.heading = normalise(this.heading + clockwise);
    this.at = walk(this.#space, this.at, this.#way(ahead, aside));
  }

  /** Moved when time last passed. */
  isMoving = false;

  /** Lets time pass; tells whether anything moves, and so whether another frame is due. */
  advance(seconds: number): boolean {
    const time = Math.min(seconds, LONGEST_STEP_SECONDS);
    if (isDriven(this.drive)) this.#errand = undefined;
    this.isMoving = this.#errand ? this.#advanceErrand(this.#errand, time) : this.#advanceByHand(time);
    return this.isMoving;
  }

  #advanceByHand(time: number): boolean {
    const { drive } = this;
    const speed = this.#speed;
    const eased = 1 - Math.exp(-time / EASE_SECONDS);
    // Going aslant is no faster than going straight.
    const most = Math.max(1, Math.hypot(drive.ahead, drive.aside));
    const pace = (WALKING_METRES_PER_SECOND * drive.pace) / most;
    speed.ahead += (drive.ahead * pace - speed.ahead) * eased;
    speed.aside += (drive.aside * pace - speed.aside) * eased;
    speed.turn += (drive.turn * TURNING_DEGREES_PER_SECOND - speed.turn) * eased;
    const isMoving = isDriven(drive) || Math.hypot(speed.ahead, speed.aside) > STILL || Math.abs(speed.turn) > STILL;
    if (!isMoving) {
      this.stop();
      return false;
    }
    this.heading = normalise(this.heading + speed.turn * time);
    this.at = walk(this.#space, this.at, this.#way(speed.ahead * time, speed.aside * time));
    // Walking on, one looks ahead again.
    if (drive.ahead !== 0) this.pitch -= this.pitch * (1 - Math.exp(-time / 0.6));
    return true;
  }

  #advanceErrand(errand: Errand, time: number): boolean {
    const { corners } = errand;
    const [corner] = corners;
    let moved = false;
    if (corner) {
      const rest = corners.reduce((sum, point, index) => sum + distance(corners[index - 1] ?? this.at, point), 0);
      // Slows down before the end.
      let way = Math.min(LED_METRES_PER_SECOND, 0.4 + rest * 1.6) * time;
      for (let next = corners[0]; next && way > 0; next = corners[0]) {
        const left = distance(this.at, next);
        if (left <= way) {
          this.at = next;
          corners.shift();
          way -= left;
        } else {
          this.at = {
            x: this.at.x + ((next.x - this.at.x) / left) * way,
            y: this.at.y + ((next.y - this.at.y) / left) * way,
          };
          way = 0;
        }
      }
      moved = true;
    }
    const [next] = corners;
    const isNear = corners.length <= 1 && (!next || distance(this.at, next) < 1.2);
    const goal =
      isNear && errand.heading !== undefined
        ? errand.heading
        : next && distance(this.at, next) > 0.05
          ? headingTo(this.at, next)
          : this.heading;
    const share = 1 - Math.exp(-time / TURN_EASE_SECONDS);
    const rest = turn(this.heading, goal);
    const pitchGoal = isNear ? errand.pitch : 0;
    const isTurning = Math.abs(rest) > 0.05 || Math.abs(pitchGoal - this.pitch) > 0.05;
    if (!moved && !isTurning) {
      if (errand.heading !== undefined) this.heading = normalise(errand.heading);
      this.pitch = errand.pitch;
      this.#errand = undefined;
      return false;
    }
    this.heading = normalise(this.heading + rest * share);
    this.pitch += (pitchGoal - this.pitch) * share;
    return true;
  }

  #way(ahead: number, aside: number): Point {
    const front = forward(this.heading);
    const right = forward(this.heading + 90);
    return { x: front.x * ahead + right.x * aside, y: front.y * ahead + right.y * aside };
  }
}

const isDriven = ({ ahead, aside, turn: turning }: Readonly<Drive>) => ahead !== 0 || aside !== 0 || turning !== 0;

const clampPitch = (pitch: number) => Math.min(HIGHEST_PITCH, Math.max(-HIGHEST_PITCH, pitch));
