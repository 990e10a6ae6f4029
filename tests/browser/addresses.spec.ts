import { expect, test, type Page } from '@playwright/test';
import { exhibitsOf, neighboursOf } from '../../src/model/exhibition.ts';
import { writeAddress } from '../../src/visit/address.ts';
import { hallOf, path, readExhibition } from './site.ts';
import {
  article,
  before,
  button,
  exitOf,
  isWalking,
  ledWalk,
  openWalk,
  placeIn,
  readPlan,
  restAfter,
  SMALL_WINDOW,
  status,
  view,
} from './walk.ts';

/** Every place has an address, and every address leads somewhere. */

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const exhibits = exhibitsOf(hall);
const address = path({ page: 'walk', hall: hall.id });

test.use({ viewport: SMALL_WINDOW });

/** Where one really stands: the address is written anew after a movement, here a turn and back. */
async function placeAfterATurn(page: Page) {
  await restAfter(page, () => button(page, 'Turn right').click());
  return restAfter(page, () => button(page, 'Turn left').click());
}

test('an exhibit’s page leads into the walk, right before the exhibit, and from there back to the page', async ({
  page,
}) => {
  const exhibit = exhibits[5]!;
  await page.goto(path({ page: 'exhibit', hall: hall.id, exhibit: exhibit.id }));
  await page.getByRole('link', { name: 'See it in the walk', exact: true }).click();
  await expect(page).toHaveURL(`${address}#${exhibit.id}`);
  await isWalking(page);
  await expect(status(page)).toContainText(`In front of “${exhibit.title.en}”`);

  await page.getByRole('link', { name: 'This exhibit on a page of its own' }).click();
  await expect(page).toHaveURL(path({ page: 'exhibit', hall: hall.id, exhibit: exhibit.id }));
  await expect(page.getByRole('heading', { level: 1, name: exhibit.title.en })).toBeVisible();
});

test('the address of a place leads to the very same place', async ({ page }) => {
  await openWalk(page, address);
  const { viewpoint } = (await readPlan(page)).placements[6]!;
  const wanted = { x: viewpoint.at.x, y: viewpoint.at.y, heading: 123.4 };
  await page.goto('about:blank');
  await openWalk(page, `${address}${writeAddress({ kind: 'place', ...wanted })}`);
  const place = await placeAfterATurn(page);
  expect(Math.hypot(place.at.x - wanted.x, place.at.y - wanted.y)).toBeLessThan(0.01);
  expect(Math.abs(place.heading - wanted.heading)).toBeLessThan(0.5);
});

test('a page opened again shows the place where one stood', async ({ page }) => {
  await openWalk(page, address);
  await restAfter(page, () => button(page, 'Walk forward').click());
  const before = await restAfter(page, () => button(page, 'Turn left').click());
  await page.reload();
  await isWalking(page);
  expect(await placeAfterATurn(page)).toEqual(before);
});

test('Back leads to the exhibit before, and Forward to the one after', async ({ page }) => {
  await openWalk(page, address);
  await button(page, 'Exhibits and map').click();
  const list = page.getByRole('region', { name: 'Exhibits of this hall' }).getByRole('listitem');
  await list.getByRole('link', { name: exhibits[1]!.title.en }).click();
  await expect(article(page, exhibits[1]!.title.en)).toBeVisible();
  await button(page, 'Next exhibit').click();
  await expect(article(page, exhibits[2]!.title.en)).toBeVisible();

  await page.goBack();
  await expect(article(page, exhibits[1]!.title.en)).toBeVisible();
  await expect(article(page, exhibits[2]!.title.en)).toBeHidden();
  await expect(page).toHaveURL(`${address}#${exhibits[1]!.id}`);

  await page.goForward();
  await expect(article(page, exhibits[2]!.title.en)).toBeVisible();
});

