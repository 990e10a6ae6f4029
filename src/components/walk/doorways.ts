import { move, normalise } from '../../floorplan/geometry.ts';
import { outsideOf, wayOut, type FloorPlan } from '../../floorplan/floor-plan.ts';
import { neighboursOf, type Exhibition, type Hall, type Tour } from '../../model/exhibition.ts';
import type { Language } from '../../model/language.ts';
import type { Doorway, WalkData } from '../../scene/walk-data.ts';
import { writeAddress } from '../../visit/address.ts';
import { href } from '../href.ts';

/** One steps so far into the hall that one comes back to. */
const INSIDE_METRES = 1.2;

/** Where a hall's doors lead: the walks beside it, or the foyer at both ends of the visit. */
export function doorwaysOf(
  exhibition: Exhibition,
  hall: Hall,
  planOf: (hall: Hall) => FloorPlan,
  language: Language,
): WalkData['doors'] {
  const { previous, next } = neighboursOf(exhibition, hall);
  const foyer = { href: href({ page: 'foyer' }, language), title: exhibition.title };
  return {
    entrance: previous
      ? {
          href: href({ page: 'walk', hall: previous.id }, language, insideExit(planOf(previous))),
          title: previous.title,
        }
      : foyer,
    exit: next ? { href: href({ page: 'walk', hall: next.id }, language), title: next.title } : foyer,
  };
}

/** Where a tour stops in another hall. */
export function stopElsewhere({ halls }: Exhibition, { id, stops }: Tour, number: number, language: Language): Doorway {
  const hall = halls.find((candidate) => candidate.id === stops[number - 1]?.hall)!;
  const address = writeAddress({ kind: 'stop', tour: id, stop: number });
  return { href: href({ page: 'walk', hall: hall.id }, language, address), title: hall.title };
}

/** Just inside the exit, looking back into the hall. */
function insideExit({ doors }: FloorPlan): string {
  const exit = doors.find((door) => door.kind === 'exit');
  if (!exit) return '';
  const back = normalise(wayOut(exit) + 180);
  return writeAddress({ kind: 'place', ...move(outsideOf(exit), back, exit.length + INSIDE_METRES), heading: back });
}
