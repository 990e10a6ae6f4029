import { expect, test } from '@playwright/test';
import { STATIONS } from '../../src/model/stations.ts';
import { WELL_TRIED } from '../stations/well-tried.ts';
import { shows } from './conformance/shows.ts';
import { isWon, pageOf, setAll, setByTouch, stateOf, stationIn } from './station.ts';
import { button } from './walk.ts';

for (const name of STATIONS)
  test(
    `${name}: its goal can be reached with a finger, and a link to that opens the same`,
    shows('1.4.10', '2.5.7'),
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(pageOf(name));
      await button(page, 'Begin').tap();
      await expect(stationIn(page).locator('.answer')).toBeVisible();
      await setAll(name, WELL_TRIED[name], (control, value) => setByTouch(page, control, value));
      await isWon(page, name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

      await button(page, 'Copy a link to this').tap();
      await expect(stationIn(page).locator('.told')).toHaveText('The link is copied.');
      const state = await stateOf(page);
      const again = await context.newPage();
      await again.goto(await page.evaluate(() => navigator.clipboard.readText()));
      await isWon(again, name);
      expect(await stateOf(again)).toEqual(state);
    },
  );
