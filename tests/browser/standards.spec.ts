import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/language.ts';
import { onePageOfEachKind, path, readExhibition } from './site.ts';
import { button, openWalk, view } from './walk.ts';

/** What WCAG 2.2 asks for and axe by itself does not look at. */

const exhibition = await readExhibition();
const walk = path({ page: 'walk', hall: exhibition.halls[0]!.id });

/** How much wider than its window a page is, in pixels. */
const excess = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** 1.4.12: the spacing that a reader may set, and so much must a page bear. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Words that are cut off by the box they stand in. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
        const isForEars = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
        const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        return (
          hides &&
          hasWords &&
          !isForEars &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const language of LANGUAGES) {
  test(`pages to read bear a magnifier of 400 % and wide spacing, and what one presses is large enough (${language})`, async ({
    page,
  }) => {
    test.slow();
    for (const { name, path: address } of onePageOfEachKind(exhibition, language)) {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address);
      expect.soft(await excess(page), `${name} at 400 %`).toBe(0);
      const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
      expect
        .soft(
          violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
          `${name}: targets`,
        )
        .toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.addStyleTag({ content: SPACED });
      expect.soft(await excess(page), `${name} with wide spacing`).toBe(0);
      expect.soft(await cutOff(page), `${name} with wide spacing`).toEqual([]);
    }
  });
}

test('the walk bears a magnifier of 400 %: one goes to an exhibit and reads it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openWalk(page, walk);
  expect(await excess(page)).toBe(0);
  await view(page).focus();
  await page.keyboard.press('n');
  const words = page.getByRole('article').getByRole('paragraph').first();
  await words.scrollIntoViewIfNeeded();
  await expect(words).toBeInViewport();
  expect(await excess(page)).toBe(0);
});

test('what one presses in the walk is large enough', async ({ page }) => {
  await openWalk(page, walk);
  await button(page, 'Next exhibit').click();
  const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
});

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

  test('is seen, and shows that it has it', async ({ page }) => {
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
