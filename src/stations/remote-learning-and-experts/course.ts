/** A course in a camp, and its learners. All of it is ours. Time goes in steps of twenty minutes. */

export const DAYS = 30;
export const STEPS_AN_HOUR = 3;

export const LEARNERS = 12;
export const LESSONS = 18;
/** Steps that a lesson takes: 100 minutes. */
export const A_LESSON = 5;

/** From which hour on, camp time, they have two hours to learn. */
export const HOURS = { morning: 5, noon: 12, evening: 19 } as const;
export const SESSION = 2;

/** Every third day a learner is on duty; they take turns. */
export const isOnDuty = (learner: number, day: number) => (day + learner) % 3 === 0;

/**
 * Whether a lesson leaves a learner with a question. One that was made for this place and fetched does so one time in four; one
 * that was brought along, and has never seen the pump that stands here, every other time.
 */
export const leavesQuestion = (learner: number, lesson: number, brought: boolean) =>
  (lesson + learner) % (brought ? 2 : 4) === 0;

/** A question by mail is misunderstood one time in three, and has to be asked again. */
export const isMisunderstood = (learner: number, lesson: number) => (lesson + 2 * learner) % 3 === 0;

/** Hours ahead of universal time. South Sudan since February 2021; New York in summer. */
const CAMP = 2;
export const ZONES = { newYork: -4, entebbe: 3, islamabad: 5, seoul: 9 } as const;
export type Zone = keyof typeof ZONES;

/** From 9 to 17 o'clock where they sit; the hour is the camp's. Somebody stands in at weekends. */
export function areExpertsUp(zone: Zone, hour: number): boolean {
  const there = (hour - CAMP + ZONES[zone] + 24) % 24;
  return there >= 9 && there < 17;
}
