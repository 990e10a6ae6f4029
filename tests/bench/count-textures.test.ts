import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countTexturesHere } from './count-textures.ts';

/** As much of WebGL 2 as is counted: it only knows which texture is bound. */
function someWebGl() {
  class WebGL2 {
    static readonly TEXTURE_2D = 1;
    static readonly TEXTURE_3D = 2;
    static readonly TEXTURE_2D_ARRAY = 3;
    static readonly TEXTURE_CUBE_MAP = 4;
    static readonly TEXTURE_BINDING_2D = 11;
    static readonly TEXTURE_BINDING_3D = 12;
    static readonly TEXTURE_BINDING_2D_ARRAY = 13;
    static readonly TEXTURE_BINDING_CUBE_MAP = 14;
    static readonly R8 = 101;
    static readonly RG8 = 102;
    static readonly RGBA8 = 103;
    static readonly SRGB8_ALPHA8 = 104;
    static readonly UNHEARD_OF = 199;

    bound: object | null = null;
    getParameter() {
      return this.bound;
    }
    texImage2D(...args: unknown[]) {
      return args;
    }
    texImage3D(...args: unknown[]) {
      return args;
    }
    compressedTexImage2D(...args: unknown[]) {
      return args;
    }
    texStorage2D(...args: unknown[]) {
      return args;
    }
    texStorage3D(...args: unknown[]) {
      return args;
    }
    generateMipmap(...args: unknown[]) {
      return args;
    }
    deleteTexture(...args: unknown[]) {
      return args;
    }
  }
  return WebGL2;
}

let WebGL2: ReturnType<typeof someWebGl>;
let gl: InstanceType<ReturnType<typeof someWebGl>>;
const counted = () => window.textures;

beforeEach(() => {
  WebGL2 = someWebGl();
  vi.stubGlobal('window', {});
  vi.stubGlobal('WebGL2RenderingContext', WebGL2);
  countTexturesHere();
  gl = new WebGL2();
  gl.bound = {};
});
afterEach(() => vi.unstubAllGlobals());

test('A dot takes as many bytes as its format says', () => {
  const takes = (format: number) => {
    gl.bound = {};
    const before = counted().now;
    gl.texStorage2D(WebGL2.TEXTURE_2D, 1, format, 10, 20);
    return counted().now - before;
  };
  expect([WebGL2.R8, WebGL2.RG8, WebGL2.RGBA8, WebGL2.SRGB8_ALPHA8, WebGL2.UNHEARD_OF].map(takes)).toEqual([
    200, 400, 800, 800, 3200,
  ]);
});

test('Mipmaps take a third more, however they come, and once', () => {
  gl.texImage2D(WebGL2.TEXTURE_2D, 0, WebGL2.RGBA8, 30, 10, 0, 0, 0, null);
  expect(counted().now).toBe(1200);
  gl.generateMipmap(WebGL2.TEXTURE_2D);
  gl.generateMipmap(WebGL2.TEXTURE_2D);
  expect(counted().now).toBe(1600);
  gl.bound = {};
  gl.texStorage2D(WebGL2.TEXTURE_2D, 5, WebGL2.R8, 30, 10);
  expect(counted().now).toBe(2000);
});

test('A picture has a size of its own', () => {
  gl.texImage2D(WebGL2.TEXTURE_2D, 0, WebGL2.R8, 0, 0, { width: 6, height: 7 });
  gl.bound = {};
  gl.texImage2D(WebGL2.TEXTURE_2D, 0, WebGL2.R8, 0, 0, { naturalWidth: 60, naturalHeight: 7, width: 6, height: 7 });
  expect(counted().now).toBe(42 + 420);
});

test('A cube has six sides, given one by one or together', () => {
  for (let side = 20; side < 26; side++) gl.texImage2D(side, 0, WebGL2.R8, 10, 10, 0, 0, 0, null);
  expect(counted().now).toBe(600);
  gl.bound = {};
  gl.texStorage2D(WebGL2.TEXTURE_CUBE_MAP, 1, WebGL2.R8, 10, 10);
  expect(counted().now).toBe(1200);
});

test('What is given anew replaces what was there; what is deleted is gone, and the most there was is remembered', () => {
  const first = gl.bound;
  gl.texImage2D(WebGL2.TEXTURE_2D, 0, WebGL2.R8, 100, 10, 0, 0, 0, null);
  gl.texImage2D(WebGL2.TEXTURE_2D, 0, WebGL2.R8, 50, 10, 0, 0, 0, null);
  expect(counted()).toEqual({ now: 500, most: 1000 });
  gl.bound = {};
  gl.texStorage3D(WebGL2.TEXTURE_3D, 1, WebGL2.R8, 10, 10, 10);
  expect(counted()).toEqual({ now: 1500, most: 1500 });
  gl.deleteTexture(first);
  gl.deleteTexture(first);
  gl.deleteTexture(null);
  expect(counted()).toEqual({ now: 1000, most: 1500 });
});
