/** To and fro through a row of halls, from its first: which hall one is in, at the beginning and after each change. */
export function routeThrough(halls: number, changes: number): number[] {
  const there = Math.max(1, halls - 1);
  return Array.from({ length: changes + 1 }, (_, change) => there - Math.abs(there - (change % (2 * there))));
}

/**
 * After which change the memory is as it should be at the end: the first from the second on that led into the same hall,
 * for halls are of unlike size. Before the second the browser still gets ready.
 */
export const baseOf = (route: readonly number[]): number => route.indexOf(route.at(-1)!, 2);
