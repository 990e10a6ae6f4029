import { expect, test } from 'vitest';
import { byInitial } from '../../src/components/initials.ts';

const initials = (words: string[], language: 'en' | 'ko') =>
  byInitial(words, (word) => word, language).map(({ letter, items }) => `${letter}: ${items.join(', ')}`);

test('in English, digits come first, then letters, with and without accents', () => {
  expect(initials(['émigré', 'DMZ', 'dyke', '38th parallel', 'Élysée', '“echo”', '500MD', 'armistice'], 'en')).toEqual([
    '0–9: 38th parallel, 500MD',
    'A: armistice',
    'D: DMZ, dyke',
    'E: “echo”, Élysée, émigré',
  ]);
});

test('in Korean, words stand under their first consonant, doubled ones with the single, and Latin letters come last', () => {
  expect(
    initials(['DMZ', '한빛부대', '까치', '가온', '나라', '정전협정', '쌍안경', '38도선', '상록수부대'], 'ko'),
  ).toEqual([
    '0–9: 38도선',
    'ㄱ: 가온, 까치',
    'ㄴ: 나라',
    'ㅅ: 상록수부대, 쌍안경',
    'ㅈ: 정전협정',
    'ㅎ: 한빛부대',
    'D: DMZ',
  ]);
});

test('a Chinese character stays with the Korean words that it is sorted beside', () => {
  expect(initials(['나라', '軍, 헬기 공여', '가온'], 'ko')).toEqual(['ㄱ: 가온, 軍, 헬기 공여', 'ㄴ: 나라']);
});
