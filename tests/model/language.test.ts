import { expect, test } from 'vitest';
import { LANGUAGES, ORIGINAL, say, TRANSLATIONS } from '../../src/model/language.ts';

test('words are said in the language of the reader', () => {
  expect(say({ en: 'tent', ko: '천막' }, 'ko')).toEqual({ words: '천막', lang: 'ko' });
});

test('without a translation they are English, and say so', () => {
  expect(say({ en: 'tent' }, 'ko')).toEqual({ words: 'tent', lang: 'en' });
});

test('an empty translation is a translation', () => {
  expect(say({ en: 'tent', ko: '' }, 'ko')).toEqual({ words: '', lang: 'ko' });
});

test('every language is the original or a translation', () => {
  expect([ORIGINAL, ...TRANSLATIONS]).toEqual([...LANGUAGES]);
});
