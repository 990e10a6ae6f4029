import { checkSource, type KnownSources } from './assemble-sources.ts';
import type { Report } from './entry.ts';
import type { Hall, Term } from './exhibition.ts';
import type { See } from './prose.ts';
import { idsOf, type HallShelf } from './shelve.ts';
import { suggest } from './suggest.ts';

/** What prose may point to. A list that cannot be read is not there, and then nobody is blamed for what it may hold. */
export interface Known {
  sources: KnownSources;
  glossary: readonly Term[] | undefined;
  shelves: ReadonlyMap<string, HallShelf>;
  halls: readonly Hall[];
}

/** Pages that `<See page="…">` may name. */
const SEEN_PAGES = ['foyer', 'about', 'sources', 'glossary'] as const;
export type SeenPage = (typeof SEEN_PAGES)[number];

/** Sources cited, terms explained, places pointed to: all must be there. */
export function checkProse(known: Known, report: Report) {
  const terms = known.glossary && new Set(known.glossary.map(({ id }) => id));
  for (const { path, prose } of report.proses) {
    for (const { id, place } of prose.cites) checkSource(id, known.sources, path, place, report);
    for (const { id, place } of prose.terms) {
      if (terms && !terms.has(id))
        report.error(
          path,
          place,
          `There is no term "${id}".`,
          `${suggest(id, terms)} Terms stand in content/glossary.yaml.`,
        );
    }
    for (const see of prose.sees) checkSee(see, path, known, report);
    for (const { url, place } of prose.links) {
      if (!/^(https?:\/\/|mailto:)/.test(url))
        report.error(
          path,
          place,
          `The link "${url}" leads nowhere.`,
          'Write <See hall="…" exhibit="…"> for a place in the exhibition; other links begin with https://.',
        );
    }
  }
}

function checkSee(see: See, path: string, { shelves, halls }: Known, report: Report) {
  if ('page' in see) {
    if (!(SEEN_PAGES as readonly string[]).includes(see.page))
      report.error(path, see.place, `There is no page "${see.page}".`, suggest(see.page, SEEN_PAGES));
    return;
  }
  const { hall: hallId, exhibit, place } = see;
  const shelf = shelves.get(hallId);
  if (!shelf) report.error(path, place, `There is no hall "${hallId}".`, suggest(hallId, shelves.keys()));
  else if (exhibit !== undefined && !shelf.exhibits.get(exhibit)?.original && !isAlias(halls, hallId, exhibit)) {
    report.error(
      path,
      place,
      `There is no exhibit "${exhibit}" in the hall "${hallId}".`,
      suggest(exhibit, idsOf(shelf.exhibits)),
    );
  }
}

const isAlias = (halls: readonly Hall[], hallId: string, alias: string) =>
  halls.some(
    (hall) =>
      hall.id === hallId && hall.areas.some((area) => area.exhibits.some((exhibit) => exhibit.aliases.includes(alias))),
  );
