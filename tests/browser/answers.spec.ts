import { expect, test, type Page } from '@playwright/test';
import { countDraws, isAtRest, watchDrawing } from './count-draws.ts';
import { path } from './site.ts';
import { article, openWalk, SMALL_WINDOW } from './walk.ts';

/** In the hall the maquette answers what is set in the article beside it. */

const walk = path({ page: 'walk', hall: 'smart-camp' });
/** As the bench holds it. */
const MOST_DRAWS_A_FRAME = 80;

test.use({ viewport: SMALL_WINDOW });
test.beforeEach(async ({ page }) => {
  await watchDrawing(page);
  await page.addInitScript(() => {
    const counter = window as unknown as { cleared: number };
    counter.cleared = 0;
    const { clear } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.clear = function (mask) {
      counter.cleared++;
      clear.call(this, mask);
    };
  });
});

/** Every frame begins with a clear canvas. */
const countFrames = (page: Page) => page.evaluate(() => (window as unknown as { cleared: number }).cleared);

test('a slider moved by keys fills the hall with frames, few calls each, until the answer stands', async ({ page }) => {
  await openWalk(page, `${walk}#clean-power`);
  const station = article(page, 'Clean power');
  await isAtRest(page);
  await station.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  const panels = station.getByRole('slider').first();
  await expect(panels).toBeFocused();
  await isAtRest(page);
  const [draws, frames] = [await countDraws(page), await countFrames(page)];

  await page.keyboard.press('End');
  await expect(station.getByText('600 kW')).toBeVisible();
  const after = await isAtRest(page);
  const drawn = (await countFrames(page)) - frames;
  expect(drawn).toBeGreaterThan(1);
  expect((after - draws) / drawn).toBeLessThanOrEqual(MOST_DRAWS_A_FRAME);

  await page.waitForTimeout(2000);
  expect(await countDraws(page)).toBe(after);
});

test('a link that holds settings is answered without a word', async ({ page }) => {
  const drawsAFrame = async (query: string) => {
    await openWalk(page, `${walk}${query}#clean-power`);
    await page.waitForLoadState('networkidle');
    await isAtRest(page);
    const [draws, frames] = [await countDraws(page), await countFrames(page)];
    await page.setViewportSize({ width: SMALL_WINDOW.width, height: SMALL_WINDOW.height + 1 });
    await expect.poll(() => countFrames(page)).toBeGreaterThan(frames);
    await page.setViewportSize(SMALL_WINDOW);
    const after = await isAtRest(page);
    return (after - draws) / ((await countFrames(page)) - frames);
  };
  const plain = await drawsAFrame('');
  expect(await drawsAFrame('?clean-power=panels:300,battery:500,generator:100')).toBe(plain + 2);
});
