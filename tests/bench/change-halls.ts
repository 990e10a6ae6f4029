import type { Browser } from 'playwright-core';
import { contextsOf, heapOf } from './heap.ts';
import { VIEWPORTS, type Walk } from './pages.ts';
import { baseOf, routeThrough } from './route.ts';
import type { Server } from './serve.ts';
import { CHANGES } from './targets.ts';
import { showsAll, visit } from './visit.ts';

/** What is held in memory while a visitor goes from hall to hall in one tab. */
export interface ChangesMeasured {
  /** The hall in which both measures were taken. */
  name: string;
  base: Held;
  end: Held;
}

interface Held {
  /** So many changes of hall had been made. */
  changes: number;
  heapBytes: number;
  contexts: number;
}

/** Goes to and fro through the doors of all halls, and waits in each until everything is shown. Nothing to tell of a single hall. */
export async function changeHalls(
  browser: Browser,
  server: Server,
  walks: readonly Walk[],
): Promise<ChangesMeasured | undefined> {
  const [first] = walks;
  if (!first || walks.length < 2) return undefined;
  const route = routeThrough(walks.length, CHANGES.count);
  const measureAt = baseOf(route);
  return visit(browser, server, first.path, VIEWPORTS[0], async ({ page }) => {
    await showsAll(page);
    const held: Held[] = [];
    for (const [changes, hall] of route.entries()) {
      const { path } = walks[hall]!;
      if (changes > 0) {
        // While one walks the links are not shown, for the doors themselves lead on; their addresses are the same.
        await page.evaluate((to) => {
          const doors = [...document.querySelectorAll<HTMLAnchorElement>('.doors a')];
          doors.find(({ pathname }) => pathname === to)!.click();
        }, path);
        await page.waitForURL(({ pathname }) => pathname === path, { waitUntil: 'networkidle' });
        await showsAll(page);
      }
      if (changes === measureAt || changes === CHANGES.count)
        held.push({ changes, heapBytes: await heapOf(page), contexts: await contextsOf(page) });
    }
    const [base, end] = held;
    return { name: walks[route.at(-1)!]!.name, base: base!, end: end! };
  });
}
