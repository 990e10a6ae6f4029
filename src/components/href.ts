import type { Language } from '../model/language.ts';
import { pathOf, underBase, type Page } from '../visit/paths.ts';

/** Address of a page of this site as it stands in a link, under the site's base path; `hash` with its #. */
export const href = (page: Page, language: Language, hash = '') => fileHref(pathOf(page, language)) + hash;

/** Address of a file of `public/`: `/favicon.svg`. */
export const fileHref = (path: string) => underBase(import.meta.env.BASE_URL, path);
