import type { Stop, Tour } from '../model/exhibition.ts';

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
