import { LANGUAGES, ORIGINAL, type Language } from '../model/language.ts';
import type { Page } from '../visit/paths.ts';
import { href } from './href.ts';

export interface PageAddress {
  /** As in `hreflang`; "x-default" is for readers of no language of ours. */
  lang: Language | 'x-default';
  address: string;
}

/** Whole address where the site's own is known, else from the server's root. */
export const whole = (path: string, site: URL | undefined) => (site ? new URL(path, site).href : path);

/** The same page in every language. */
export function alternatesOf(page: Page, site: URL | undefined): PageAddress[] {
  const inLanguage = (language: Language) => whole(href(page, language), site);
  return [
    ...LANGUAGES.map((language) => ({ lang: language, address: inLanguage(language) })),
    { lang: 'x-default' as const, address: inLanguage(ORIGINAL) },
  ];
}
