/** Days of a year without a leap day. */
export const YEAR = 365;

/** The first days of the months. */
const MONTHS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** From 0 for January. Days count from 0 on New Year, through as many years as there are. */
export const monthOf = (day: number) => MONTHS.findLastIndex((first) => first <= day % YEAR);
