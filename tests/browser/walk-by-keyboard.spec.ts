import { expect, test } from '@playwright/test';
import { distance } from '../../src/floorplan/geometry.ts';
import { taskOf } from '../../src/model/exhibit-number.ts';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { shows } from './conformance/shows.ts';
import { hallOf, path, readExhibition } from './site.ts';
import {
  article,
  framesAreDrawn,
  hold,
  isWalking,
  openWalk,
  SMALL_WINDOW,
  placeIn,
  readPlan,
  restAfter,
  status,
  view,
  walkTo,
} from './walk.ts';

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const exhibits = exhibitsOf(hall);
const address = path({ page: 'walk', hall: hall.id });

test.use({ viewport: SMALL_WINDOW });

test.beforeEach(async ({ page }) => {
  await openWalk(page, address);
});

test('the arrow keys lead from the entrance through the first threshold', shows('2.1.1'), async ({ page }) => {
  const [first, second] = hall.areas;
  await expect(view(page)).toBeFocused();
  await expect(status(page)).toContainText(first!.title.en);

  const plan = await readPlan(page);
  const [threshold] = plan.doors.filter(({ kind }) => kind === 'threshold');
  const way = plan.promenade.filter(({ y }) => y < threshold!.at.y + 3);
  let here = plan.start;
  // A look at the map every few metres.
  for (const [index, goal] of way.entries()) {
    if (index % 4 === 3 || index === way.length - 1) here = await walkTo(page, goal, here);
  }
  // Who was told its name on the way hears its number.
  await expect(status(page)).toContainText(new RegExp(`^Area 2, (${second!.title.en}, )?looking `));
});

test('N leads from exhibit to exhibit as far as the last task, which opens to be read', async ({ page }) => {
  // The hall is long: without motion each exhibit is reached at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await isWalking(page);
  for (const { title } of exhibits) {
    await page.keyboard.press('n');
    await expect(article(page, title.en)).toBeVisible();
  }
  const last = exhibits.find((exhibit) => taskOf(exhibit) === 14)!;
  await expect(page).toHaveURL(`${address}#${last.id}`);
  await expect(status(page)).toContainText(`In front of “${last.title.en}” (task 14).`);

  await page.keyboard.press('Enter');
  await expect(article(page, last.title.en)).toBeFocused();
  await expect(article(page, last.title.en).getByRole('heading', { level: 2, name: last.title.en })).toBeInViewport();

  await page.keyboard.press('Escape');
  await expect(article(page, last.title.en)).toBeHidden();
  await expect(view(page)).toBeFocused();
});

test('P leads back to the exhibit before', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(article(page, exhibits[1]!.title.en)).toBeVisible();
  await page.keyboard.press('p');
  await expect(article(page, exhibits[0]!.title.en)).toBeVisible();
  await expect(article(page, exhibits[1]!.title.en)).toBeHidden();
});

test('Home leads back to the entrance from anywhere', async ({ page }) => {
  const { start } = await readPlan(page);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(status(page)).toContainText(`In front of “${exhibits[1]!.title.en}”`);
  await page.keyboard.press('Home');
  await expect(status(page)).toContainText('At the entrance');
  await expect(article(page, exhibits[1]!.title.en)).toBeHidden();
  await expect.poll(() => placeIn(page)?.at.y).toBeCloseTo(start.at.y, 2);
});

test('Enter opens the exhibit in front, and says so where there is none', async ({ page }) => {
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('No exhibit is near enough to open.');
  const { viewpoint, exhibit } = (await readPlan(page)).placements[3]!;
  await page.goto(`${address}#at=${viewpoint.at.x},${viewpoint.at.y},${viewpoint.heading}`);
  await page.keyboard.press('Enter');
  await expect(article(page, exhibits.find(({ id }) => id === exhibit)!.title.en)).toBeFocused();
});

test('I opens the list of exhibits, whose links lead there, and Escape puts all away', async ({ page }) => {
  const goal = exhibits[4]!;
  await page.keyboard.press('i');
  const list = page.getByRole('region', { name: 'Exhibits of this hall' });
  await expect(list).toBeFocused();
  await list.getByRole('listitem').getByRole('link', { name: goal.title.en }).focus();
  await page.keyboard.press('Enter');
  await expect(article(page, goal.title.en)).toBeFocused();
  await expect(list).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(article(page, goal.title.en)).toBeHidden();
  await expect(view(page)).toBeFocused();
});

test(
  'the question mark opens the help with all keys, and Escape closes it and nothing else',
  shows('3.2.6'),
  async ({ page }) => {
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'How to walk' });
    await expect(help).toBeVisible();
    for (const key of ['W', 'N', 'P', 'Enter', 'I', 'Home', 'Esc', '?']) {
      await expect(help.getByText(key, { exact: true })).toBeVisible();
    }
    await expect(help.getByRole('link', { name: 'Accessibility' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(article(page, exhibits[0]!.title.en)).toBeVisible();
  },
);

test('every button works from the keyboard, one step at a time', shows('2.1.1'), async ({ page }) => {
  await page.getByRole('button', { name: 'Walk forward' }).focus();
  const one = await restAfter(page, () => page.keyboard.press('Enter'));
  const two = await restAfter(page, () => page.keyboard.press('Enter'));
  expect(distance(one.at, two.at)).toBeCloseTo(0.8, 2);
  await page.getByRole('button', { name: 'Turn right' }).focus();
  const turned = await restAfter(page, () => page.keyboard.press('Space'));
  expect(turned.heading - two.heading).toBeCloseTo(20, 1);
});

test('letting go of a key ends the movement, and so does leaving the view', async ({ page }) => {
  const walked = await restAfter(page, () => hold(page, 'ArrowUp', 600));
  const turned = await restAfter(page, () => hold(page, 'ArrowLeft', 300));
  expect(turned.at).toEqual(walked.at);

  await restAfter(page, async () => {
    await page.keyboard.down('ArrowRight');
    await framesAreDrawn(page);
    await view(page).blur();
  });
  await page.keyboard.up('ArrowRight');
});

test(
  'L shows on the floor how we know of each exhibit, with a legend that counts; L again takes it away',
  shows('1.4.1'),
  async ({ page }) => {
    const lens = page.getByRole('button', { name: 'How we know: documented, inferred, imagined' });
    const legend = page.getByRole('list').filter({ hasText: 'Imagined' });
    await expect(lens).toHaveAttribute('aria-pressed', 'false');

    await page.keyboard.press('l');
    await expect(lens).toHaveAttribute('aria-pressed', 'true');
    await expect(status(page)).toContainText('hatched what is imagined');
    const count = (is: string) => exhibits.filter(({ evidence }) => evidence.is === is).length;
    await expect(legend.getByRole('listitem')).toHaveText([
      `Documented ${count('documented')}`,
      `Inferred ${count('inferred')}`,
      `Imagined ${count('imagined')}`,
    ]);

    await lens.click();
    await expect(legend).toBeHidden();
    await expect(lens).toHaveAttribute('aria-pressed', 'false');
  },
);
