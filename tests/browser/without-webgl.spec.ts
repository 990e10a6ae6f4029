import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { address, canBeRead } from './walk-to-read.ts';

test.use({ launchOptions: { executablePath: findBrowser(), args: ['--disable-3d-apis'] } });

test('without WebGL the walk says so, and every article, the map and the links are there', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByText('This browser cannot draw the hall in 3D.')).toBeVisible();
  await canBeRead(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('where the walk’s script does not arrive, every article, the map and the links are there', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  await canBeRead(page);
});
