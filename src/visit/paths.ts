/** Paths of the site's pages, from its root and without the base path: `/ko/halls/smart-camp/`. English stands at the root. */
export type Page =
  | { page: 'foyer' | 'about' | 'sources' | 'glossary' | 'accessibility' }
  /** A led walk through several halls. */
  | { page: 'tour'; tour: string }
  | { page: 'hall' | 'walk'; hall: string }
  | { page: 'exhibit'; hall: string; exhibit: string };

export function pathOf(page: Page, language: string): string {
  const root = language === 'en' ? '/' : `/${language}/`;
  switch (page.page) {
    case 'foyer':
      return root;
    case 'about':
    case 'sources':
    case 'glossary':
    case 'accessibility':
      return `${root}${page.page}/`;
    case 'tour':
      return `${root}tours/${page.tour}/`;
    case 'hall':
      return `${root}halls/${page.hall}/`;
    case 'walk':
      return `${root}halls/${page.hall}/walk/`;
    case 'exhibit':
      return `${root}halls/${page.hall}/${page.exhibit}/`;
  }
}

/** Puts a path under the base path of the site: `/some/folder` + `/about/`. */
export const underBase = (base: string, path: string) => `${base.replace(/\/$/, '')}${path}`;
