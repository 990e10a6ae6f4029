import { endingOf, LIMITS, megabytes, type ContentFile } from './content-file.ts';
import { Report, TOP } from './entry.ts';
import { ORIGINAL, TRANSLATIONS, type Translation } from './language.ts';
import { ID_PATTERN } from './schema/common.ts';
import { suggest } from './suggest.ts';

/** An original and its translations. */
export interface Shelf {
  original?: ContentFile;
  translations: Map<Translation, ContentFile>;
}

export interface HallShelf {
  hall: Shelf;
  exhibits: Map<string, Shelf>;
  tours: Map<string, Shelf>;
}

export interface Shelves {
  exhibition: Shelf;
  about: Shelf;
  sources?: ContentFile;
  glossary: Shelf;
  halls: Map<string, HallShelf>;
  /** Through several halls. */
  tours: Map<string, Shelf>;
  /** By path from the content folder. */
  media: Map<string, ContentFile>;
}

/** Words that stand in addresses beside exhibits. */
const RESERVED = new Set([
  'index',
  'walk',
  'hall',
  'tour',
  'tours',
  'map',
  'print',
  'sheet',
  'embed',
  'data',
  'media',
  'exhibits',
]);

const HALL_FOLDERS = ['exhibits', 'tours', 'media'];
const KEPT = new Set(['README.md', 'LICENSE']);

/** Ids that have an original, and not a translation alone. */
export const idsOf = (shelves: ReadonlyMap<string, Shelf>): string[] =>
  [...shelves].flatMap(([id, { original }]) => (original ? [id] : []));

const newShelf = (): Shelf => ({ translations: new Map() });

/** Sorts the content folder's files by what they are for; says which nothing will read. */
export function shelve(files: readonly ContentFile[], report: Report): Shelves {
  const shelves: Shelves = {
    exhibition: newShelf(),
    about: newShelf(),
    glossary: newShelf(),
    halls: new Map(),
    tours: new Map(),
    media: new Map(),
  };
  const badFolders = new Set<string>();

  for (const file of files) {
    const parts = file.path.split('/');
    if (parts.length === 1) {
      shelveTop(shelves, file, report);
    } else if (parts[0] === 'halls' && parts.length > 2) {
      const id = parts[1] ?? '';
      if (ID_PATTERN.test(id)) shelveInHall(shelves, hallShelf(shelves, id), file, parts.slice(2), report);
      else if (!badFolders.has(id)) {
        badFolders.add(id);
        report.error(
          `halls/${id}`,
          TOP,
          `The folder name "${id}" cannot be a hall's id.`,
          `Rename it${offer(id)}: lower-case letters, digits and single hyphens, starting with a letter.`,
        );
      }
    } else if (parts[0] === 'tours' && parts.length === 2 && endingOf(file.path) === '.mdx') {
      shelveById(shelves.tours, file, parts[1] ?? '', report);
    } else {
      stray(
        file,
        report,
        parts[0] === 'tours'
          ? 'A led walk through several halls is a file content/tours/<id>.mdx.'
          : 'Halls have folders of their own: content/halls/<hall>/hall.mdx.',
      );
    }
  }
  return shelves;
}

export const GLOSSARY = 'glossary.yaml';

/** What stands in the content folder itself, in every language. */
const TOP_SHELVES: Readonly<Record<string, 'exhibition' | 'about' | 'glossary'>> = {
  'exhibition.mdx': 'exhibition',
  'about.mdx': 'about',
  [GLOSSARY]: 'glossary',
};

function shelveTop(shelves: Shelves, file: ContentFile, report: Report) {
  if (KEPT.has(file.path)) return;
  if (file.path === 'sources.yaml') {
    shelves.sources = file;
    return;
  }
  const { id, language } = splitName(file.path);
  const shelf = TOP_SHELVES[`${id}${endingOf(file.path)}`];
  if (shelf) put(shelves[shelf], language, file, report);
  else
    stray(
      file,
      report,
      suggest(file.path, [
        ...Object.keys(TOP_SHELVES).flatMap((name) => [name, name.replace('.', `.${TRANSLATIONS[0]}.`)]),
        'sources.yaml',
        'halls',
        'tours',
      ]),
    );
}

function shelveInHall(shelves: Shelves, hall: HallShelf, file: ContentFile, parts: string[], report: Report) {
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) {
    const { id, language } = splitName(folder);
    if (id === 'hall') put(hall.hall, language, file, report);
    else stray(file, report, suggest(folder, ['hall.mdx', 'hall.ko.mdx']));
  } else if (folder === 'media') {
    shelves.media.set(file.path, file);
    checkMedia(file, report);
  } else if ((folder === 'exhibits' || folder === 'tours') && parts.length === 2 && endingOf(name) === '.mdx') {
    shelveById(hall[folder], file, name, report);
  } else {
    stray(file, report, whereInHall(folder, parts));
  }
}

