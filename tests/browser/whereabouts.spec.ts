import { expect, test, type Locator, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { LANGUAGES, say } from '../../src/model/language.ts';
import { writeAddress } from '../../src/visit/address.ts';
import { openPreferences } from './preferences.ts';
import { hallOf, path, readExhibition } from './site.ts';
import { article, before, button, openWalk, readPlan, SMALL_WINDOW, status, view } from './walk.ts';

/** Knowing where one is: the small map, the area that one enters, the list, and what else stands in the area. */

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const [first, second] = [hall.areas[0]!, hall.areas[1]!];
const walk = path({ page: 'walk', hall: hall.id });

/** It has no name: it is only for the eyes. */
const map = (page: Page): Locator => page.locator('[data-mini-map]');

/** The lists under the text of the area's first exhibit. */
const [here, there] = [first.exhibits[0]!, first.exhibits[1]!];
const underIt = (page: Page): Locator => page.locator(`[data-article="${here.id}"]`).getByRole('listitem');

test.describe('the small map', () => {
  // As small as has room for it.
  test.use({ viewport: { width: 1000, height: 640 } });

  test('shows above its middle what is ahead, and below it what is behind', async ({ page }) => {
    await openWalk(page, walk);
    await expect(map(page)).toBeVisible();
    const { placements } = await readPlan(page);
    const frame = (await map(page).boundingBox())!;
    const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
    for (const [index, { viewpoint }] of placements.slice(0, 3).entries()) {
      for (const isBehind of [false, true]) {
        const heading = (viewpoint.heading + (isBehind ? 180 : 0)) % 360;
        await page.goto(walk + writeAddress({ kind: 'place', ...viewpoint.at, heading }));
        const above = async () => {
          const dot = (await map(page).locator('circle').nth(index).boundingBox())!;
          const [right, down] = [dot.x + dot.width / 2 - middle.x, dot.y + dot.height / 2 - middle.y];
          return Math.abs(right) < 1.5 && Math.abs(down) > 3 ? down < 0 : undefined;
        };
        await expect.poll(above, placements[index]!.exhibit).toBe(!isBehind);
      }
    }
  });

  test('is put away and brought back by M, by its button and in the preferences, and stays as it was left', async ({
    page,
  }) => {
    await openWalk(page, walk);
    await expect(button(page, 'Small map')).toHaveAttribute('aria-pressed', 'true');
    await view(page).focus();
    await page.keyboard.press('m');
    await expect(map(page)).toBeHidden();
    await expect(button(page, 'Small map')).toHaveAttribute('aria-pressed', 'false');
    await expect(status(page)).toHaveText('The small map is put away.');

    await openWalk(page, path({ page: 'walk', hall: exhibition.halls[0]!.id }));
    await button(page, 'Small map').click();
    await expect(map(page)).toBeVisible();
    const dialog = await openPreferences(page);
    await expect(dialog.getByRole('checkbox', { name: 'Small map' })).toBeChecked();
    await dialog.getByRole('checkbox', { name: 'Small map' }).uncheck();
    await expect(map(page)).toBeHidden();
    await dialog.getByRole('button', { name: 'Reset to default' }).click();
    await expect(dialog.getByRole('checkbox', { name: 'Small map' })).toBeChecked();
    await expect(map(page)).toBeVisible();
  });

  test('fills the dot of what was seen', async ({ page }) => {
    await openWalk(page, walk);
    await expect(map(page).locator('.seen')).toHaveCount(0);
    await button(page, 'Next exhibit').click();
    await expect(map(page).locator('circle').first()).toHaveClass('seen here');
    await expect(map(page).locator('.seen')).toHaveCount(1);
  });
});

test.describe('in a small window', () => {
  test.use({ viewport: SMALL_WINDOW });

  for (const language of LANGUAGES) {
    const { words: title } = say(second.title, language);
    const [entering, resting] = {
      en: [`You enter area 2: ${title}.`, 'Area 2, looking'],
      ko: [`2구역에 들어섭니다: ${title}.`, '2구역, '],
    }[language] as [string, string];

    test(`who walks on into another area is told so on the way, and at rest only its number (${language})`, async ({
      page,
    }) => {
      await openWalk(page, path({ page: 'walk', hall: hall.id }, language));
      const threshold = (await readPlan(page)).doors[1]!;
      await page.goto(path({ page: 'walk', hall: hall.id }, language) + before(threshold, 2));
      await expect(status(page)).toContainText(say(first.title, language).words);
      await page.keyboard.down('ArrowUp');
      await expect(status(page)).toHaveText(entering);
      await page.keyboard.up('ArrowUp');
      await expect(status(page)).toContainText(resting);
      await expect(status(page)).not.toContainText(title);
    });
  }

  test('the list marks the area and the exhibit at a stop of a led walk, and those where one goes next', async ({
    page,
  }) => {
    const list = page.getByRole('region', { name: 'Exhibits of this hall' });
    const tour = hall.tours[0]!;
    const marks = async (area: typeof first, exhibit: (typeof first.exhibits)[number]) => {
      await expect(list.locator('h3[aria-current]')).toContainText([area.title.en]);
      await expect(list.getByRole('listitem').locator('a[aria-current]')).toContainText([exhibit.title.en]);
    };
    const stop = exhibitsOf(hall).find(({ id }) => id === tour.stops[1]!.exhibit)!;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWalk(page, walk + writeAddress({ kind: 'stop', tour: tour.id, stop: 2 }));
    await button(page, 'Exhibits and map').click();
    await marks(
      hall.areas.find(({ exhibits }) => exhibits.includes(stop))!,
      stop,
    );

    const goal = second.exhibits[1]!;
    await list.getByRole('listitem').getByRole('link', { name: goal.title.en }).click();
    await expect(article(page, goal.title.en)).toBeVisible();
    await button(page, 'Exhibits and map').click();
    await marks(second, goal);
  });

  test('an article ends with what else stands in the area, which is marked once it was seen', async ({ page }) => {
    const mark = underIt(page).filter({ hasText: there.title.en }).getByText('seen', { exact: true });
    await openWalk(page, `${walk}#${here.id}`);
    await expect(page.getByRole('heading', { name: 'Three more in this area' })).toBeVisible();
    await expect(mark).toBeHidden();
    // The walk has begun to remember.
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(here.id);
    await underIt(page).getByRole('link', { name: there.title.en }).click();
    await expect(article(page, there.title.en)).toBeFocused();
    await expect(page).toHaveURL(`${walk}#${there.id}`);
    await page.goBack();
    await expect(mark).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what else stands in the area is a link to its text', async ({ page }) => {
    await page.goto(walk);
    await underIt(page).getByRole('link', { name: there.title.en }).click();
    await expect(article(page, there.title.en).getByRole('heading', { level: 2 })).toBeInViewport();
  });
});
