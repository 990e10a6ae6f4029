import type { Language } from '../model/language.ts';

const LOCALES = { en: 'en-GB', ko: 'ko-KR' } as const satisfies Record<Language, string>;

/** "2021-12-04", "2021-12" or "2021" in words: «4 December 2021», «2021년 12월». */
export function dayInWords(day: string, language: Language): string {
  const [year = 0, month, date] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(date ? { day: 'numeric' } : {}),
  }).format(Date.UTC(year, (month ?? 1) - 1, date ?? 1));
}

/** «3–12 December 2021», «2021년 12월 3일~12일» */
export function daysInWords(first: string, last: string, language: Language): string {
  const form = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return form.formatRange(new Date(first), new Date(last));
}
