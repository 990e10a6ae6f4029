import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { cached } from './cached.ts';
import { renamed } from './renamed.ts';

/**
 * The face of the exhibition: Pretendard by Kil Hyung-jin, whose Latin is Inter and whose Hangul is Source Han Sans,
 * drawn to stand beside each other. It is reserved to its author to call a font Pretendard, and ours are changed (they are
 * subset), so they have a name of their own. Licence: SIL Open Font License 1.1, served beside the fonts.
 */
export const FAMILY = 'Exhibition Sans';

/** Regular for reading, semi-bold for whatever stands out. CSS that asks for another weight gets the nearer of these. */
export const WEIGHTS = { regular: 400, bold: 600 } as const;
export type Weight = (typeof WEIGHTS)[keyof typeof WEIGHTS];

/** From the baseline, in sizes of the type: hhea, 1950 and −494 of 2048. The letters of both weights stand as high. */
export const LINE = { ascent: 0.952, descent: 0.241 } as const;

const PACKAGE = '@fontsource/pretendard';
const require = createRequire(import.meta.url);

/** A file of the package. */
async function fromPackage(file: string): Promise<Buffer> {
  try {
    return await readFile(require.resolve(`${PACKAGE}/${file}`));
  } catch {
    throw new Error(`There is no ${file} in the npm package ${PACKAGE}, from which all type is set. Run npm ci.`);
  }
}

const whole = new Map<Weight, Promise<Buffer>>();

/**
 * The whole face of a weight as bytes of a TrueType font named «Exhibition Sans», to set type with outside a browser:
 * about 2.6 MB, every syllable of Hangul and every letter of Latin in it. Never served.
 * @throws Error that says what to do, where the package or the weight is missing.
 */
export function ttfOf(weight: Weight): Promise<Buffer> {
  const known = whole.get(weight);
  if (known) return known;
  const made = makeTtf(weight);
  whole.set(weight, made);
  return made;
}

async function makeTtf(weight: Weight): Promise<Buffer> {
  const packed = await fromPackage(`files/pretendard-latin-${weight}-normal.woff2`);
  return cached(`ttf ${weight}`, packed, async () => {
    const font = await subsetFont(packed, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
    return renamed(font, FAMILY, weight === WEIGHTS.regular ? 'Regular' : 'SemiBold');
  });
}

/** The licence, which has to go wherever the fonts go. */
export const licence = async (): Promise<string> => (await fromPackage('LICENSE')).toString('utf8');
