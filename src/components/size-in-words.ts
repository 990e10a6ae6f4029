import type { Size } from '../model/exhibition.ts';
import type { Language } from '../model/language.ts';
import { PHRASES } from './phrases.ts';

/** «2.4 × 0.5 × 1.6 m»: width, height, depth; to the centimetre where that says more than the decimetre. */
export function sizeInWords({ width, height, depth }: Size, language: Language): string {
  return PHRASES[language].metres([width, height, depth].map((length) => String(Number(length.toFixed(2)))).join(' × '));
}

export function scaleInWords(scale: number, language: Language): string {
  const phrases = PHRASES[language];
  if (scale === 1) return phrases.trueSize;
  return scale < 1 ? phrases.reduced(tell(1 / scale)) : phrases.enlarged(tell(scale));
}

const tell = (ratio: number) => String(Number(ratio.toFixed(1)));
