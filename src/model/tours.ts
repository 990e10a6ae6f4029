import type { Exhibition, Hall, Stop, Tour } from './exhibition.ts';

/** The led walks through several halls that stop in this one. */
export const toursComingThrough = (exhibition: Exhibition, hall: Hall): Tour[] =>
  exhibition.tours.filter((tour) => firstStopIn(tour, hall) !== undefined);

/** The led walks that stop in a hall: its own, then those that come through. */
export const toursThrough = (exhibition: Exhibition, hall: Hall): Tour[] => [
  ...hall.tours,
  ...toursComingThrough(exhibition, hall),
];

/** Number of the first stop in a hall, from 1. */
export function firstStopIn({ stops }: Tour, hall: Hall): number | undefined {
  const index = stops.findIndex((stop) => stop.hall === hall.id);
  return index < 0 ? undefined : index + 1;
}

/** A stop with its number in the tour, from 1. */
export interface NumberedStop extends Stop {
  number: number;
}

/** What a tour does in one hall before it goes on to another. */
export interface Leg {
  hall: string;
  stops: [NumberedStop, ...NumberedStop[]];
}

/** A tour hall by hall, in the order in which one walks; a hall that is entered twice stands twice. */
export function legsOf({ stops }: Tour): Leg[] {
  const legs: Leg[] = [];
  stops.forEach((stop, index) => {
    const numbered = { ...stop, number: index + 1 };
    const last = legs.at(-1);
    if (last?.hall === stop.hall) last.stops.push(numbered);
    else legs.push({ hall: stop.hall, stops: [numbered] });
  });
  return legs;
}