test('Back from the first exhibit leads to where the visit began', async ({ page }) => {
  await openWalk(page, address);
  await button(page, 'Next exhibit').click();
  await expect(article(page, exhibits[0]!.title.en)).toBeVisible();
  await page.goBack();
  await expect(article(page, exhibits[0]!.title.en)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${address}(#at=.*)?$`));
});

test('a citation leads to its source and stays within the article', async ({ page }) => {
  const exhibit = exhibits[1]!;
  await openWalk(page, `${address}#${exhibit.id}`);
  const { hash } = new URL(page.url());
  const cite = article(page, exhibit.title.en).locator('a[href^="#"]').first();
  const source = (await cite.getAttribute('href'))!.slice(1);
  await cite.click();
  await expect(page.locator(`[id="${source}"]`)).toBeFocused();
  await expect(article(page, exhibit.title.en)).toBeVisible();
  expect(new URL(page.url()).hash).toBe(hash);
});

test('a stop of a tour shows what the guide says there, and leads to the next', async ({ page }) => {
  const tour = hall.tours[0]!;
  await openWalk(page, `${address}${writeAddress({ kind: 'stop', tour: tour.id, stop: 2 })}`);
  await expect(ledWalk(page).getByText(tour.stops[1]!.says.en)).toBeVisible();
  await button(page, 'Next stop').click();
  await expect(ledWalk(page).getByText(tour.stops[2]!.says.en)).toBeVisible();
  await button(page, 'Read more').click();
  const title = exhibits.find(({ id }) => id === tour.stops[2]!.exhibit)!.title.en;
  await expect(article(page, title)).toBeVisible();
});

test('an exhibit that is not there is named, and the list leads on', async ({ page }) => {
  await openWalk(page, `${address}#no-such-thing`);
  await expect(status(page)).toContainText('There is no exhibit “no-such-thing” in this hall.');
  await page
    .getByRole('region', { name: 'Exhibits of this hall' })
    .getByRole('listitem')
    .getByRole('link', { name: exhibits[0]!.title.en })
    .click();
  await expect(article(page, exhibits[0]!.title.en)).toBeVisible();
});

for (const [what, hash, said] of [
  ['a stop that is not there', '#tour=seven-questions/99', 'This tour or stop is not in this hall.'],
  ['what cannot be read', '#at=here', 'The address “#at=here” leads to no place in this hall.'],
  ['a place where something stands', '#at=0,-1,90', 'At that place stands a wall or an exhibit'],
] as const) {
  test(`${what} is said, and one can walk on`, async ({ page }) => {
    await openWalk(page, `${address}${hash}`);
    await expect(status(page)).toContainText(said);
    await button(page, 'Turn right').click();
    await expect.poll(() => placeIn(page)).toBeDefined();
    await expect(view(page)).toBeVisible();
  });
}

test('a page that is not there says so in both languages and leads on', async ({ page }) => {
  const answer = await page.goto('/halls/no-such-hall/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'This room is empty' })).toBeVisible();
  await expect(page.getByText('비어 있는 방입니다')).toBeVisible();
  await page.getByRole('link', { name: hall.title.en }).click();
  await expect(page.getByRole('heading', { level: 1, name: hall.title.en })).toBeVisible();
});

test('the exit leads into the next hall, and its entrance back to where one came from', async ({ page }) => {
  const { next } = neighboursOf(exhibition, hall);
  await openWalk(page, address);
  const exit = exitOf(await readPlan(page));
  await page.goto('about:blank');
  await openWalk(page, `${address}${before(exit, 3)}`);
  await page.keyboard.down('ArrowUp');
  await page.waitForURL(`**${path({ page: 'walk', hall: next!.id })}`);
  await page.keyboard.up('ArrowUp');
  await isWalking(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(next!.title.en);

  await page.keyboard.down('ArrowDown');
  await page.waitForURL(`**${address}#at=*`);
  await page.keyboard.up('ArrowDown');
  await isWalking(page);
  await expect(status(page)).toContainText(hall.areas.at(-1)!.title.en);
});
