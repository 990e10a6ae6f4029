import { assembleExhibit } from './assemble-exhibit.ts';
import type { KnownSources } from './assemble-sources.ts';
import { assembleTour } from './assemble-tour.ts';
import type { ContentFile } from './content-file.ts';
import { citesOf, inContent, readEntry, termsOf, TOP, type Entry, type Report } from './entry.ts';
import { taskOf } from './exhibit-number.ts';
import type { Exhibit, Hall } from './exhibition.ts';
import type { Place } from './frontmatter.ts';
import { hall as hallSchema, hallTranslation, type HallSource, type HallTranslation } from './schema/hall.ts';
import { idsOf, type HallShelf } from './shelve.ts';
import { suggest } from './suggest.ts';
import { readTranslations, together, type Translations } from './translations.ts';

/** What lies outside a hall and its files point to. */
export interface Surroundings {
  media: ReadonlyMap<string, ContentFile>;
  knownSources: KnownSources;
}

/** A hall with the file that says how it is made. */
export interface StandingHall {
  hall: Hall;
  entry: Entry<HallSource>;
}

/** There is none where `hall.mdx` cannot be read; what is wrong in the hall's files is told all the same. */
export function assembleHall(
  id: string,
  shelf: HallShelf,
  surroundings: Surroundings,
  report: Report,
): StandingHall | undefined {
  const entries: Entry<unknown>[] = [];
  const exhibits = new Map<string, Exhibit>();
  for (const [exhibitId, exhibitShelf] of shelf.exhibits) {
    const assembled = assembleExhibit(id, exhibitId, exhibitShelf, surroundings, report);
    if (!assembled) continue;
    entries.push(assembled.entry);
    exhibits.set(exhibitId, assembled.exhibit);
  }
  const placeIn = placeAmong(entries);
  checkAliases(id, shelf, exhibits, placeIn, report);
  checkTasks(id, shelf, exhibits, placeIn, report);
  checkTries(exhibits, placeIn, report);

  const tours = [...shelf.tours].flatMap(
    ([tourId, tourShelf]) => assembleTour(tourId, tourShelf, new Map([[id, shelf]]), id, report) ?? [],
  );

  if (!shelf.hall.original) {
    report.error(
      `halls/${id}/hall.mdx`,
      TOP,
      'The hall has no hall.mdx.',
      'Write it: title, order, summary, evidence and areas; content/README.md shows how.',
    );
  }
  const translations = readTranslations(shelf.hall, hallTranslation, report);
  const entry = shelf.hall.original && readEntry(shelf.hall.original, hallSchema, report);
  if (!entry) return undefined;

  checkHanging(entry, shelf, report);
  checkAreaTranslations(entry, translations, report);

  const { title, order, summary, evidence, building, areas, aliases } = entry.data;
  const hall: Hall = {
    id,
    order,
    title: together(title, translations, (data) => data.title),
    summary: together(summary, translations, (data) => data.summary),
    evidence: { ...evidence, because: together(evidence.because, translations, (data) => data.because) },
    building,
    areas: areas.map((area) => ({
      id: area.id,
      title: together(area.title, translations, (data) => data.areas[area.id]?.title),
      summary: together(area.summary, translations, (data) => data.areas[area.id]?.summary),
      exhibits: area.exhibits.flatMap((exhibitId) => exhibits.get(exhibitId) ?? []),
    })),
    tours,
    prose: together(entry.path, translations, (_, path) => path),
    cites: citesOf(entry),
    terms: termsOf(entry),
    aliases,
  };
  return { hall, entry };
}

/** Every exhibit hangs in exactly one area, and every area shows something that is there. */
function checkHanging({ path, data, yaml }: Entry<HallSource>, shelf: HallShelf, report: Report) {
  const hangs = new Map<string, string>();
  const areaIds = new Set<string>();
  data.areas.forEach((area, areaIndex) => {
    if (areaIds.has(area.id)) {
      report.error(
        path,
        yaml.place(['areas', areaIndex, 'id']),
        `Two areas are called "${area.id}".`,
        'Give each area an id of its own.',
      );
    }
    areaIds.add(area.id);
    if (area.exhibits.length === 0) {
      report.error(
        path,
        yaml.place(['areas', areaIndex, 'exhibits']),
        `The area "${area.id}" shows nothing.`,
        'Name at least one exhibit, or take the area out.',
      );
    }
    area.exhibits.forEach((exhibit, index) => {
      const place = yaml.place(['areas', areaIndex, 'exhibits', index]);
      const elsewhere = hangs.get(exhibit);
      if (elsewhere !== undefined) {
        const where =
          elsewhere === area.id ? `twice in the area "${area.id}"` : `in two areas, "${elsewhere}" and "${area.id}"`;
        report.error(path, place, `The exhibit "${exhibit}" hangs ${where}.`, 'Let it hang in one place.');
      } else if (!shelf.exhibits.get(exhibit)?.original) {
        report.error(
          path,
          place,
          `There is no exhibit "${exhibit}".`,
          `${suggest(exhibit, idsOf(shelf.exhibits))} An exhibit is a file exhibits/<id>.mdx.`,
        );
      }
      hangs.set(exhibit, area.id);
    });
  });
  for (const [id, { original }] of shelf.exhibits) {
    if (original && !hangs.has(id)) {
      report.error(
        original.path,
        TOP,
        `The exhibit "${id}" hangs in no area.`,
        `Add "${id}" to the exhibits of an area in ${inContent(path)}.`,
      );
    }
  }
}

