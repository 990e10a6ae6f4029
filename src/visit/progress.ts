import { objectIn, objectOf } from './object.ts';

/** What a visitor has seen. */
export interface Progress {
  /** By hall: its exhibits that were read, in the walk or on their pages. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where a led walk was left, to go on from there. */
  readonly left?: TourStop | undefined;
}

export interface TourStop {
  tour: string;
  /** From 1. */
  stop: number;
}

export const hasSeen = ({ seen }: Progress, hall: string, exhibit: string): boolean =>
  seen.get(hall)?.has(exhibit) ?? false;

/** How many of these exhibits of a hall: one that was seen may since have been taken away. */
export const countSeen = (progress: Progress, hall: string, exhibits: readonly string[]): number =>
  exhibits.filter((exhibit) => hasSeen(progress, hall, exhibit)).length;

export const addSeen = ({ seen, left }: Progress, hall: string, exhibit: string): Progress => ({
  seen: new Map(seen).set(hall, new Set(seen.get(hall)).add(exhibit)),
  left,
});

/** Notes where a led walk was left; nothing, where it was followed to its end. */
export const leaveTour = ({ seen }: Progress, left: TourStop | undefined): Progress => ({ seen, left });

/** Reads what `writeProgress` wrote. Never throws: what cannot be read was not seen. */
export function readProgress(words: string | null): Progress {
  const { seen, left } = objectIn(words);
  const halls = Object.entries(objectOf(seen)).map(([hall, exhibits]): [string, Set<string>] => [
    hall,
    new Set(Array.isArray(exhibits) ? exhibits.filter((exhibit) => typeof exhibit === 'string') : []),
  ]);
  return { seen: new Map(halls.filter(([, exhibits]) => exhibits.size > 0)), left: stopOf(left) };
}

export const writeProgress = ({ seen, left }: Progress): string =>
  JSON.stringify({ seen: Object.fromEntries([...seen].map(([hall, exhibits]) => [hall, [...exhibits]])), left });

function stopOf(value: unknown): TourStop | undefined {
  const { tour, stop } = objectOf(value);
  return typeof tour === 'string' && Number.isInteger(stop) && Number(stop) > 0
    ? { tour, stop: Number(stop) }
    : undefined;
}
