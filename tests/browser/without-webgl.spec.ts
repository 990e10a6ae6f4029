import { expect, test } from '@playwright/test';
import { STATIONS } from '../../src/model/stations.ts';
import { faultsByAxe } from './conformance/axe.ts';
import { findBrowser } from './find-browser.ts';
import { address, canBeRead } from './walk-to-read.ts';
import { foyer, intoTheHall, stops, tour, tourInList } from './whole-visit.ts';

test.use({ launchOptions: { executablePath: findBrowser(), args: ['--disable-3d-apis'] } });

test('without WebGL the walk says so, and every article, the map and the links are there', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByText('This browser cannot draw the hall in 3D.')).toBeVisible();
  await canBeRead(page);
  expect(await faultsByAxe(page)).toEqual([]);
});

test('without WebGL every station can be tried where its exhibit is told of', async ({ page }) => {
  await page.goto(address);
  for (const name of STATIONS) {
    const station = page.locator(`#${name}`).locator('[data-station]');
    await station.getByRole('button', { name: 'Begin' }).click();
    await expect(station.locator('.answer')).toBeVisible();
  }
  expect(await faultsByAxe(page)).toEqual([]);
});

test('where the walk’s script does not arrive, every article, the map and the links are there', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  await canBeRead(page);
});

test('without WebGL one comes from the foyer through a whole led walk', async ({ page }) => {
  await page.goto(foyer);
  await intoTheHall(page).click();
  await expect(page.getByText('This browser cannot draw the hall in 3D.')).toBeVisible();
  await tourInList(page).click();
  for (const [index, { says }] of stops.entries()) {
    const stop = page.locator(`[data-stop="${tour.id}/${index + 1}"]`);
    await expect(stop.getByText(says)).toBeInViewport();
    if (index < stops.length - 1) await stop.getByRole('link', { name: 'Next stop' }).click();
  }
});
