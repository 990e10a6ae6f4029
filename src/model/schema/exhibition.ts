import { z } from 'zod';
import { isDay, line, translates } from './common.ts';

const day = z.string().refine(isDay, { error: 'must be a day such as "2021-12-03", in quotes' });

/** `exhibition.mdx`: the show as a whole. Its text is the story told in the foyer. */
export const exhibition = z.strictObject({
  title: line,
  /** The foyer's opening: two sentences at most. */
  summary: line,
  /** First day of the show, as "YYYY-MM-DD". */
  opened: day,
  /** Last day of the show. */
  closed: day,
  /** Building and city. */
  venue: line,
});

/** `exhibition.<language>.mdx` */
export const exhibitionTranslation = z.strictObject({
  translates,
  title: line,
  summary: line,
  venue: line,
});

/** `about.mdx`: a page of prose. */
export const page = z.strictObject({ title: line, summary: line });

/** `about.<language>.mdx` */
export const pageTranslation = page.extend({ translates });
