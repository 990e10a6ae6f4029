import { useEffect, useState } from 'react';
import { nextFrame } from './next-frame.ts';

/**
 * Whether the page's face is here with all letters that are written: so many in bold, so many not. The page asks for it
 * after the first frame, so that the hall comes first; until then, and where it cannot be had, words are written in what
 * stands in for it.
 */
export function useFace(bold: string, plain: string): boolean {
  const [isHere, setIsHere] = useState(false);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      await nextFrame();
      // The style of the page waits for it.
      document.documentElement.dataset['face'] = 'wanted';
      const { fontFamily } = getComputedStyle(document.body);
      // Measuring asks for the files of just these letters; `document.fonts.load` would ask for all whose ranges overlap.
      const pen = document.createElement('canvas').getContext('2d');
      for (const [weight, words] of [[600, bold] as const, [400, plain] as const]) {
        if (pen) pen.font = `${weight} 16px ${fontFamily}`;
        pen?.measureText(words);
      }
      await document.fonts.ready;
      if (!isGone) setIsHere(true);
    };
    load().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [bold, plain]);
  return isHere;
}
