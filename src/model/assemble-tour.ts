import { citesOf, readEntry, termsOf, type Report } from './entry.ts';
import type { Tour } from './exhibition.ts';
import { plural } from './problem.ts';
import { exhibitionTour, hallTour, tourTranslation } from './schema/tour.ts';
import { idsOf, type HallShelf, type Shelf } from './shelve.ts';
import { suggest } from './suggest.ts';
import { readTranslations, together } from './translations.ts';

/** A tour through the hall `within` or, without one, through several. */
export function assembleTour(
  id: string,
  shelf: Shelf,
  halls: ReadonlyMap<string, HallShelf>,
  within: string | undefined,
  report: Report,
): Tour | undefined {
  const translations = readTranslations(shelf, tourTranslation, report);
  const original = shelf.original && readEntry(shelf.original, within ? hallTour : exhibitionTour, report);
  if (!original) return undefined;
  const { path, data, yaml } = original;
  const stops = data.stops.map((stop) => ({ hall: within ?? '', ...stop }));

  stops.forEach(({ hall, exhibit }, index) => {
    const exhibits = halls.get(hall)?.exhibits;
    if (!exhibits) {
      report.error(
        path,
        yaml.place(['stops', index, 'hall']),
        `There is no hall "${hall}" to stop in.`,
        suggest(hall, halls.keys()),
      );
    } else if (!exhibits.get(exhibit)?.original) {
      report.error(
        path,
        yaml.place(['stops', index, 'exhibit']),
        `There is no exhibit "${exhibit}" to stop at.`,
        hangsIn(exhibit, halls) ?? suggest(exhibit, idsOf(exhibits)),
      );
    }
  });
  for (const translation of translations.values()) {
    const said = translation.data.says.length;
    if (said !== stops.length) {
      report.error(
        translation.path,
        translation.yaml.place(['says']),
        `The guide speaks at ${plural(said, 'stop')}, but the tour has ${stops.length}.`,
        'Write one entry of "says" for each stop, in their order.',
      );
    }
  }

  return {
    id,
    title: together(data.title, translations, (words) => words.title),
    summary: together(data.summary, translations, (words) => words.summary),
    minutes: data.minutes,
    stops: stops.map(({ hall, exhibit, says }, index) => ({
      hall,
      exhibit,
      says: together(says, translations, (words) => words.says[index]),
    })),
    prose: together(path, translations, (_, translated) => translated),
    cites: citesOf(original),
    terms: termsOf(original),
    aliases: data.aliases,
  };
}

/** Another hall that has the exhibit. */
function hangsIn(exhibit: string, halls: ReadonlyMap<string, HallShelf>): string | undefined {
  const hall = [...halls].find(([, { exhibits }]) => exhibits.get(exhibit)?.original)?.[0];
  return hall === undefined ? undefined : `It hangs in the hall "${hall}".`;
}
