import { expect, test } from '@playwright/test';
import { shows } from './conformance/shows.ts';
import { path } from './site.ts';
import { address, canBeRead, exhibits, hall } from './walk-to-read.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the walk says so, and every article, the map and the links are there', async ({ page }) => {
  await page.goto(address);
  // Playwright looks for no text in here.
  await expect(page.locator('noscript .notice')).toBeVisible();
  await canBeRead(page);
});

test('without JavaScript one comes from the foyer to every exhibit', shows('2.4.5'), async ({ page }) => {
  await page.goto(path({ page: 'foyer' }));
  await page.getByRole('link', { name: `Read: ${hall.title.en}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: hall.title.en })).toBeVisible();
  for (const { title } of exhibits) await expect(page.getByRole('link', { name: title.en }).first()).toBeVisible();
  await page.getByRole('link', { name: exhibits[0]!.title.en }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: exhibits[0]!.title.en })).toBeVisible();
});