/** An exhibit or a tour, whose file's name is its id. */
function shelveById(shelves: Map<string, Shelf>, file: ContentFile, name: string, report: Report) {
  const { id, language } = splitName(name);
  if (!ID_PATTERN.test(id)) {
    report.error(
      file.path,
      TOP,
      `The file name "${id}" cannot be an id.`,
      `Rename it${offer(id)}: lower-case letters, digits and single hyphens, starting with a letter.`,
    );
  } else if (RESERVED.has(id)) {
    report.error(
      file.path,
      TOP,
      `"${id}" is a page of its own in every hall and cannot be the id of an exhibit or a tour.`,
      `Rename the file, for example to "the-${id}.mdx".`,
    );
  } else put(shelfOf(shelves, id), language, file, report);
}

/** Where a file belongs that lies in no place of a hall. */
function whereInHall(folder: string, parts: readonly string[]): string {
  if (!HALL_FOLDERS.includes(folder))
    return `${suggest(folder, HALL_FOLDERS)} A hall has the folders ${HALL_FOLDERS.map((name) => `"${name}"`).join(', ')}.`;
  if (parts.length > 2) return `Put it into "${folder}" itself; folders inside it are not read.`;
  return `Rename it: what stands in "${folder}" ends with ".mdx".`;
}

function put(shelf: Shelf, language: string | undefined, file: ContentFile, report: Report) {
  if (language === undefined) {
    shelf.original = file;
    return;
  }
  const known = TRANSLATIONS.find((translation) => translation === language);
  if (known) shelf.translations.set(known, file);
  else if (language === ORIGINAL) {
    report.error(
      file.path,
      TOP,
      'The original bears no language in its name.',
      `Rename the file: the same name without ".${language}".`,
    );
  } else {
    report.error(
      file.path,
      TOP,
      `"${language}" is not a language of this exhibition.`,
      `A translation ends with ${TRANSLATIONS.map((name) => `".${name}${endingOf(file.path)}"`).join(', ')}.`,
    );
  }
}

/** `one-camp.ko.mdx` is `one-camp` in `ko`. */
function splitName(name: string): { id: string; language: string | undefined } {
  const parts = /^(.*?)(?:\.([A-Za-z]{2}))?\.(?:mdx|yaml)$/.exec(name);
  return parts ? { id: parts[1] ?? '', language: parts[2] } : { id: name, language: undefined };
}

function hallShelf(shelves: Shelves, id: string): HallShelf {
  let hall = shelves.halls.get(id);
  if (!hall) shelves.halls.set(id, (hall = { hall: newShelf(), exhibits: new Map(), tours: new Map() }));
  return hall;
}

function shelfOf(shelves: Map<string, Shelf>, id: string): Shelf {
  let shelf = shelves.get(id);
  if (!shelf) shelves.set(id, (shelf = newShelf()));
  return shelf;
}

function stray(file: ContentFile, report: Report, remedy: string) {
  report.warning(file.path, TOP, 'Nothing reads this file.', remedy);
}

function checkMedia(file: ContentFile, report: Report) {
  const limit = Object.values(LIMITS).find(({ endings }) =>
    (endings as readonly string[]).includes(endingOf(file.path)),
  );
  if (!limit || limit === LIMITS.text) {
    const endings = [LIMITS.picture, LIMITS.model, LIMITS.data].flatMap((kind) => kind.endings);
    const ending = endingOf(file.path);
    report.error(
      file.path,
      TOP,
      ending === '' ? 'A file without an ending cannot be shown.' : `A "${ending}" file cannot be shown.`,
      ending === '.gltf'
        ? 'Export the model as binary glTF 2.0 (.glb), with everything inside the one file.'
        : `Media end with ${endings.join(', ')}.`,
    );
  } else if (file.bytes > limit.bytes) {
    report.error(
      file.path,
      TOP,
      `The file has ${megabytes(file.bytes)}; at most ${megabytes(limit.bytes)} can be shown.`,
      limit === LIMITS.model
        ? 'Shrink it with: npx @gltf-transform/cli optimize in.glb out.glb --compress meshopt --texture-size 1024'
        : limit === LIMITS.picture
          ? 'Save the picture smaller: 2,400 pixels on the long side are enough.'
          : 'Keep the rows that the figure shows.',
    );
  }
}

/** « to "my-hall"», where the name can be made an id. */
function offer(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return ID_PATTERN.test(plain) ? ` to "${plain}"` : '';
}
