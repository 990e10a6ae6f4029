import { expect, test } from '@playwright/test';
import { say } from '../../src/model/language.ts';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { shows } from './conformance/shows.ts';
import { path, readExhibition } from './site.ts';
import { openWalk } from './walk.ts';

/** From a word to its explanation and back. */

const exhibition = await readExhibition();
const [hall, exhibit] = exhibition.halls
  .flatMap((some) => exhibitsOf(some).map((candidate) => [some, candidate] as const))
  .find(([, { terms }]) => terms.length > 0)!;
const term = exhibition.glossary.find(({ id }) => id === exhibit.terms[0])!;
const entry = `${path({ page: 'glossary' })}#${term.id}`;

test(
  'a word leads to its entry, the entry to its text, and Back to where one read',
  shows('2.4.5'),
  async ({ page }) => {
    const text = path({ page: 'exhibit', hall: hall.id, exhibit: exhibit.id });
    await page.goto(text);
    const word = page.locator(`.prose a[href="${entry}"]`).first();
    await expect(word).toHaveAccessibleName((await word.textContent())!.trim());
    await word.click();
    await expect(page).toHaveURL(entry);
    await expect(page.locator(`[id="${term.id}"]`)).toBeInViewport();
    await expect(page.locator(':target')).toContainText(term.words.en.means);

    await page.goBack();
    await expect(page).toHaveURL(text);
    await page.goForward();
    await page.locator(':target').getByRole('link', { name: exhibit.title.en, exact: true }).click();
    await expect(page).toHaveURL(text);
  },
);

test('a word in the walk leads to its entry, and Back before the exhibit', async ({ page }) => {
  const place = `${path({ page: 'walk', hall: hall.id })}#${exhibit.id}`;
  await openWalk(page, place);
  await page.locator(`[data-article="${exhibit.id}"] a[href="${entry}"]`).first().click();
  await expect(page).toHaveURL(entry);
  await page.goBack();
  await expect(page).toHaveURL(place);
  await expect(page.getByRole('article', { name: exhibit.title.en, exact: true })).toBeVisible();
});

test('a letter leads to its words, in Korean as well', async ({ page }) => {
  await page.goto(path({ page: 'glossary' }, 'ko'));
  await page.getByRole('navigation', { name: '첫 글자' }).getByRole('link', { name: 'ㅈ' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'ㅈ' })).toBeInViewport();
  const words = await page.getByRole('region', { name: 'ㅈ' }).locator('dt').allTextContents();
  const wanted = exhibition.glossary
    .map(({ words }) => say(words, 'ko').words.term)
    .filter((word) => /^[자-찧]/.test(word));
  expect(words).toHaveLength(wanted.length);
});
