import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { faultsByAxe } from './conformance/axe.ts';
import { hallOf, onePageOfEachKind, path, readExhibition } from './site.ts';
import { openWalk } from './walk.ts';

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');

/** What axe looks at stands in the record of conformance, rule by rule. */
const hasNoFault = async (page: Page, name: string) => expect.soft(await faultsByAxe(page), name).toEqual([]);

for (const language of LANGUAGES) {
  test(`axe finds nothing wrong with any kind of page to read (${language})`, async ({ page }) => {
    test.slow();
    for (const { name, path: address } of onePageOfEachKind(exhibition, language)) {
      await page.goto(address);
      await hasNoFault(page, name);
    }
  });

  test(`axe finds nothing wrong with the walk, whatever is open (${language})`, async ({ page }) => {
    await openWalk(page, path({ page: 'walk', hall: hall.id }, language));
    await hasNoFault(page, 'walking');
    await page.keyboard.press('n');
    await expect(page.locator(`[id="${exhibitsOf(hall)[0]!.id}-title"]`)).toBeVisible();
    await hasNoFault(page, 'article open');
    await page.keyboard.press('i');
    await expect(page.locator('#index-title')).toBeVisible();
    await hasNoFault(page, 'list open');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await hasNoFault(page, 'help open');
    await page.keyboard.press('Escape');
    const led = page.locator('[data-tour]');
    await page.locator('#index-title ~ .tours a').first().dispatchEvent('click');
    await expect(led).toBeVisible();
    await hasNoFault(page, 'on a led walk');
  });
}

test('axe finds nothing wrong where no page is', async ({ page }) => {
  await page.goto('/no/such/page/');
  await hasNoFault(page, '404');
});
