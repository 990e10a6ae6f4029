import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { countDraws, watchDrawing } from './count-draws.ts';
import { openPreferences } from './preferences.ts';
import { path, readExhibition } from './site.ts';
import { article, button, framesAreDrawn, isWalking, openWalk, SMALL_WINDOW, status, view } from './walk.ts';

/** Old devices, slow lines, and a graphics card that fails: the walk goes on, or the page is there to read. */

const exhibition = await readExhibition();
const hall = exhibition.halls[0]!;
const address = path({ page: 'walk', hall: hall.id });
const [first] = exhibitsOf(hall);
const canBeRead = (page: Page) => expect(article(page, first!.title.en)).toBeVisible();

test.use({ viewport: SMALL_WINDOW, contextOptions: { reducedMotion: 'reduce' } });

test.describe('a graphics card that drops the hall', () => {
  const tell = (page: Page, what: 'loseContext' | 'restoreContext') =>
    page.evaluate((what) => {
      const held = window as unknown as { extension?: WEBGL_lose_context | null };
      // A lost context has no extensions.
      held.extension ??= document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context');
      held.extension![what]();
    }, what);

  test('and takes it back: one stands where one stood, and walks on', async ({ page }) => {
    await watchDrawing(page);
    await openWalk(page, address);
    await page.waitForLoadState('networkidle');
    const here = await status(page).textContent();
    await tell(page, 'loseContext');
    await expect(status(page)).toHaveText('The picture of the hall is gone for a moment. It is being drawn anew.');
    const before = await countDraws(page);
    await tell(page, 'restoreContext');
    await expect(status(page)).toHaveText(here!);
    await expect.poll(() => countDraws(page)).toBeGreaterThan(before);
    await button(page, 'Next exhibit').click();
    await canBeRead(page);
  });

  test('and does not take it back: the page is one to read, and says so', async ({ page }) => {
    await openWalk(page, address);
    await view(page).focus();
    await tell(page, 'loseContext');
    const notice = page.getByText('The graphics card of this device dropped the hall');
    await expect(notice).toBeFocused();
    await canBeRead(page);
    await button(page, 'Walk on').click();
    await isWalking(page);
  });
});

test('what cannot be had is told once, its article opens, and it comes when it can be had', async ({ page }) => {
  await page.route('**/*.glb', (route) => route.abort());
  await openWalk(page, address);
  await expect(status(page)).toHaveText(
    'Something of this hall could not be loaded. Its place stays marked, its text can be read, and it is tried again.',
  );
  await button(page, 'Next exhibit').click();
  await canBeRead(page);
  await page.unroute('**/*.glb');
  const comes = page.waitForResponse((response) => response.url().endsWith('.glb') && response.ok());
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await comes;
});

test('a tab in the background draws nothing', async ({ page }) => {
  await watchDrawing(page);
  await openWalk(page, address);
  await page.waitForLoadState('networkidle');
  const setHidden = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await setHidden(true);
  await framesAreDrawn(page);
  const before = await countDraws(page);
  await view(page).focus();
  await page.keyboard.press('n');
  await canBeRead(page);
  await page.waitForTimeout(1000);
  expect(await countDraws(page)).toBe(before);
  await setHidden(false);
  await expect.poll(() => countDraws(page)).toBeGreaterThan(before);
});

test('who chooses it gets fewer pixels, at once and in the next hall', async ({ page }) => {
  const pixels = () =>
    page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
  await openWalk(page, address);
  await (await openPreferences(page)).getByRole('radio', { name: 'Coarsely' }).check();
  await expect.poll(pixels).toBeCloseTo(0.75, 2);
  await openWalk(page, path({ page: 'walk', hall: exhibition.halls[1]!.id }));
  await expect.poll(pixels).toBeCloseTo(0.75, 2);
});

test.describe('where the line saves data', () => {
  const question = (page: Page) => page.getByRole('group', { name: 'This line is slow, or saves data.' });
  let models: string[];
  test.beforeEach(async ({ page }) => {
    models = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.glb')) models.push(request.url());
    });
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
    );
  });

  test('one is asked before the hall is loaded, and may read instead', async ({ page }) => {
    await page.goto(address);
    await expect(question(page)).toContainText('loads up to 0.5 MB');
    await button(page, 'Read it').click();
    await canBeRead(page);
    expect(models).toEqual([]);
  });

  test('who walks is not asked again in the next hall', async ({ page }) => {
    await page.goto(address);
    await button(page, 'Walk through the hall').click();
    await isWalking(page);
    await openWalk(page, path({ page: 'walk', hall: exhibition.halls[1]!.id }));
    await expect(question(page)).toBeHidden();
  });
});
