import { expect, test, type Page } from '@playwright/test';
import { path } from './site.ts';
import { isWalking } from './walk.ts';

/** The files of the face that a page has fetched, without weight and hash. */
const partsOn = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/fonts\/(\w+-\d+)\.\w+\.woff2$/.exec(name)?.[1]);
    return [...new Set(files)].filter((file) => file !== undefined).sort();
  });

test('a page in English takes the Latin letters and what Korean it quotes; a page in Korean takes both scripts', async ({
  page,
}) => {
  await page.goto(path({ page: 'tour', tour: 'four-halls-in-twenty-minutes' }), { waitUntil: 'networkidle' });
  expect(await partsOn(page)).toEqual(['latin-400', 'latin-600']);
  await page.goto(path({ page: 'sources' }), { waitUntil: 'networkidle' });
  expect(await partsOn(page)).toEqual(['latin-400', 'latin-600', 'originals-400']);
  await page.goto(path({ page: 'about' }, 'ko'), { waitUntil: 'networkidle' });
  expect(await partsOn(page)).toEqual(expect.arrayContaining(['bold-600', 'latin-400', 'latin-600', 'rest-400']));
});

test('a walk is set in the face too, after its first frame', async ({ page }) => {
  await page.goto(path({ page: 'walk', hall: 'peninsula' }));
  await isWalking(page);
  await expect(page.locator('html')).toHaveAttribute('data-face', 'wanted');
  await expect.poll(() => partsOn(page)).toEqual(expect.arrayContaining(['latin-400', 'latin-600']));
});

test('so are the figures on its walls', async ({ page }) => {
  await page.addInitScript(() => {
    const written = (window.written = new Set<string>());
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (words, ...place) {
      written.add(`${words}: ${this.font.split(',')[0]}`);
      fillText.call(this, words, ...place);
    };
  });
  await page.goto(path({ page: 'walk', hall: 'peninsula' }));
  await isWalking(page);
  const written = () => page.evaluate(() => [...window.written]);
  await expect.poll(written).toContain('Talks and signatures: 14px "Exhibition Sans"');
});

declare global {
  interface Window {
    /** What canvases say, and in which font. */
    written: Set<string>;
  }
}
