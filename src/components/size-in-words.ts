import type { Size } from '../model/exhibition.ts';
import type { Language } from '../model/language.ts';
import { PHRASES } from './phrases.ts';

/** What is thinner than this hangs flat on the wall. Metres. */
const FLAT = 0.05;

/** «2.4 m wide, 0.5 m high, 1.6 m deep», to the centimetre; below a decimetre to the millimetre. */
export function sizeInWords({ width, height, depth }: Size, language: Language): string {
  const { wide, high, deep } = PHRASES[language];
  const flat = depth < FLAT && width > 2 * FLAT;
  return [wide(length(width)), high(length(height)), ...(flat ? [] : [deep(length(depth))])].join(', ');
}

const length = (metres: number) => String(Number(metres.toFixed(metres < 0.1 ? 3 : 2)));

export function scaleInWords(scale: number, language: Language): string {
  const phrases = PHRASES[language];
  if (scale === 1) return phrases.trueSize;
  return scale < 1 ? phrases.reduced(tell(1 / scale)) : phrases.enlarged(tell(scale));
}

const tell = (ratio: number) => String(Number(ratio.toFixed(1)));
