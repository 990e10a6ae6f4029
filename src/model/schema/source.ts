import { z } from 'zod';
import { id, isDate, line } from './common.ts';

const name = z.union(
  [
    z.strictObject({ family: line, given: line.optional() }),
    /** An office or company. */
    z.strictObject({ literal: line }),
  ],
  { error: 'must be a person, as "family:" with or without "given:", or an office, as "literal:"' },
);

/** A source, in the fields of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
const source = z.strictObject({
  /** CSL type: article-newspaper, webpage, report, speech … */
  type: z.enum([
    'article-newspaper',
    'article-magazine',
    'article-journal',
    'book',
    'broadcast',
    'chapter',
    'interview',
    'post-weblog',
    'report',
    'speech',
    'webpage',
    'legislation',
    'treaty',
    'dataset',
    'entry-encyclopedia',
    'personal_communication',
    'document',
  ]),
  /** Title as printed. A description of our own stands in square brackets. */
  title: line,
  author: z.array(name).optional(),
  /** Newspaper, site or series it appeared in. */
  'container-title': line.optional(),
  /** Who published it, where that is not the container. */
  publisher: line.optional(),
  /** Day, month or year: "2021-12-04", "2021-12" or "2021", always in quotes. Leave out where undated. */
  issued: z
    .string()
    .refine(isDate, { error: 'must be a date written "YYYY-MM-DD", "YYYY-MM" or "YYYY", in quotes' })
    .optional(),
  /** Where it can be read. Leave out where none is known. */
  URL: z.url({ error: 'must be a full address, starting with https:// or http://' }).optional(),
  /** Language of the source, as a BCP 47 tag. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'must be two letters such as "ko"' })
    .optional(),
  /** Anything a reader should know: a copy, an extract, a weak outlet. */
  note: line.optional(),
});

/** `sources.yaml`: every source once, by its id. */
export const sources = z.record(id, source);

export type SourceFields = z.output<typeof source>;
