import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Still } from '../../src/stills/develop.ts';
import { encode } from '../../src/stills/encode.ts';

const PICTURES = fileURLToPath(new URL('pictures/', import.meta.url));
/** Not kept. */
const RESULTS = fileURLToPath(new URL('../../test-results/pictures/', import.meta.url));
const ACCEPT = 'UPDATE_PICTURES=1 npm run test:unit -- pictures';

/** What two pictures may differ by on the mean of all bytes: as files of a few kilobytes they have lost something. */
export const TOLERANCE = 2;

/** The mean difference of two pictures' bytes, from 0 to 255. */
export function differenceOf(one: Still, other: Still): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  return one.bytes.reduce((sum, byte, at) => sum + Math.abs(byte - other.bytes[at]!), 0) / one.bytes.length;
}

/**
 * What is wrong with a picture beside the one that was accepted, or nothing. With `UPDATE_PICTURES=1` it is accepted.
 * Where it differs, it is put into an ignored folder, and beside it where it differs.
 */
export async function faultOf(name: string, still: Still): Promise<string | undefined> {
  const path = join(PICTURES, `${name}.webp`);
  if (process.env['UPDATE_PICTURES']) {
    await mkdir(PICTURES, { recursive: true });
    await writeFile(path, await encode(still, 'webp'));
    return undefined;
  }
  const accepted = await readStill(path).catch(() => undefined);
  if (!accepted) return `There is no picture "${name}" to compare with. To make it: ${ACCEPT}`;
  const difference = differenceOf(still, accepted);
  if (difference <= TOLERANCE) return undefined;
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, `${name}.png`), await encode(still, 'png'));
  await writeFile(join(RESULTS, `${name}.difference.png`), await encode(apart(still, accepted), 'png'));
  return (
    `The picture "${name}" differs by ${difference.toFixed(2)} of 255; ${TOLERANCE} is allowed. ` +
    `See test-results/pictures/${name}.png and ${name}.difference.png. To accept what is new: ${ACCEPT}`
  );
}

async function readStill(path: string): Promise<Still> {
  const { data, info } = await sharp(await readFile(path))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: new Uint8Array(data) };
}

/** White where they are the same, darker the more they differ. */
const apart = (one: Still, other: Still): Still => ({
  ...one,
  bytes: one.bytes.map((byte, at) => Math.max(0, 255 - 4 * Math.abs(byte - (other.bytes[at] ?? 0)))),
});
