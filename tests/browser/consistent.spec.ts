import { expect, test, type Locator } from '@playwright/test';
import { LANGUAGES } from '../../src/model/language.ts';
import { shows } from './conformance/shows.ts';
import { openPreferences } from './preferences.ts';
import { onePageOfEachKind, path, readExhibition } from './site.ts';

/** What is the same wherever one is, and what stays the same whatever one chooses. */

const exhibition = await readExhibition();

/** Where links lead, in their order. The link to the other language leads to the same page, so it differs. */
const waysIn = (place: Locator) =>
  place
    .getByRole('link')
    .evaluateAll((links) =>
      links.flatMap((link) => (link.matches('[data-language-switch]') ? [] : [link.getAttribute('href')])),
    );

for (const language of LANGUAGES) {
  test(
    `every page to read has the same ways on, in the same order, help among them (${language})`,
    shows('3.2.3', '3.2.6'),
    async ({ page }) => {
      const foyer = path({ page: 'foyer' }, language);
      await page.goto(path({ page: 'about' }, language));
      const [header, footer] = [page.getByRole('banner'), page.getByRole('contentinfo')];
      const [above, below] = [await waysIn(header), await waysIn(footer)];
      // Whoever is in the foyer needs no link to it.
      expect(above[0]).toBe(foyer);
      expect(below).toContain(path({ page: 'accessibility' }, language));
      for (const { name, path: address } of onePageOfEachKind(exhibition, language)) {
        await page.goto(address);
        expect.soft(await waysIn(header), name).toEqual(address === foyer ? above.slice(1) : above);
        expect.soft(await waysIn(footer), name).toEqual(below);
      }
    },
  );
}

test('every choice has its name, and choosing leads nowhere', shows('3.2.2', '3.3.2'), async ({ page }) => {
  await page.goto(path({ page: 'foyer' }));
  const address = page.url();
  const dialog = await openPreferences(page);
  const choices = await dialog
    .getByRole('radio')
    .or(dialog.getByRole('checkbox'))
    .or(dialog.getByRole('combobox'))
    .all();
  expect(choices.length).toBeGreaterThan(8);
  for (const choice of choices) {
    await expect(choice).toHaveAccessibleName(/\S/);
    await choice.focus();
    await page.keyboard.press('Space');
    await expect(choice).toBeFocused();
  }
  await expect(dialog).toBeVisible();
  expect(page.url()).toBe(address);
});
