import type { Surroundings } from './assemble-hall.ts';
import { endingOf, LIMITS, type ContentFile, type MediaKind } from './content-file.ts';
import { citesOf, readEntry, termsOf, TOP, type Entry, type Report } from './entry.ts';
import type { Exhibit, Model, Size, Table } from './exhibition.ts';
import { eachOf, TRANSLATIONS, type Translated } from './language.ts';
import { isMaquette, MAQUETTES } from './maquettes.ts';
import { plural } from './problem.ts';
import { readDrawing } from './read-drawing.ts';
import {
  exhibit as exhibitSchema,
  exhibitTranslation,
  type ExhibitSource,
  type ExhibitTranslation,
} from './schema/exhibit.ts';
import { sheetSize } from './sheet.ts';
import type { Shelf } from './shelve.ts';
import { suggest } from './suggest.ts';
import { readTable, type TableFile } from './table.ts';
import { readTranslations, together, type Translations } from './translations.ts';

/** Room that a panel of words takes on a wall, in metres. */
const TEXT_PANEL = { width: 1, height: 1.4, depth: 0.04 } as const satisfies Size;
const PICTURE_DEPTH = 0.04;

/** Models larger than this would not fit any room; smaller ones than this could not be seen. Metres. */
const LARGEST_MODEL = 12;
const SMALLEST_MODEL = 0.02;

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
      return {
        ...common,
        kind: 'figure',
        data: eachOf(tables, (table) => table.path),
        table: eachOf(tables, ({ columns, rows }) => ({ columns, rows })),
        drawing,
        date: data.date,
        from: data.from,
        sources: [...new Set([...common.sources, ...data.from])],
        size: sheetSize({ drawing, table: tables, date: data.date }),
        caption: words('caption', data.caption),
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
      const longest = Math.max(size.width, size.height, size.depth);
      if (longest > LARGEST_MODEL || longest < SMALLEST_MODEL) {
        report.error(
          path,
          yaml.place(data.scale === 1 ? ['model'] : ['scale']),
          `The model would be ${longest.toLocaleString('en', { maximumSignificantDigits: 3 })} m long in the hall.`,
          `Choose a scale that makes it between ${SMALLEST_MODEL} and ${LARGEST_MODEL} m; glTF counts in metres.`,
        );
      }
      const standing = { ...common, size, model: { from: found.from, scale: data.scale }, alt: words('alt', data.alt) };
      return data.kind === 'station'
        ? { ...standing, kind: 'station', task: data.task }
        : { ...standing, kind: 'object' };
    }
  }
}

function checkSources(
  { path, data, yaml }: Entry<ExhibitSource>,
  known: ReadonlySet<string> | undefined,
  report: Report,
) {
  if (!known) return;
  const named = { sources: data.sources, ...(data.kind === 'figure' && { from: data.from }) };
  for (const [field, ids] of Object.entries(named)) {
    ids.forEach((id, index) => {
      if (!known.has(id))
        report.error(
          path,
          yaml.place([field, index]),
          `There is no source "${id}".`,
          `${suggest(id, known)} Sources stand in content/sources.yaml.`,
        );
    });
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

const MEDIA = { picture: 'picture', model: 'model', data: 'table' } as const satisfies Record<MediaKind, string>;

function findMedia(
  path: string,
  kind: MediaKind,
  media: ReadonlyMap<string, ContentFile>,
  report: (what: string, remedy: string) => void,
): ContentFile | undefined {
  const file = media.get(path);
  const { endings, bytes } = LIMITS[kind];
  if (!file) {
    const folder = path.slice(0, path.indexOf('/media/') + 7);
    const there = [...media.keys()]
      .filter((name) => name.startsWith(folder))
      .map((name) => name.slice(folder.length - 6));
    report(
      `There is no file "${path.slice(folder.length - 6)}".`,
      `${suggest(path.slice(folder.length - 6), there)} Put the file into content/${folder}.`,
    );
    return undefined;
  }
  if (!(endings as readonly string[]).includes(endingOf(path))) {
    report(`"content/${path}" is no ${MEDIA[kind]}.`, `A ${MEDIA[kind]} ends with ${endings.join(', ')}.`);
    return undefined;
  }
  const measured = kind === 'picture' ? file.picture : kind === 'model' ? file.model : undefined;
  if (measured && 'fault' in measured) {
    report(
      `"content/${path}" cannot be shown: ${measured.fault}.`,
      kind === 'model'
        ? 'Export it again as binary glTF 2.0 (.glb), with everything inside the one file.'
        : 'Save it again as JPEG, PNG, WebP or AVIF.',
    );
    return undefined;
  }
  // A file over the limit has been told by the shelf; it is not read.
  return file.bytes > bytes ? undefined : file;
}

function findModel(
  name: string,
  mediaAt: (field: 'model', name: string, kind: 'model') => ContentFile | undefined,
  report: (what: string, remedy: string) => void,
): { from: Model['from']; size: Size } | undefined {
  if (name.startsWith('maquette/')) {
    const maquette = name.slice('maquette/'.length);
    if (!isMaquette(maquette)) {
      report(
        `There is no maquette "${maquette}".`,
        `${suggest(maquette, Object.keys(MAQUETTES), Infinity)} Or put a .glb file into the hall's media folder.`,
      );
      return undefined;
    }
    const [width, height, depth] = MAQUETTES[maquette].size;
    return { from: { maquette }, size: { width, height, depth } };
  }
  const file = mediaAt('model', name, 'model');
  if (!file?.model || 'fault' in file.model) return undefined;
  return { from: { file: file.path }, size: file.model };
}

const scaled = ({ width, height, depth }: Size, scale: number): Size => ({
  width: width * scale,
  height: height * scale,
  depth: depth * scale,
});

/** The table in the original's language, and in each other that has one beside it: `name.csv`, `name.ko.csv`. */
function readTables(
  file: ContentFile,
  media: ReadonlyMap<string, ContentFile>,
  report: Report,
): Translated<TableFile> | undefined {
  const original = readTable(file, report);
  const found = { en: original } as Mutable<Translated<TableFile>>;
  for (const language of TRANSLATIONS) {
    const translated = media.get(file.path.replace(/\.csv$/, `.${language}.csv`));
    // A file over the limit has been told by the shelf; it is not read.
    if (translated?.text === undefined) continue;
    const table = readTable(translated, report);
    if (!table || !original) continue;
    if (table.columns.length !== original.columns.length || table.rows.length !== original.rows.length) {
      report.error(
        translated.path,
        TOP,
        `The table has ${tellShape(table)}, but its original has ${tellShape(original)}.`,
        'Translate row by row and column by column; numbers stay as they are.',
      );
      continue;
    }
    found[language] = table;
  }
  return original && found;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const tellShape = ({ columns, rows }: Table) => `${plural(rows.length, 'row')} and ${plural(columns.length, 'column')}`;
