import { expect, test } from '@playwright/test';
import { EYE_HEIGHT } from '../../src/floorplan/look.ts';
import { distance, turn } from '../../src/floorplan/geometry.ts';
import { exhibitsOf, neighboursOf } from '../../src/model/exhibition.ts';
import { writeAddress } from '../../src/visit/address.ts';
import { shows } from './conformance/shows.ts';
import { hallOf, path, readExhibition } from './site.ts';
import { article, before, button, exitOf, heightInView, openWalk, readPlan, restAfter, status, view } from './walk.ts';

const exhibition = await readExhibition();
const hall = hallOf(exhibition, 'smart-camp');
const exhibits = exhibitsOf(hall);
const { next } = neighboursOf(exhibition, hall);
const address = path({ page: 'walk', hall: hall.id });

test('dragging pulls the hall along: to the left turns to the right', async ({ page }) => {
  await openWalk(page, address);
  const { start } = await readPlan(page);
  const drag = async (by: number) => {
    await page.mouse.move(600, 400);
    await page.mouse.down();
    await page.mouse.move(600 + by, 400, { steps: 5 });
    await page.mouse.up();
  };
  const right = await restAfter(page, () => drag(-200));
  expect(turn(start.heading, right.heading)).toBeGreaterThan(5);
  expect(distance(start.at, right.at)).toBeLessThan(0.01);
  const left = await restAfter(page, () => drag(400));
  expect(turn(right.heading, left.heading)).toBeLessThan(-10);
});

test('a click on an exhibit leads to it and opens its article beside the view', async ({ page }) => {
  await openWalk(page, address);
  const placement = (await readPlan(page)).placements[0]!;
  const { viewpoint, at, base, size } = placement;
  await page.goto(`${address}${writeAddress({ kind: 'place', ...viewpoint.at, heading: viewpoint.heading })}`);
  await expect(status(page)).toContainText(`In front of “${exhibits[0]!.title.en}”`);
  const box = (await view(page).boundingBox())!;
  const middle = base + size.height / 2 - EYE_HEIGHT;
  await page.mouse.click(box.x + box.width / 2, box.y + heightInView(box, distance(viewpoint.at, at), middle));

  const opened = article(page, exhibits[0]!.title.en);
  await expect(opened).toBeVisible();
  await expect(page).toHaveURL(`${address}#${exhibits[0]!.id}`);
  const [text, drawing] = [(await opened.boundingBox())!, (await view(page).boundingBox())!];
  expect(text.x).toBeGreaterThanOrEqual(drawing.x + drawing.width);
  expect(drawing.width).toBeGreaterThan(600);

  await button(page, 'Close').click();
  await expect(opened).toBeHidden();
});

test('a click on the floor leads there', async ({ page }) => {
  await openWalk(page, address);
  const { start } = await readPlan(page);
  const box = (await view(page).boundingBox())!;
  const away = 5;
  const there = await restAfter(page, () =>
    page.mouse.click(box.x + box.width / 2, box.y + heightInView(box, away, -EYE_HEIGHT)),
  );
  expect(distance(start.at, there.at)).toBeCloseTo(away, 1);
});

test('walking away closes the article', async ({ page }) => {
  await openWalk(page, `${address}#${exhibits[0]!.id}`);
  const opened = article(page, exhibits[0]!.title.en);
  await expect(opened).toBeVisible();
  await view(page).focus();
  // Along the wall, back towards the entrance.
  await page.keyboard.down('KeyD');
  await expect(opened).toBeHidden();
  await page.keyboard.up('KeyD');
});

test('a button held down walks until it is let go', shows('2.5.2'), async ({ page }) => {
  await openWalk(page, address);
  const exit = exitOf(await readPlan(page));
  await page.goto('about:blank');
  // Farther than one step, which is what a short press would be.
  await openWalk(page, `${address}${before(exit, 2.5)}`);
  await button(page, 'Walk forward').hover();
  await page.mouse.down();
  await page.waitForURL(`**${path({ page: 'walk', hall: next!.id })}`);
  await page.mouse.up();
});
