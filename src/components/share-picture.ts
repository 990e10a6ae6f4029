import type { Exhibit, Hall } from '../model/exhibition.ts';
import { say, type Language } from '../model/language.ts';
import { PHRASES } from './phrases.ts';
import { shareHref } from './still.ts';

/** What is shown where somebody shares a page, of the size `SHARE`. */
export interface SharePicture {
  /** Under the site's base path. */
  href: string;
  alt: string;
}

export const hallPicture = (hall: Hall, language: Language): SharePicture => ({
  href: shareHref(hall),
  alt: PHRASES[language].lookInto(say(hall.title, language).words),
});

export const exhibitPicture = (hall: Hall, exhibit: Exhibit, language: Language): SharePicture => ({
  href: shareHref(hall, exhibit),
  alt:
    exhibit.kind === 'text'
      ? PHRASES[language].onTheWall(say(exhibit.title, language).words)
      : say(exhibit.alt, language).words,
});
