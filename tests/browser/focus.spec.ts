import { expect, test, type Page } from '@playwright/test';
import { shows } from './conformance/shows.ts';
import { onePageOfEachKind, path, readExhibition } from './site.ts';
import { button, openWalk } from './walk.ts';

/** Where the keyboard is: what has the focus. */

const exhibition = await readExhibition();
const walk = path({ page: 'walk', hall: exhibition.halls[0]!.id });

/** Goes through a page with the Tab key; tells what has the focus and cannot be seen, or does not show that it has it. */
async function lostFocus(page: Page, most: number): Promise<string[]> {
  const lost: string[] = [];
  for (let tabs = 0; tabs < most; tabs++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
      );
      const isSeen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (element.contains(there) || there.contains(element));
      });
      const look = () =>
        [element.parentElement!, element, ...element.querySelectorAll('*')]
          .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::after')])
          .map(({ outline, border, stroke, strokeWidth, fill }) => [outline, border, stroke, strokeWidth, fill].join())
          .join(';');
      const focused = look();
      (element as HTMLElement).blur();
      const shows = look() !== focused;
      (element as HTMLElement).focus({ preventScroll: true });
      return isSeen && shows
        ? undefined
        : `${isSeen ? 'does not show it' : 'is covered'}: ${element.outerHTML.slice(0, 120)}`;
    });
    if (fault) lost.push(fault);
  }
  return lost;
}

test.describe('what has the focus', () => {
  // Nothing changes over softly.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('is seen, and shows that it has it', shows('2.4.7', '2.4.11'), async ({ page }) => {
    test.slow();
    for (const { name, path: address } of onePageOfEachKind(exhibition, 'en')) {
      await page.goto(address);
      expect.soft(await lostFocus(page, 40), name).toEqual([]);
    }
    await openWalk(page, walk);
    expect.soft(await lostFocus(page, 24), 'walking').toEqual([]);
    await button(page, 'Next exhibit').click();
    expect.soft(await lostFocus(page, 30), 'an article open').toEqual([]);
  });
});

/** Goes on with the Tab key until the page is left; tells how many things had the focus. */
async function tabThrough(page: Page, most: number): Promise<number> {
  const inPage = () => page.evaluate(() => document.activeElement !== document.body);
  for (let tabs = 0; tabs < most; tabs++) {
    await page.keyboard.press('Tab');
    if (!(await inPage())) return tabs;
  }
  throw new Error(`After ${most} times Tab one is still in the page.`);
}

test(
  'Tab leads through a page and out of it, and changes nothing on the way',
  shows('2.1.2', '3.2.1'),
  async ({ page }) => {
    test.slow();
    await page.goto(path({ page: 'foyer' }));
    const address = page.url();
    expect(await tabThrough(page, 200)).toBeGreaterThan(20);
    expect(page.url()).toBe(address);

    // In a walk it begins in the view.
    await openWalk(page, walk);
    const start = page.url();
    expect(await tabThrough(page, 300)).toBeGreaterThan(10);
    expect(page.url()).toBe(start);
    await expect(page.getByRole('article')).toHaveCount(0);

    await button(page, 'Next exhibit').click();
    await expect(page.getByRole('article')).toHaveCount(1);
    const before = page.url();
    expect(await tabThrough(page, 300)).toBeGreaterThan(10);
    expect(page.url()).toBe(before);
  },
);

test('the first thing reached on a page to read leads past its header', shows('2.4.1'), async ({ page }) => {
  for (const { name, path: address } of onePageOfEachKind(exhibition, 'en')) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' }), name).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main'), name).toBeFocused();
  }
});
