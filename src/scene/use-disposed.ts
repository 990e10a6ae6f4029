import { useEffect } from 'react';

/** Gives back what the graphics card holds of a thing, once another takes its place or nobody shows it any more. */
export function useDisposed<Thing extends { dispose(): void } | undefined>(thing: Thing): Thing {
  useEffect(() => () => thing?.dispose(), [thing]);
  return thing;
}
