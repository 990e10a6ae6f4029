import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/language.ts';
import { faultsByAxe } from './conformance/axe.ts';
import { shows } from './conformance/shows.ts';
import { onePageOfEachKind, path, readExhibition } from './site.ts';
import { button, openWalk, view } from './walk.ts';

/** What WCAG 2.2 asks for and axe by itself does not look at. */

const exhibition = await readExhibition();
const hall = exhibition.halls[0]!.id;
const hallPage = path({ page: 'hall', hall });
const walk = path({ page: 'walk', hall });

/** How much wider than its window a page is, in pixels. */
const excess = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** 1.4.12: the spacing that a reader may set, and so much must a page bear. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Words that are cut off by the box they stand in. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
        const isForEars = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
        const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        return (
          hides &&
          hasWords &&
          !isForEars &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const language of LANGUAGES) {
  test(
    `pages to read bear a magnifier of 400 % and wide spacing, and what one presses is large enough (${language})`,
    shows('1.4.4', '1.4.10', '1.4.12', '2.5.8'),
    async ({ page }) => {
      test.slow();
      for (const { name, path: address } of onePageOfEachKind(exhibition, language)) {
        await page.setViewportSize({ width: 320, height: 256 });
        await page.goto(address);
        expect.soft(await excess(page), `${name} at 400 %`).toBe(0);
        expect.soft(await faultsByAxe(page, ['target-size']), `${name}: targets`).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        await page.addStyleTag({ content: SPACED });
        expect.soft(await excess(page), `${name} with wide spacing`).toBe(0);
        expect.soft(await cutOff(page), `${name} with wide spacing`).toEqual([]);
      }
    },
  );
}

test(
  'the walk bears a magnifier of 400 %: one goes to an exhibit and reads it',
  shows('1.4.4', '1.4.10'),
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openWalk(page, walk);
    expect(await excess(page)).toBe(0);
    await view(page).focus();
    await page.keyboard.press('n');
    const words = page.getByRole('article').getByRole('paragraph').first();
    await words.scrollIntoViewIfNeeded();
    await expect(words).toBeInViewport();
    expect(await excess(page)).toBe(0);
  },
);

test('what one presses in the walk is large enough', shows('2.5.8'), async ({ page }) => {
  await openWalk(page, walk);
  await button(page, 'Next exhibit').click();
  expect(await faultsByAxe(page, ['target-size'])).toEqual([]);
});

test('the page to read and the walk stand upright and on their side', shows('1.3.4'), async ({ page }) => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size);
    await page.goto(hallPage);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    expect(await excess(page)).toBe(0);
    await openWalk(page, walk);
    await button(page, 'Next exhibit').click();
    await expect(page.getByRole('article').getByRole('heading').first()).toBeInViewport();
    expect(await excess(page)).toBe(0);
  }
});

test(
  'symbols on buttons stand out from what is behind them, be it black or white',
  shows('1.4.11'),
  async ({ page }) => {
    await openWalk(page, walk);
    const contrasts = await page
      .getByRole('main')
      .getByRole('button')
      .filter({ has: page.locator('svg') })
      .evaluateAll((buttons) => {
        type Colour = [red: number, green: number, blue: number];
        const numbersIn = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
        /** As WCAG defines it, from 0 to 1. */
        const luminance = (colour: Colour) => {
          const [red, green, blue] = colour.map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          }) as Colour;
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const contrast = (one: Colour, other: Colour) => {
          const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
          return (light + 0.05) / (dark + 0.05);
        };
        return buttons.flatMap((button) => {
          const { backgroundColor } = getComputedStyle(button);
          const stroke = numbersIn(getComputedStyle(button.querySelector('svg')!).stroke).slice(0, 3) as Colour;
          const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(backgroundColor);
          return [0, 255].map((behind) =>
            contrast(stroke, [red, green, blue].map((part) => part * alpha + behind * (1 - alpha)) as Colour),
          );
        });
      });
    expect(contrasts.length).toBeGreaterThan(20);
    expect(Math.min(...contrasts)).toBeGreaterThan(3);
  },
);
