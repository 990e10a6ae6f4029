import type { Translated } from './language.ts';

/** What a figure draws: its table read as numbers, dates and words, so that nobody who draws looks up a column. */
export type Drawing =
  | { as: 'map'; groups: Translated[]; points: Point[] }
  | { as: 'timeline'; groups: Translated[]; events: TimelineEvent[] }
  | { as: 'bands'; groups: Translated[]; bands: Band[] }
  | { as: 'bars'; groups: Translated[]; unit: string; scales: 'shared' | 'own'; bars: Bar[] }
  | { as: 'shapes'; groups: Translated[]; unit: 'm' | 'km'; shapes: Shape[] }
  | { as: 'tally'; each: number; unit?: Translated | undefined; counts: Count[] }
  | { as: 'list'; items: Marked[] };

/** A drawing of one form: `DrawingAs<'map'>`. */
export type DrawingAs<Form extends Drawing['as']> = Extract<Drawing, { as: Form }>;

/** Words that stand beside a mark. */
export interface Marked {
  label: Translated;
  text?: Translated | undefined;
}

/** Of a drawing that has groups. */
interface Grouped extends Marked {
  /** Index into `groups`. */
  group?: number | undefined;
}

export interface Point extends Grouped {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

/** "1948", "1948-05" or "1948-05-29". */
export type Moment = string;

export interface TimelineEvent extends Grouped {
  date: Moment;
  end?: Moment | undefined;
}

export interface Band extends Grouped {
  start: Moment;
  /** Still goes on where there is none. */
  end?: Moment | undefined;
}

export interface Bar extends Grouped {
  value?: number | undefined;
  target?: number | undefined;
}

export interface Shape extends Grouped {
  /** In the drawing's unit. */
  width: number;
  height: number;
}

export interface Count extends Marked {
  count: number;
}

/** More than this and the groups could not be told apart in one colour. */
export const MOST_GROUPS = 4;

/** More marks than this could not be counted, nor seen. */
export const MOST_MARKS = 2000;
