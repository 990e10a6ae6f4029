import type { StationEvent } from '../../stations/station-event.ts';

/** Hears what comes of tries in the articles beside the view, and what has come of them already; tells the exhibit's id. */
export function hearAnswers(answer: (exhibit: string, shapes: ReturnType<StationEvent['inHall']>) => void) {
  window.addEventListener('station', ({ target, detail }) => {
    const article = target instanceof Element && target.closest<HTMLElement>('[data-article]');
    if (article) answer(article.dataset['article']!, detail.inHall());
  });
  window.dispatchEvent(new Event('ask-stations'));
}
