import { z } from 'zod';
import { id, line } from './common.ts';

const words = {
  /** As it stands in the texts: "COE", "wet lease". */
  term: line,
  /** What the letters of an abbreviation stand for, or what a name means: "contingent-owned equipment". */
  'stands-for': line.optional(),
  /** What it is, in one or two sentences that a fifteen-year-old understands. */
  means: line,
  /** Other spellings that stand in the texts. */
  also: z.array(line).default([]),
};

/** `glossary.yaml`: every term once, by its id. */
export const glossary = z.record(
  id,
  z.strictObject({
    ...words,
    /** What carries the explanation, where it says more than the word itself: ids in `content/sources.yaml`. */
    sources: z.array(id).default([]),
  }),
);

const translatedTerm = z.strictObject(words);

/** `glossary.<language>.yaml`: the same terms in another language. */
export const glossaryTranslation = z.record(id, translatedTerm);

/** The words of a term, in whichever language. */
export type TermSource = z.output<typeof translatedTerm>;
