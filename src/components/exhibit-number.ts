import { exhibitsOf, isStation, type Exhibit, type Hall } from '../model/exhibition.ts';

/**
 * The number on an exhibit's label and on the map: its task where the hall numbers its stations, else its place in the hall.
 * In a hall with tasks the other exhibits have none, so that no number stands twice.
 */
export function exhibitNumber(exhibit: Exhibit, hall: Hall): number | undefined {
  const exhibits = exhibitsOf(hall);
  const hasTasks = exhibits.some((other) => isStation(other) && other.task !== undefined);
  if (hasTasks) return isStation(exhibit) ? exhibit.task : undefined;
  return exhibits.findIndex((other) => other.id === exhibit.id) + 1;
}
