import type { Surroundings } from './assemble-hall.ts';
import { checkSource, type KnownSources } from './assemble-sources.ts';
import type { ContentFile, MediaKind } from './content-file.ts';
import { citesOf, readEntry, termsOf, TOP, type Entry, type Report } from './entry.ts';
import type { Exhibit, Size } from './exhibition.ts';
import { findMedia, findModel } from './find-media.ts';
import { unfit } from './fit-model.ts';
import { eachOf } from './language.ts';
import { readDrawing } from './read-drawing.ts';
import { readTables } from './read-tables.ts';
import {
  exhibit as exhibitSchema,
  exhibitTranslation,
  type ExhibitSource,
  type ExhibitTranslation,
} from './schema/exhibit.ts';
import { sheetSize } from './sheet.ts';
import type { Shelf } from './shelve.ts';
import { readTranslations, together, type Translations } from './translations.ts';

/** Room that a panel of words takes on a wall, in metres. */
const TEXT_PANEL = { width: 1, height: 1.4, depth: 0.04 } as const satisfies Size;
const PICTURE_DEPTH = 0.04;

export function assembleExhibit(
  hallId: string,
  id: string,
  shelf: Shelf,
  { media, knownSources }: Surroundings,
  report: Report,
): { exhibit: Exhibit; entry: Entry<ExhibitSource> } | undefined {
  const translations = readTranslations(shelf, exhibitTranslation, report);
  const original = shelf.original && readEntry(shelf.original, exhibitSchema, report);
  if (!original) return undefined;

  checkSources(original, knownSources, report);
  checkTranslatedFields(original, translations, report);
  for (const entry of [original, ...translations.values()]) {
    if (entry.prose.empty && entry.prose.problems.length === 0) {
      report.error(
        entry.path,
        TOP,
        'The exhibit has no text.',
        'Write its text below the frontmatter, 120 to 250 words.',
      );
    }
  }
  const exhibit = buildExhibit(hallId, id, original, translations, media, report);
  return exhibit && { exhibit, entry: original };
}

/** Nothing, where the picture, model or table it shows cannot be had. */
function buildExhibit(
  hallId: string,
  id: string,
  { path, data, yaml, prose }: Entry<ExhibitSource>,
  translations: Translations<ExhibitTranslation>,
  media: ReadonlyMap<string, ContentFile>,
  report: Report,
): Exhibit | undefined {
  const mediaAt = (field: 'image' | 'data' | 'model', name: string, kind: MediaKind) =>
    findMedia(`halls/${hallId}/${name}`, kind, media, (what, remedy) =>
      report.error(path, yaml.place([field]), what, remedy),
    );

  const common = {
    id,
    title: together(data.title, translations, (words) => words.title),
    label: together(data.label, translations, (words) => words.label),
    evidence: { ...data.evidence, because: together(data.evidence.because, translations, (words) => words.because) },
    sources: [...new Set([...data.sources, ...citesOf({ prose })])],
    terms: termsOf({ prose }),
    prose: together(path, translations, (_, translated) => translated),
    aliases: data.aliases,
  };
  const words = (field: 'alt' | 'caption' | 'credit', text: string) =>
    together(text, translations, (translated) => translated[field]);

  switch (data.kind) {
    case 'text':
      return { ...common, kind: 'text', size: TEXT_PANEL };
    case 'picture': {
      const file = mediaAt('image', data.image, 'picture');
      const picture = file?.picture;
      if (!file || !picture || 'fault' in picture) return undefined;
      const height = (data.width * picture.height) / picture.width;
      return {
        ...common,
        kind: 'picture',
        image: file.path,
        size: { width: data.width, height, depth: PICTURE_DEPTH },
        alt: words('alt', data.alt),
        credit: words('credit', data.credit),
      };
    }
    case 'figure': {
      const file = mediaAt('data', data.data, 'data');
      const tables = file && readTables(file, media, report);
      if (!tables) return undefined;
      const drawing =
        data.draw && readDrawing(data.draw, tables, { path, placeOf: (field) => yaml.place(['draw', field]) }, report);
      const caption = words('caption', data.caption);
      return {
        ...common,
        kind: 'figure',
        data: eachOf(tables, (table) => table.path),
        table: eachOf(tables, ({ columns, rows }) => ({ columns, rows })),
        drawing,
        date: data.date,
        from: data.from,
        sources: [...new Set([...common.sources, ...data.from])],
        size: sheetSize({ drawing, table: tables, date: data.date, caption }),
        caption,
        alt: words('alt', data.alt),
      };
    }
    case 'object':
    case 'station': {
      const found = findModel(data.model, mediaAt, (what, remedy) =>
        report.error(path, yaml.place(['model']), what, remedy),
      );
      if (!found) return undefined;
      const size = scaled(found.size, data.scale);
      const longest = Math.max(found.size.width, found.size.height, found.size.depth);
      const fault = unfit(longest, { scale: data.scale, isFile: 'file' in found.from });
      if (fault) report.error(path, yaml.place(data.scale === 1 ? ['model'] : ['scale']), fault.what, fault.remedy);
      const standing = { ...common, size, model: { from: found.from, scale: data.scale }, alt: words('alt', data.alt) };
      if (data.kind === 'object') return { ...standing, kind: 'object' };
      return { ...standing, kind: 'station', task: data.task, try: data.try };
    }
  }
}

function checkSources({ path, data, yaml }: Entry<ExhibitSource>, known: KnownSources, report: Report) {
  const named = { sources: data.sources, ...(data.kind === 'figure' && { from: data.from }) };
  for (const [field, ids] of Object.entries(named)) {
    if (ids.length === 0 && data.evidence.is !== 'imagined')
      report.error(
        path,
        yaml.place([field]),
        `"${field}" names no source, but the exhibit is ${data.evidence.is}.`,
        `Write "${field}:" with at least one id from content/sources.yaml. What is our own needs none: then "evidence" says "is: imagined".`,
      );
    ids.forEach((id, index) => checkSource(id, known, path, yaml.place([field, index]), report));
  }
}

/** A translation says what its original says, no more and no less. */
function checkTranslatedFields(
  { data }: Entry<ExhibitSource>,
  translations: Translations<ExhibitTranslation>,
  report: Report,
) {
  for (const { path, yaml, data: words } of translations.values()) {
    for (const field of ['alt', 'caption', 'credit'] as const) {
      if (field in data && words[field] === undefined) {
        report.error(path, yaml.place([]), `"${field}" is missing.`, `Translate the "${field}" of the original.`);
      }
      if (!(field in data) && words[field] !== undefined) {
        report.error(
          path,
          yaml.placeOfKey([field]),
          `"${field}" has no original: a ${data.kind} has none.`,
          'Take it out.',
        );
      }
    }
  }
}

const scaled = ({ width, height, depth }: Size, scale: number): Size => ({
  width: width * scale,
  height: height * scale,
  depth: depth * scale,
});
