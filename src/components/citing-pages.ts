import { exhibitsOf, type Exhibition } from '../model/exhibition.ts';
import type { Translated } from '../model/language.ts';
import type { Page } from '../visit/paths.ts';

/** A page that cites a source. */
export interface CitingPage {
  page: Page;
  title: Translated;
}

/** Which pages cite which source, in the order of the visit. A source that nothing cites is left out. */
export function citingPages(exhibition: Exhibition): Map<string, CitingPage[]> {
  const { halls, about } = exhibition;
  const pages: { page: Page; title: Translated; sources: string[] }[] = [
    { page: { page: 'foyer' }, title: exhibition.title, sources: exhibition.cites },
    { page: { page: 'about' }, title: about.title, sources: about.cites },
    ...halls.flatMap((hall) => [
      { page: { page: 'hall', hall: hall.id } as const, title: hall.title, sources: hall.cites },
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
