import type { Language } from '../../model/language.ts';

/** What is said on the way. */
export const PHRASES: Record<Language, { entering(number: number, title: string): string }> = {
  en: { entering: (number, title) => `You enter area ${number}: ${title}.` },
  // No particle follows a title.
  ko: { entering: (number, title) => `${number}구역에 들어섭니다: ${title}.` },
};
