import { need } from './need.ts';

/** The page is a walk, and has not become a page to read. */
export const isWalking = (page: HTMLElement) => page.dataset['walk'] === 'walking';

/** All articles in a row, as the page came; with a notice that says why. */
export function toRead(page: HTMLElement, notice = '[data-no-drawing]') {
  page.dataset['walk'] = 'reading';
  delete page.dataset['panel'];
  for (const article of page.querySelectorAll<HTMLElement>('[data-article]')) article.hidden = false;
  const why = need(page, notice);
  why.hidden = false;
  // Whoever was in the view is told, and goes on from there.
  if (page.contains(document.activeElement)) why.focus();
}
