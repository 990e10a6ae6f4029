import { expect, test } from '@playwright/test';
import { distance, turn } from '../../src/floorplan/geometry.ts';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { EYE_HEIGHT } from '../../src/floorplan/look.ts';
import { writeAddress } from '../../src/visit/address.ts';
import { shows } from './conformance/shows.ts';
import { hallOf, path, readExhibition } from './site.ts';
import { article, button, heightInView, openWalk, readPlan, restAfter, view } from './walk.ts';

/** By touch, on a phone held upright. */

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const exhibits = exhibitsOf(hall);
const address = path({ page: 'walk', hall: hall.id });

test('a tap on the floor leads there', async ({ page }) => {
  await openWalk(page, address);
  const { start } = await readPlan(page);
  const box = (await view(page).boundingBox())!;
  const away = 5;
  const there = await restAfter(page, () =>
    page.touchscreen.tap(box.x + box.width / 2, box.y + heightInView(box, away, -EYE_HEIGHT)),
  );
  expect(distance(start.at, there.at)).toBeCloseTo(away, 1);
});

test('a tap on an exhibit opens its article below the view, and a tap on Close puts it away', async ({ page }) => {
  await openWalk(page, address);
  const { viewpoint, at, base, size } = (await readPlan(page)).placements[1]!;
  await page.goto(`${address}${writeAddress({ kind: 'place', ...viewpoint.at, heading: viewpoint.heading })}`);
  const box = (await view(page).boundingBox())!;
  const middle = base + size.height / 2 - EYE_HEIGHT;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + heightInView(box, distance(viewpoint.at, at), middle));

  const opened = article(page, exhibits[1]!.title.en);
  await expect(opened.getByRole('heading', { name: exhibits[1]!.title.en })).toBeInViewport();
  const [text, drawing] = [(await opened.boundingBox())!, (await view(page).boundingBox())!];
  expect(text.y).toBeGreaterThanOrEqual(drawing.y + drawing.height);
  expect(drawing.height).toBeGreaterThan(200);

  await button(page, 'Close').tap();
  await expect(opened).toBeHidden();
});

test('every movement has a button', shows('2.5.1', '2.5.7'), async ({ page }) => {
  await openWalk(page, address);
  const start = await restAfter(page, () => button(page, 'Walk forward').tap());
  const back = await restAfter(page, () => button(page, 'Walk back').tap());
  expect(distance(start.at, back.at)).toBeCloseTo(0.8, 2);
  const right = await restAfter(page, () => button(page, 'Turn right').tap());
  expect(turn(back.heading, right.heading)).toBeCloseTo(20, 1);
  const left = await restAfter(page, () => button(page, 'Turn left').tap());
  expect(left).toEqual(back);
  await button(page, 'Walk forward').tap();
  const aside = await restAfter(page, () => button(page, 'Step to the right').tap());
  const returned = await restAfter(page, () => button(page, 'Step to the left').tap());
  expect(distance(aside.at, returned.at)).toBeCloseTo(0.8, 1);
});

test('buttons lead from exhibit to exhibit, to the list, to the entrance and to the help', async ({ page }) => {
  await openWalk(page, address);
  await button(page, 'Next exhibit').tap();
  await button(page, 'Next exhibit').tap();
  await expect(article(page, exhibits[1]!.title.en)).toBeVisible();
  await button(page, 'Previous exhibit').tap();
  await expect(article(page, exhibits[0]!.title.en)).toBeVisible();

  await button(page, 'Exhibits and map').tap();
  await page
    .getByRole('region', { name: 'Exhibits of this hall' })
    .getByRole('listitem')
    .getByRole('link', { name: exhibits[2]!.title.en })
    .tap();
  await expect(article(page, exhibits[2]!.title.en)).toBeVisible();

  await button(page, 'Close').tap();
  await button(page, 'Help').tap();
  const help = page.getByRole('dialog', { name: 'How to walk' });
  await help.getByRole('button', { name: 'Close' }).tap();
  await expect(help).toBeHidden();
  const there = await restAfter(page, () => button(page, 'To the entrance').tap());
  expect(distance(there.at, (await readPlan(page)).start.at)).toBeLessThan(0.02);
});

test('buttons are large enough for a finger and do not cover each other', shows('2.5.8'), async ({ page }) => {
  await openWalk(page, address);
  const boxes = await Promise.all(
    (await page.getByRole('main').getByRole('button').all()).map((one) => one.boundingBox()),
  );
  const shown = boxes.filter((box) => box !== null);
  expect(shown).toHaveLength(16);
  for (const [index, box] of shown.entries()) {
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    const covered = shown
      .slice(index + 1)
      .filter(
        (other) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      );
    expect(covered).toEqual([]);
  }
});

test('the small map is there when it is asked for, beside all buttons, and gives way to an article', async ({
  page,
}) => {
  const map = page.locator('[data-mini-map]');
  await openWalk(page, address);
  await expect(button(page, 'Small map')).toHaveAttribute('aria-pressed', 'false');
  await expect(map).toBeHidden();
  await button(page, 'Small map').tap();
  await expect(button(page, 'Small map')).toHaveAttribute('aria-pressed', 'true');
  const box = (await map.boundingBox())!;
  for (const one of await page.getByRole('main').getByRole('button').all()) {
    const other = await one.boundingBox();
    if (!other) continue;
    const isBeside = other.x >= box.x + box.width || other.x + other.width <= box.x;
    expect(isBeside || other.y >= box.y + box.height || other.y + other.height <= box.y).toBe(true);
  }
  await button(page, 'Next exhibit').tap();
  await expect(article(page, exhibits[0]!.title.en)).toBeVisible();
  await expect(map).toBeHidden();
  await button(page, 'Close').tap();
  await expect(map).toBeVisible();
});

test('with an article open every button is in sight', async ({ page }) => {
  await openWalk(page, address);
  await button(page, 'Next exhibit').tap();
  await expect(article(page, exhibits[0]!.title.en)).toBeVisible();
  for (const one of await page.locator('.view').getByRole('button').filter({ visible: true }).all()) {
    await expect(one).toBeInViewport({ ratio: 1 });
  }
});

test('no page is wider than the phone', shows('1.3.4'), async ({ page }) => {
  for (const here of [
    path({ page: 'foyer' }),
    path({ page: 'hall', hall: hall.id }),
    path({ page: 'exhibit', hall: hall.id, exhibit: exhibits[0]!.id }),
    path({ page: 'about' }),
    path({ page: 'sources' }, 'ko'),
  ]) {
    await page.goto(here);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), here).toBeLessThanOrEqual(390);
  }
});
