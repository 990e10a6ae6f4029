import type { Viewpoint } from '../floorplan/floor-plan.ts';
import type { FreeSpace } from '../floorplan/free-space.ts';
import { distance, forward, normalise, turn, type Heading, type Point } from '../floorplan/geometry.ts';
import { glide, type Glide } from '../floorplan/glide.ts';
import { between } from '../floorplan/ribs.ts';
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
/** Somebody who knows where to go walks briskly. */
const LED_METRES_PER_SECOND = 2.6;
const TURNING_DEGREES_PER_SECOND = 80;
/** Seconds in which a movement comes to about two thirds of its speed, or a look to two thirds of its way. */
const EASE_SECONDS = 0.14;
const SET_OUT_SECONDS = 0.35;
const TURN_EASE_SECONDS = 0.28;
const LEAN_EASE_SECONDS = 0.12;
/** Led, one slows down over the last metres: so many metres a second for each that is left. */
const SLOWING = 1.6;
const SLOWEST_METRES_PER_SECOND = 0.3;
/** So many metres before the end of a way one begins to look up or down as at its end. */
const ARRIVING = 1.2;
/** Longest time taken at once: after a rest the first frame reports the whole rest. */
const LONGEST_STEP_SECONDS = 0.1;
/** Time passes in steps that no screen shows one by one, so that all screens show the same walk. */
const FINEST_STEP_SECONDS = 1 / 240;
/** Up and down, in degrees. */
const HIGHEST_PITCH = 50;
/** How much larger things are for who leans in as far as can be. */
const CLOSEST = 3;
/** Metres a second, degrees a second and degrees below which nothing moves any more. */
const STILL = 0.01;
/** Degrees that nobody sees. */
const UNSEEN = 0.05;

/** How a walk that leads somewhere ends, and how it is gone. */
interface Errand {
  heading?: Heading | undefined;
  pitch?: number;
  /** In metres a second. */
  pace?: number;
}

interface Way extends Errand {
  glide: Glide;
  /** Only a step by hand. */
  isStep?: boolean;
  /** In metres, and metres a second. */
  gone: number;
  speed: number;
}

/** A visitor in a hall: place, heading and pitch in metres and degrees, and how they change with time. */
export class Visitor {
  at: Point;
  heading: Heading;
  /** Up is positive. */
  pitch = 0;
  /** How many times larger things are seen: 1 standing upright, more leaning in. */
  closeness = 1;
  #drive: Readonly<Drive> = AT_REST;
  readonly #space: FreeSpace;
  readonly #speed = { ahead: 0, aside: 0, turn: 0 };
  #closenessMeant = 1;
  #way: Way | undefined;

  constructor(space: FreeSpace, { at, heading }: Viewpoint) {
    this.#space = space;
    this.at = at;
    this.heading = heading;
  }

  get drive() {
    return this.#drive;
  }

  /** Takes over at once: a key may be let go again before the next frame. */
  set drive(drive: Readonly<Drive>) {
    this.#drive = drive;
    if (isDriven(drive)) this.#way = undefined;
  }

  /** On the way to a place that was chosen, rather than driven by hand. */
  get isLed() {
    return this.#way !== undefined && !this.#way.isStep;
  }

  get isLeaningIn() {
    return this.#closenessMeant > 1;
  }

  /** Is there at once. */
  jump({ at, heading }: Viewpoint, pitch = 0) {
    this.stop();
    this.at = at;
    this.heading = normalise(heading);
    this.pitch = pitch;
    this.closeness = this.#closenessMeant = 1;
  }

  /** Sets out along corners, the first being here. */
  follow(corners: readonly Point[], errand: Errand = {}) {
    this.stop();
    this.lean(0);
    // Also who takes over before the first frame comes to rest.
    this.isMoving = true;
    const ends = { from: this.heading, to: errand.heading };
    this.#way = { ...errand, glide: glide(this.#space, corners, ends), gone: 0, speed: 0 };
  }

