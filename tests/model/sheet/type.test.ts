import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightOf, setBlock, textWidth, widthOf } from '../../../src/model/sheet/type.ts';

const set = (text: string, width: number, most = Infinity) => setBlock(text, { size: 10, width, most }).lines;

describe('lines', () => {
  test('break at spaces, into lines of about the same length', () => {
    expect(set('one two three four five six', 100)).toEqual(['one two three', 'four five six']);
  });

  test('break after a slash or hyphen, and not at a space that binds', () => {
    expect(set('water/waste', 40)).toEqual(['water/', 'waste']);
    expect(set('28\u00A0Mar\u00A02023 – 7\u00A0May\u00A02024', 90)).toEqual([
      '28\u00A0Mar\u00A02023 –',
      '7\u00A0May\u00A02024',
    ]);
  });

  test('break a word only where it is wider than the line', () => {
    expect(set('평화유지활동', 30)).toEqual(['평화유', '지활동']);
  });

  test('beyond the most end with «…» after a whole word', () => {
    expect(set('one two three four five six', 60, 2)).toEqual(['one two', 'three four…']);
  });

  test('are never wider than they may be, and lose no word', () => {
    const words = fc.array(fc.constantFrom('peace', 'of', '유엔', '평화유지활동', 'co-operation', '‘A4P+’'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 400 }), (some, width) => {
        const block = setBlock(some.join(' '), { size: 14, width });
        expect(widthOf(block)).toBeLessThanOrEqual(width);
        expect(block.lines.join('').replaceAll(' ', '')).toBe(some.join(''));
      }),
    );
  });
});

test('a block is as high as its lines', () => {
  expect(heightOf(setBlock('one two three four five six', { size: 10, width: 100 }))).toBe(28);
});

test('bold runs wider in Latin letters, and not in Korean', () => {
  expect(textWidth('peace', 10, 'strong')).toBeGreaterThan(textWidth('peace', 10));
  expect(textWidth('평화', 10, 'strong')).toBe(textWidth('평화', 10));
});
