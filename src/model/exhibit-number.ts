import { exhibitsOf, type Exhibit, type Hall } from './exhibition.ts';

/** The number of a station's task, where the hall numbers its stations. */
export const taskOf = (exhibit: Exhibit): number | undefined => (exhibit.kind === 'station' ? exhibit.task : undefined);

/**
 * The number of an exhibit on pages, lists and maps: its task where the hall numbers its stations, else its place in the
 * hall. In a hall with tasks the other exhibits have none, so that no number stands twice.
 */
export function exhibitNumber(exhibit: Exhibit, hall: Hall): number | undefined {
  const exhibits = exhibitsOf(hall);
  if (exhibits.some((other) => taskOf(other) !== undefined)) return taskOf(exhibit);
  return exhibits.findIndex((other) => other.id === exhibit.id) + 1;
}
