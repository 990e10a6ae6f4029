import sharp from 'sharp';
import type { Still } from './develop.ts';

export type Format = 'jpeg' | 'webp' | 'png';

/** A file to be made of a still. Where its shape is another, as much is cut off on both sides. */
export interface Print {
  format: Format;
  /** In pixels. */
  width: number;
  height: number;
}

/** Whites that go softly into each other are worth a few kilobytes. */
const QUALITY = 86;

/** A still as a file; as large as it is, unless it is to have another size. */
export async function encode(still: Still, format: Format, size: Omit<Print, 'format'> = still): Promise<Uint8Array> {
  const { bytes, width, height } = still;
  const whole = sharp(bytes, { raw: { width, height, channels: 3 } });
  const picture =
    size.width === width && size.height === height
      ? whole
      : whole.resize({ width: size.width, height: size.height, fit: 'cover' });
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: QUALITY, progressive: true, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'webp':
      return picture.webp({ quality: QUALITY }).toBuffer();
    case 'png':
      return picture.png({ compressionLevel: 9 }).toBuffer();
  }
}
