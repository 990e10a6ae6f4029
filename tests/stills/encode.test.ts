import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encode } from '../../src/stills/encode.ts';
import { filePicture } from '../../src/stills/file-picture.ts';

const still = { width: 3, height: 2, bytes: Uint8Array.from({ length: 18 }, (_, at) => at * 14) };

test.each(['jpeg', 'webp', 'png'] as const)(
  'a still as a %s has its size, and is the same file each time',
  async (format) => {
    const file = await encode(still, format);
    expect(await sharp(file).metadata()).toMatchObject({ format, width: 3, height: 2 });
    expect(await encode(still, format)).toEqual(file);
  },
);

test('a curator’s picture is read back as it was written', async () => {
  const { width, height, bytes } = await filePicture(await encode(still, 'png'), 100);
  expect([width, height]).toEqual([3, 2]);
  expect([...bytes].filter((_, at) => at % 4 < 3)).toEqual([...still.bytes]);
});
