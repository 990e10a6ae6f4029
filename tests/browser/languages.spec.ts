import { expect, test } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { hallOf, path, readExhibition } from './site.ts';
import { article, openWalk, restAfter, button, isWalking, status, SMALL_WINDOW } from './walk.ts';

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const exhibit = exhibitsOf(hall)[3]!;
const area = hall.areas.find(({ exhibits }) => exhibits.includes(exhibit))!;

test.use({ viewport: SMALL_WINDOW });

test('the other language of an exhibit’s page is one click away, and so is the way back', async ({ page }) => {
  const here = { page: 'exhibit', hall: hall.id, exhibit: exhibit.id } as const;
  await page.goto(path(here, 'en'));
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(path(here, 'ko'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { level: 1, name: exhibit.title.ko! })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(path(here, 'en'));
});

test('who changes language in the walk stays before the exhibit', async ({ page }) => {
  await openWalk(page, `${path({ page: 'walk', hall: hall.id })}#${exhibit.id}`);
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(`${path({ page: 'walk', hall: hall.id }, 'ko')}#${exhibit.id}`);
  await isWalking(page);
  await expect(article(page, exhibit.title.ko!)).toBeVisible();
  await expect(status(page)).toContainText(area.title.ko!);
});

test('who changes language in the walk stays at the place', async ({ page }) => {
  await openWalk(page, path({ page: 'walk', hall: hall.id }));
  await restAfter(page, () => button(page, 'Walk forward').click());
  const { hash } = new URL(page.url());
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(`${path({ page: 'walk', hall: hall.id }, 'ko')}${hash}`);
});
