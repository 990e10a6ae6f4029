import { expect, type Page } from '@playwright/test';
import { exhibitsOf, neighboursOf } from '../../src/model/exhibition.ts';
import { hallOf, path, readExhibition } from './site.ts';

const exhibition = await readExhibition();
export const hall = hallOf(exhibition, 'smart-camp');
export const exhibits = exhibitsOf(hall);
export const address = path({ page: 'walk', hall: hall.id });
const { previous, next } = neighboursOf(exhibition, hall);

/** Where the hall cannot be drawn, its walk is a page to read. */
export async function canBeRead(page: Page) {
  await expect(page.getByRole('application')).toBeHidden();
  await expect(page.getByRole('group', { name: `Floor map: ${hall.title.en}` })).toBeVisible();
  for (const { id, title } of exhibits) {
    const section = page.locator(`#${id}`);
    const text = section.getByRole('article', { name: title.en, exact: true });
    await expect(text.getByRole('heading', { level: 2, name: title.en })).toBeVisible();
    await expect(section.getByRole('link', { name: 'This exhibit on a page of its own' })).toHaveAttribute(
      'href',
      path({ page: 'exhibit', hall: hall.id, exhibit: id }),
    );
  }
  const doors = page.getByRole('navigation', { name: 'Through the doors' });
  await expect(doors.getByRole('link', { name: previous!.title.en })).toBeVisible();
  await expect(doors.getByRole('link', { name: next!.title.en })).toBeVisible();
  // No button of the walk is left; what can be tried needs no 3D.
  await expect(page.getByRole('main').getByRole('button').and(page.locator(':not([data-begin])'))).toHaveCount(0);

  const last = exhibits.at(-1)!;
  await page.getByRole('listitem').getByRole('link', { name: last.title.en }).first().click();
  await expect(page).toHaveURL(`${address}#${last.id}`);
  await expect(page.getByRole('heading', { level: 2, name: last.title.en })).toBeInViewport();
}
