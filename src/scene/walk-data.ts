import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { taskOf } from '../model/exhibit-number.ts';
import { exhibitsOf, stands, type Exhibit, type FigureExhibit, type Hall, type Tour } from '../model/exhibition.ts';
import { say, type Language, type Translated } from '../model/language.ts';

/** All that the walk needs beside the page itself; it stands in the page as JSON. */
export interface WalkData {
  language: Language;
  plan: FloorPlan;
  /** Address of the light map. */
  light: string;
  /** By area id. */
  areas: Record<string, { number: number; title: Translated }>;
  /** By exhibit id. */
  exhibits: Record<string, ShownExhibit>;
  /** Former ids of exhibits. */
  aliases: Record<string, string>;
  /** By tour id: the exhibits at which it stops, or the hall in which it does. */
  tours: Record<string, (string | Doorway)[]>;
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
  /** Address of the model, or of the picture that hangs: a figure's sheet is one. */
  url?: string | undefined;
  /** How much of true size a model is shown at. */
  scale?: number;
  /** Words on a panel of their own. */
  panel?: string;
}

/** Where the parts of a walk that are not words or plan can be fetched. */
export interface Addresses {
  model(exhibit: Extract<Exhibit, { model: unknown }>): string;
  picture(image: string): string | undefined;
  /** The sheet that a figure is drawn on. */
  sheet(figure: FigureExhibit): string;
  light: string;
  doors: WalkData['doors'];
  /** Where a tour stops in another hall. */
  stop(tour: Tour, number: number): Doorway;
}

/** `tours` are those that stop in the hall. */
export function walkData(
  hall: Hall,
  tours: readonly Tour[],
  plan: FloorPlan,
  language: Language,
  addresses: Addresses,
): WalkData {
  const exhibits = exhibitsOf(hall);
  return {
    language,
    plan,
    light: addresses.light,
    areas: Object.fromEntries(hall.areas.map(({ id, title }, index) => [id, { number: index + 1, title }])),
    exhibits: Object.fromEntries(exhibits.map((exhibit) => [exhibit.id, show(exhibit, language, addresses)])),
    aliases: Object.fromEntries(exhibits.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    tours: Object.fromEntries(
      tours.map((tour) => [
        tour.id,
        tour.stops.map(({ hall: id, exhibit }, index) => (id === hall.id ? exhibit : addresses.stop(tour, index + 1))),
      ]),
    ),
    tourAliases: Object.fromEntries(tours.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    doors: addresses.doors,
  };
}

function show(exhibit: Exhibit, language: Language, addresses: Addresses): ShownExhibit {
  const { title, kind } = exhibit;
  const shown: ShownExhibit = {
    title,
    number: String(taskOf(exhibit) ?? ''),
    kind,
    evidence: exhibit.evidence.is,
  };
  if (stands(exhibit)) return { ...shown, url: addresses.model(exhibit), scale: exhibit.model.scale };
  if (exhibit.kind === 'picture') return { ...shown, url: addresses.picture(exhibit.image) };
  if (exhibit.kind === 'figure') return { ...shown, url: addresses.sheet(exhibit) };
  return { ...shown, panel: say(exhibit.label, language).words };
}
