/** The list of the hall marks the area that one is in, and the exhibit that one reads about or stands before; its map does too. */
export function markList(page: HTMLElement): (area: string | undefined, exhibit: string | undefined) => void {
  const list = page.querySelector('[data-article="index"]');
  let marked = '';
  return (area = '', exhibit = '') => {
    // In a frame of many nothing is new.
    if (marked === `${area}#${exhibit}`) return;
    marked = `${area}#${exhibit}`;
    for (const place of list?.querySelectorAll<HTMLElement>('[data-area], a[href^="#"]') ?? []) {
      const isHere = place.dataset['area'] === area || place.getAttribute('href') === `#${exhibit}`;
      place.ariaCurrent = isHere ? 'location' : null;
    }
  };
}
