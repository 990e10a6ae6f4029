import sharp from 'sharp';
import type { Still } from './develop.ts';

export type Format = 'jpeg' | 'webp' | 'png';

/** Whites that go softly into each other are worth a few kilobytes. */
const QUALITY = 86;

/** A still as a file. */
export async function encode({ bytes, width, height }: Still, format: Format): Promise<Uint8Array> {
  const picture = sharp(bytes, { raw: { width, height, channels: 3 } });
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: QUALITY, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'webp':
      return picture.webp({ quality: QUALITY, effort: 6, smartSubsample: true }).toBuffer();
    case 'png':
      return picture.png({ compressionLevel: 9 }).toBuffer();
  }
}
