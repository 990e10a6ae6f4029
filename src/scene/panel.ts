/** The panel beside the view: shows one of the page's articles, or the list of all, and hides the others. */
export interface Panel {
  readonly open: string | undefined;
  show(article: string): void;
  showIndex(): void;
  close(): void;
  /** Moves the focus to what is shown. */
  focus(): void;
  holdsFocus(): boolean;
}

const INDEX = 'index';

/**
 * The page holds the articles as `[data-article]` and the list as `[data-article="index"]`.
 * `onRead` is told whenever an exhibit's article opens.
 */
export function openPanel(page: HTMLElement, onRead: () => void): Panel {
  let open: string | undefined;
  const articles = () => page.querySelectorAll<HTMLElement>('[data-article]');
  const current = () => page.querySelector<HTMLElement>(`[data-article="${open ?? ''}"]`);
  const show = (article: string | undefined) => {
    open = article;
    page.dataset['panel'] = article === undefined ? 'closed' : article === INDEX ? INDEX : 'article';
    for (const element of articles()) element.hidden = element.dataset['article'] !== article;
    const shown = current();
    if (shown?.parentElement) shown.parentElement.scrollTop = 0;
  };
  show(undefined);
  return {
    get open() {
      return open;
    },
    show(article) {
      show(article);
      onRead();
    },
    showIndex: () => show(INDEX),
    close: () => show(undefined),
    focus() {
      const shown = current();
      // The article itself has the name that a screen reader tells.
      const named = shown?.querySelector<HTMLElement>('article') ?? shown;
      if (!named) return;
      named.tabIndex = -1;
      named.focus({ preventScroll: true });
    },
    holdsFocus: () => current()?.contains(document.activeElement) === true,
  };
}
