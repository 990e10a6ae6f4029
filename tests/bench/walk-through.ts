import type { Browser, Page } from 'playwright-core';
import type { Frame } from './count-drawing.ts';
import { heapOf } from './heap.ts';
import type { Viewport, Walk } from './pages.ts';
import type { Server } from './serve.ts';
import { bytesOf, transfersOf, type Transfer } from './transfers.ts';
import { comesToRest, framesOf, showsAll, visit } from './visit.ts';

const REST_MS = 5000;

/** What a walk takes to show, from the entrance to its last exhibit. */
export interface WalkMeasured {
  name: string;
  viewport: Viewport;
  foreignRequests: number;
  /** Come whole before the first frame. */
  scriptBytes: number;
  allBytes: number;
  /** Come after it, until every exhibit had been visited. */
  laterBytes: number;
  entrance: Frame;
  /** The most calls and the most triangles of all views; they need not be of the same one. */
  busiest: Frame;
  /** In five seconds. */
  drawCallsAtRest: number;
  /** In textures on the graphics card, the most at any moment. */
  textureBytes: number;
  heapBytes: number;
}

export const walkThrough = (
  browser: Browser,
  server: Server,
  { name, path, exhibits }: Walk,
  viewport: Viewport,
): Promise<WalkMeasured> =>
  visit(browser, server, path, viewport, async (seen) => {
    const { page } = seen;
    await showsAll(page);
    const first = (await drawingOf(page)).first ?? 0;
    const hasComeBefore = ({ done }: Transfer) => done <= first;
    const before = (await transfersOf(page)).filter(hasComeBefore);
    const { last: entrance } = await drawingOf(page);
    const drawCallsAtRest = await rest(page);

    const views = [entrance];
    for (const exhibit of exhibits) views.push(await viewOf(page, exhibit));
    const later = (await transfersOf(page)).filter((transfer) => !hasComeBefore(transfer));
    return {
      name,
      viewport,
      foreignRequests: seen.foreignRequests,
      scriptBytes: bytesOf(before, 'js'),
      allBytes: bytesOf(before),
      laterBytes: bytesOf(later),
      entrance,
      busiest: {
        drawCalls: Math.max(...views.map((view) => view.drawCalls)),
        triangles: Math.max(...views.map((view) => view.triangles)),
      },
      drawCallsAtRest,
      textureBytes: await page.evaluate(() => window.textures.most),
      heapBytes: await heapOf(page),
    };
  });

const drawingOf = (page: Page) => page.evaluate(() => window.drawing);

/** What is drawn while nobody does anything. */
async function rest(page: Page): Promise<number> {
  const { drawCalls } = await drawingOf(page);
  await page.waitForTimeout(REST_MS);
  return (await drawingOf(page)).drawCalls - drawCalls;
}

/** Stands before an exhibit, as a link to it does. */
async function viewOf(page: Page, exhibit: string): Promise<Frame> {
  const frames = await framesOf(page);
  await page.evaluate((id) => (location.hash = `#${id}`), exhibit);
  await page.waitForFunction((before) => window.drawing.frames > before, frames);
  await comesToRest(page);
  return (await drawingOf(page)).last;
}
