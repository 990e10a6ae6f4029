import sharp from 'sharp';
import type { Pixels } from './texture.ts';

/** A curator's picture as pixels, upright, and no wider than is seen on a still. */
export async function filePicture(file: Uint8Array, widest: number): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .rotate()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: new Uint8Array(data) };
}
