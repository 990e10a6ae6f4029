import { expect, test } from '@playwright/test';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { writeAddress } from '../../src/visit/address.ts';
import { hallOf, path, readExhibition } from './site.ts';
import { button, isWalking, ledWalk, openWalk, SMALL_WINDOW, status } from './walk.ts';

/** A led walk goes through the halls: on a page, and from one walk into the next. */

const exhibition = await readExhibition();
const tour = exhibition.tours[0]!;
/** The last stop in the first hall; the next one is in another. */
const last = tour.stops.findIndex((stop, index) => tour.stops[index + 1]?.hall !== stop.hall) + 1;
const [before, after] = [tour.stops[last - 1]!, tour.stops[last]!];
const address = (stop: number) =>
  path({ page: 'walk', hall: tour.stops[stop - 1]!.hall }) + writeAddress({ kind: 'stop', tour: tour.id, stop });
const titleAt = ({ hall, exhibit }: typeof before) =>
  exhibitsOf(hallOf(exhibition, hall)).find(({ id }) => id === exhibit)!.title.en;

// Motion is unwelcome: through the doors at once.
test.use({ viewport: SMALL_WINDOW, contextOptions: { reducedMotion: 'reduce' } });

test('one comes from the foyer to a led walk, reads it, and begins it', async ({ page }) => {
  await page.goto(path({ page: 'foyer' }));
  await page.getByRole('link', { name: `Read: ${tour.title.en}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: tour.title.en })).toBeVisible();
  await expect(page.getByText(tour.stops.at(-1)!.says.en)).toBeVisible();
  await page.getByRole('link', { name: 'Begin this walk' }).click();
  await expect(page).toHaveURL(address(1));
  await isWalking(page);
  await expect(ledWalk(page).getByText(tour.stops[0]!.says.en)).toBeVisible();
});

test('it goes on from the walk of one hall into the next, and back', async ({ page }) => {
  await openWalk(page, address(last));
  await expect(ledWalk(page).getByText(`Stop ${last} of ${tour.stops.length}: ${titleAt(before)}`)).toBeVisible();
  await button(page, 'Next stop').click();
  await expect(page).toHaveURL(address(last + 1));
  await isWalking(page);
  await expect(ledWalk(page).getByText(after.says.en)).toBeVisible();
  await expect(ledWalk(page).getByText(`Stop ${last + 1} of ${tour.stops.length}: ${titleAt(after)}`)).toBeVisible();

  await button(page, 'Stop before').click();
  await expect(page).toHaveURL(address(last));
  await isWalking(page);
  await expect(ledWalk(page).getByText(before.says.en)).toBeVisible();
});

test('the address of a stop in another hall is told to be elsewhere', async ({ page }) => {
  await openWalk(
    page,
    path({ page: 'walk', hall: before.hall }) + writeAddress({ kind: 'stop', tour: tour.id, stop: last + 1 }),
  );
  await expect(status(page)).toContainText('This tour or stop is not in this hall.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what the guide says stands in each hall, and leads into the next', async ({ page }) => {
    await page.goto(address(last));
    await expect(page.getByText(before.says.en)).toBeVisible();
    await page.locator(`[data-stop="${tour.id}/${last}"]`).getByRole('link', { name: 'Next stop' }).click();
    await expect(page).toHaveURL(address(last + 1));
    await expect(page.getByText(after.says.en)).toBeVisible();
  });
});
