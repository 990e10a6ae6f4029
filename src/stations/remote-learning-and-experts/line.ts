import { DAYS } from './course.ts';

/** By day the whole line belongs to the mission; from 16 to 8 o'clock the course may call and send mail. */
export const isOurs = (hour: number) => hour < 8 || hour >= 16;
/** While the camp sleeps, it fetches lessons. */
export const isNight = (hour: number) => hour >= 22 || hour < 5;

/** Thunderstorms of the rainy season: on these days, counted from 0, between these hours. Ours. */
const STORMS = { days: new Set([1, 4, 5, 9, 12, 13, 17, 20, 24, 25, 28]), from: 17, to: 21 } as const;
/** Outages of three hours, counted from the first midnight: the same in every try. Ours. */
const OUTAGES = [23, 66, 101, 136, 192, 243, 283, 341, 377, 431, 470, 530, 570, 615, 671] as const;

/** Whether there is a line at all in each hour of the month. */
const UP = Array.from({ length: DAYS * 24 }, (_, index) => {
  const [day, hour] = [Math.floor(index / 24), index % 24];
  const isStorm = STORMS.days.has(day) && hour >= STORMS.from && hour < STORMS.to;
  return !isStorm && !OUTAGES.some((from) => index >= from && index < from + 3);
});

/** Whether the course can use it, in an hour counted from the first midnight. */
export const isLineUp = (index: number) => UP[index]! && isOurs(index % 24);

/** On how many days of the month the course can use it in an hour of the day. */
export const daysUp = (hour: number) =>
  Array.from({ length: DAYS }, (_, day) => isLineUp(24 * day + hour)).filter((isUp) => isUp).length;

/** Kilobits a second that lessons get at night, and megabytes of a lesson. Ours. */
const RATE = 64;
export const A_LESSON_MEGABYTES = 350;
/** Megabytes in so many seconds. */
export const fetchedIn = (seconds: number) => (RATE * seconds) / 8 / 1000;
