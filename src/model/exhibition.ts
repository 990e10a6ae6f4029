import type { Drawing } from './drawing.ts';
import type { Translated } from './language.ts';
import type { SourceFields } from './schema/source.ts';
import type { StationName } from './stations.ts';

/** Everything on show: the value from which pages, walk, map and records are drawn. */
export interface Exhibition {
  title: Translated;
  summary: Translated;
  /** First and last day, "YYYY-MM-DD". */
  opened: string;
  closed: string;
  venue: Translated;
  prose: Prose;
  /** Ids of the sources that the prose cites, in order. */
  cites: string[];
  /** Ids of the glossary's terms that the prose links, in order. */
  terms: string[];
  about: Page;
  /** In visiting order. */
  halls: Hall[];
  /** Led walks through several halls. */
  tours: Tour[];
  sources: Source[];
  glossary: Term[];
}

/** A word of the field that is explained. */
export interface Term {
  id: string;
  words: Translated<TermWords>;
  /** Ids of the sources of the explanation. */
  sources: string[];
}

export interface TermWords {
  /** As it stands in the texts. */
  term: string;
  /** What an abbreviation's letters stand for, or what a name means. */
  standsFor?: string | undefined;
  means: string;
  /** Other spellings. */
  also: string[];
}

/** The file that holds the prose in each language, from the content folder: `halls/smart-camp/hall.mdx`. */
export type Prose = Translated;

export interface Page {
  title: Translated;
  summary: Translated;
  prose: Prose;
  /** Ids of the sources that the prose cites, in order. */
  cites: string[];
  /** Ids of the glossary's terms that the prose links, in order. */
  terms: string[];
}

/** One theme, one building, one walk. */
export interface Hall {
  id: string;
  /** Place in the visit, from 1 and without gaps. */
  order: number;
  title: Translated;
  summary: Translated;
  evidence: Evidence;
  building: Building;
  areas: Area[];
  tours: Tour[];
  prose: Prose;
  /** Ids of the sources that the prose cites, in order. */
  cites: string[];
  /** Ids of the glossary's terms that the prose links, in order. */
  terms: string[];
  /** Former ids. */
  aliases: string[];
}

/** What makes one hall look unlike another. */
export interface Building {
  /** How the daylight comes in: one slot over the way, two beside it, slots across it, or one great sky. */
  daylight: 'ribbon' | 'rails' | 'ribs' | 'sky';
  /** Whether a line of light on the floor joins the areas and reaches out to each exhibit. */
  thread: boolean;
}

/** A part of a hall, entered in order. */
export interface Area {
  id: string;
  title: Translated;
  summary: Translated;
  /** In hanging order. */
  exhibits: Exhibit[];
}

/** How we know what is said. */
export interface Evidence {
  is: 'documented' | 'inferred' | 'imagined';
  because: Translated;
  /** For a reconstruction: how far sources carry it, from A (they state the idea) to C (only neighbours support it). */
  support?: 'A' | 'A/B' | 'B' | 'B/C' | 'C' | undefined;
}

interface ExhibitCommon {
  id: string;
  title: Translated;
  /** The words of the wall label. */
  label: Translated;
  evidence: Evidence;
  /** Ids of the sources named in the frontmatter and cited in the prose, in that order. What is imagined may have none. */
  sources: string[];
  /** Ids of the glossary's terms that the prose links, in order. */
  terms: string[];
  /** Room it takes, in metres, as shown. */
  size: Size;
  prose: Prose;
  /** Former ids. */
  aliases: string[];
}

/** In metres, facing the visitor: width from left to right, depth away from the visitor. */
export interface Size {
  width: number;
  height: number;
  depth: number;
}

/** A model to stand in the hall. */
export interface Model {
  /** A maquette of our own by name, or a file from the content folder: `halls/x/media/truck.glb`. */
  from: { maquette: string } | { file: string };
  /** 1 is true size. */
  scale: number;
}

export interface PictureExhibit extends ExhibitCommon {
  kind: 'picture';
  /** From the content folder. */
  image: string;
  alt: Translated;
  credit: Translated;
}

export interface ObjectExhibit extends ExhibitCommon {
  kind: 'object';
  model: Model;
  alt: Translated;
}

export interface FigureExhibit extends ExhibitCommon {
  kind: 'figure';
  caption: Translated;
  alt: Translated;
  /** What the data stand for: "2021-12", or a span "1947/2025". */
  date: string;
  /** Ids of the sources of the data; none where these are invented for the exhibition. */
  from: string[];
  /** None where the figure is the table itself. */
  drawing?: Drawing | undefined;
  /** From the content folder. */
  data: Prose;
  table: Translated<Table>;
}

export interface Table {
  columns: string[];
  rows: string[][];
}

export interface TextExhibit extends ExhibitCommon {
  kind: 'text';
}

export interface StationExhibit extends ExhibitCommon {
  kind: 'station';
  /** Number of the task, where the hall numbers its stations. */
  task?: number | undefined;
  model: Model;
  alt: Translated;
  /** What can be tried there. */
  try?: StationName | undefined;
}

/** One thing to look at. */
export type Exhibit = PictureExhibit | ObjectExhibit | FigureExhibit | TextExhibit | StationExhibit;

/** Has a model that stands in the room rather than hanging on a wall. */
export const stands = (exhibit: Exhibit): exhibit is ObjectExhibit | StationExhibit =>
  exhibit.kind === 'object' || exhibit.kind === 'station';

/** Its data are of our own making, and wherever it stands it says so. */
export const isInvented = ({ from }: FigureExhibit): boolean => from.length === 0;

/** A led walk. */
export interface Tour {
  id: string;
  title: Translated;
  summary: Translated;
  minutes: number;
  stops: Stop[];
  prose: Prose;
  /** Ids of the sources that the prose cites, in order. */
  cites: string[];
  /** Ids of the glossary's terms that the prose links, in order. */
  terms: string[];
  aliases: string[];
}

export interface Stop {
  /** Ids of the hall and of its exhibit. */
  hall: string;
  exhibit: string;
  /** What the guide says. */
  says: Translated;
}

/** Where a statement comes from, in CSL-JSON fields. */
export interface Source extends SourceFields {
  id: string;
}

/** All exhibits of a hall, in the order in which visitors meet them. */
export const exhibitsOf = (hall: Hall): Exhibit[] => hall.areas.flatMap((area) => area.exhibits);

export interface Neighbours {
  previous: Hall | undefined;
  next: Hall | undefined;
}

/** The halls whose doors this hall shares. */
export function neighboursOf(exhibition: Exhibition, hall: Hall): Neighbours {
  const place = exhibition.halls.findIndex((other) => other.id === hall.id);
  return { previous: exhibition.halls[place - 1], next: exhibition.halls[place + 1] };
}
