import type { Language } from '../language.ts';
import type { Numbers } from './digits.ts';
import { englishNumbers } from './english-numbers.ts';
import { koreanNumbers } from './korean-numbers.ts';

/** Numbers of one text that the other has neither in digits nor in words. */
export function missingNumbers(text: Numbers, other: Numbers): number[] {
  const there = new Set([...other.written, ...other.spelled]);
  return [...new Set(text.written)].filter((number) => !there.has(number));
}

export function numbersIn(text: string, language: Language): Numbers {
  return language === 'ko' ? koreanNumbers(text) : englishNumbers(text);
}
