import { useEffect, useState } from 'react';
import { faceWith } from './face.ts';
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
      await faceWith(bold, plain);
      if (!isGone) setIsHere(true);
    };
    load().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [bold, plain]);
  return isHere;
}
