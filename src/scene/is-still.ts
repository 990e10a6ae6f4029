/** Whether motion is unwelcome now. The one truth is the media query of the page's `[data-still]` style (`BeforePaint.astro`). */
export const isStill = () =>
  matchMedia(document.querySelector<HTMLStyleElement>('[data-still]')?.media ?? 'not all').matches;
