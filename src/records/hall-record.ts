import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { exhibitsOf, type Hall, type Source } from '../model/exhibition.ts';

/**
 * A hall as data, for others to build on: `/halls/<hall>/hall.json`. Words stand in each language they are written in
 * (`{ "en": …, "ko": … }`); English is always there.
 */
export interface HallRecord {
  format: 'virtual-exhibition/hall';
  /** Goes up when a field changes its meaning or goes away; new fields may come without it. */
  version: 1;
  units: { length: 'metre'; heading: string; axes: string };
  licence: { content: 'CC-BY-4.0'; code: 'MIT' };
  hall: Hall;
  plan: FloorPlan;
  /** The sources that the hall, its exhibits and its tours name. */
  sources: Source[];
}

export function hallRecord(hall: Hall, plan: FloorPlan, sources: readonly Source[]): HallRecord {
  const named = new Set([
    ...hall.cites,
    ...exhibitsOf(hall).flatMap((exhibit) => exhibit.sources),
    ...hall.tours.flatMap((tour) => tour.cites),
  ]);
  return {
    format: 'virtual-exhibition/hall',
    version: 1,
    units: {
      length: 'metre',
      heading: 'degrees clockwise from north',
      axes: 'x to the east, y to the south',
    },
    licence: { content: 'CC-BY-4.0', code: 'MIT' },
    hall,
    plan,
    sources: sources.filter((source) => named.has(source.id)),
  };
}
