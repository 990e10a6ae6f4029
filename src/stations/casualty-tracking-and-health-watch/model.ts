import { HOSPITAL, placeOf, POSTS, type Place } from './map.ts';

export interface Means {
  /** Squares where they wait. */
  helicopter: string;
  ambulance: string;
  /** Minutes from the order to the moment the helicopter is off the ground. */
  ready: number;
  /** So many posts have first-aiders of their own, the largest first. */
  aided: number;
}

/** Minutes from the wound to each kind of help. */
export interface Times {
  aid: number;
  care: number;
  surgery: number;
}

/** Ten minutes, one hour, two hours. */
export const RULE: Times = { aid: 10, care: 60, surgery: 120 };

/** From the wound to the order: somebody calls, somebody decides. */
const ALARM = 5;
/** Until first-aiders of the post kneel beside the wounded. */
const AT_HAND = 3;
/** An ambulance team sits beside its car. */
const AMBULANCE_READY = 5;
/** To lay a patient in, and to carry one to the table, together. */
const LOADING = 15;
/** Kilometres an hour. */
const SPEED = { ambulance: 40, helicopter: 220 } as const;

/** As one flies. */
export const straight = (from: Place, to: Place) => Math.hypot(to.x - from.x, to.y - from.y);
/** As one drives on tracks that run along the squares. Larson & Odoni, Urban Operations Research (1981), chap. 3. */
export const byTrack = (from: Place, to: Place) => Math.abs(to.x - from.x) + Math.abs(to.y - from.y);

/** One way to come to a post and from there to the hospital, in minutes from the wound. */
interface Way {
  arrives: number;
  delivers: number;
}

function wayOf(start: number, post: Place, from: Place, distance: typeof straight, speed: number): Way {
  const arrives = start + (60 * distance(from, post)) / speed;
  return { arrives, delivers: arrives + LOADING + (60 * distance(post, placeOf(HOSPITAL))) / speed };
}

/** When help of each kind comes to a post: the nearest means brings it. Both carry a team for advanced care. */
export function timesAt(post: Place, hasAid: boolean, means: Means, isNight: boolean): Times {
  const ways = [wayOf(ALARM + AMBULANCE_READY, post, placeOf(means.ambulance), byTrack, SPEED.ambulance)];
  // In the dark it stays on the ground.
  if (!isNight) ways.push(wayOf(ALARM + means.ready, post, placeOf(means.helicopter), straight, SPEED.helicopter));
  const care = Math.min(...ways.map(({ arrives }) => arrives));
  return {
    aid: hasAid ? AT_HAND : care,
    care,
    surgery: Math.min(...ways.map(({ delivers }) => delivers)),
  };
}

export const isKept = ({ aid, care, surgery }: Times) =>
  aid <= RULE.aid && care <= RULE.care && surgery <= RULE.surgery;

export interface PostTimes {
  square: string;
  hasAid: boolean;
  day: Times;
  night: Times;
}

/** Every post, in the order of `POSTS`. */
export const timesOf = (means: Means): PostTimes[] =>
  POSTS.map((square, index) => {
    const [post, hasAid] = [placeOf(square), index < means.aided];
    return {
      square,
      hasAid,
      day: timesAt(post, hasAid, means, false),
      night: timesAt(post, hasAid, means, true),
    };
  });

/** How many kilometres each may have to go, as it goes, to be there within the hour; none if the hour is over before it starts. */
export const reachOf = (ready: number) => ({
  helicopter: reach(ready, SPEED.helicopter),
  ambulance: reach(AMBULANCE_READY, SPEED.ambulance),
});

const reach = (ready: number, speed: number) => (Math.max(0, RULE.care - ALARM - ready) * speed) / 60;

/** Two at a post, so that one of them is there; three in the ambulance; four to a shift of the helicopter. */
export const peopleOf = ({ ready, aided }: Pick<Means, 'ready' | 'aided'>) => 2 * aided + 3 + 4 * shiftsOf(ready);

/** Who shall be off the ground at once must not be asleep: the shorter the notice, the more shifts. */
const shiftsOf = (ready: number) => (ready <= 15 ? 3 : ready <= 30 ? 2 : 1);
