import { expect, test } from '@playwright/test';
import { STATIONS } from '../../src/model/stations.ts';
import { WELL_TRIED } from '../stations/well-tried.ts';
import { faultsByAxe } from './conformance/axe.ts';
import { shows } from './conformance/shows.ts';
import { isWon, pageOf, setAll, setByKeys, stateOf, stationIn, tabTo } from './station.ts';
import { path } from './site.ts';
import { button } from './walk.ts';

const CLEAN_POWER = 'panels:280,battery:500,generator:100';

for (const name of STATIONS)
  test(
    `${name}: its goal can be reached by keyboard alone, and a link to that opens the same`,
    shows('2.1.1', '2.1.2', '2.4.3', '3.2.2', '4.1.3'),
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(pageOf(name));
      await tabTo(page, (words) => words === 'Begin');
      await page.keyboard.press('Enter');
      await expect(stationIn(page).locator('form :is(input, select)').first()).toBeFocused();
      expect(await faultsByAxe(page), 'at first').toEqual([]);

      await setAll(name, WELL_TRIED[name], (control, value) => setByKeys(page, control, value));
      await isWon(page, name);
      await expect(stationIn(page).locator('.told')).toContainText('The goal is reached.');

      await tabTo(page, (words) => words === 'Copy a link to this');
      await page.keyboard.press('Enter');
      await expect(stationIn(page).locator('.told')).toHaveText('The link is copied.');
      await stationIn(page).getByText('How this works').click();
      expect(await faultsByAxe(page), 'at the end').toEqual([]);

      const state = await stateOf(page);
      const again = await context.newPage();
      await again.goto(await page.evaluate(() => navigator.clipboard.readText()));
      await isWon(again, name);
      expect(await stateOf(again)).toEqual(state);
      await expect(button(again, 'Begin')).toBeHidden();
    },
  );

test('nothing of a station is fetched before somebody begins', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(pageOf('clean-power'));
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((file) => /station|clean-power\./.test(file))).toEqual([]);
  await button(page, 'Begin').click();
  await expect(stationIn(page).locator('.answer')).toBeVisible();
  expect(fetched.some((file) => file.includes('clean-power.'))).toBe(true);
});

test('a station stands as it was left when the page is opened again, goes back to its beginning, and on in Korean', async ({
  page,
}) => {
  await page.goto(pageOf('clean-power', CLEAN_POWER));
  await isWon(page, 'clean-power');
  await page.getByRole('slider', { name: 'Battery' }).press('ArrowRight');
  await page.reload();
  await expect(page.getByRole('slider', { name: 'Battery' })).toHaveAttribute('aria-valuetext', '600 kWh');
  await page.getByRole('link', { name: '한국어' }).first().click();
  await expect(page.getByRole('slider', { name: '배터리' })).toHaveAttribute('aria-valuetext', '600kWh');
  await page.getByRole('button', { name: '처음대로' }).click();
  await expect(page.getByRole('slider', { name: '배터리' })).toHaveAttribute('aria-valuetext', '0kWh');
});

test('a link that says what cannot be is told, and the station can be tried', shows('4.1.3'), async ({ page }) => {
  await page.goto(pageOf('clean-power', 'panels:9000,battery:many,moon:full'));
  await expect(stationIn(page).locator('.told')).toHaveText(
    'Solar panels: the link says 9000. The nearest there is, is 600 kW. ' +
      'Battery: the link says “many”, which cannot be read. It stands at 0 kWh. ' +
      'The link sets “moon”, which is not there. There are: panels, battery, generator.',
  );
  await expect(page.getByRole('slider', { name: 'Solar panels' })).toHaveValue('600');
  expect(await faultsByAxe(page)).toEqual([]);
});

test('a link that is copied at once is told, and no answer talks over it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await page.goto(pageOf('clean-power', CLEAN_POWER));
  await page.getByRole('slider', { name: 'Battery' }).press('ArrowRight');
  await button(page, 'Copy a link to this').click();
  await expect(stationIn(page).locator('.told')).toHaveText('The link is copied.');
  await page.clock.runFor('10');
  await expect(stationIn(page).locator('.told')).toHaveText('The link is copied.');
});

test('where a page may not copy, it is told where the link stands', async ({ page }) => {
  // As on a page that came unencrypted.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(pageOf('clean-power', CLEAN_POWER));
  await button(page, 'Copy a link to this').click();
  await expect(stationIn(page).locator('.told')).toHaveText(
    'This browser does not let a page copy. The link stands in the address bar.',
  );
});

test('a station that cannot be fetched says so, and can be begun again', async ({ page }) => {
  await page.route(/open-station/, (route) => route.abort());
  await page.goto(pageOf('clean-power'));
  await button(page, 'Begin').click();
  await expect(stationIn(page)).toContainText('It could not be fetched. Please press “Begin” again.');
  await page.unroute(/open-station/);
  await button(page, 'Begin').click();
  await expect(stationIn(page).locator('.answer')).toBeVisible();
  await expect(stationIn(page)).not.toContainText('could not be fetched');
});

test('in a walk the station stands in the exhibit’s article, and its keys do not walk', async ({ page }) => {
  await page.goto(`${path({ page: 'walk', hall: 'smart-camp' })}?clean-power=${CLEAN_POWER}#clean-power`);
  const station = page.locator('[data-station="clean-power"]');
  await expect(station.locator('.reached')).toHaveText('The goal is reached.');
  await page.getByRole('slider', { name: 'Battery' }).press('End');
  await expect(page.getByRole('slider', { name: 'Battery' })).toHaveValue('3000');
  expect(page.url()).toMatch(/\?clean-power=panels:280,battery:3000,generator:100#clean-power$/);
});
