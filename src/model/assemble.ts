import { assembleGlossary } from './assemble-glossary.ts';
import { assembleHall, type StandingHall } from './assemble-hall.ts';
import { assembleSources } from './assemble-sources.ts';
import { assembleTour } from './assemble-tour.ts';
import { checkProse } from './check-prose.ts';
import type { ContentFile } from './content-file.ts';
import { citesOf, inContent, readEntry, Report, termsOf, TOP, type Entry } from './entry.ts';
import type { Exhibition, Hall, Page, Tour } from './exhibition.ts';
import { isError, type Problem } from './problem.ts';
import * as schemas from './schema/exhibition.ts';
import { shelve, type Shelf, type Shelves } from './shelve.ts';
import { readTranslations, together } from './translations.ts';

export interface Assembled {
  /** There is none while a problem is an error. */
  exhibition: Exhibition | undefined;
  /** All problems of all files. */
  problems: Problem[];
  /** Every file of words that could be read, originals and translations. */
  entries: Entry<unknown>[];
}

/** Puts the exhibition together from the content folder's files and checks it across them. */
export function assemble(files: readonly ContentFile[]): Assembled {
  const report = new Report();
  const shelves = shelve(files, report);
  const sources = assembleSources(shelves.sources, report);
  const knownSources = sources && new Set(sources.map((source) => source.id));

  const standing = [...shelves.halls].flatMap(
    ([id, shelf]) => assembleHall(id, shelf, { media: shelves.media, knownSources }, report) ?? [],
  );
  checkOrder(standing, report);
  checkHallAliases(standing, report);
  const halls = standing.map(({ hall }) => hall).sort((a, b) => a.order - b.order);

  const show = assembleShow(shelves, report);
  const about = assemblePage('about', shelves.about, report);
  const glossary = assembleGlossary(shelves.glossary, knownSources, report);
  const tours = [...shelves.tours].flatMap(
    ([id, shelf]) => assembleTour(id, shelf, shelves.halls, undefined, report) ?? [],
  );
  checkTourNames(halls, tours, report);
  checkProse({ sources: knownSources, glossary, shelves: shelves.halls, halls }, report);
  if (!files.some(({ path }) => /^halls\/[^/]+\//.test(path))) {
    report.error(
      'halls',
      TOP,
      'There is no hall.',
      'Make a folder content/halls/<hall> with a hall.mdx; content/README.md shows how.',
    );
  }

  const { problems, entries } = report;
  if (problems.some(isError) || !show || !about || !sources || !glossary)
    return { exhibition: undefined, problems, entries };
  const inOrder = halls.map((hall, index) => ({ ...hall, order: index + 1 }));
  return { exhibition: { ...show, about, halls: inOrder, tours, sources, glossary }, problems, entries };
}

function assembleShow(shelves: Shelves, report: Report) {
  const original = readOriginal('exhibition.mdx', shelves.exhibition, schemas.exhibition, report);
  const translations = readTranslations(shelves.exhibition, schemas.exhibitionTranslation, report);
  if (!original) return undefined;
  const { opened, closed } = original.data;
  if (closed < opened) {
    report.error(
      original.path,
      original.yaml.place(['closed']),
      `The show closes on ${closed}, before it opens on ${opened}.`,
      'Check the two days.',
    );
  }
  const words = (field: 'title' | 'summary' | 'venue') =>
    together(original.data[field], translations, (data) => data[field]);
  const prose = together(original.path, translations, (_, path) => path);
  return {
    title: words('title'),
    summary: words('summary'),
    venue: words('venue'),
    opened,
    closed,
    prose,
    cites: citesOf(original),
    terms: termsOf(original),
  };
}

function assemblePage(name: string, shelf: Shelf, report: Report): Page | undefined {
  const original = readOriginal(`${name}.mdx`, shelf, schemas.page, report);
  const translations = readTranslations(shelf, schemas.pageTranslation, report);
  if (!original) return undefined;
  return {
    title: together(original.data.title, translations, (data) => data.title),
    summary: together(original.data.summary, translations, (data) => data.summary),
    prose: together(original.path, translations, (_, path) => path),
    cites: citesOf(original),
    terms: termsOf(original),
  };
}

function readOriginal<Schema extends Parameters<typeof readEntry>[1]>(
  path: string,
  shelf: Shelf,
  schema: Schema,
  report: Report,
) {
  if (shelf.original) return readEntry(shelf.original, schema, report);
  report.error(path, TOP, 'The file is missing.', 'Write it; content/README.md says what it holds.');
  return undefined;
}

function checkOrder(halls: readonly StandingHall[], report: Report) {
  const claimed = new Map<number, string>();
  for (const { hall, entry } of halls) {
    const rival = claimed.get(hall.order);
    if (rival !== undefined) {
      report.error(
        entry.path,
        entry.yaml.place(['order']),
        `"order" is ${hall.order}, which ${inContent(rival)} claims too.`,
        'Give each hall a number of its own.',
      );
    }
    claimed.set(hall.order, rival ?? entry.path);
  }
}

function checkHallAliases(halls: readonly StandingHall[], report: Report) {
  const taken = new Map(halls.map(({ hall }) => [hall.id, hall.id]));
  for (const { hall, entry } of halls) {
    hall.aliases.forEach((alias, index) => {
      const owner = taken.get(alias);
      if (owner !== undefined) {
        report.error(
          entry.path,
          entry.yaml.place(['aliases', index]),
          `The alias "${alias}" already leads to the hall "${owner}".`,
          'Each id and alias belongs to one hall; take it out on one side.',
        );
      }
      taken.set(alias, owner ?? hall.id);
    });
  }
}

/** In every hall a tour's name leads to one tour, be it the hall's own or one that comes through. */
function checkTourNames(halls: readonly Hall[], through: readonly Tour[], report: Report) {
  for (const own of [undefined, ...halls]) {
    const taken = new Map<string, Tour>();
    for (const tour of [...through, ...(own?.tours ?? [])]) {
      for (const name of [tour.id, ...tour.aliases]) {
        const owner = taken.get(name);
        // Those that come through are held against each other once, without a hall.
        if (owner && (own === undefined || own.tours.includes(tour))) {
          report.error(
            tour.prose.en,
            TOP,
            `"${name}" already leads to the tour ${inContent(owner.prose.en)}.`,
            'Each id and alias belongs to one tour; rename the file, or take the alias out on one side.',
          );
        }
        taken.set(name, owner ?? tour);
      }
    }
  }
}
