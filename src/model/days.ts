import type { Language } from './language.ts';

const LOCALES = { en: 'en-GB', ko: 'ko-KR' } as const satisfies Record<Language, string>;

/** How a month is written in English: «December» or «Dec». Korean has one way. */
type Months = 'long' | 'short';

/** "2021-12-04", "2021-12" or "2021" in words: «4 December 2021», «2021년 12월». */
export function dayInWords(day: string, language: Language, months: Months = 'long'): string {
  return formOf(day, LOCALES[language], months).format(firstInstant(day));
}

/** «3–12 December 2021», «2021년 12월 3일~12일»; days, months or years, or one of each: «May 2018 – 2025». */
export function daysInWords(first: string, last: string, language: Language, months: Months = 'long'): string {
  if (first.length !== last.length)
    return [first, last].map((day) => dayInWords(day, language, months)).join(language === 'en' ? ' – ' : ' ~ ');
  return formOf(first, LOCALES[language], months).formatRange(firstInstant(first), firstInstant(last));
}

/** What curators write where the sources of data bear no date. */
export const UNDATED = 'undated';
const NO_DATE = { en: 'undated', ko: '날짜 없음' } as const satisfies Record<Language, string>;

/** A date or a span of them, as curators write it, in words: "2021-12", "1947/2025" or "undated". */
export function dateInWords(date: string, language: Language): string {
  if (date === UNDATED) return NO_DATE[language];
  const [first = '', last] = date.split('/');
  return last === undefined ? dayInWords(first, language) : daysInWords(first, last, language);
}

/** Where a day, month or year begins, in milliseconds of UTC. */
export function firstInstant(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

/** Where a day, month or year is over. */
export function lastInstant(day: string): number {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0);
  return date === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, date + 1);
}

/** As exact as the day, month or year itself; `locale` as Intl names it. */
export function formOf(day: string, locale: string, months: Months = 'long'): Intl.DateTimeFormat {
  const [, month, date] = day.split('-');
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: months }),
    ...(date && { day: 'numeric' }),
  });
}
