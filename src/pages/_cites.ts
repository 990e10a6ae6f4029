import { exhibitsOf, type Exhibition, type Prose } from '../model/exhibition.ts';
import type { Language, Translated } from '../model/language.ts';
import { say } from '../model/language.ts';
import type { Page } from '../visit/paths.ts';

/** A page that cites a source. */
export interface CitingPage {
  page: Page;
  title: Translated;
}

const texts = import.meta.glob<string>('/content/**/*.mdx', { query: '?raw', import: 'default', eager: true });

const citedIn = (prose: Prose, language: Language): string[] => {
  const text = texts[`/content/${say(prose, language).words}`] ?? '';
  return [...text.matchAll(/<Cite\s+id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
};

/** Which pages cite which source, in the order of the visit. A source that nothing cites is left out. */
export function citingPages(exhibition: Exhibition, language: Language): Map<string, CitingPage[]> {
  const { halls, about } = exhibition;
  const pages: { page: Page; title: Translated; sources: string[] }[] = [
    { page: { page: 'foyer' }, title: exhibition.title, sources: citedIn(exhibition.prose, language) },
    { page: { page: 'about' }, title: about.title, sources: citedIn(about.prose, language) },
    ...halls.flatMap((hall) => [
      { page: { page: 'hall', hall: hall.id } as const, title: hall.title, sources: citedIn(hall.prose, language) },
      ...exhibitsOf(hall).map(({ id, title, sources }) => ({
        page: { page: 'exhibit', hall: hall.id, exhibit: id } as const,
        title,
        sources,
      })),
    ]),
  ];
  const citing = new Map<string, CitingPage[]>();
  for (const { page, title, sources } of pages) {
    for (const id of new Set(sources)) citing.set(id, [...(citing.get(id) ?? []), { page, title }]);
  }
  return citing;
}
