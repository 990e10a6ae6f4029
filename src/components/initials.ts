import type { Language } from '../model/language.ts';

/** What begins with the same letter. */
export interface Initial<Item> {
  letter: string;
  items: Item[];
}

/** In the order of the language, under the letters that occur; what begins with no letter stands under «0–9». */
export function byInitial<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string,
  language: Language,
): Initial<Item>[] {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const initials = new Map<string, Item[]>();
  let letter = DIGITS;
  for (const item of items.toSorted((a, b) => compare(wordOf(a), wordOf(b)))) {
    letter = initialOf(wordOf(item)) ?? letter;
    initials.set(letter, [...(initials.get(letter) ?? []), item]);
  }
  return [...initials].map(([letter, items]) => ({ letter, items }));
}

/** Latin letters without their accents; of a Korean syllable its first consonant. Other scripts stay where they are sorted: 軍 beside 군. */
export function initialOf(word: string): string | undefined {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '';
  const syllable = first.charCodeAt(0) - FIRST_SYLLABLE;
  const consonant = CONSONANTS[Math.floor(syllable / SYLLABLES_PER_CONSONANT)];
  if (syllable >= 0 && consonant !== undefined) return consonant;
  const letter = first.normalize('NFD').charAt(0).toUpperCase();
  if (/[A-Z]/.test(letter)) return letter;
  return /\p{L}/u.test(letter) ? undefined : DIGITS;
}

const DIGITS = '0–9';

/** Unicode lists all 11,172 Korean syllables by their first consonant, from 가 on. */
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_PER_CONSONANT = 588;
/** A doubled consonant is looked up under the single one, as in Korean dictionaries. */
const CONSONANTS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
