import { expect, test, type Locator, type Page } from '@playwright/test';
import { shows } from './conformance/shows.ts';
import { foyer, intoTheHall, isOver, stops, tells, tourInList } from './whole-visit.ts';
import { article, button, isWalking, ledWalk, SMALL_WINDOW, status, view } from './walk.ts';

/** From the foyer through a whole led walk. By touch: `whole-visit.phone.spec.ts`; without 3D: `without-webgl.spec.ts`. */

test.use({ viewport: SMALL_WINDOW, contextOptions: { reducedMotion: 'reduce' } });

/** Goes on with the Tab key until something has the focus, and presses Enter. */
async function press(page: Page, goal: Locator) {
  const hasFocus = () => goal.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; !(await hasFocus()); tabs++) {
    expect(tabs, 'It is not reached with the Tab key.').toBeLessThan(150);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

test('with the keyboard alone', shows('2.1.1', '2.4.3'), async ({ page }) => {
  await page.goto(foyer);
  await press(page, intoTheHall(page));
  await isWalking(page);
  await expect(view(page)).toBeFocused();
  await page.keyboard.press('i');
  await press(page, tourInList(page));
  for (const stop of stops) {
    await tells(page, stop);
    await press(page, button(page, 'Next stop'));
  }
  await isOver(page);
  await press(page, button(page, 'End'));
  await expect(ledWalk(page)).toBeHidden();
  await expect(view(page)).toBeFocused();
});

test(
  'with a screen reader alone: each stop is told once, and whoever asks hears where one is and what is there',
  shows('1.3.2', '4.1.2', '4.1.3'),
  async ({ page }) => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        const regions = new Set(
          changes.map(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest(
              '[role="status"], [aria-live="polite"]',
            ),
          ),
        );
        for (const region of regions) if (region?.textContent) heard.push(region.textContent.trim());
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

    await page.goto(foyer);
    await intoTheHall(page).press('Enter');
    await isWalking(page);
    await button(page, 'Exhibits and map').press('Enter');
    await tourInList(page).press('Enter');
    for (const stop of stops) {
      await expect.poll(heard).toContain(stop.says);
      await view(page).press('h');
      await expect(status(page)).toContainText(`In front of “${stop.title}”`);
      await button(page, 'Read more').press('Enter');
      await expect(article(page, stop.title)).toBeFocused();
      const tree = await article(page, stop.title).ariaSnapshot();
      expect(tree).toContain(`heading "${stop.title}"`);
      expect(tree).toMatch(/Documented|Inferred|Imagined/);
      await button(page, 'Close').press('Enter');
      await button(page, 'Next stop').press('Enter');
    }
    await isOver(page);
    const words = await heard();
    for (const { says } of stops) expect(words.filter((word) => word === says)).toEqual([says]);
    words.forEach((word, index) => expect(word).not.toBe(words[index - 1]));
  },
);
