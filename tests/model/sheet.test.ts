import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/model/drawing.ts';
import { drawingSize, sheetPixels, sheetSize } from '../../src/model/sheet.ts';
import { figureOf } from '../figures/some-figures.ts';

const list = (items: number, ko = '짧다'): Drawing => ({
  as: 'list',
  items: Array.from({ length: items }, () => ({ label: { en: 'Short', ko } })),
});

describe('a sheet on the wall', () => {
  test('is as wide as every other, and as high as what is drawn needs', () => {
    const [small, large] = [sheetSize(figureOf(list(2))), sheetSize(figureOf(list(10)))];
    expect(small.width).toBeCloseTo(880 / 340);
    expect(large.width).toBe(small.width);
    expect(large.height).toBeGreaterThan(small.height);
  });

  test('that would touch the floor hangs smaller, in its proportions', () => {
    const figure = figureOf(list(60));
    const [pixels, size] = [sheetPixels(figure), sheetSize(figure)];
    expect(size.height).toBeCloseTo(2.7);
    expect(size.width / size.height).toBeCloseTo(pixels.width / pixels.height);
  });

  test('has room for the language that needs the most', () => {
    const figure = figureOf(list(2, '아주 긴 제목이 여러 줄에 걸쳐 이어진다 '.repeat(8)));
    const heights = (['en', 'ko'] as const).map((language) => drawingSize(figure, language, 'wide').height);
    expect(heights[1]).toBeGreaterThan(heights[0]!);
    expect(sheetPixels(figure).height - heights[1]!).toBe(sheetPixels(figureOf(list(2))).height - heights[0]!);
  });
});
