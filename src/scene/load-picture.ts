import { CanvasTexture, SRGBColorSpace, type Texture } from 'three';

/** A picture that has arrived, of its own size in pixels. */
export type Picture = HTMLImageElement;

/** A photograph, or the sheet of a figure; nothing where it cannot be had: the white panel stays. */
export async function loadPicture(url: string): Promise<Picture | undefined> {
  const picture = new Image();
  picture.src = url;
  try {
    await picture.decode();
    return picture;
  } catch (error) {
    console.warn(`${url} could not be loaded; its panel stays white.`, error);
    return undefined;
  }
}

/** Pixels of a picture seen from near, at most: 5 MB on the graphics card. */
const SHARP = 1_000_000;
/** Of one that is far: a fourth of a megabyte, and the whole wall of a long hall is not more than one near picture. */
const COARSE = 50_000;

/** The picture as it is drawn in the hall, sharp or not. */
export function textureOf(picture: Picture, isSharp: boolean): Texture {
  const { naturalWidth: width, naturalHeight: height } = picture;
  const share = Math.min(1, Math.sqrt((isSharp ? SHARP : COARSE) / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * share));
  canvas.height = Math.max(1, Math.round(height * share));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  // Fine print is also read from the side.
  texture.anisotropy = 8;
  return texture;
}
