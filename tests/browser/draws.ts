import type { Page } from '@playwright/test';

/** So often has the graphics card been asked to draw since the page was opened. */
export const countDraws = (page: Page) => page.evaluate(() => (window as unknown as { draws: number }).draws);

/** Counts everything that the graphics card is asked to draw. */
export async function watchDraws(page: Page) {
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
