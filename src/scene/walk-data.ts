import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { exhibitsOf, stands, type Exhibit, type Hall } from '../model/exhibition.ts';
import { say, type Language, type Translated } from '../model/language.ts';

/** All that the walk needs beside the page itself; it stands in the page as JSON. */
export interface WalkData {
  language: Language;
  plan: FloorPlan;
  /** By area id. */
  areas: Record<string, { number: number; title: Translated }>;
  /** By exhibit id. */
  exhibits: Record<string, ShownExhibit>;
  /** Former ids of exhibits. */
  aliases: Record<string, string>;
  /** By tour id: the exhibits at which it stops. */
  tours: Record<string, string[]>;
  /** Former ids of tours. */
  tourAliases: Record<string, string>;
  /** Where the hall's doors lead. */
  doors: { entrance: Doorway; exit: Doorway };
}

export interface Doorway {
  href: string;
  title: Translated;
}

export interface ShownExhibit {
  title: Translated;
  /** «3» for a task; empty where exhibits are not numbered. */
  number: string;
  kind: Exhibit['kind'];
  evidence: Exhibit['evidence']['is'];
  /** Address of the model or picture. */
  url?: string;
  /** How much of true size a model is shown at. */
  scale?: number;
  /** Words on a panel: the wall text, or a figure's caption and rows. */
  panel?: { words: string; rows: string[][] };
}

/** Where the parts of a walk that are not words or plan can be fetched. */
export interface Addresses {
  model(exhibit: Extract<Exhibit, { model: unknown }>): string;
  picture(image: string): string | undefined;
  doors: WalkData['doors'];
}

/** Rows of a figure that can be read on its panel. */
const PANEL_ROWS = 14;
const PANEL_COLUMNS = 4;

export function walkData(hall: Hall, plan: FloorPlan, language: Language, addresses: Addresses): WalkData {
  const exhibits = exhibitsOf(hall);
  return {
    language,
    plan: roundLengths(plan),
    areas: Object.fromEntries(hall.areas.map(({ id, title }, index) => [id, { number: index + 1, title }])),
    exhibits: Object.fromEntries(exhibits.map((exhibit) => [exhibit.id, show(exhibit, language, addresses)])),
    aliases: Object.fromEntries(exhibits.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    tours: Object.fromEntries(hall.tours.map(({ id, stops }) => [id, stops.map((stop) => stop.exhibit)])),
    tourAliases: Object.fromEntries(hall.tours.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    doors: addresses.doors,
  };
}

function show(exhibit: Exhibit, language: Language, addresses: Addresses): ShownExhibit {
  const { title, kind } = exhibit;
  const shown: ShownExhibit = {
    title,
    number: exhibit.kind === 'station' && exhibit.task !== undefined ? String(exhibit.task) : '',
    kind,
    evidence: exhibit.evidence.is,
  };
  if (stands(exhibit)) return { ...shown, url: addresses.model(exhibit), scale: exhibit.model.scale };
  if (exhibit.kind === 'picture') return { ...shown, url: addresses.picture(exhibit.image) };
  if (exhibit.kind === 'text') return { ...shown, panel: { words: say(exhibit.label, language).words, rows: [] } };
  const { columns, rows } = say(exhibit.table, language).words;
  // The article has them all.
  const left = rows.length > PANEL_ROWS ? [[`… + ${rows.length - PANEL_ROWS}`]] : [];
  return {
    ...shown,
    panel: {
      words: say(exhibit.caption, language).words,
      rows: [columns, ...rows.slice(0, PANEL_ROWS), ...left].map((row) => row.slice(0, PANEL_COLUMNS)),
    },
  };
}

/** Millimetres are fine enough, and half the bytes. */
const roundLengths = (plan: FloorPlan): FloorPlan =>
  JSON.parse(
    JSON.stringify(plan, (_key, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ),
  ) as FloorPlan;
