import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { findBrowser } from './find-browser.ts';
import { hallOf, path, readExhibition } from './site.ts';

/** Where the hall cannot be drawn, its walk is a page to read. */

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const exhibits = exhibitsOf(hall);
const { previous, next } = { previous: exhibition.halls[hall.order - 2]!, next: exhibition.halls[hall.order]! };
const address = path({ page: 'walk', hall: hall.id });

async function canBeRead(page: Page) {
  await expect(page.getByRole('application')).toBeHidden();
  await expect(page.getByRole('group', { name: `Floor map: ${hall.title.en}` })).toBeVisible();
  for (const { id, title } of exhibits) {
    const section = page.getByRole('region', { name: title.en, exact: true });
    await expect(section.getByRole('heading', { level: 2, name: title.en })).toBeVisible();
    await expect(section.getByRole('link', { name: 'This exhibit on a page of its own' })).toHaveAttribute('href', path({ page: 'exhibit', hall: hall.id, exhibit: id }));
  }
  const doors = page.getByRole('navigation', { name: 'Through the doors' });
  await expect(doors.getByRole('link', { name: previous.title.en })).toBeVisible();
  await expect(doors.getByRole('link', { name: next.title.en })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);

  const last = exhibits.at(-1)!;
  await page.getByRole('listitem').getByRole('link', { name: last.title.en }).first().click();
  await expect(page).toHaveURL(`${address}#${last.id}`);
  await expect(page.getByRole('heading', { level: 2, name: last.title.en })).toBeInViewport();
}

test.describe('without WebGL', () => {
  test.use({ launchOptions: { executablePath: findBrowser(), args: ['--disable-3d-apis'] } });

  test('the walk says so, and every article, the map and the links are there', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('This browser cannot draw the hall in 3D.')).toBeVisible();
    await canBeRead(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the walk says so, and every article, the map and the links are there', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('The walk needs JavaScript.')).toBeVisible();
    await canBeRead(page);
  });

  test('every page can be read', async ({ page }) => {
    await page.goto(path({ page: 'foyer' }));
    await page.getByRole('link', { name: `Read: ${hall.title.en}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: hall.title.en })).toBeVisible();
    await page.getByRole('link', { name: exhibits[0]!.title.en }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: exhibits[0]!.title.en })).toBeVisible();
  });
});
