import { readEntry, type Report } from './entry.ts';
import type { Tour } from './exhibition.ts';
import { plural } from './problem.ts';
import { tour as tourSchema, tourTranslation } from './schema/tour.ts';
import { idsOf, type Shelf } from './shelve.ts';
import { suggest } from './suggest.ts';
import { readTranslations, together } from './translations.ts';

export function assembleTour(
  id: string,
  shelf: Shelf,
  exhibits: ReadonlyMap<string, Shelf>,
  report: Report,
): Tour | undefined {
  const translations = readTranslations(shelf, tourTranslation, report);
  const original = shelf.original && readEntry(shelf.original, tourSchema, report);
  if (!original) return undefined;
  const { path, data, yaml } = original;

  data.stops.forEach(({ exhibit }, index) => {
    if (!exhibits.get(exhibit)?.original) {
      report.error(
        path,
        yaml.place(['stops', index, 'exhibit']),
        `There is no exhibit "${exhibit}" to stop at.`,
        suggest(exhibit, idsOf(exhibits)),
      );
    }
  });
  for (const translation of translations.values()) {
    const said = translation.data.says.length;
    if (said !== data.stops.length) {
      report.error(
        translation.path,
        translation.yaml.place(['says']),
        `The guide speaks at ${plural(said, 'stop')}, but the tour has ${data.stops.length}.`,
        'Write one entry of "says" for each stop, in their order.',
      );
    }
  }

  return {
    id,
    title: together(data.title, translations, (words) => words.title),
    summary: together(data.summary, translations, (words) => words.summary),
    minutes: data.minutes,
    stops: data.stops.map(({ exhibit, says }, index) => ({
      exhibit,
      says: together(says, translations, (words) => words.says[index]),
    })),
    prose: together(path, translations, (_, translated) => translated),
    aliases: data.aliases,
  };
}
