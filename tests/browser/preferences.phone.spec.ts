import { expect, test } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { shows } from './conformance/shows.ts';
import { openPreferences } from './preferences.ts';
import { hallOf, onePageOfEachKind, path, readExhibition } from './site.ts';
import { button, openWalk, view } from './walk.ts';

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');

test('with the largest text no page is wider than the phone', shows('1.4.4'), async ({ page }) => {
  await page.goto(path({ page: 'foyer' }));
  await (await openPreferences(page)).getByRole('radio', { name: '150 %' }).tap();
  for (const language of LANGUAGES) {
    for (const { path: here } of onePageOfEachKind(exhibition, language)) {
      await page.goto(here);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), here).toBeLessThanOrEqual(390);
    }
  }
});

test(
  'with the largest text the walk still shows its hall, beside a text and without one',
  shows('1.4.4'),
  async ({ page }) => {
    await openWalk(page, path({ page: 'walk', hall: hall.id }));
    const dialog = await openPreferences(page);
    await dialog.getByRole('radio', { name: '150 %' }).tap();
    await dialog.getByRole('button', { name: 'Close' }).tap();
    expect((await view(page).boundingBox())!.height).toBeGreaterThan(500);
    await button(page, 'Next exhibit').tap();
    await expect(page.getByRole('article', { name: exhibitsOf(hall)[0]!.title.en })).toBeVisible();
    expect((await view(page).boundingBox())!.height).toBeGreaterThan(150);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  },
);
