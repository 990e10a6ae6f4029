import type { Page } from 'playwright-core';

/** What a page keeps in textures on the graphics card, in bytes. */
export interface Textures {
  now: number;
  /** The most that there was at any moment. */
  most: number;
}

declare global {
  interface Window {
    textures: Textures;
  }
}

/** By name of the constant of WebGL 2: bytes that a dot takes in a texture of that format. */
const BYTES_OF_A_DOT = {
  R8: 1,
  RED: 1,
  LUMINANCE: 1,
  ALPHA: 1,
  RG8: 2,
  RG: 2,
  LUMINANCE_ALPHA: 2,
  RGB565: 2,
  RGBA4: 2,
  RGB5_A1: 2,
  R16F: 2,
  // Graphics cards have no dots of three bytes: the fourth is left empty.
  RGB8: 4,
  SRGB8: 4,
  RGB: 4,
  RGBA8: 4,
  SRGB8_ALPHA8: 4,
  RGBA: 4,
  RG16F: 4,
  R32F: 4,
  RGBA16F: 8,
  RGBA32F: 16,
} as const satisfies Partial<Record<keyof WebGL2RenderingContext, number>>;

/** Keeps, from the page's beginning, the sum of what its textures take, and its maximum. */
export const countTextures = (page: Page) => page.addInitScript(keepCount, BYTES_OF_A_DOT);

/** Also for tests, which have no page. */
export const countTexturesHere = () => keepCount(BYTES_OF_A_DOT);

/**
 * The rule: a texture takes width x height x depth x the bytes of a dot in its internal format (R8 one, RG8 two, RGBA8 and
 * SRGB8_ALPHA8 four), a cube six times that; a third more where it has mipmaps, made by `generateMipmap`, given one by one
 * or provided for in `texStorage2D`. An unknown format, a packed one too, counts as the largest there is. A texture counts
 * until `deleteTexture`: one that is merely forgotten stays in the sum. What the canvas itself takes is no texture.
 *
 * Runs in the page, and so knows nothing from outside.
 */
function keepCount(bytesOfADot: Readonly<Record<string, number>>) {
  const textures: Textures = { now: 0, most: 0 };
  window.textures = textures;

  interface Taken {
    /** Without mipmaps, by target: a cube has one for each side. */
    sides: Map<number, number>;
    hasMipmaps: boolean;
    bytes: number;
  }
  const taken = new WeakMap<WebGLTexture, Taken>();
  const gl = WebGL2RenderingContext.prototype;
  const LARGEST = 16;
  const bytesOf = new Map(
    Object.entries(bytesOfADot).map(([name, bytes]) => [
      (WebGL2RenderingContext as unknown as Record<string, number>)[name],
      bytes,
    ]),
  );

  /** The texture that a call on a target means. */
  const boundTo = (context: WebGL2RenderingContext, target: number): WebGLTexture | null =>
    context.getParameter(
      {
        [WebGL2RenderingContext.TEXTURE_2D]: WebGL2RenderingContext.TEXTURE_BINDING_2D,
        [WebGL2RenderingContext.TEXTURE_3D]: WebGL2RenderingContext.TEXTURE_BINDING_3D,
        [WebGL2RenderingContext.TEXTURE_2D_ARRAY]: WebGL2RenderingContext.TEXTURE_BINDING_2D_ARRAY,
      }[target] ?? WebGL2RenderingContext.TEXTURE_BINDING_CUBE_MAP,
    ) as WebGLTexture | null;

  const change = (context: WebGL2RenderingContext, target: number, how: (taken: Taken) => void) => {
    const texture = boundTo(context, target);
    if (!texture) return;
    const entry = taken.get(texture) ?? { sides: new Map<number, number>(), hasMipmaps: false, bytes: 0 };
    taken.set(texture, entry);
    how(entry);
    const plain = [...entry.sides.values()].reduce((sum, bytes) => sum + bytes, 0);
    const bytes = entry.hasMipmaps ? (plain * 4) / 3 : plain;
    textures.now += bytes - entry.bytes;
    textures.most = Math.max(textures.most, textures.now);
    entry.bytes = bytes;
  };

  /** One picture of a texture: its whole size, or one of its mipmaps. */
  const given = (context: WebGL2RenderingContext, target: number, level: number, format: number, dots: number) =>
    change(context, target, (entry) => {
      if (level > 0) entry.hasMipmaps = true;
      else entry.sides.set(target, dots * (bytesOf.get(format) ?? LARGEST));
    });
  /** Room for a whole texture. */
  const stored = (context: WebGL2RenderingContext, target: number, levels: number, format: number, dots: number) =>
    change(context, target, (entry) => {
      const sides = target === WebGL2RenderingContext.TEXTURE_CUBE_MAP ? 6 : 1;
      entry.sides.set(target, sides * dots * (bytesOf.get(format) ?? LARGEST));
      if (levels > 1) entry.hasMipmaps = true;
    });

  /** Numbers all, but for pictures and textures. */
  type Args = [number, number, number, number, number, number, ...unknown[]];
  /** Looks at the arguments of each call once it has been made. */
  const after = (name: keyof WebGL2RenderingContext, look: (context: WebGL2RenderingContext, args: Args) => void) => {
    const called = gl[name] as (...args: unknown[]) => unknown;
    (gl as unknown as Record<string, unknown>)[name] = function (this: WebGL2RenderingContext, ...args: Args) {
      const answer = called.apply(this, args);
      look(this, args);
      return answer;
    };
  };

  after('texImage2D', (context, args) => {
    const [target, level, format, width, height, source] = args;
    // Either the size is told, or a picture has one of its own.
    if (args.length > 6) given(context, target, level, format, width * height);
    else {
      const picture = source as unknown as Partial<HTMLImageElement & HTMLVideoElement>;
      const ownWidth = picture.naturalWidth ?? picture.videoWidth ?? picture.width ?? 0;
      const ownHeight = picture.naturalHeight ?? picture.videoHeight ?? picture.height ?? 0;
      given(context, target, level, format, ownWidth * ownHeight);
    }
  });
  after('texImage3D', (context, [target, level, format, width, height, depth]) =>
    given(context, target, level, format, width * height * depth),
  );
  after('compressedTexImage2D', (context, [target, level, format, width, height]) =>
    given(context, target, level, format, width * height),
  );
  after('texStorage2D', (context, [target, levels, format, width, height]) =>
    stored(context, target, levels, format, width * height),
  );
  after('texStorage3D', (context, [target, levels, format, width, height, depth]) =>
    stored(context, target, levels, format, width * height * depth),
  );
  after('generateMipmap', (context, [target]) =>
    change(context, target, (entry) => {
      entry.hasMipmaps = true;
    }),
  );
  after('deleteTexture', (_, [texture]) => {
    const entry = taken.get(texture);
    if (!entry) return;
    textures.now -= entry.bytes;
    taken.delete(texture);
  });
}
