import { z } from 'zod';

/** Lower-case Latin letters, digits and hyphens: what may stand in an address for good. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * A name for use in addresses and references. Lower-case letters, digits and single hyphens, starting with a letter:
 * `water-and-waste`. It never changes; titles may.
 */
export const id = z.string().regex(ID_PATTERN, {
  error: 'must be lower-case letters, digits and single hyphens, starting with a letter',
});

/** "2021-12-03", and not "2021-02-30". */
export const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** "2021", "2021-12" or "2021-12-04", where the month and the day exist. */
export const isDate = (text: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));

/** A line of text; surrounding space is dropped. */
export const line = z.string().trim().min(1, { error: 'must not be empty' });

/** Former ids of this thing. Old links to them go on working. */
export const aliases = z.array(id).default([]);

/** How we know what is said here. */
export const evidence = z.strictObject({
  /**
   * `documented`: a source says that the 2021 show had it, or the fact itself is sourced;
   * `inferred`: it follows from sources, but none says it;
   * `imagined`: our own reconstruction.
   */
  is: z.enum(['documented', 'inferred', 'imagined']),
  /** One sentence saying why: what the sources give, and where our own part begins. */
  because: line,
  /**
   * For a reconstruction only: how far sources carry it.
   * `A`: they state the idea; `B`: they state the aim, the device is ours; `C`: only neighbouring projects support it.
   */
  support: z.enum(['A', 'A/B', 'B', 'B/C', 'C']).optional(),
});

/** Ids of sources in `content/sources.yaml` that carry what is said here. Only what is imagined may go without. */
export const sources = z.array(id).default([]);

/**
 * Eight letters that stand for the words of the original that were translated; `check:content` says which. When the
 * original's words change they no longer fit, and the translation is known to be older than it.
 */
export const translates = z
  .string()
  .regex(/^[a-z]{8}$/, { error: 'must be the eight letters that "npm run check:content" names' })
  .optional();
