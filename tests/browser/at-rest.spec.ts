import { expect, test, type Page } from '@playwright/test';
import { distance } from '../../src/floorplan/geometry.ts';
import { path } from './site.ts';
import { openWalk, placeIn, readPlan, SMALL_WINDOW } from './walk.ts';

const address = path({ page: 'walk', hall: 'smart-camp' });

const countDraws = (page: Page) => page.evaluate(() => (window as unknown as { draws: number }).draws);

/** Counts everything that the graphics card is asked to draw. */
async function watchDrawing(page: Page) {
  await page.addInitScript(() => {
    const counter = window as unknown as { draws: number };
    counter.draws = 0;
    const context = WebGL2RenderingContext.prototype;
    const { drawArrays, drawElements, drawArraysInstanced, drawElementsInstanced } = context;
    context.drawArrays = function (...args) {
      counter.draws++;
      drawArrays.apply(this, args);
    };
    context.drawElements = function (...args) {
      counter.draws++;
      drawElements.apply(this, args);
    };
    context.drawArraysInstanced = function (...args) {
      counter.draws++;
      drawArraysInstanced.apply(this, args);
    };
    context.drawElementsInstanced = function (...args) {
      counter.draws++;
      drawElementsInstanced.apply(this, args);
    };
  });
}

test.use({ viewport: SMALL_WINDOW });

test('nothing is drawn while nothing moves', async ({ page }) => {
  await watchDrawing(page);
  await openWalk(page, address);
  await page.waitForLoadState('networkidle');
  // All models have arrived when two looks a second apart see the same count.
  let before = -1;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await countDraws(page);
        return before > 0 && before === last;
      },
      { intervals: [1000] },
    )
    .toBe(true);

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
