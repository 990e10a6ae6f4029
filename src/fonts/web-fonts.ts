import subsetFont from 'subset-font';
import { cached } from './cached.ts';
import { fingerprint } from './fingerprint.ts';
import { ttfOf, WEIGHTS, type Weight } from './face.ts';
import { glyphsOf } from './glyphs.ts';
import { partsOf, type Part } from './parts.ts';
import { readWritings } from './writings.ts';

/** A file that browsers fetch. */
export interface WebFont {
  part: Part['name'];
  weight: Weight;
  /** Its address under /fonts/ without the ending; it changes with the letters, so it may be kept for good. */
  name: string;
  /** WOFF 2. */
  bytes: Buffer;
  /** Its letters, as `unicode-range`. */
  range: string;
}

/** Pairs closer together where they gape, and figures of one width for tables. Nothing else of the face is asked for. */
const FEATURES = ['kern', 'tnum'];

let read: Promise<WebFont[]> | undefined;

/**
 * The face in as few letters as the site uses, in the order in which CSS must name them. What is written is read once for
 * a build, and anew for each page while a curator edits: a new syllable is there with the next page.
 * @throws Error that says what to do, where the face is missing.
 */
export function webFonts(): Promise<WebFont[]> {
  if (import.meta.env.DEV) return makeFonts();
  return (read ??= makeFonts());
}

let glyphs: Promise<ReadonlyMap<number, number>> | undefined;
let made: { of: string; fonts: Promise<WebFont[]> } | undefined;

async function makeFonts(): Promise<WebFont[]> {
  const known = await (glyphs ??= ttfOf(WEIGHTS.regular).then(glyphsOf));
  const parts = partsOf(await readWritings(), (letter) => known.has(letter.codePointAt(0)!));
  const of = JSON.stringify(parts);
  if (made?.of !== of) made = { of, fonts: Promise.all(parts.map(makeFont)) };
  return made.fonts;
}

async function makeFont({ name, weight, letters, range }: Part): Promise<WebFont> {
  const bytes = await cached(`woff2 ${weight}`, letters, async () =>
    subsetFont(await ttfOf(weight), letters, {
      targetFormat: 'woff2',
      keepFeatures: name === 'latin' ? FEATURES : [],
      noHinting: true,
      dropTables: name === 'latin' ? ['GDEF'] : ['GDEF', 'GPOS', 'GSUB'],
    }),
  );
  return { part: name, weight, name: `${name}-${weight}.${fingerprint(bytes).slice(0, 8)}`, bytes, range };
}
