import { expect, test } from '@playwright/test';
import { shows } from './conformance/shows.ts';
import { article, button, isWalking, ledWalk } from './walk.ts';
import { foyer, intoTheHall, isOver, stops, tells, tourInList } from './whole-visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('from the foyer through a whole led walk, by touch alone', shows('2.5.1', '2.5.7'), async ({ page }) => {
  await page.goto(foyer);
  await intoTheHall(page).tap();
  await isWalking(page);
  await button(page, 'Exhibits and map').tap();
  await tourInList(page).tap();
  await tells(page, stops[0]!);
  await button(page, 'Read more').tap();
  await expect(article(page, stops[0]!.title)).toBeVisible();
  await button(page, 'Close').tap();
  for (const stop of stops) {
    await tells(page, stop);
    await button(page, 'Next stop').tap();
  }
  await isOver(page);
  await button(page, 'End').tap();
  await expect(ledWalk(page)).toBeHidden();
});
