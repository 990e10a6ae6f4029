import { expect, test, type Page } from '@playwright/test';
import { distance } from '../../src/floorplan/geometry.ts';
import { countDraws, isAtRest, watchDrawing } from './count-draws.ts';
import { path } from './site.ts';
import { openWalk, placeIn, readPlan, SMALL_WINDOW } from './walk.ts';

const address = path({ page: 'walk', hall: 'smart-camp' });

test.use({ viewport: SMALL_WINDOW });

test('nothing is drawn while nothing moves', async ({ page }) => {
  await watchDrawing(page);
  await openWalk(page, address);
  await page.waitForLoadState('networkidle');
  // All models have arrived when two looks a second apart see the same count.
  const before = await isAtRest(page);

  await page.waitForTimeout(5000);
  expect(await countDraws(page)).toBe(before);

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => countDraws(page)).toBeGreaterThan(before);
});

/** Where one stands who asks for the next exhibit and puts its article away at once. */
async function placeRightAfterNext(page: Page) {
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect.poll(() => placeIn(page)).toBeDefined();
  return placeIn(page)!;
}

test('the way to an exhibit is walked', async ({ page }) => {
  await openWalk(page, address);
  const { viewpoint } = (await readPlan(page)).placements[0]!;
  expect(distance((await placeRightAfterNext(page)).at, viewpoint.at)).toBeGreaterThan(1);
});

test.describe('where motion is unwelcome', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('one is at an exhibit at once', async ({ page }) => {
    await openWalk(page, address);
    const { viewpoint } = (await readPlan(page)).placements[0]!;
    expect(distance((await placeRightAfterNext(page)).at, viewpoint.at)).toBeLessThan(0.01);
  });
});
