import { CanvasTexture, SRGBColorSpace, type Texture } from 'three';

/** A picture that has arrived. */
export interface Picture {
  /** Its own, in pixels. */
  width: number;
  height: number;
  /** Draws it in that size. */
  draw(pen: CanvasRenderingContext2D): void;
}

/** A photograph, or the sheet of a figure. @throws Where there is no picture at this address. */
export async function loadPicture(url: string): Promise<Picture> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  return { width, height, draw: (pen) => pen.drawImage(image, 0, 0, width, height) };
}

/** Pixels of a picture seen from near, at most: 5 MB on the graphics card. */
const SHARP = 1_000_000;
/** Of one that is far: a fourth of a megabyte, and the whole wall of a long hall is not more than one near picture. */
const COARSE = 50_000;

/** The picture as it is drawn in the hall, sharp or not. */
export function textureOf(picture: Picture, isSharp: boolean): Texture {
  const { width, height } = picture;
  const share = Math.min(1, Math.sqrt((isSharp ? SHARP : COARSE) / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * share));
  canvas.height = Math.max(1, Math.round(height * share));
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(canvas.width / width, canvas.height / height);
    picture.draw(pen);
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  // Fine print is also read from the side.
  texture.anisotropy = 8;
  return texture;
}
