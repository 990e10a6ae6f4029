import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textureOf, type Picture } from '../../src/scene/load-picture.ts';

const picture = (width: number, height: number): Picture => ({ width, height, draw: () => undefined });

beforeEach(() => {
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext: () => null }) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a picture on a wall', () => {
  const sizeOf = (width: number, height: number, isSharp: boolean) => {
    const { width: w, height: h } = textureOf(picture(width, height), isSharp).image as HTMLCanvasElement;
    return [w, h];
  };

  test('is as sharp as it is, where one stands before it', () => {
    expect(sizeOf(900, 1000, true)).toEqual([900, 1000]);
  });

  test('is never larger than a million pixels, and keeps its shape', () => {
    expect(sizeOf(4000, 1000, true)).toEqual([2000, 500]);
  });

  test('takes a twentieth of that from afar', () => {
    expect(sizeOf(1000, 1000, false)).toEqual([224, 224]);
  });
});
