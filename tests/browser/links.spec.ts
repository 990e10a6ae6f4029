import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { findDeadLinks } from './find-dead-links.ts';
import { builtPages, DIST, FOLDER, path } from './site.ts';
import { isWalking } from './walk.ts';

const FOLDER_DIST = fileURLToPath(new URL(`../../${FOLDER.dist}/`, import.meta.url));

test('every link and every name behind a # leads somewhere', () => {
  expect(findDeadLinks(DIST)).toEqual([]);
});

test('in a folder of a larger site, every link stays in the folder and leads somewhere', () => {
  expect(builtPages(FOLDER_DIST)).toEqual(builtPages());
  expect(findDeadLinks(FOLDER_DIST, FOLDER.base)).toEqual([]);
});

test('in a folder of a larger site, one comes from the foyer into the first walk', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${test.info().config.metadata['folderOrigin'] as string}${FOLDER.base}/`);
  await page.getByRole('link', { name: 'Enter the first hall' }).click();
  await expect(page).toHaveURL(`${FOLDER.base}${path({ page: 'walk', hall: 'peacekeeping' })}`);
  await isWalking(page);
  await page.waitForLoadState('networkidle');
  expect(missing).toEqual([]);
});
