import { exhibitsOf, type Exhibition } from '../model/exhibition.ts';
import type { Translated } from '../model/language.ts';
import type { Page } from '../visit/paths.ts';

export interface FormerPage {
  /** Below `/halls/` or `/tours/`, without slashes at its ends: `smart-camp/old-id`. */
  path: string;
  /** What stands in its place. */
  page: Page;
  title: Translated;
}

/** Every address that a former id of a hall or an exhibit once had. */
export function formerPages({ halls }: Exhibition): FormerPage[] {
  return halls.flatMap((hall) =>
    [hall.id, ...hall.aliases].flatMap((hallId) => {
      const isFormer = hallId !== hall.id;
      const pages: FormerPage[] = isFormer
        ? [
            { path: hallId, page: { page: 'hall', hall: hall.id }, title: hall.title },
            { path: `${hallId}/walk`, page: { page: 'walk', hall: hall.id }, title: hall.title },
          ]
        : [];
      for (const exhibit of exhibitsOf(hall)) {
        const page: Page = { page: 'exhibit', hall: hall.id, exhibit: exhibit.id };
        for (const id of isFormer ? [exhibit.id, ...exhibit.aliases] : exhibit.aliases) {
          pages.push({ path: `${hallId}/${id}`, page, title: exhibit.title });
        }
      }
      return pages;
    }),
  );
}

/** Every address that a former id of a led walk through several halls once had. */
export const formerTours = ({ tours }: Exhibition): FormerPage[] =>
  tours.flatMap(({ id, title, aliases }) =>
    aliases.map((alias) => ({ path: alias, page: { page: 'tour', tour: id } as const, title })),
  );
