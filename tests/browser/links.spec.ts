import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { shows } from './conformance/shows.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { builtPages, DIST, FOLDER, path } from './site.ts';
import { isWalking } from './walk.ts';

const FOLDER_DIST = fileURLToPath(new URL(`../../${FOLDER.dist}/`, import.meta.url));

test('what is wrong with a link is found, and said', async () => {
  const site = await mkdtemp(join(tmpdir(), 'links-'));
  await mkdir(join(site, 'about'));
  await writeFile(
    join(site, 'index.html'),
    `<a href="/hall/about/#who">1</a> <a href="/hall/abuot/">2</a> <a href="/about/">3</a> <a href="/hall/about/#why">4</a>
     <a href="https://example.org/">5</a> <img src="/hall/gone.svg" srcset="/hall/gone-2.svg 2x">`,
  );
  await writeFile(join(site, 'about/index.html'), '<h1 id="who">Us</h1> <a href="../">1</a> <a href="#who">2</a>');
  expect(findDeadLinks(site, '/hall')).toEqual([
    '/hall/ leads to /hall/abuot/, where nothing is',
    '/hall/ leads to /about/, out of /hall/',
    '/hall/ leads to /hall/about/#why, where nothing has this name',
    '/hall/ leads to /hall/gone.svg, where nothing is',
    '/hall/ leads to /hall/gone-2.svg, where nothing is',
  ]);
  await rm(site, { recursive: true });
});

test('every link and every name behind a # leads somewhere', shows('2.4.5'), () => {
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
  const site = `${test.info().config.metadata['folderOrigin'] as string}${FOLDER.base}`;
  await page.goto(`${site}/`);
  await page.getByRole('link', { name: 'Enter the first hall' }).click();
  await expect(page).toHaveURL(`${site}${path({ page: 'walk', hall: 'peacekeeping' })}`);
  await isWalking(page);
  await page.waitForLoadState('networkidle');
  expect(missing).toEqual([]);
});
