import { turn, type Heading } from '../../floorplan/geometry.ts';

/** The larger, the sooner a model comes to rest: in seconds, after some seven times its inverse. */
const HASTE = 9;
/** Degrees, and degrees a second, that nobody sees. */
const UNSEEN = 0.1;
/** Longest time taken at once: after a rest the first frame reports the whole rest. */
const LONGEST_STEP_SECONDS = 0.1;

/** All in degrees, clockwise as seen from above, and from how a model was planned. */
interface Turn {
  now: Heading;
  meant: Heading;
  /** A second. */
  speed: number;
}

const AS_PLANNED: Readonly<Turn> = { now: 0, meant: 0, speed: 0 };

/** How far each model is turned from how it was planned, and how that changes with time. */
export class Turntable {
  readonly #turns = new Map<string, Readonly<Turn>>();

  /** All that have ever been turned. */
  get exhibits(): readonly string[] {
    return [...this.#turns.keys()];
  }

  /** How far a model is turned now. */
  degreesOf(exhibit: string): number {
    return this.#of(exhibit).now;
  }

  /** How far it will be turned when it has come to rest, from -180 to 180. */
  meantFor(exhibit: string): number {
    return turn(0, this.#of(exhibit).meant);
  }

  /** Turns on softly, or `atOnce` where motion is unwelcome. Steps in quick succession add up. */
  turn(exhibit: string, degrees: number, atOnce = false) {
    const { now, meant, speed } = this.#of(exhibit);
    const goal = meant + degrees;
    this.#turns.set(exhibit, atOnce ? atRest(goal) : { now, meant: goal, speed });
  }

  /** As a hand turns it: at once, and there it stays. */
  pull(exhibit: string, degrees: number) {
    this.#turns.set(exhibit, atRest(this.degreesOf(exhibit) + degrees));
  }

  /** Back to how it was planned, the shorter way round. */
  turnBack(exhibit: string, atOnce = false) {
    const { now, meant, speed } = this.#of(exhibit);
    if (meant === 0) return;
    this.#turns.set(exhibit, atOnce ? AS_PLANNED : { now: turn(0, now), meant: 0, speed });
  }

  /** Lets time pass; tells whether anything moves, and so whether another frame is due. */
  advance(seconds: number): boolean {
    const time = Math.min(seconds, LONGEST_STEP_SECONDS);
    let isMoving = false;
    for (const [exhibit, before] of this.#turns) {
      if (before.now === before.meant) continue;
      const after = swing(before, time);
      this.#turns.set(exhibit, after);
      isMoving ||= after.now !== after.meant;
    }
    return isMoving;
  }

  #of(exhibit: string): Readonly<Turn> {
    return this.#turns.get(exhibit) ?? AS_PLANNED;
  }
}

const atRest = (degrees: number): Turn => ({ now: degrees, meant: degrees, speed: 0 });

/** As a door with a good closer: it sets out softly and comes to rest softly. The same in one step or in many. */
function swing({ now, meant, speed }: Readonly<Turn>, seconds: number): Turn {
  const away = now - meant;
  const push = speed + HASTE * away;
  const left = Math.exp(-HASTE * seconds);
  const rest = (away + push * seconds) * left;
  const slower = (speed - HASTE * push * seconds) * left;
  if (Math.abs(rest) < UNSEEN && Math.abs(slower) < UNSEEN) return atRest(meant);
  return { now: meant + rest, meant, speed: slower };
}
