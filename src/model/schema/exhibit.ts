import { z } from 'zod';
import { aliases, evidence, isDate, line, sources, translates } from './common.ts';
import { UNDATED } from '../days.ts';
import { LARGEST_SCALE } from '../fit-model.ts';
import { STATIONS } from '../stations.ts';
import { drawing } from './drawing.ts';

/** A file in the hall's `media` folder, written relative to the hall: `media/network.csv`. */
const media = z.string().regex(/^media\/[a-z0-9][a-z0-9._/-]*$/, {
  error: 'must be a path such as "media/name.ext", in lower-case letters, digits, hyphens and dots',
});

const common = {
  /** What the exhibit is called: short, at most 60 characters. */
  title: line.max(60, { error: 'must be at most 60 characters' }),
  /** The wall label: 40 to 70 words that can be read while standing. Say what it is and why it matters. */
  label: line,
  /** How we know. */
  evidence,
  /** What carries it: ids in `content/sources.yaml`. What is imagined may leave them out. */
  sources,
  /** Former ids; old links to them go on working. */
  aliases,
};

/** A picture on the wall. */
const picture = z.strictObject({
  kind: z.literal('picture'),
  ...common,
  /** The picture file: `media/name.jpg`, .png, .webp or .avif, at most 10 MB. */
  image: media,
  /** What the picture shows, for those who cannot see it. One or two sentences. */
  alt: line,
  /** Who made it and under which licence. */
  credit: line,
  /** Width on the wall in metres. Default: 1.2. */
  width: z
    .number()
    .positive({ error: 'must be more than 0 (metres)' })
    .max(6, { error: 'must be at most 6 (metres)' })
    .default(1.2),
});

/** A three-dimensional model, from our own maquettes (`maquette/blue-helmet`) or a file (`media/name.glb`). */
const model = z.string().regex(/^(maquette\/[a-z0-9-]+|media\/[a-z0-9][a-z0-9._/-]*)$/, {
  error: 'must be "maquette/<name>" or "media/<name>.glb"',
});

/** How much of true size the model is shown at: 1 is true size, 0.1 a tenth. Default: 1. */
const scale = z
  .number()
  .positive({ error: 'must be more than 0' })
  .max(LARGEST_SCALE, { error: `must be at most ${LARGEST_SCALE}` })
  .default(1);

/** A thing to look at from all sides. */
const object = z.strictObject({
  kind: z.literal('object'),
  ...common,
  model,
  scale,
  /** What the model shows, for those who cannot see it. One or two sentences. */
  alt: line,
});

/** "2021-12", or from when to when: "1947/2025". Data that bear no date say so: "undated". */
const dateOrSpan = z.string().refine(
  (text) => {
    if (text === UNDATED) return true;
    const dates = text.split('/');
    return dates.length <= 2 && dates.every(isDate) && (dates[0] ?? '') <= (dates[1] ?? '9999');
  },
  { error: 'must be a date such as "2021-12", a span such as "1947/2025", or "undated", in quotes' },
);

/** A map, chart, timeline or table drawn from data. */
const figure = z
  .strictObject({
    kind: z.literal('figure'),
    ...common,
    /**
     * The data: `media/name.csv`, with a first row of column names.
     * A table in another language stands beside it, with the same rows and columns: `media/name.ko.csv`.
     */
    data: media,
    /** What the data stand for: a day, month or year, "2021-12", or a span of them, "1947/2025". Always in quotes. Only where the sources bear no date: "undated". */
    date: dateOrSpan,
    /** Where the data come from: ids in `content/sources.yaml`. Where the figure is imagined they may be left out: the data are our own. */
    from: sources,
    /** How it is drawn. Without it, the figure is the table itself. */
    draw: drawing.optional(),
    /** What the rows are, their unit and their date: «Uniformed people by mission, late 2021». */
    caption: line,
    /** What the figure tells, for those who cannot see it. One or two sentences. */
    alt: line,
  })
  .refine(({ date, draw }) => date !== UNDATED || draw?.as !== 'bands', {
    path: ['date'],
    error: 'must be a date where bands may still go on',
  });

/** Words alone, on a panel. */
const text = z.strictObject({
  kind: z.literal('text'),
  ...common,
});

/** Something to try. */
const station = z.strictObject({
  kind: z.literal('station'),
  ...common,
  /** Number of the task, where a hall numbers its stations: 1, 2, 3 … without gaps. */
  task: z
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be 1 or more' })
    .max(99, { error: 'must be at most 99' })
    .optional(),
  model,
  scale,
  /** What stands there, for those who cannot see it. One or two sentences. */
  alt: line,
  /** What visitors can try there: one of our own stations, `clean-power`. Without it, the station is only to look at. */
  try: z.enum(STATIONS).optional(),
});

export const exhibit = z.discriminatedUnion('kind', [picture, object, figure, text, station]);

/** The words of an exhibit in another language; what they say must match the original. */
export const exhibitTranslation = z.strictObject({
  translates,
  title: line.max(60, { error: 'must be at most 60 characters' }),
  label: line,
  /** The sentence of `evidence.because`. */
  because: line,
  /** Where the original has `alt`. */
  alt: line.optional(),
  /** Where the original has `caption`. */
  caption: line.optional(),
  /** Where the original has `credit`. */
  credit: line.optional(),
});

export type ExhibitSource = z.output<typeof exhibit>;
export type ExhibitTranslation = z.output<typeof exhibitTranslation>;
