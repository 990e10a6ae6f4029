import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf, type Exhibit, type Exhibition, type Hall } from '../../src/model/exhibition.ts';
import type { Language } from '../../src/model/language.ts';
import { readContent } from '../../src/model/read.ts';
import { pathOf, type Page } from '../../src/visit/paths.ts';

/** What the tests know of the site: the content it was built from, and the files it was built into. */

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The site built a second time, to stand in a folder. */
export const FOLDER = { base: '/some/folder', dist: 'dist-in-folder' };

export async function readExhibition(): Promise<Exhibition> {
  const { exhibition } = assemble(await readContent(fileURLToPath(new URL('../../content/', import.meta.url))));
  if (!exhibition) throw new Error('The content has errors: npm run check:content');
  return exhibition;
}

export function hallOf({ halls }: Exhibition, id: string): Hall {
  const hall = halls.find((candidate) => candidate.id === id);
  if (!hall) throw new RangeError(`There is no hall "${id}".`);
  return hall;
}

/** Address of a page in English, as a browser asks for it. */
export const path = (page: Page, language: Language = 'en') => pathOf(page, language);

/** One page of every kind there is, and every hall. */
export function onePageOfEachKind({ halls, tours }: Exhibition, language: Language): { name: string; path: string }[] {
  const exhibits = halls.flatMap((hall) => exhibitsOf(hall).map((exhibit) => ({ hall: hall.id, exhibit })));
  const kinds = [...new Set(exhibits.map(({ exhibit }) => exhibit.kind))];
  const ofKind = (kind: Exhibit['kind']) => exhibits.find(({ exhibit }) => exhibit.kind === kind);
  const pages: [name: string, page: Page][] = [
    ['foyer', { page: 'foyer' }],
    ['about', { page: 'about' }],
    ['glossary', { page: 'glossary' }],
    ['sources', { page: 'sources' }],
    ['accessibility', { page: 'accessibility' }],
    ...tours.slice(0, 1).map(({ id }): [string, Page] => ['tour', { page: 'tour', tour: id }]),
    ...halls.map((hall): [string, Page] => [`hall ${hall.id}`, { page: 'hall', hall: hall.id }]),
    ...kinds.flatMap((kind): [string, Page][] => {
      const found = ofKind(kind);
      return found ? [[`exhibit, ${kind}`, { page: 'exhibit', hall: found.hall, exhibit: found.exhibit.id }]] : [];
    }),
  ];
  return pages.map(([name, page]) => ({ name, path: pathOf(page, language) }));
}

/** Paths of all pages that were built, from the root of `dist`: `/ko/about/`. */
export const builtPages = (dist = DIST): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
