import { z } from 'zod';
import { line } from './common.ts';

/** The name of a column of the figure's table, as in its first row. */
const column = line;

/**
 * How a figure is drawn from its table, told apart by `as`. Every field but the last few names a column. Without a
 * drawing, the figure is the table itself.
 */
export const drawing = z.discriminatedUnion('as', [
  /** Numbered dots on a map that is cropped to them, with a key. */
  z.strictObject({
    as: z.literal('map'),
    /** Degrees north, from -90 to 90. */
    latitude: column,
    /** Degrees east, from -180 to 180. */
    longitude: column,
    /** Stands in the key. */
    label: column,
    /** Stands in the key, after the label. */
    text: column.optional(),
    /** At most four different values, told apart by the form of the mark. */
    group: column.optional(),
  }),
  /** Events in their order, each tied to its place on a line of years. */
  z.strictObject({
    as: z.literal('timeline'),
    /** A year, month or day. */
    date: column,
    /** The last day of what lasted longer. */
    end: column.optional(),
    label: column,
    group: column.optional(),
  }),
  /** A band for each row over a common line of years. */
  z.strictObject({
    as: z.literal('bands'),
    start: column,
    /** Empty where it still goes on. */
    end: column,
    label: column,
    /** Stands after the dates. */
    text: column.optional(),
    group: column.optional(),
  }),
  /** Horizontal bars under a heading for each group. */
  z.strictObject({
    as: z.literal('bars'),
    label: column,
    value: column,
    /** A mark on the same scale: what was promised or asked for. */
    target: column.optional(),
    /** Stands at the bar's end instead of the number. */
    text: column.optional(),
    group: column.optional(),
    /** Follows each number: "%". */
    unit: line.optional(),
    /** `own` where the groups count different things. Default: `shared`. */
    scales: z.enum(['shared', 'own']).default('shared'),
  }),
  /** Outlines of true proportions, all at one scale. */
  z.strictObject({
    as: z.literal('shapes'),
    label: column,
    width: column,
    height: column,
    text: column.optional(),
    group: column.optional(),
    /** What the numbers count. Beside things in metres stands a person. */
    unit: z.enum(['m', 'km']),
  }),
  /** A mark for each one, or for each so many. */
  z.strictObject({
    as: z.literal('tally'),
    label: column,
    count: column,
    /** Stands large instead of the number, where it says that number: "nearly 4,200". */
    text: column.optional(),
    /** Says in a word what is counted: "people". */
    unit: column.optional(),
    /** How many one mark stands for. Default: 1. */
    each: z.number().positive({ error: 'must be more than 0' }).default(1),
  }),
  /** Numbered cards. */
  z.strictObject({
    as: z.literal('list'),
    label: column,
    text: column.optional(),
  }),
]);

export type DrawingSource = z.output<typeof drawing>;
