import type { Browser, Page } from 'playwright-core';
import type { WalkData } from '../../src/scene/walk-data.ts';
import { countDrawing } from './count-drawing.ts';
import { countTextures } from './count-textures.ts';
import type { Viewport } from './pages.ts';
import type { Server } from './serve.ts';

export interface Visit {
  page: Page;
  requests: number;
  foreignRequests: number;
}

/** Opens a page as someone who was never here, waits until nothing is loading any more, and closes it when all is seen. */
export async function visit<Seen>(
  browser: Browser,
  { origin }: Server,
  path: string,
  viewport: Viewport,
  look: (visit: Visit) => Promise<Seen>,
): Promise<Seen> {
  // Without motion a visitor is at once where an address leads.
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en' });
  try {
    const page = await context.newPage();
    await countDrawing(page);
    await countTextures(page);
    const seen: Visit = { page, requests: 0, foreignRequests: 0 };
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!/^https?:/.test(url.protocol)) return;
      seen.requests++;
      if (url.origin !== origin) seen.foreignRequests++;
    });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    return await look(seen);
  } finally {
    await context.close();
  }
}

/** Waits until a walk has drawn its hall with everything that is shown in it. */
export async function showsAll(page: Page) {
  await page.waitForFunction(() => window.drawing.first !== undefined);
  await page.waitForFunction(() => {
    const { exhibits } = JSON.parse(document.querySelector('[data-walk-data]')?.textContent ?? '') as WalkData;
    const hasArrived = (url: string) =>
      performance
        .getEntriesByName(new URL(url, location.href).href)
        .some((entry) => (entry as PerformanceResourceTiming).responseEnd > 0);
    return Object.values(exhibits).every(({ url }) => url === undefined || hasArrived(url));
  });
  // Letters of the signs take a second from their fonts to the wall, where software draws.
  await comesToRest(page, 3000);
}

/** Waits until nothing has been drawn for so long that no model can be on its way from the network to the screen. */
export async function comesToRest(page: Page, quiet = 1000) {
  let frames = -1;
  for (let now = await framesOf(page); now !== frames; now = await framesOf(page)) {
    frames = now;
    await page.waitForTimeout(quiet);
  }
}

export const framesOf = (page: Page) => page.evaluate(() => window.drawing.frames);
