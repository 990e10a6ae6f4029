import { imageSize } from 'image-size';
import type { ContentFile } from './content-file.ts';

/** Size in pixels as a browser shows it. What can be measured but not shown on every phone is a fault too. */
export function measurePicture(bytes: Uint8Array): NonNullable<ContentFile['picture']> {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes);
    if (!(type in IS_WHOLE)) return { fault: `it is no JPEG, PNG, WebP or AVIF picture but ${type.toUpperCase()}` };
    if (!(width > 0 && height > 0)) return { fault: 'it has no size' };
    if (!IS_WHOLE[type]?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
      return { fault: 'its end is missing' };
    // A camera held upright notes that its picture lies on its side; browsers turn it.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return { fault: 'it is not a picture that can be read' };
  }
}

/** A picture cut short still tells its size at the front, and would be shown half grey without a word. */
const IS_WHOLE: Record<string, (bytes: Buffer) => boolean> = {
  jpg: (bytes) => bytes.indexOf(Buffer.from([0xff, 0xd9]), startOfScan(bytes)) >= 0,
  png: (bytes) => bytes.includes('IEND'),
  webp: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
  // Its boxes stand in no fixed order, so that its end cannot be told.
  avif: () => true,
};

/** Where the pixels of a JPEG begin: behind its segments, one of which may hold a small picture with an end of its own. */
function startOfScan(bytes: Buffer): number {
  let place = 2;
  while (place + 4 <= bytes.length && bytes[place] === 0xff && bytes[place + 1] !== 0xda)
    place += 2 + bytes.readUInt16BE(place + 2);
  return place;
}
