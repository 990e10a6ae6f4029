import { z } from 'zod';
import { aliases, id, line, translates } from './common.ts';

/** What the guide says at a stop: 30 to 60 words, written to be heard. */
const says = line;

const words = {
  title: line.max(60, { error: 'must be at most 60 characters' }),
  /** For whom it is and what it leads to, in a sentence or two. */
  summary: line,
};

const tourOf = <Stop extends z.ZodType>(stop: Stop) =>
  z.strictObject({
    ...words,
    /** How long it takes, in minutes. */
    minutes: z.int({ error: 'must be a whole number' }).min(1, { error: 'must be 1 or more' }),
    /** Former ids; old links to them go on working. */
    aliases,
    /** In order. */
    stops: z.array(stop).min(1, { error: 'needs at least one stop' }),
  });

/** `halls/<hall>/tours/<id>.mdx`: a led walk through one hall. Each stop is an exhibit of it. */
export const hallTour = tourOf(z.strictObject({ exhibit: id, says }));

/** `tours/<id>.mdx`: a led walk through several halls. */
export const exhibitionTour = tourOf(z.strictObject({ hall: id, exhibit: id, says }));

/** `<id>.<language>.mdx` beside a tour: its words in another language. */
export const tourTranslation = z.strictObject({
  translates,
  ...words,
  /** What the guide says at each stop, in the order of the original's stops. */
  says: z.array(says),
});
