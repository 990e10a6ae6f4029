import { z } from 'zod';
import { aliases, id, line } from './common.ts';

/** What the guide says at a stop: 30 to 60 words, written to be heard. */
const says = line;

/** `tours/<id>.mdx`: a led walk through one hall. */
export const tour = z.strictObject({
  title: line.max(60, { error: 'must be at most 60 characters' }),
  /** For whom it is and what it leads to, in a sentence or two. */
  summary: line,
  /** How long it takes, in minutes. */
  minutes: z.int({ error: 'must be a whole number' }).min(1, { error: 'must be 1 or more' }),
  /** Former ids; old links to them go on working. */
  aliases,
  /** The stops in order, each an exhibit of this hall. */
  stops: z.array(z.strictObject({ exhibit: id, says })).min(1, { error: 'needs at least one stop' }),
});

/** `tours/<id>.<language>.mdx`: the words of a tour in another language. */
export const tourTranslation = z.strictObject({
  title: line.max(60, { error: 'must be at most 60 characters' }),
  summary: line,
  /** What the guide says at each stop, in the order of the original's stops. */
  says: z.array(says),
});
