import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { hallOf, onePageOfEachKind, path, readExhibition } from './site.ts';
import { openWalk } from './walk.ts';

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');

async function hasNoViolations(page: Page, name: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [target, failureSummary])]),
      name,
    )
    .toEqual([]);
}

for (const language of LANGUAGES) {
  test(`axe finds nothing wrong with any kind of page to read (${language})`, async ({ page }) => {
    test.slow();
    for (const { name, path: address } of onePageOfEachKind(exhibition, language)) {
      await page.goto(address);
      await hasNoViolations(page, name);
    }
  });

  test(`axe finds nothing wrong with the walk, whatever is open (${language})`, async ({ page }) => {
    await openWalk(page, path({ page: 'walk', hall: hall.id }, language));
    await hasNoViolations(page, 'walking');
    await page.keyboard.press('n');
    await expect(page.locator(`[id="${exhibitsOf(hall)[0]!.id}-title"]`)).toBeVisible();
    await hasNoViolations(page, 'article open');
    await page.keyboard.press('i');
    await expect(page.locator('#index-title')).toBeVisible();
    await hasNoViolations(page, 'list open');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await hasNoViolations(page, 'help open');
    await page.keyboard.press('Escape');
    const led = page.locator('[data-tour]');
    await page.locator('#index-title ~ .tours a').first().dispatchEvent('click');
    await expect(led).toBeVisible();
    await hasNoViolations(page, 'on a led walk');
  });
}

test('axe finds nothing wrong where no page is', async ({ page }) => {
  await page.goto('/no/such/page/');
  await hasNoViolations(page, '404');
});
