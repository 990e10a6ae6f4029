import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingNumbers, numbersIn } from '../../../src/model/review/numbers.ts';

describe('numbers written in digits', () => {
  test.each([
    ['87,000 peacekeepers from over 120 countries', [87_000, 120]],
    ['US$6.38 billion, half a million, 15 per cent', [6_380_000_000, 15]],
    ['On 25 June 1950, at 10:12, in the 1990s, the 29th, mid-2021', [25, 1950, 10, 12, 1990, 29, 2021]],
    ['A K151, a C-34, a 500MD and A4P+ are names', []],
    ['4.9 × 1.98 m; 2m; a 30-day stay.', [4.9, 1.98, 2, 30]],
  ])('in English: %s', (text, numbers) => {
    expect(numbersIn(text, 'en').written).toEqual(numbers);
  });

  test.each([
    ['120여 개국의 평화유지요원 8만 7,000명', [120, 87_000]],
    ['63억 8,000만 달러, 15퍼센트, 100만', [6_380_000_000, 15, 1_000_000]],
    ['1950년 6월 25일 10시 12분, 1990년대, 제29회', [1950, 6, 25, 10, 12, 1990, 29]],
    ['K151과 500MD, A4P+는 이름이다. 협정 제3조', [3]],
    ['4.9 × 1.98m; 30일 동안. 6만 2,343명 3만 개', [4.9, 1.98, 30, 62_343, 30_000]],
  ])('in Korean: %s', (text, numbers) => {
    expect(numbersIn(text, 'ko').written).toEqual(numbers);
  });
});

describe('a number is missing', () => {
  const missing = (english: string, korean: string) => ({
    inKorean: missingNumbers(numbersIn(english, 'en'), numbersIn(korean, 'ko')),
    inEnglish: missingNumbers(numbersIn(korean, 'ko'), numbersIn(english, 'en')),
  });

  test('where the other language has another', () => {
    expect(missing('Of 16, 6 arrived in 2023.', '16대 가운데 8대가 2023년에 도착했다.')).toEqual({
      inKorean: [6],
      inEnglish: [8],
    });
  });

  test('and not where it has it in words', () => {
    expect(missing('Twenty-two countries in June: half a million.', '6월, 22개국에서 50만 명.')).toEqual({
      inKorean: [],
      inEnglish: [],
    });
    expect(missing('12 missions, 22 huts, a 1 in 5 chance', '열두 임무단과 스물두 막사, 다섯에 하나')).toEqual({
      inKorean: [],
      inEnglish: [],
    });
  });

  test('never where both say the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        const [high, low] = [Math.floor(number / 10_000), number % 10_000];
        const korean =
          high === 0
            ? `${number}명`
            : `${high.toLocaleString('en')}만${low === 0 ? '' : ` ${low.toLocaleString('en')}`}명`;
        expect(missing(`${number.toLocaleString('en')} people`, korean)).toEqual({ inKorean: [], inEnglish: [] });
      }),
    );
  });
});
