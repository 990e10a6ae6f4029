import { expect, type Locator, type Page } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { path, readExhibition } from './site.ts';
import { ledWalk } from './walk.ts';

/** One visit, in four ways: from the foyer through a whole led walk of the first hall. */

const exhibition = await readExhibition();
export const hall = exhibition.halls[0]!;
export const tour = hall.tours[0]!;
export const foyer = path({ page: 'foyer' });

/** At the foyer's door. */
export const intoTheHall = (page: Page): Locator =>
  page.getByRole('link', { name: `Walk through: ${hall.title.en}`, exact: true });

/** In the hall's list. */
export const tourInList = (page: Page): Locator =>
  page.getByRole('listitem').getByRole('link', { name: tour.title.en });

export const stops = tour.stops.map(({ exhibit, says }) => ({
  title: exhibitsOf(hall).find(({ id }) => id === exhibit)!.title.en,
  says: says.en,
}));

export const tells = (page: Page, { says }: (typeof stops)[number]) =>
  expect(ledWalk(page).getByText(says)).toBeVisible();

export const isOver = (page: Page) => expect(ledWalk(page).getByText('This led walk ends here.')).toBeVisible();