function checkAreaTranslations(
  { data }: Entry<HallSource>,
  translations: Translations<HallTranslation>,
  report: Report,
) {
  const areaIds = data.areas.map((area) => area.id);
  for (const { path, yaml, data: words } of translations.values()) {
    for (const id of Object.keys(words.areas)) {
      if (!areaIds.includes(id))
        report.error(path, yaml.placeOfKey(['areas', id]), `There is no area "${id}".`, suggest(id, areaIds));
    }
  }
}

/** Where a field of an exhibit stands in its file. */
type PlaceIn = (exhibit: Exhibit, field: readonly PropertyKey[]) => Place;

function placeAmong(entries: readonly Entry<unknown>[]): PlaceIn {
  const byPath = new Map(entries.map((entry) => [entry.path, entry.yaml]));
  return (exhibit, field) => byPath.get(exhibit.prose.en)?.place(field) ?? TOP;
}

/** Ids and aliases of a hall's exhibits never lead to two places. */
function checkAliases(
  hallId: string,
  shelf: HallShelf,
  exhibits: ReadonlyMap<string, Exhibit>,
  placeIn: PlaceIn,
  report: Report,
) {
  const taken = new Map(idsOf(shelf.exhibits).map((id) => [id, id]));
  for (const exhibit of exhibits.values()) {
    exhibit.aliases.forEach((alias, index) => {
      const owner = taken.get(alias);
      if (owner !== undefined) {
        report.error(
          exhibit.prose.en,
          placeIn(exhibit, ['aliases', index]),
          `The alias "${alias}" already leads to the exhibit "${owner}" of the hall "${hallId}".`,
          'Each id and alias belongs to one exhibit; take it out on one side.',
        );
      }
      taken.set(alias, owner ?? exhibit.id);
    });
  }
}

/** Tasks are numbered 1, 2, 3 … without gaps. */
function checkTasks(
  hallId: string,
  shelf: HallShelf,
  exhibits: ReadonlyMap<string, Exhibit>,
  placeIn: PlaceIn,
  report: Report,
) {
  const byTask = firstToClaim(exhibits, taskOf, (exhibit, task, rival) =>
    report.error(
      exhibit.prose.en,
      placeIn(exhibit, ['task']),
      `Task ${task} is also claimed by "${rival.id}".`,
      'Give each task a number of its own.',
    ),
  );
  // While an exhibit of the hall cannot be read, its number may be the one that seems to be missing.
  if (exhibits.size < shelf.exhibits.size) return;
  const highest = Math.max(0, ...byTask.keys());
  const gaps = Array.from({ length: highest }, (_, index) => index + 1).filter((task) => !byTask.has(task));
  const last = byTask.get(highest);
  if (gaps.length > 0 && last) {
    report.error(
      last.prose.en,
      placeIn(last, ['task']),
      `The tasks of the hall "${hallId}" run to ${highest}, but ${gaps.join(', ')} ${gaps.length === 1 ? 'is' : 'are'} missing.`,
      'Number the tasks 1, 2, 3 … without gaps.',
    );
  }
}

/** A link holds the settings of a task by its name, so on one page there is each but once. */
function checkTries(exhibits: ReadonlyMap<string, Exhibit>, placeIn: PlaceIn, report: Report) {
  const tryOf = (exhibit: Exhibit) => (exhibit.kind === 'station' ? exhibit.try : undefined);
  firstToClaim(exhibits, tryOf, (exhibit, task, rival) =>
    report.error(
      exhibit.prose.en,
      placeIn(exhibit, ['try']),
      `"${task}" can be tried at "${rival.id}" already.`,
      'Let each task be tried at one exhibit of a hall.',
    ),
  );
}

/** Who claims what; whoever claims what another exhibit has claimed before is told. */
function firstToClaim<Claim>(
  exhibits: ReadonlyMap<string, Exhibit>,
  claimOf: (exhibit: Exhibit) => Claim | undefined,
  tell: (exhibit: Exhibit, claim: Claim, rival: Exhibit) => void,
): Map<Claim, Exhibit> {
  const first = new Map<Claim, Exhibit>();
  for (const exhibit of exhibits.values()) {
    const claim = claimOf(exhibit);
    if (claim === undefined) continue;
    const rival = first.get(claim);
    if (rival) tell(exhibit, claim, rival);
    else first.set(claim, exhibit);
  }
  return first;
}