  stop() {
    this.#way = undefined;
    Object.assign(this.#speed, { ahead: 0, aside: 0, turn: 0 });
  }

  /** Looks around by so many degrees; a walk that leads somewhere ends. */
  look(clockwise: number, up: number) {
    this.stop();
    this.heading = normalise(this.heading + clockwise);
    this.pitch = clampPitch(this.pitch + up);
  }

  /** One step by hand: metres forward and to the right, degrees clockwise. Steps in quick succession add up. */
  nudge(ahead: number, aside: number, clockwise: number, atOnce = false) {
    const from = this.#way?.isStep ? { at: this.#way.glide.at(Infinity).at, heading: this.#way.heading! } : this;
    const heading = normalise(from.heading + clockwise);
    const at = walk(this.#space, from.at, along(heading, ahead, aside));
    const { pitch } = this;
    this.stop();
    if (atOnce) Object.assign(this, { at, heading });
    else this.#way = { isStep: true, heading, pitch, glide: straight(this.at, at, this.heading), gone: 0, speed: 0 };
  }

  /** Leans in to see so many times larger than now, or less; 0 stands upright again. `atOnce` where motion is unwelcome. */
  lean(times: number, atOnce = false) {
    this.#closenessMeant = Math.min(CLOSEST, Math.max(1, this.#closenessMeant * times));
    if (atOnce) this.closeness = this.#closenessMeant;
  }

  /** Moved when time last passed. */
  isMoving = false;

  /** Lets time pass; tells whether anything moves, and so whether another frame is due. */
  advance(seconds: number): boolean {
    const time = Math.min(seconds, LONGEST_STEP_SECONDS);
    if (this.drive.ahead !== 0 || this.drive.aside !== 0) this.lean(0);
    const steps = Math.max(1, Math.ceil(time / FINEST_STEP_SECONDS));
    for (let step = 0; step < steps; step++) {
      const isWalking = this.#way ? this.#walkOn(this.#way, time / steps) : this.#walkByHand(time / steps);
      const isLeaning = this.#leanOn(time / steps);
      this.isMoving = isWalking || isLeaning;
      if (!this.isMoving) break;
    }
    return this.isMoving;
  }

  #walkByHand(time: number): boolean {
    const { drive } = this;
    const speed = this.#speed;
    const eased = share(time, EASE_SECONDS);
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
    // What leans in sees the same turn larger.
    this.heading = normalise(this.heading + (speed.turn * time) / this.closeness);
    this.at = walk(this.#space, this.at, along(this.heading, speed.ahead * time, speed.aside * time));
    // Walking on, one looks ahead again.
    if (drive.ahead !== 0) this.pitch -= this.pitch * share(time, 0.6);
    return true;
  }

  #walkOn(way: Way, time: number): boolean {
    const { pace = LED_METRES_PER_SECOND, pitch = 0 } = way;
    const left = way.glide.length - way.gone;
    const wanted = Math.min(pace, SLOWEST_METRES_PER_SECOND + left * SLOWING);
    // Slowing down is already soft.
    way.speed = wanted < way.speed ? wanted : way.speed + (wanted - way.speed) * share(time, SET_OUT_SECONDS);
    way.gone = Math.min(way.glide.length, way.gone + Math.max(way.speed, SLOWEST_METRES_PER_SECOND) * time);
    const isThere = way.gone === way.glide.length;
    const { at, heading } = way.glide.at(way.gone);
    this.at = at;
    this.pitch += ((left < ARRIVING ? pitch : 0) - this.pitch) * share(time, TURN_EASE_SECONDS);
    // A short way turns one only part of the way round.
    const goal = isThere && way.heading !== undefined ? normalise(way.heading) : heading;
    const rest = turn(this.heading, goal);
    this.heading = isThere ? normalise(this.heading + rest * share(time, TURN_EASE_SECONDS)) : heading;
    if (!isThere || Math.abs(rest) > UNSEEN || Math.abs(pitch - this.pitch) > UNSEEN) return true;
    this.heading = goal;
    this.pitch = pitch;
    this.#way = undefined;
    return false;
  }

  #leanOn(time: number): boolean {
    const rest = this.#closenessMeant - this.closeness;
    if (rest === 0) return false;
    this.closeness =
      Math.abs(rest) < STILL ? this.#closenessMeant : this.closeness + rest * share(time, LEAN_EASE_SECONDS);
    return true;
  }
}

/** Metres forward and to the right, for who looks that way. */
function along(heading: Heading, ahead: number, aside: number): Point {
  const [front, right] = [forward(heading), forward(heading + 90)];
  return { x: front.x * ahead + right.x * aside, y: front.y * ahead + right.y * aside };
}

/** A way without a turn. */
function straight(from: Point, to: Point, heading: Heading): Glide {
  const length = distance(from, to);
  return {
    length,
    at: (metres) => ({ at: between(from, to, length === 0 ? 1 : Math.min(1, metres / length)), heading }),
  };
}

/** Of what is still to be done, how much is done in so many seconds: the same in one step or in many. */
const share = (seconds: number, ease: number) => 1 - Math.exp(-seconds / ease);

const isDriven = ({ ahead, aside, turn: turning }: Readonly<Drive>) => ahead !== 0 || aside !== 0 || turning !== 0;

const clampPitch = (pitch: number) => Math.min(HIGHEST_PITCH, Math.max(-HIGHEST_PITCH, pitch));
