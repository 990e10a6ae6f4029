import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPicture, textureOf, type Picture } from '../../src/scene/load-picture.ts';

const picture = (width: number, height: number): Picture => ({ width, height, draw: () => undefined });

beforeEach(() => {
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext: () => null }) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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

  test('that cannot be had leaves its panel white, and says so to who looks', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubGlobal(
      'Image',
      class {
        src = '';
        decode = () => Promise.reject(new Error('no such file'));
      },
    );
    expect(await loadPicture('/lost.svg')).toBeUndefined();
    expect(warn.mock.calls[0]?.[0]).toBe('/lost.svg could not be loaded; its panel stays white.');
  });
});
