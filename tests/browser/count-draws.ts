import { expect, type Page } from '@playwright/test';

export const countDraws = (page: Page) => page.evaluate(() => (window as unknown as { draws: number }).draws);

/** Counts everything that the graphics card is asked to draw. */
export async function watchDrawing(page: Page) {
  await page.addInitScript(() => {
    const counter = window as unknown as { draws: number };
    counter.draws = 0;
    const context = WebGL2RenderingContext.prototype;
    const { drawArrays, drawElements, drawArraysInstanced, drawElementsInstanced } = context;
    context.drawArrays = function (...args) {
      counter.draws++;
      drawArrays.apply(this, args);
    };
    context.drawElements = function (...args) {
      counter.draws++;
      drawElements.apply(this, args);
    };
    context.drawArraysInstanced = function (...args) {
      counter.draws++;
      drawArraysInstanced.apply(this, args);
    };
    context.drawElementsInstanced = function (...args) {
      counter.draws++;
      drawElementsInstanced.apply(this, args);
    };
  });
}

/** Nothing has been drawn for a second; tells how often something was. */
export async function isAtRest(page: Page): Promise<number> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await countDraws(page);
        return before > 0 && before === last;
      },
      { intervals: [1000] },
    )
    .toBe(true);
  return before;
}
