import { z } from 'zod';
import { aliases, evidence, id, line, translates } from './common.ts';

/** A part of a hall, entered in order. */
const area = z.strictObject({
  /** Name in addresses; unique in the hall. */
  id,
  /** What stands large on the wall, at most 40 characters. */
  title: line.max(40, { error: 'must be at most 40 characters' }),
  /** One or two sentences on what this part is about. */
  summary: line,
  /** Ids of the exhibits, in hanging order. */
  exhibits: z.array(id),
});

/** How the daylight comes into a hall. */
export const DAYLIGHTS = ['ribbon', 'rails', 'ribs', 'sky'] as const;

/** What makes one hall look unlike another; a hall that says nothing gets the first of each. */
const building = z
  .strictObject({
    /** One slot over the way, two beside it, slots across it, or one great sky. */
    daylight: z.enum(DAYLIGHTS, { error: `must be one of ${DAYLIGHTS.join(', ')}` }).default('ribbon'),
    /** Whether a line of light on the floor joins the areas and reaches out to each exhibit. */
    thread: z.boolean({ error: 'must be true or false' }).default(false),
  })
  .prefault({});

/** `hall.mdx`: the hall's words and its structure. The folder's name is the hall's id. */
export const hall = z.strictObject({
  /** The hall's name as printed at its door, at most 60 characters. */
  title: line.max(60, { error: 'must be at most 60 characters' }),
  /** Where the hall stands in the visit: 1, 2, 3 … Two halls never share a number. */
  order: z.int({ error: 'must be a whole number' }).min(1, { error: 'must be 1 or more' }),
  /** Two or three sentences for the foyer and for search results, 150 to 300 characters. */
  summary: line,
  /** How we know what the hall shows. */
  evidence,
  /** The areas, in the order in which visitors enter them. */
  areas: z.array(area).min(1, { error: 'needs at least one area' }),
  building,
  /** Former ids; old links to them go on working. */
  aliases,
});

/** `hall.<language>.mdx`: the words of a hall in another language. */
export const hallTranslation = z.strictObject({
  translates,
  title: line.max(60, { error: 'must be at most 60 characters' }),
  summary: line,
  /** The sentence of `evidence.because`. */
  because: line,
  /** Title and summary of each area, by the area's id. */
  areas: z.record(
    id,
    z.strictObject({
      title: line.max(40, { error: 'must be at most 40 characters' }),
      summary: line,
    }),
  ),
});

export type HallSource = z.output<typeof hall>;
export type HallTranslation = z.output<typeof hallTranslation>;
