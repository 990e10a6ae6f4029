import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { countDraws, isAtRest, watchDrawing } from './count-draws.ts';
import { hallOf, path, readExhibition } from './site.ts';
import { button, openWalk, SMALL_WINDOW, status, view } from './walk.ts';

/** Models that have room can be turned. */

const exhibition = await readExhibition();

/** Stands before the first exhibit of a hall of which that is true. */
async function standBefore(page: Page, hall: string, isMeant: Parameters<ReturnType<typeof exhibitsOf>['find']>[0]) {
  const exhibit = exhibitsOf(hallOf(exhibition, hall)).find(isMeant)!;
  await openWalk(page, `${path({ page: 'walk', hall })}#${exhibit.id}`);
  await isAtRest(page);
  await view(page).focus();
  return exhibit.title.en;
}

const [left, right] = ['Turn the model to the left', 'Turn the model to the right'];

test.use({ viewport: SMALL_WINDOW });
test.beforeEach(({ page }) => watchDrawing(page));

test('before a helmet there are buttons that turn it, frame by frame, and then nothing is drawn', async ({ page }) => {
  await standBefore(page, 'peacekeeping', ({ kind, size }) => kind === 'object' && size.width < 0.4);
  const before = await countDraws(page);
  await button(page, left).click();
  await button(page, left).click();
  await expect(status(page)).toHaveText('Turned by 60 degrees to the left.');
  const after = await isAtRest(page);
  expect(after).toBeGreaterThan(before);
  await page.waitForTimeout(2000);
  expect(await countDraws(page)).toBe(after);

  await button(page, right).click();
  await expect(status(page)).toHaveText('Turned by 30 degrees to the left.');
  await button(page, 'Next exhibit').click();
  await expect(button(page, right)).toBeHidden();
});

test('keys turn it, too', async ({ page }) => {
  await standBefore(page, 'peacekeeping', ({ kind, size }) => kind === 'object' && size.width < 0.4);
  await expect(button(page, right)).toBeVisible();
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(status(page)).toHaveText('Turned by 60 degrees to the right.');
  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await expect(status(page)).toHaveText('It stands as it did at first.');
});

test('before a helicopter and a figure there are none, and the keys say why', async ({ page }) => {
  const helicopter = await standBefore(page, 'equipment', ({ kind, size }) => kind === 'object' && size.width > 8);
  await expect(button(page, left)).toBeHidden();
  await page.keyboard.press(',');
  await expect(status(page)).toHaveText(
    `“${helicopter}” is too large to be turned here. Walk along it to see its sides.`,
  );

  await standBefore(page, 'peacekeeping', ({ kind }) => kind === 'figure');
  await expect(button(page, left)).toBeHidden();
  await page.keyboard.press(',');
  await expect(status(page)).toHaveText('You stand before nothing that can be turned.');
});
